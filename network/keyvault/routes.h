// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httprequest.h"
#include "network/http/result.h"
#include "network/keyvault/endpoint.h"
#include "network/keyvault/objectid.h"

#include <QString>

#include <optional>

namespace vault {

// One table with two columns, one for each form (protocol.md §0). They differ in creating and importing a key, in the
// body of operations without fields, and in cryptographic operations: the reference page of the documented form knows
// POST /keys/{name}/sign only, so there the path has no place for a version and the vault uses the current one. Whoever
// names a version must not silently get another: makeRequest then fails with OperationNotInThisForm, and takesVersion()
// tells beforehand. Reading and updating a version (/keys/{name}/{version}) exist in both forms.

/// Every key and secret operation of the data plane (protocol.md §2, §3, §6), and the reading of certificates (§7).
enum class Operation {
    CreateKey, ImportKey, GetKey, UpdateKey, DeleteKey, GetKeys, GetKeyVersions,
    GetDeletedKeys, GetDeletedKey, RecoverDeletedKey, PurgeDeletedKey, BackupKey, RestoreKey,
    Encrypt, Decrypt, WrapKey, UnwrapKey, Sign, Verify,
    RotateKey, GetKeyRotationPolicy, UpdateKeyRotationPolicy,
    SetSecret, GetSecret, UpdateSecret, DeleteSecret, GetSecrets, GetSecretVersions,
    GetDeletedSecrets, GetDeletedSecret, RecoverDeletedSecret, PurgeDeletedSecret, BackupSecret, RestoreSecret,
    GetCertificate, GetCertificates, GetCertificateVersions, GetDeletedCertificates, GetDeletedCertificate,
    GetCertificatePolicy,
};

/// What a request of an operation carries as a body.
enum class BodyRule {
    None, ///< GET: never one.
    Optional, ///< DELETE: none is sent.
    Fields, ///< A JSON object.
    Empty, ///< No fields: {} in the documented form, Content-Length 0 in the service's.
};

/// One cell of the table.
struct Route {
    Operation operation;
    const char *verb;
    const char *path; ///< With {name} and {version}; a {version} that is empty falls away with its slash.
    BodyRule body;
    bool changesState; ///< Sent once, never repeated blindly.
};

/// The route of an operation in a form. Both forms hold every operation.
const Route &routeFor(Operation operation, RouteForm form);
/// The stable name, as in the specification: "CreateKey".
QString operationName(Operation operation);

/// Whether the operation's path names a version in that form; where it does not, the vault takes the current one.
bool takesVersion(Operation operation, RouteForm form);

/// A request for an operation: checks name and version (InvalidName, InvalidVersion with the text as detail), fills in
/// the path, applies the body rule. fields is the JSON object's UTF-8 text, absent where the operation has none. A
/// version in a form that has no place for it: OperationNotInThisForm with the version as detail.
Result<HttpRequest> makeRequest(const Endpoint &endpoint, Operation operation, const QString &name = {},
                                const QString &version = {}, std::optional<SecretBuffer> fields = {});

} // namespace vault
