// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/routes.h"

#include <array>
#include <cstddef>

namespace vault {

namespace {

/// What one form says of an operation.
struct Cell {
    const char *verb;
    const char *path;
    BodyRule body;
};

enum class Effect {
    Reads, ///< Changes nothing: may be repeated.
    Changes,
};
enum class Holds {
    NoSecret,
    Secret, ///< A secret's value, private key bytes or plain text in the body or the answer.
};

struct Row {
    const char *name;
    Holds holds;
    Route documented;
    Route service;
};

constexpr Row row(Operation operation, const char *name, Effect effect, Holds holds, Cell documented, Cell service)
{
    const bool changes = effect == Effect::Changes;
    return {name, holds, {operation, documented.verb, documented.path, documented.body, changes},
            {operation, service.verb, service.path, service.body, changes}};
}

/// An operation that both forms write alike.
constexpr Row row(Operation operation, const char *name, Effect effect, Holds holds, Cell both)
{
    return row(operation, name, effect, holds, both, both);
}

using enum Operation;
using enum Effect;
using enum Holds;
constexpr auto noBody = BodyRule::None;
constexpr auto optional = BodyRule::Optional;
constexpr auto fields = BodyRule::Fields;
constexpr auto empty = BodyRule::Empty;

// The reference page names /keys/{name}/sign and no version; see routes.h for what that means for older versions.
constexpr std::array rows{
    row(CreateKey, "CreateKey", Changes, NoSecret,
        {"PUT", "/keys/{name}", fields}, {"POST", "/keys/{name}/create", fields}),
    row(ImportKey, "ImportKey", Changes, Secret,
        {"POST", "/keys/{name}/import", fields}, {"PUT", "/keys/{name}", fields}),
    row(GetKey, "GetKey", Reads, NoSecret, {"GET", "/keys/{name}/{version}", noBody}),
    row(UpdateKey, "UpdateKey", Changes, NoSecret, {"PATCH", "/keys/{name}/{version}", fields}),
    row(DeleteKey, "DeleteKey", Changes, NoSecret, {"DELETE", "/keys/{name}", optional}),
    row(GetKeys, "GetKeys", Reads, NoSecret, {"GET", "/keys", noBody}),
    row(GetKeyVersions, "GetKeyVersions", Reads, NoSecret, {"GET", "/keys/{name}/versions", noBody}),
    row(GetDeletedKeys, "GetDeletedKeys", Reads, NoSecret, {"GET", "/deletedkeys", noBody}),
    row(GetDeletedKey, "GetDeletedKey", Reads, NoSecret, {"GET", "/deletedkeys/{name}", noBody}),
    row(RecoverDeletedKey, "RecoverDeletedKey", Changes, NoSecret,
        {"POST", "/deletedkeys/{name}/recover", empty}),
    row(PurgeDeletedKey, "PurgeDeletedKey", Changes, NoSecret, {"DELETE", "/deletedkeys/{name}", optional}),
    row(BackupKey, "BackupKey", Reads, Secret, {"POST", "/keys/{name}/backup", empty}),
    row(RestoreKey, "RestoreKey", Changes, Secret, {"POST", "/keys/restore", fields}),

    row(Encrypt, "Encrypt", Reads, Secret,
        {"POST", "/keys/{name}/encrypt", fields}, {"POST", "/keys/{name}/{version}/encrypt", fields}),
    row(Decrypt, "Decrypt", Reads, Secret,
        {"POST", "/keys/{name}/decrypt", fields}, {"POST", "/keys/{name}/{version}/decrypt", fields}),
    row(WrapKey, "WrapKey", Reads, Secret,
        {"POST", "/keys/{name}/wrapkey", fields}, {"POST", "/keys/{name}/{version}/wrapkey", fields}),
    row(UnwrapKey, "UnwrapKey", Reads, Secret,
        {"POST", "/keys/{name}/unwrapkey", fields}, {"POST", "/keys/{name}/{version}/unwrapkey", fields}),
    // It changes nothing, but a signature whose answer got lost is made all the same: no second one unasked.
    row(Sign, "Sign", Changes, NoSecret,
        {"POST", "/keys/{name}/sign", fields}, {"POST", "/keys/{name}/{version}/sign", fields}),
    row(Verify, "Verify", Reads, NoSecret,
        {"POST", "/keys/{name}/verify", fields}, {"POST", "/keys/{name}/{version}/verify", fields}),

    row(RotateKey, "RotateKey", Changes, NoSecret, {"POST", "/keys/{name}/rotate", empty}),
    row(GetKeyRotationPolicy, "GetKeyRotationPolicy", Reads, NoSecret,
        {"GET", "/keys/{name}/rotationpolicy", noBody}),
    row(UpdateKeyRotationPolicy, "UpdateKeyRotationPolicy", Changes, NoSecret,
        {"PUT", "/keys/{name}/rotationpolicy", fields}),

    row(SetSecret, "SetSecret", Changes, Secret, {"PUT", "/secrets/{name}", fields}),
    row(GetSecret, "GetSecret", Reads, Secret, {"GET", "/secrets/{name}/{version}", noBody}),
    row(UpdateSecret, "UpdateSecret", Changes, NoSecret, {"PATCH", "/secrets/{name}/{version}", fields}),
    row(DeleteSecret, "DeleteSecret", Changes, NoSecret, {"DELETE", "/secrets/{name}", optional}),
    row(GetSecrets, "GetSecrets", Reads, NoSecret, {"GET", "/secrets", noBody}),
    row(GetSecretVersions, "GetSecretVersions", Reads, NoSecret, {"GET", "/secrets/{name}/versions", noBody}),
    row(GetDeletedSecrets, "GetDeletedSecrets", Reads, NoSecret, {"GET", "/deletedsecrets", noBody}),
    row(GetDeletedSecret, "GetDeletedSecret", Reads, NoSecret, {"GET", "/deletedsecrets/{name}", noBody}),
    row(RecoverDeletedSecret, "RecoverDeletedSecret", Changes, NoSecret,
        {"POST", "/deletedsecrets/{name}/recover", empty}),
    row(PurgeDeletedSecret, "PurgeDeletedSecret", Changes, NoSecret,
        {"DELETE", "/deletedsecrets/{name}", optional}),
    row(BackupSecret, "BackupSecret", Reads, Secret, {"POST", "/secrets/{name}/backup", empty}),
    row(RestoreSecret, "RestoreSecret", Changes, Secret, {"POST", "/secrets/restore", fields}),

    row(GetCertificate, "GetCertificate", Reads, NoSecret, {"GET", "/certificates/{name}/{version}", noBody}),
    row(GetCertificates, "GetCertificates", Reads, NoSecret, {"GET", "/certificates", noBody}),
    row(GetCertificateVersions, "GetCertificateVersions", Reads, NoSecret,
        {"GET", "/certificates/{name}/versions", noBody}),
    row(GetDeletedCertificates, "GetDeletedCertificates", Reads, NoSecret, {"GET", "/deletedcertificates", noBody}),
    row(GetDeletedCertificate, "GetDeletedCertificate", Reads, NoSecret,
        {"GET", "/deletedcertificates/{name}", noBody}),
    row(GetCertificatePolicy, "GetCertificatePolicy", Reads, NoSecret,
        {"GET", "/certificates/{name}/policy", noBody}),
};

constexpr bool rowsStandInTheOrderOfTheEnumeration()
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (static_cast<std::size_t>(rows[index].service.operation) != index)
            return false;
    }
    return static_cast<std::size_t>(GetCertificatePolicy) + 1 == rows.size();
}
static_assert(rowsStandInTheOrderOfTheEnumeration());

const Row &rowOf(Operation operation)
{
    return rows[static_cast<std::size_t>(operation)];
}

/// The template with its places filled; an empty version falls away with the slash before it.
QString filledIn(QByteArrayView path, const QString &name, const QString &version)
{
    QByteArray filled = path.toByteArray();
    filled.replace("{name}", QUrl::toPercentEncoding(name));
    if (version.isEmpty())
        filled.replace("/{version}", "");
    else
        filled.replace("{version}", QUrl::toPercentEncoding(version));
    return QString::fromLatin1(filled);
}

} // namespace

const Route &routeFor(Operation operation, RouteForm form)
{
    const Row &found = rowOf(operation);
    return form == RouteForm::Documented ? found.documented : found.service;
}

QString operationName(Operation operation)
{
    return QString::fromLatin1(rowOf(operation).name);
}

bool takesVersion(Operation operation, RouteForm form)
{
    return QByteArrayView(routeFor(operation, form).path).contains("{version}");
}

Result<HttpRequest> makeRequest(const Endpoint &endpoint, Operation operation, const QString &name,
                                const QString &version, std::optional<SecretBuffer> fieldsOfBody)
{
    const Route &route = routeFor(operation, endpoint.routeForm());
    const auto refused = [&](ErrorReason reason, const QString &detail) {
        ApiError error = ApiError::refused(reason, detail, name);
        error.operation = operationName(operation);
        return tl::unexpected(std::move(error));
    };

    if (QByteArrayView(route.path).contains("{name}") && nameProblem(name) != NameProblem::None)
        return refused(ErrorReason::InvalidName, name);
    if (!version.isEmpty() && !isValidVersion(version))
        return refused(ErrorReason::InvalidVersion, version);
    if (!version.isEmpty() && !takesVersion(operation, endpoint.routeForm()))
        return refused(ErrorReason::OperationNotInThisForm, version);

    HttpRequest request;
    request.verb = route.verb;
    request.url = endpoint.urlFor(filledIn(route.path, name, version));
    request.operation = operationName(operation);
    request.objectName = name;
    request.changesState = route.changesState;
    request.isGuarded = route.changesState;
    request.carriesSecret = rowOf(operation).holds == Holds::Secret;
    switch (route.body) {
    case BodyRule::None:
    case BodyRule::Optional:
        break;
    case BodyRule::Fields:
        request.body = fieldsOfBody ? std::move(*fieldsOfBody) : SecretBuffer::copyOf("{}");
        break;
    case BodyRule::Empty:
        request.body = endpoint.routeForm() == RouteForm::Documented ? SecretBuffer::copyOf("{}") : SecretBuffer();
        break;
    }
    return request;
}

} // namespace vault
