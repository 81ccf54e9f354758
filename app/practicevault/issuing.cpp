// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/issuing.h"

#include "app/practicevault/encoding.h"

#include <openssl/x509v3.h>

#include <stdexcept>

namespace practicevault {

namespace {

void require(bool success)
{
    if (!success)
        throw std::runtime_error("OpenSSL could not make a certificate");
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const std::string &value)
{
    if (value.empty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

void setSerialNumber(X509 *certificate)
{
    const std::string serial = randomBytes(16);
    const NumberPointer number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.data()), static_cast<int>(serial.size()), nullptr));
    BN_clear_bit(number.get(), 127); // A serial number is positive.
    require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

} // namespace

CertificatePointer issueCertificate(const CertificateProfile &profile, EVP_PKEY *key, const Identity *issuer)
{
    CertificatePointer made(X509_new());
    X509 *certificate = made.get();
    require(certificate && key && X509_set_version(certificate, X509_VERSION_3) == 1);
    setSerialNumber(certificate);
    require(ASN1_TIME_set(X509_getm_notBefore(certificate), profile.notBefore)
            && ASN1_TIME_set(X509_getm_notAfter(certificate), profile.notAfter));
    for (const auto &[field, text] : profile.subject)
        require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field.c_str(), MBSTRING_UTF8,
                                           reinterpret_cast<const unsigned char *>(text.data()),
                                           static_cast<int>(text.size()), -1, 0)
                == 1);
    X509 *issuerCertificate = issuer ? issuer->certificate.get() : certificate;
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate)) == 1
            && X509_set_pubkey(certificate, key) == 1);
    addExtension(certificate, issuerCertificate, NID_basic_constraints, profile.constraints);
    addExtension(certificate, issuerCertificate, NID_key_usage, profile.usage);
    addExtension(certificate, issuerCertificate, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuerCertificate, NID_authority_key_identifier, "keyid");
    addExtension(certificate, issuerCertificate, NID_ext_key_usage, profile.extendedUsage);
    addExtension(certificate, issuerCertificate, NID_subject_alt_name, profile.alternativeNames);
    require(X509_sign(certificate, issuer ? issuer->key.get() : key, EVP_sha256()) > 0);
    return made;
}

Identity issueIdentity(const CertificateProfile &profile, const Identity *issuer)
{
    KeyPointer key(EVP_EC_gen("prime256v1"));
    CertificatePointer certificate = issueCertificate(profile, key.get(), issuer);
    return {std::move(certificate), std::move(key)};
}

std::string contentsOf(BIO *bio)
{
    char *text = nullptr;
    const auto length = BIO_get_mem_data(bio, &text);
    return {text, static_cast<std::size_t>(length)};
}

std::string derOf(const X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    require(i2d_X509_bio(bio.get(), const_cast<X509 *>(certificate)) == 1);
    return contentsOf(bio.get());
}

} // namespace practicevault
