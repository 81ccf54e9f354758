// SPDX-License-Identifier: Apache-2.0
#include "models/secretcopyplan.h"

#include <utility>

namespace vault {

CopyAction actionFor(const SecretCopyLine &line, const SecretCopyOptions &options)
{
    if (!line.isReadable)
        return CopyAction::SkipDisabled;
    if (!line.isWanted)
        return CopyAction::LeaveOut;
    const bool mayAdd = options.existing == ExistingChoice::AddVersion;
    switch (line.target) {
    case CopyTarget::Free: return CopyAction::Create;
    case CopyTarget::InSoftDelete: return CopyAction::SkipInSoftDelete;
    case CopyTarget::Unreadable: return mayAdd ? CopyAction::AddVersion : CopyAction::SkipUnreadable;
    case CopyTarget::Taken:
        if (line.comparison == CopyComparison::Equal)
            return CopyAction::SkipEqual;
        return mayAdd ? CopyAction::AddVersion : CopyAction::SkipTaken;
    case CopyTarget::Unchecked: break;
    }
    return CopyAction::NotKnown;
}

SetSecretParameters parametersOf(SecretBundle &&bundle, const SecretCopyOptions &options)
{
    SetSecretParameters parameters;
    if (bundle.value)
        parameters.value = std::move(*bundle.value);
    const VaultItem &item = bundle.properties;
    if (options.keepsContentType)
        parameters.contentType = item.contentType;
    if (options.keepsTags)
        parameters.tags = item.tags;
    if (options.keepsAttributes) {
        parameters.attributes.enabled = item.attributes.enabled;
        parameters.attributes.notBefore = item.attributes.notBefore;
        parameters.attributes.expires = item.attributes.expires;
    }
    return parameters;
}

bool isOutcomeUnclear(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Transport:
        // These are known before the request can have reached the vault.
        return error.reason != ErrorReason::HostNotFound && error.reason != ErrorReason::ConnectionRefused
            && error.reason != ErrorReason::NetworkUnreachable && error.reason != ErrorReason::NotTls;
    case ErrorKind::Payload: return true;
    // 503 says that it was not carried out; the others of that class say nothing.
    case ErrorKind::Http: return error.statusClass() == StatusClass::ServerError && error.httpStatus != 503;
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Refused: break;
    }
    return false;
}

bool isNameInSoftDelete(const ApiError &error)
{
    return error.httpStatus == 409
        && (error.decisiveCode() == QLatin1String("ObjectIsDeletedButRecoverable")
            || error.decisiveCode() == QLatin1String("ObjectIsBeingDeleted"));
}

} // namespace vault
