// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyderivationlimit.h"
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"

namespace vault {

namespace {

using namespace Qt::StringLiterals;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Result<PrivateJsonWebKey> decodePkcs8(QByteArrayView der)
{
    const auto *in = bytesOf(der);
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, static_cast<long>(der.size())));
    if (!info)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "PKCS#8: "_L1 + takeOpenSslFailure().words);
    return decodePkcs8(info.get());
}

Result<PrivateJsonWebKey> decodePkcs8(const PKCS8_PRIV_KEY_INFO *info)
{
    const KeyHandle key(EVP_PKCS82PKEY_ex(info, nullptr, nullptr));
    if (key)
        return toPrivateJwk(key.get());
    const ASN1_OBJECT *algorithm = nullptr;
    char name[80] = "";
    if (PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info) == 1)
        OBJ_obj2txt(name, sizeof name, algorithm, 0);
    return keyFileRefused(ErrorReason::KeyFileUnsupported, "PKCS#8 "_L1 + QString::fromLatin1(name));
}

Result<PrivateJsonWebKey> decodeEncryptedPkcs8(QByteArrayView der, const SecretBuffer &passphrase)
{
    const QString format = u"PKCS#8 (encrypted)"_s;
    const auto *in = bytesOf(der);
    const EncryptedPkcs8Handle encrypted(d2i_X509_SIG(nullptr, &in, static_cast<long>(der.size())));
    if (!encrypted)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": "_L1 + takeOpenSslFailure().words);
    return decodeEncryptedPkcs8(encrypted.get(), passphraseBytes(passphrase), static_cast<int>(passphrase.size()),
                                !passphrase.isEmpty(), format);
}

Result<PrivateJsonWebKey> decodeEncryptedPkcs8(const X509_SIG *encrypted, const char *passphrase, int size,
                                               bool wasGiven, const QString &format)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    if (!isWithinKeyDerivationLimit(algorithm))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": PBKDF"_L1);
    const Pkcs8Handle info(PKCS8_decrypt(encrypted, passphrase, size));
    if (!info)
        return decryptionRefused(wasGiven, format);
    return decodePkcs8(info.get());
}

KeyHandle decodeTraditional(QByteArrayView der, const char *type)
{
    EVP_PKEY *decoded = nullptr;
    const DecoderHandle decoder(OSSL_DECODER_CTX_new_for_pkey(&decoded, "DER", "type-specific", type, EVP_PKEY_KEYPAIR,
                                                              nullptr, nullptr));
    const auto *in = bytesOf(der);
    auto size = static_cast<std::size_t>(der.size());
    const bool ok = decoder && OSSL_DECODER_from_data(decoder.get(), &in, &size) == 1;
    KeyHandle key(decoded);
    return ok ? std::move(key) : nullptr;
}

} // namespace vault
