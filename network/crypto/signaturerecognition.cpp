// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/signaturerecognition.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/filedigest.h"
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct Decoded {
    SignatureText text;
    QByteArray bytes;
};

/// The base64 between "-----BEGIN …-----" and the next line of hyphens (RFC 7468 §3), headers left out.
std::optional<QByteArray> decodePem(const QString &text)
{
    const qsizetype begin = text.indexOf("-----BEGIN "_L1);
    const qsizetype bodyStart = begin < 0 ? -1 : text.indexOf(u'\n', begin);
    const qsizetype end = bodyStart < 0 ? -1 : text.indexOf("-----END "_L1, bodyStart);
    if (end < 0)
        return std::nullopt;
    QString body;
    const auto lines = QStringView(text).sliced(bodyStart, end - bodyStart).split(u'\n');
    for (const QStringView line : lines) {
        if (!line.contains(u':'))
            body += line.trimmed();
    }
    return decodeDigest(body, DigestEncoding::Base64);
}

QList<Decoded> decodingsOf(QByteArrayView given)
{
    QList<Decoded> found;
    const bool isText = std::all_of(given.begin(), given.end(), [](char c) {
        return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
    });
    if (isText) {
        const QString text = QString::fromLatin1(given);
        if (const auto bytes = decodePem(text)) {
            found.append({SignatureText::Pem, *bytes});
            return found;
        }
        if (const auto bytes = decodeDigest(text, DigestEncoding::Hexadecimal))
            found.append({SignatureText::Hexadecimal, *bytes});
        if (const auto bytes = decodeDigest(text, DigestEncoding::Base64))
            found.append({SignatureText::Base64, *bytes});
        if (const auto bytes = decodeDigest(text, DigestEncoding::Base64Url))
            found.append({SignatureText::Base64Url, *bytes});
    }
    found.append({SignatureText::Bytes, given.toByteArray()});
    return found;
}

QList<SignatureReading> readingsOf(const Decoded &decoded, const JsonWebKey &key)
{
    QList<SignatureReading> readings;
    const auto add = [&](SignatureForm form, const QByteArray &signature) {
        readings.append({decoded.text, decoded.bytes.size(), form, signature});
    };
    const bool hasWidth = decoded.bytes.size() == signatureSizeFor(key);
    if (key.isRsa() && hasWidth)
        add(SignatureForm::Rsa, decoded.bytes);
    if (key.isEllipticCurve()) {
        // r or s of zero is no signature, and has no DER form.
        if (hasWidth && ecdsaRawToDer(decoded.bytes))
            add(SignatureForm::FixedWidth, decoded.bytes);
        if (const auto raw = ecdsaDerToRaw(decoded.bytes, signatureSizeFor(key) / 2))
            add(SignatureForm::Der, *raw);
    }
    if (readings.isEmpty())
        readings.append({decoded.text, decoded.bytes.size(), std::nullopt, {}});
    return readings;
}

} // namespace

QList<SignatureReading> recognizeSignature(QByteArrayView given, const JsonWebKey &key)
{
    QList<SignatureReading> fitting;
    QList<SignatureReading> others;
    if (given.isEmpty() || given.size() > maximumSignatureText || signatureSizeFor(key) == 0)
        return fitting;
    QList<QByteArray> seen;
    const QList<Decoded> decodings = decodingsOf(given);
    for (const Decoded &decoded : decodings) {
        // What both alphabets of base64 read alike is one reading.
        if (seen.contains(decoded.bytes))
            continue;
        seen.append(decoded.bytes);
        const QList<SignatureReading> readings = readingsOf(decoded, key);
        for (const SignatureReading &reading : readings)
            (reading.form ? fitting : others).append(reading);
    }
    return fitting + others;
}

} // namespace vault
