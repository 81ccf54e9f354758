// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/cmssignature.h"

#include "network/crypto/algorithmidentifier.h"
#include "network/crypto/der.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/pem.h"
#include "network/crypto/signaturealgorithm.h"

#include <openssl/pem.h>

#include <QCryptographicHash>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using Certificate = OpenSslHandle<X509, X509_free>;

/// Refuses to ask: OpenSSL would read a passphrase from the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Certificate readCertificate(QByteArrayView content)
{
    const BioHandle in(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    if (content.contains("-----BEGIN "))
        return Certificate(PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr));
    return Certificate(d2i_X509_bio(in.get(), nullptr));
}

template<typename T>
QByteArray encoded(int (*encode)(const T *, unsigned char **), const T *object)
{
    unsigned char *out = nullptr;
    const int size = encode(object, &out);
    const QByteArray bytes(reinterpret_cast<const char *>(out), size > 0 ? size : 0);
    OPENSSL_free(out);
    return bytes;
}

QByteArray attribute(const char *oid, const QByteArray &value)
{
    return der::sequence({der::oid(oid), der::setOf({value})});
}

/// SigningCertificateV2 with the SHA-256 that goes without saying (RFC 5035 §3).
QByteArray signingCertificate(const QByteArray &certificate)
{
    const QByteArray hash = QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
    return der::sequence({der::sequence({der::sequence({der::octetString(hash)})})});
}

QByteArray issuerAndSerial(const QByteArray &certificate)
{
    const auto *in = reinterpret_cast<const unsigned char *>(certificate.constData());
    const Certificate parsed(d2i_X509(nullptr, &in, certificate.size()));
    if (!parsed)
        return {};
    return der::sequence({encoded(i2d_X509_NAME, X509_get_issuer_name(parsed.get())),
                          encoded(i2d_ASN1_INTEGER, X509_get0_serialNumber(parsed.get()))});
}

constexpr char dataType[] = "1.2.840.113549.1.7.1";

} // namespace

Result<CmsToSign> prepareCms(QByteArrayView certificate, const JsonWebKey &key, const QString &algorithm,
                             QByteArrayView contentDigest, UnixSeconds signingTime)
{
    const OpenSslErrorScope scope;
    const auto known = signatureAlgorithm(algorithm);
    if (!known || !fitsKey(*known, key))
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithm));
    if (contentDigest.size() != known->digestSize)
        return tl::unexpected(ApiError::refused(
            ErrorReason::DigestLength,
            u"%1/%2/%3"_s.arg(contentDigest.size()).arg(known->digestSize).arg(algorithm)));
    const Certificate parsed = readCertificate(certificate);
    if (!parsed)
        return tl::unexpected(ApiError::refused(ErrorReason::SigningCertificateInvalid));
    const Result<KeyHandle> handle = opensslPublicKey(key);
    if (!handle)
        return tl::unexpected(handle.error());
    if (EVP_PKEY_eq(X509_get0_pubkey(parsed.get()), handle->get()) != 1)
        return tl::unexpected(ApiError::refused(ErrorReason::CertificateOfAnotherKey));

    const std::optional<QByteArray> time = der::time(signingTime);
    CmsToSign prepared;
    prepared.certificate = encoded(i2d_X509, static_cast<const X509 *>(parsed.get()));
    QList<QByteArray> attributes{attribute("1.2.840.113549.1.9.3", der::oid(dataType)),
                                 attribute("1.2.840.113549.1.9.4", der::octetString(contentDigest)),
                                 attribute("1.2.840.113549.1.9.16.2.47", signingCertificate(prepared.certificate))};
    if (time)
        attributes.append(attribute("1.2.840.113549.1.9.5", *time));
    Result<ToBeSigned> toSign = toBeSigned(key, algorithm, der::setOf(attributes));
    if (!toSign)
        return tl::unexpected(toSign.error());
    prepared.attributes = std::move(*toSign);
    return prepared;
}

Result<QByteArray> assembleCms(const CmsToSign &prepared, QByteArrayView signature)
{
    const OpenSslErrorScope scope;
    const Result<QByteArray> value = structureSignature(prepared.attributes, signature);
    if (!value)
        return tl::unexpected(value.error());
    const QByteArray signer = issuerAndSerial(prepared.certificate);
    const auto algorithm = signatureAlgorithm(prepared.attributes.algorithm);
    const auto attributes = der::contentOf(prepared.attributes.bytes);
    if (signer.isEmpty() || !algorithm || !attributes)
        return tl::unexpected(cryptoFailed(u"CMS"_s));
    const QByteArray hash = digestIdentifier(*algorithm);
    // What is signed is a SET OF; what is sent carries the tag [0] in its place (RFC 5652 §5.4).
    const QByteArray signerInfo
        = der::sequence({der::integer(1), signer, hash, der::tagged(0, *attributes), cmsSignatureIdentifier(*algorithm),
                         der::octetString(*value)});
    const QByteArray signedData
        = der::sequence({der::integer(1), der::setOf({hash}), der::sequence({der::oid(dataType)}),
                         der::tagged(0, prepared.certificate), der::setOf({signerInfo})});
    return der::sequence({der::oid("1.2.840.113549.1.7.2"), der::tagged(0, signedData)});
}

QByteArray cmsPem(const QByteArray &der)
{
    return pemText("CMS", der);
}

} // namespace vault
