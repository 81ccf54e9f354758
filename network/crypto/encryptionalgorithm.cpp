// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/encryptionalgorithm.h"

#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/unsignedinteger.h"

#include <openssl/rsa.h>

namespace vault {

namespace {

struct Row {
    const char *name;
    int overhead; ///< Bytes of a block that the padding takes: 11, or twice the hash and two.
    const EVP_MD *(*hash)(); ///< Of OAEP and its mask; null for PKCS #1 v1.5.
};

constexpr Row rows[] = {
    {"RSA-OAEP-256", 66, EVP_sha256},
    {"RSA-OAEP", 42, EVP_sha1},
    {"RSA1_5", 11, nullptr},
};

const Row *rowOf(const QString &algorithm)
{
    for (const Row &row : rows) {
        if (algorithm == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

bool prepare(EVP_PKEY_CTX *context, const Row &row)
{
    if (!context || EVP_PKEY_encrypt_init(context) != 1)
        return false;
    if (!row.hash)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    const EVP_MD *hash = row.hash();
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, hash) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(context, hash) == 1;
}

} // namespace

QStringList encryptionAlgorithmsFor(const JsonWebKey &key)
{
    QStringList names;
    for (const Row &row : rows) {
        if (longestPlaintext(key, QLatin1String(row.name)))
            names.append(QLatin1String(row.name));
    }
    return names;
}

std::optional<int> longestPlaintext(const JsonWebKey &key, const QString &algorithm)
{
    const Row *row = rowOf(algorithm);
    const int room = row ? blockSizeOf(key) - row->overhead : -1;
    return room >= 0 ? std::optional(room) : std::nullopt;
}

int blockSizeOf(const JsonWebKey &key)
{
    return key.isRsa() ? static_cast<int>(withoutLeadingZeros(key.n).size()) : 0;
}

Result<QByteArray> encryptLocally(const JsonWebKey &key, const QString &algorithm, QByteArrayView plaintext)
{
    const OpenSslErrorScope scope;
    const std::optional<int> longest = longestPlaintext(key, algorithm);
    if (!longest)
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithm));
    if (plaintext.size() > *longest) {
        return tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge,
                                                QStringLiteral("%1/%2").arg(plaintext.size()).arg(*longest)));
    }
    const Result<KeyHandle> handle = opensslPublicKey(key);
    if (!handle)
        return tl::unexpected(handle.error());
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, handle->get(), nullptr));
    QByteArray block(blockSizeOf(key), Qt::Uninitialized);
    auto size = static_cast<std::size_t>(block.size());
    // An empty view has no address, and OpenSSL takes none for a question about the size.
    const char *bytes = plaintext.isEmpty() ? "" : plaintext.data();
    if (!prepare(context.get(), *rowOf(algorithm))
        || EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char *>(block.data()), &size,
                            reinterpret_cast<const unsigned char *>(bytes),
                            static_cast<std::size_t>(plaintext.size()))
            != 1)
        return tl::unexpected(cryptoFailed(algorithm));
    block.truncate(static_cast<qsizetype>(size));
    return block;
}

} // namespace vault
