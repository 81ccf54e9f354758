// SPDX-License-Identifier: Apache-2.0
#include "testcertificates.h"

#include <QRandomGenerator>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace vault::test {

namespace {

using CertificateHandle = std::unique_ptr<X509, decltype(&X509_free)>;

void setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray bytes = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(bytes.constData()),
                               static_cast<int>(bytes.size()), -1, 0);
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

CertificateHandle blank(EVP_PKEY *publicKey, const QString &subject, const QString &issuer, int fromDays, int toDays)
{
    CertificateHandle certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()),
                     static_cast<long>(QRandomGenerator::global()->bounded(1, 1'000'000'000)));
    constexpr long day = 24 * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toDays * day);
    X509_set_pubkey(certificate.get(), publicKey);
    setName(X509_get_subject_name(certificate.get()), subject);
    setName(X509_get_issuer_name(certificate.get()), issuer);
    return certificate;
}

QSslCertificate converted(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QSslCertificate result(QByteArray(reinterpret_cast<const char *>(der), size), QSsl::Der);
    OPENSSL_free(der);
    return result;
}

QSslKey converted(EVP_PKEY *key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QSslKey result(QByteArray(data, size), QSsl::Ec, QSsl::Pem);
    BIO_free(memory);
    return result;
}

} // namespace

TestAuthority::TestAuthority(const QString &commonName)
    : m_commonName(commonName)
    , m_key(EVP_EC_gen("P-256"), &EVP_PKEY_free)
{
    const CertificateHandle root = blank(m_key.get(), commonName, commonName, -2, 60);
    addExtension(root.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(root.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(root.get(), m_key.get(), EVP_sha256());
    m_certificate = converted(root.get());
}

TestAuthority::~TestAuthority() = default;

TestIdentity TestAuthority::issue(const QString &commonName, const QStringList &names, int fromDays, int toDays) const
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const CertificateHandle leaf = blank(key.get(), commonName, m_commonName, fromDays, toDays);
    addExtension(leaf.get(), NID_subject_alt_name, names.join(u',').toLatin1());
    X509_sign(leaf.get(), m_key.get(), EVP_sha256());
    return {converted(leaf.get()), converted(key.get())};
}

} // namespace vault::test
