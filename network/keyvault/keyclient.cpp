// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/keyclient.h"

#include "network/keyvault/bodyfields.h"
#include "network/keyvault/clientchecks.h"
#include "network/keyvault/sendoperation.h"

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

Operation operationOf(KeyCipherOperation operation)
{
    switch (operation) {
    case KeyCipherOperation::Encrypt: return Operation::Encrypt;
    case KeyCipherOperation::Decrypt: return Operation::Decrypt;
    case KeyCipherOperation::Wrap: return Operation::WrapKey;
    case KeyCipherOperation::Unwrap: break;
    }
    return Operation::UnwrapKey;
}

} // namespace

KeyClient::KeyClient(HttpClient &http, Endpoint endpoint) : m_http(http), m_endpoint(std::move(endpoint)) {}

Pending<ItemPage> KeyClient::list(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetKeys, {}, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> KeyClient::listVersions(const QString &name, const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetKeyVersions, name, {}}, nextLink, std::move(heard));
}

Pending<ItemPage> KeyClient::listDeleted(const QUrl &nextLink, NextLinkHeard heard)
{
    return sendList(m_http, m_endpoint, {Operation::GetDeletedKeys, {}, {}}, nextLink, std::move(heard));
}

Pending<KeyBundle> KeyClient::get(const QString &name, const QString &version)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetKey, name, version}, decodeKeyBundle);
}

Pending<KeyBundle> KeyClient::getDeleted(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetDeletedKey, name, {}}, decodeKeyBundle);
}

Pending<KeyBundle> KeyClient::create(const QString &name, const CreateKeyParameters &parameters)
{
    return sendChecked(m_http, m_endpoint, {Operation::CreateKey, name, {}}, decodeKeyBundle, parameters);
}

Pending<KeyBundle> KeyClient::importKey(const QString &name, const ImportKeyParameters &parameters)
{
    return sendChecked(m_http, m_endpoint, {Operation::ImportKey, name, {}}, decodeKeyBundle, parameters);
}

Pending<KeyBundle> KeyClient::update(const QString &name, const QString &version, const KeyUpdate &update)
{
    return sendChecked(m_http, m_endpoint, {Operation::UpdateKey, name, version}, decodeKeyBundle, update);
}

Pending<KeyBundle> KeyClient::rotate(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::RotateKey, name, {}}, decodeKeyBundle);
}

Pending<KeyRotationPolicy> KeyClient::rotationPolicy(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::GetKeyRotationPolicy, name, {}}, decodeKeyRotationPolicy);
}

Pending<KeyRotationPolicy> KeyClient::setRotationPolicy(const QString &name, const KeyRotationPolicy &policy)
{
    return sendOperation(m_http, m_endpoint, {Operation::UpdateKeyRotationPolicy, name, {}}, decodeKeyRotationPolicy,
                         encode(policy));
}

Pending<KeyBundle> KeyClient::deleteKey(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::DeleteKey, name, {}}, decodeKeyBundle);
}

Pending<KeyBundle> KeyClient::recover(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::RecoverDeletedKey, name, {}}, decodeKeyBundle);
}

Pending<void> KeyClient::purge(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::PurgeDeletedKey, name, {}}, decodeNothing);
}

Pending<SecretBuffer> KeyClient::backup(const QString &name)
{
    return sendOperation(m_http, m_endpoint, {Operation::BackupKey, name, {}}, decodeBackup);
}

Pending<KeyBundle> KeyClient::restore(const SecretBuffer &backup)
{
    return sendOperation(m_http, m_endpoint, {Operation::RestoreKey, {}, {}}, decodeKeyBundle,
                         valueBody(backup.view()));
}

Pending<KeyOperationResult> KeyClient::sign(const QString &name, const QString &version, const QString &algorithm,
                                            const QByteArray &digest)
{
    const Target target{Operation::Sign, name, version};
    if (auto problem = problemWithDigest(algorithm, digest))
        return refuse<KeyOperationResult>(target, std::move(*problem));
    JsonWriter writer;
    writer.text("alg"_L1, algorithm);
    writer.base64Url("value"_L1, digest);
    return sendOperation(m_http, m_endpoint, target, decodeKeyOperationResult, writer.finish());
}

Pending<bool> KeyClient::verify(const QString &name, const QString &version, const QString &algorithm,
                                const QByteArray &digest, const QByteArray &signature)
{
    const Target target{Operation::Verify, name, version};
    if (auto problem = problemWithDigest(algorithm, digest))
        return refuse<bool>(target, std::move(*problem));
    JsonWriter writer;
    writer.text("alg"_L1, algorithm);
    writer.base64Url("digest"_L1, digest);
    writer.base64Url("value"_L1, signature);
    return sendOperation(m_http, m_endpoint, target, decodeVerifyResult, writer.finish());
}

Pending<KeyOperationResult> KeyClient::cipher(KeyCipherOperation operation, const QString &name,
                                              const QString &version, const QString &algorithm,
                                              const SecretBuffer &value, const CipherParameters &parameters)
{
    const Target target{operationOf(operation), name, version};
    if (algorithm.isEmpty())
        return refuse<KeyOperationResult>(target, ApiError::refused(ErrorReason::UnsupportedAlgorithm));
    if (auto problem = problemWithCipher(operation, algorithm, value.view(), parameters))
        return refuse<KeyOperationResult>(target, std::move(*problem));
    JsonWriter writer;
    writer.text("alg"_L1, algorithm);
    writer.base64Url("value"_L1, value.view());
    if (!parameters.iv.isEmpty())
        writer.base64Url("iv"_L1, parameters.iv);
    if (!parameters.additionalData.isEmpty())
        writer.base64Url("aad"_L1, parameters.additionalData);
    if (!parameters.tag.isEmpty())
        writer.base64Url("tag"_L1, parameters.tag);
    return sendOperation(m_http, m_endpoint, target, decodeKeyOperationResult, writer.finish());
}

} // namespace vault
