// SPDX-License-Identifier: Apache-2.0
#include "network/auth/proofkey.h"

#include "network/keyvault/base64url.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace vault {

SecretBuffer randomText()
{
    std::array<quint32, 8> bits;
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    SecretBuffer text = toSecretBase64Url(QByteArrayView(reinterpret_cast<const char *>(bits.data()), sizeof bits));
    wipeMemory(bits.data(), sizeof bits);
    return text;
}

QByteArray challengeOf(const SecretBuffer &verifier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verifier.view());
    return toBase64Url(hash.result());
}

} // namespace vault
