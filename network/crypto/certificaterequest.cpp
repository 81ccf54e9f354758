// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificaterequest.h"

#include "network/crypto/algorithmidentifier.h"
#include "network/crypto/der.h"
#include "network/crypto/pem.h"
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ApiError> refused(const QString &field)
{
    return tl::unexpected(ApiError::refused(ErrorReason::InvalidCertificateField, field));
}

QByteArray extension(const char *oid, bool isCritical, const QByteArray &value)
{
    if (isCritical)
        return der::sequence({der::oid(oid), der::boolean(true), der::octetString(value)});
    return der::sequence({der::oid(oid), der::octetString(value)});
}

/// A BIT STRING of named bits ends with its last one that is set (X.690 §11.2.2).
QByteArray keyUsageBits(KeyUsages usages)
{
    QByteArray bytes(2, '\0');
    int last = 0;
    for (int bit = 0; bit < 9; ++bit) {
        if (usages.testFlag(KeyUsage(1 << bit))) {
            bytes[bit / 8] = char(bytes[bit / 8] | 0x80 >> bit % 8);
            last = bit;
        }
    }
    bytes.truncate(last / 8 + 1);
    return der::bitString(bytes, 7 - last % 8);
}

/// SHA-1 of the key's bits (RFC 5280 §4.2.1.2, way 1). spki: SubjectPublicKeyInfo.
QByteArray subjectKeyIdentifier(const QByteArray &spki)
{
    const QByteArrayView info = der::contentOf(spki).value_or(QByteArrayView());
    const QByteArrayView algorithm = der::contentOf(info).value_or(QByteArrayView());
    const QByteArrayView bits
        = der::contentOf(QByteArrayView(algorithm.data() + algorithm.size(), info.data() + info.size()))
              .value_or(QByteArrayView());
    const QByteArray key = bits.isEmpty() ? QByteArray() : bits.sliced(1).toByteArray();
    return der::octetString(QCryptographicHash::hash(key, QCryptographicHash::Sha1));
}

enum class Purpose { Request, SelfSigned };

/// The parts that request and certificate share.
struct Parts {
    QByteArray subject;
    QByteArray publicKey;
    QList<QByteArray> extensions;
};

Result<QList<QByteArray>> namedExtensions(const CertificateContents &contents, bool hasSubject)
{
    QList<QByteArray> extensions;
    if (contents.keyUsages)
        extensions.append(extension("2.5.29.15", true, keyUsageBits(contents.keyUsages)));
    QList<QByteArray> purposes;
    for (const QString &usage : contents.extendedKeyUsages) {
        const auto oid = der::objectIdentifier(usage.toLatin1());
        if (!oid)
            return refused("extendedKeyUsage: "_L1 + usage);
        purposes.append(*oid);
    }
    if (!purposes.isEmpty())
        extensions.append(extension("2.5.29.37", false, der::sequence(purposes)));
    QList<QByteArray> names;
    for (const AlternativeName &name : contents.alternativeNames) {
        const auto encoded = alternativeNameDer(name);
        if (!encoded)
            return refused("alternativeName: "_L1 + name.value);
        names.append(*encoded);
    }
    // Critical where it is all that names the subject (RFC 5280 §4.2.1.6).
    if (!names.isEmpty())
        extensions.append(extension("2.5.29.17", !hasSubject, der::sequence(names)));
    return extensions;
}

Result<Parts> partsOf(const JsonWebKey &key, const CertificateContents &contents, Purpose purpose)
{
    Parts parts;
    const auto subject = distinguishedNameDer(contents.subject);
    if (!subject)
        return refused(u"subject"_s);
    parts.subject = *subject;
    const bool hasSubject = parts.subject.size() > 2;
    // An issuer has a name (RFC 5280 §4.1.2.4); a subject may have alternative ones only.
    if (!hasSubject && (purpose == Purpose::SelfSigned || contents.alternativeNames.isEmpty()))
        return refused(u"subject"_s);
    const Result<QByteArray> publicKey = publicKeyDer(key);
    if (!publicKey)
        return tl::unexpected(publicKey.error());
    parts.publicKey = *publicKey;
    if (contents.isAuthority)
        parts.extensions.append(extension("2.5.29.19", true, der::sequence({der::boolean(true)})));
    else if (purpose == Purpose::SelfSigned)
        parts.extensions.append(extension("2.5.29.19", true, der::sequence(QList<QByteArray>())));
    const Result<QList<QByteArray>> named = namedExtensions(contents, hasSubject);
    if (!named)
        return tl::unexpected(named.error());
    parts.extensions += *named;
    if (purpose == Purpose::SelfSigned)
        parts.extensions.append(extension("2.5.29.14", false, subjectKeyIdentifier(parts.publicKey)));
    return parts;
}

tl::unexpected<ApiError> unsupported(const QString &algorithm)
{
    return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithm));
}

} // namespace

Result<ToBeSigned> prepareCertificateRequest(const JsonWebKey &key, const QString &algorithm,
                                             const CertificateContents &contents)
{
    const Result<Parts> parts = partsOf(key, contents, Purpose::Request);
    if (!parts)
        return tl::unexpected(parts.error());
    QByteArray attributes;
    // extensionRequest (RFC 2985 §5.4.2).
    if (!parts->extensions.isEmpty())
        attributes = der::sequence({der::oid("1.2.840.113549.1.9.14"), der::setOf({der::sequence(parts->extensions)})});
    return toBeSigned(key, algorithm,
                      der::sequence({der::integer(0), parts->subject, parts->publicKey, der::tagged(0, attributes)}));
}

Result<ToBeSigned> prepareSelfSigned(const JsonWebKey &key, const QString &algorithm,
                                     const CertificateContents &contents, const CertificateValidity &validity,
                                     const QByteArray &serial)
{
    const auto known = signatureAlgorithm(algorithm);
    if (!known || !fitsKey(*known, key))
        return unsupported(algorithm);
    const Result<Parts> parts = partsOf(key, contents, Purpose::SelfSigned);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto notBefore = der::time(validity.notBefore);
    const auto notAfter = der::time(validity.notAfter);
    if (!notBefore || !notAfter || validity.notAfter <= validity.notBefore)
        return refused(u"validity"_s);
    return toBeSigned(key, algorithm,
                      der::sequence({der::tagged(0, der::integer(2)), der::unsignedInteger(serial),
                                     signatureIdentifier(*known), parts->subject,
                                     der::sequence({*notBefore, *notAfter}), parts->subject, parts->publicKey,
                                     der::tagged(3, der::sequence(parts->extensions))}));
}

QByteArray newSerialNumber()
{
    QByteArray serial(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(serial.data()), 4);
    serial[0] = char((serial[0] & 0x7f) | 0x40); // Neither negative nor zero.
    return serial;
}

Result<QByteArray> assembleCertificate(const ToBeSigned &prepared, QByteArrayView signature)
{
    const auto algorithm = signatureAlgorithm(prepared.algorithm);
    if (!algorithm)
        return unsupported(prepared.algorithm);
    const Result<QByteArray> value = structureSignature(prepared, signature);
    if (!value)
        return tl::unexpected(value.error());
    return der::sequence({prepared.bytes, signatureIdentifier(*algorithm), der::bitString(*value)});
}

QByteArray certificateRequestPem(const QByteArray &der)
{
    return pemText("CERTIFICATE REQUEST", der);
}

QByteArray certificatePem(const QByteArray &der)
{
    return pemText("CERTIFICATE", der);
}

} // namespace vault
