// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httprequest.h"
#include "network/http/result.h"
#include "network/keyvault/endpoint.h"
#include "network/keyvault/objectid.h"

#include <QString>

#include <optional>

namespace vault {

/// Every key and secret operation of the data plane (protocol.md §2, §3, §6).
enum class Operation {
    CreateKey, ImportKey, GetKey, UpdateKey, DeleteKey, GetKeys, GetKeyVersions,
    GetDeletedKeys, GetDeletedKey, RecoverDeletedKey, PurgeDeletedKey, BackupKey, RestoreKey,
    Encrypt, Decrypt, WrapKey, UnwrapKey, Sign, Verify,
    RotateKey, GetKeyRotationPolicy, UpdateKeyRotationPolicy,
    SetSecret, GetSecret, UpdateSecret, DeleteSecret, GetSecrets, GetSecretVersions,
    GetDeletedSecrets, GetDeletedSecret, RecoverDeletedSecret, PurgeDeletedSecret, BackupSecret, RestoreSecret,
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

/// A request for an operation: checks name and version (InvalidName, InvalidVersion), fills in the path, applies the
/// body rule. fields is the JSON object's UTF-8 text, absent where the operation has none.
Result<HttpRequest> makeRequest(const Endpoint &endpoint, Operation operation, const QString &name = {},
                                const QString &version = {}, std::optional<SecretBuffer> fields = {});

} // namespace vault
