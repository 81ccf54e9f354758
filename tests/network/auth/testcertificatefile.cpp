// SPDX-License-Identifier: Apache-2.0
#include "testcertificatefile.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace vault::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

constexpr char passphrase[] = "opensesame";

Key makeKey(KeyKind kind)
{
    return Key(kind == KeyKind::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

Certificate selfSigned(EVP_PKEY *key)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("client"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

template<typename Write>
QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    return written([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

} // namespace

CertificateFiles makeCertificateFiles(KeyKind kind)
{
    const Key key = makeKey(kind);
    const Key otherKey = makeKey(KeyKind::EllipticCurve);
    const Certificate own = selfSigned(key.get());
    const Certificate other = selfSigned(otherKey.get());
    CertificateFiles files;
    files.keyOnly = written([&](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    files.pem = pemOf(other.get()) + files.keyOnly + pemOf(own.get());
    files.foreignCertificate = files.keyOnly + pemOf(other.get());
    files.encryptedPem = written([&](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_256_cbc(), passphrase, sizeof passphrase - 1, nullptr,
                                      nullptr);
    }) + pemOf(own.get());
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> store(
        PKCS12_create(passphrase, "client", key.get(), own.get(), nullptr, 0, 0, 0, 0, 0), &PKCS12_free);
    files.pkcs12 = written([&](BIO *bio) { i2d_PKCS12_bio(bio, store.get()); });
    files.certificateDer = written([&](BIO *bio) { i2d_X509_bio(bio, own.get()); });
    files.publicKeyPem = written([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, key.get()); });
    return files;
}

bool verifiesPs256(const QByteArray &publicKeyPem, const QByteArray &text, const QByteArray &signature)
{
    const Bio bio(BIO_new_mem_buf(publicKeyPem.constData(), int(publicKeyPem.size())), &BIO_free_all);
    const Key key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *parameters = nullptr;
    return key && EVP_DigestVerifyInit(context.get(), &parameters, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, EVP_sha256()) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, 32) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            std::size_t(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                            std::size_t(text.size()))
        == 1;
}

} // namespace vault::test
