// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"

#include <openssl/asn1.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// The universal tags of the members of the outermost SEQUENCE, which tell the structures apart; -1 for a tag of
/// another class. A member of indefinite length (some PKCS#12 is BER) ends the list. Empty when it is no SEQUENCE.
std::vector<int> memberTags(QByteArrayView content)
{
    const auto *at = reinterpret_cast<const unsigned char *>(content.data());
    const auto *const end = at + content.size();
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    int kind = ASN1_get_object(&at, &length, &tag, &tagClass, end - at);
    if ((kind & 0x80) != 0 || tag != V_ASN1_SEQUENCE)
        return {};
    const auto *const stop = (kind & 1) != 0 ? end : at + length;
    std::vector<int> tags;
    while (at < stop) {
        kind = ASN1_get_object(&at, &length, &tag, &tagClass, stop - at);
        if ((kind & 0x80) != 0)
            break;
        tags.push_back(tagClass == V_ASN1_UNIVERSAL ? tag : -1);
        if ((kind & 1) != 0)
            break;
        at += length;
    }
    return tags;
}

enum class Structure { Unknown, Pkcs8, EncryptedPkcs8, Pkcs1, Sec1, Pkcs12, Dsa, PublicKey, Certificate };

Structure structureOf(const std::vector<int> &tags)
{
    const auto startsWith = [&tags](std::initializer_list<int> start) {
        return tags.size() >= start.size() && std::equal(start.begin(), start.end(), tags.begin());
    };
    const bool allIntegers = std::all_of(tags.begin(), tags.end(), [](int tag) { return tag == V_ASN1_INTEGER; });
    if (startsWith({V_ASN1_INTEGER, V_ASN1_SEQUENCE, V_ASN1_OCTET_STRING}))
        return Structure::Pkcs8;
    if (startsWith({V_ASN1_INTEGER, V_ASN1_SEQUENCE}))
        return Structure::Pkcs12;
    if (startsWith({V_ASN1_INTEGER, V_ASN1_OCTET_STRING}))
        return Structure::Sec1;
    if (startsWith({V_ASN1_SEQUENCE, V_ASN1_OCTET_STRING}))
        return Structure::EncryptedPkcs8;
    if (startsWith({V_ASN1_SEQUENCE, V_ASN1_BIT_STRING}) || (allIntegers && tags.size() == 2))
        return Structure::PublicKey;
    if (startsWith({V_ASN1_SEQUENCE, V_ASN1_SEQUENCE, V_ASN1_BIT_STRING}))
        return Structure::Certificate;
    if (allIntegers && tags.size() == 6)
        return Structure::Dsa;
    if (tags.size() >= 9 && std::count(tags.begin(), tags.begin() + 9, V_ASN1_INTEGER) == 9)
        return Structure::Pkcs1;
    return Structure::Unknown;
}

Result<KeyFile> named(Result<PrivateJsonWebKey> key, const QString &format)
{
    return std::move(key).map([&](PrivateJsonWebKey &&value) { return KeyFile{std::move(value), format, {}}; });
}

Result<KeyFile> loadTraditional(QByteArrayView der, const char *type, const QString &format)
{
    const KeyHandle key = decodeTraditional(der, type);
    if (!key)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": "_L1 + takeOpenSslFailure().words);
    return named(toPrivateJwk(key.get()), format);
}

} // namespace

Result<KeyFile> loadDer(QByteArrayView content, const SecretBuffer &passphrase)
{
    switch (structureOf(memberTags(content))) {
    case Structure::Pkcs8: return named(decodePkcs8(content), u"PKCS#8"_s);
    case Structure::EncryptedPkcs8: return named(decodeEncryptedPkcs8(content, passphrase), u"PKCS#8 (encrypted)"_s);
    case Structure::Pkcs1: return loadTraditional(content, "RSA", u"PKCS#1"_s);
    case Structure::Sec1: return loadTraditional(content, "EC", u"SEC1"_s);
    case Structure::Pkcs12: return loadPkcs12(content, passphrase);
    case Structure::Dsa: return keyFileRefused(ErrorReason::KeyFileUnsupported, u"DSA"_s);
    case Structure::PublicKey: return keyFileRefused(ErrorReason::KeyFileNoPrivateKey, u"PUBLIC KEY"_s);
    case Structure::Certificate: return keyFileRefused(ErrorReason::KeyFileNoPrivateKey, u"CERTIFICATE"_s);
    case Structure::Unknown: break;
    }
    return keyFileRefused(ErrorReason::KeyFileUnsupported, u"DER"_s);
}

} // namespace vault
