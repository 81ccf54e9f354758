// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyderivationlimit.h"
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"

#include <openssl/err.h>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
using BagsHandle = OpenSslHandle<STACK_OF(PKCS12_SAFEBAG), freeBags>;
using SafesHandle = OpenSslHandle<STACK_OF(PKCS7), freeSafes>;

tl::unexpected<ApiError> tooManyRounds()
{
    return keyFileRefused(ErrorReason::KeyFileUnsupported, u"PKCS#12: PBKDF"_s);
}

/// "No passphrase" and "an empty passphrase" are two keys in PKCS#12 (RFC 7292 §B.1): text is null for the first.
struct Passphrase {
    const char *text;
    int size;
    bool wasGiven;
};

/// Nothing when the file's integrity does not hold under this passphrase.
std::optional<Passphrase> openingPassphrase(PKCS12 *file, const SecretBuffer &given)
{
    const Passphrase asGiven{passphraseBytes(given), static_cast<int>(given.size()), !given.isEmpty()};
    if (!PKCS12_mac_present(file) || PKCS12_verify_mac(file, asGiven.text, asGiven.size) == 1)
        return asGiven;
    if (given.isEmpty() && PKCS12_verify_mac(file, nullptr, 0) == 1)
        return Passphrase{nullptr, 0, false};
    return std::nullopt;
}

/// The first private key in the bags; nothing when there is none.
std::optional<Result<PrivateJsonWebKey>> keyIn(const STACK_OF(PKCS12_SAFEBAG) * bags, Passphrase passphrase,
                                               int depth = 0)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag: return decodePkcs8(PKCS12_SAFEBAG_get0_p8inf(bag));
        case NID_pkcs8ShroudedKeyBag:
            return decodeEncryptedPkcs8(PKCS12_SAFEBAG_get0_pkcs8(bag), passphrase.text, passphrase.size,
                                        passphrase.wasGiven, u"PKCS#12"_s);
        case NID_safeContentsBag:
            if (depth < 4) {
                if (auto key = keyIn(PKCS12_SAFEBAG_get0_safes(bag), passphrase, depth + 1))
                    return key;
            }
            break;
        default: break;
        }
    }
    return std::nullopt;
}

Result<PrivateJsonWebKey> keyInSafes(const STACK_OF(PKCS7) * safes, Passphrase passphrase)
{
    // Keys mostly lie in a safe that is not encrypted as a whole. Looking there first reads files whose certificates
    // are in RC2, which OpenSSL 3 no longer offers, without the legacy provider.
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes, i);
        if (!PKCS7_type_is_data(safe))
            continue;
        const BagsHandle bags(PKCS12_unpack_p7data(safe));
        if (auto key = keyIn(bags.get(), passphrase))
            return std::move(*key);
    }
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes, i);
        if (!PKCS7_type_is_encrypted(safe))
            continue;
        ERR_clear_error();
        if (!isWithinKeyDerivationLimit(safe->d.encrypted->enc_data->algorithm))
            return tooManyRounds();
        const BagsHandle bags(PKCS12_unpack_p7encdata(safe, passphrase.text, passphrase.size));
        if (!bags)
            return decryptionRefused(passphrase.wasGiven, u"PKCS#12"_s);
        if (auto key = keyIn(bags.get(), passphrase))
            return std::move(*key);
    }
    return keyFileRefused(ErrorReason::KeyFileNoPrivateKey, u"PKCS#12"_s);
}

} // namespace

Result<KeyFile> loadPkcs12(QByteArrayView content, const SecretBuffer &passphrase)
{
    const auto *in = reinterpret_cast<const unsigned char *>(content.data());
    const Pkcs12Handle file(d2i_PKCS12(nullptr, &in, static_cast<long>(content.size())));
    if (!file)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "PKCS#12: "_L1 + takeOpenSslFailure().words);
    if (!isWithinKeyDerivationLimit(file.get()))
        return tooManyRounds();
    const std::optional<Passphrase> opening = openingPassphrase(file.get(), passphrase);
    if (!opening)
        return decryptionRefused(!passphrase.isEmpty(), u"PKCS#12"_s);
    ERR_clear_error();
    const SafesHandle safes(PKCS12_unpack_authsafes(file.get()));
    if (!safes)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "PKCS#12: "_L1 + takeOpenSslFailure().words);
    return keyInSafes(safes.get(), *opening).map([](PrivateJsonWebKey &&key) {
        return KeyFile{std::move(key), u"PKCS#12"_s, {}};
    });
}

} // namespace vault
