// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickeyforms.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/publickey.h"
#include "network/crypto/unsignedinteger.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace vault {

namespace {

/// RFC 4251 §5: the length in four bytes, then the bytes.
QByteArray sshString(QByteArrayView bytes)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), out.data());
    out.append(bytes.data(), bytes.size());
    return out;
}

/// RFC 4251 §5: two's complement, so that a highest bit that is set needs a zero byte in front.
QByteArray sshInteger(QByteArrayView integer)
{
    const QByteArrayView shortest = withoutLeadingZeros(integer);
    QByteArray bytes = shortest.toByteArray();
    if (!bytes.isEmpty() && (static_cast<unsigned char>(bytes.front()) & 0x80) != 0)
        bytes.prepend('\0');
    return sshString(bytes);
}

/// RFC 5656 §10.1; null for a curve that it does not name.
const char *sshCurveName(const EllipticCurve &curve)
{
    const QByteArrayView name = curve.protocolName;
    if (name == "P-256")
        return "nistp256";
    if (name == "P-384")
        return "nistp384";
    return name == "P-521" ? "nistp521" : nullptr;
}

QByteArray cleanComment(const QString &comment)
{
    QByteArray bytes = comment.toUtf8();
    for (char &c : bytes) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return bytes.trimmed();
}

} // namespace

Result<QByteArray> openSshPublicKey(const JsonWebKey &key, const QString &comment)
{
    // Judges the key too: what OpenSSL cannot use is not handed on.
    const Result<QByteArray> usable = publicKeyDer(key);
    if (!usable)
        return tl::unexpected(usable.error());
    QByteArray type;
    QByteArray blob;
    if (key.isRsa()) {
        type = "ssh-rsa";
        blob = sshString(type) + sshInteger(key.e) + sshInteger(key.n);
    } else {
        const EllipticCurve *curve = ellipticCurveNamed(key.crv);
        const char *name = curve ? sshCurveName(*curve) : nullptr;
        if (!name)
            return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, QLatin1String("EC ") + key.crv));
        type = QByteArray("ecdsa-sha2-") + name;
        const QByteArray point = '\x04' + fixedWidth(key.x, curve->coordinateSize).value_or(QByteArray())
            + fixedWidth(key.y, curve->coordinateSize).value_or(QByteArray());
        blob = sshString(type) + sshString(name) + sshString(point);
    }
    QByteArray line = type + ' ' + blob.toBase64();
    const QByteArray words = cleanComment(comment);
    if (!words.isEmpty())
        line += ' ' + words;
    return line;
}

QString spkiFingerprint(const JsonWebKey &key)
{
    const Result<QByteArray> der = publicKeyDer(key);
    if (!der)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(*der, QCryptographicHash::Sha256).toHex());
}

} // namespace vault
