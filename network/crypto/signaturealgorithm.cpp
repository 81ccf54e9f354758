// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/signaturealgorithm.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/unsignedinteger.h"

namespace vault {

namespace {

struct Row {
    const char *name;
    QCryptographicHash::Algorithm hash;
    const char *crv;
    bool isPss;
};

constexpr Row rows[] = {
    {"RS256", QCryptographicHash::Sha256, "", false},
    {"RS384", QCryptographicHash::Sha384, "", false},
    {"RS512", QCryptographicHash::Sha512, "", false},
    {"PS256", QCryptographicHash::Sha256, "", true},
    {"PS384", QCryptographicHash::Sha384, "", true},
    {"PS512", QCryptographicHash::Sha512, "", true},
    {"ES256", QCryptographicHash::Sha256, "P-256", false},
    {"ES384", QCryptographicHash::Sha384, "P-384", false},
    {"ES512", QCryptographicHash::Sha512, "P-521", false},
    {"ES256K", QCryptographicHash::Sha256, "P-256K", false},
    {"ECDSA256", QCryptographicHash::Sha256, "P-256K", false},
};

SignatureAlgorithm fromRow(const Row &row)
{
    return {QString::fromLatin1(row.name), QCryptographicHash::hashLength(row.hash), row.hash,
            QString::fromLatin1(row.crv), row.isPss};
}

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return fromRow(row);
    }
    return std::nullopt;
}

bool fitsKey(const SignatureAlgorithm &algorithm, const JsonWebKey &key)
{
    if (algorithm.crv.isEmpty())
        return key.isRsa();
    const EllipticCurve *curve = key.isEllipticCurve() ? ellipticCurveNamed(key.crv) : nullptr;
    return curve && algorithm.crv == QLatin1String(curve->protocolName);
}

QStringList signatureAlgorithmsFor(const JsonWebKey &key)
{
    if (key.isEllipticCurve()) {
        const EllipticCurve *curve = ellipticCurveNamed(key.crv);
        if (!curve)
            return {};
        // A vault that gives the curve its name of api-version 2016-10-01 knows the algorithm by its old name too.
        if (key.crv == QLatin1String("SECP256K1"))
            return {QStringLiteral("ECDSA256")};
        return {QString::fromLatin1(curve->algorithm)};
    }
    QStringList names;
    if (!key.isRsa())
        return names;
    for (const Row &row : rows) {
        const SignatureAlgorithm algorithm = fromRow(row);
        // RFC 8017 §9.1.1: the encoded message holds hash, salt and two bytes; PS512 does not fit into 1024 bits.
        const bool fits = !algorithm.isPss || signatureSizeFor(key) >= 2 * algorithm.digestSize + 2;
        if (algorithm.crv.isEmpty() && fits)
            names << algorithm.name;
    }
    return names;
}

QStringList allSignatureAlgorithms()
{
    QStringList names;
    for (const Row &row : rows) {
        // The old name of ES256K.
        if (QLatin1String(row.name) != QLatin1String("ECDSA256"))
            names << QString::fromLatin1(row.name);
    }
    return names;
}

int signatureSizeFor(const JsonWebKey &key)
{
    if (key.isRsa())
        return static_cast<int>(withoutLeadingZeros(key.n).size());
    const EllipticCurve *curve = key.isEllipticCurve() ? ellipticCurveNamed(key.crv) : nullptr;
    return curve ? 2 * curve->coordinateSize : 0;
}

QString hashName(QCryptographicHash::Algorithm hash)
{
    switch (hash) {
    case QCryptographicHash::Sha256: return QStringLiteral("SHA-256");
    case QCryptographicHash::Sha384: return QStringLiteral("SHA-384");
    case QCryptographicHash::Sha512: return QStringLiteral("SHA-512");
    default: return {};
    }
}

} // namespace vault
