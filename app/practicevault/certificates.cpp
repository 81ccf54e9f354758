// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/certificates.h"

#include "app/practicevault/encoding.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace practicevault {

namespace {

constexpr long secondsADay = 86400;

struct Profile {
    const char *commonName;
    long days;
    const char *constraints;
    const char *usage;
    const char *extendedUsage; ///< nullptr: none.
    const char *alternativeNames; ///< nullptr: none.
};

constexpr Profile authority {"practice-vault CA", 3650, "critical,CA:TRUE,pathlen:0", "critical,keyCertSign,cRLSign",
                             nullptr, nullptr};
constexpr Profile leaf {"localhost", 397, "critical,CA:FALSE", "critical,digitalSignature", "serverAuth",
                        "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1"};

void require(bool success)
{
    if (!success)
        throw std::runtime_error("OpenSSL could not make a certificate");
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    if (!value)
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

/// `issuer` null: it signs itself.
Identity issue(const Profile &profile, const Identity *issuer)
{
    Identity made {CertificatePointer(X509_new()), KeyPointer(EVP_EC_gen("prime256v1"))};
    X509 *certificate = made.certificate.get();
    require(certificate && made.key && X509_set_version(certificate, X509_VERSION_3) == 1);
    const std::string serial = randomBytes(16);
    const NumberPointer number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.data()), static_cast<int>(serial.size()), nullptr));
    BN_clear_bit(number.get(), 127); // A serial number is positive.
    require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
    // An hour back, for clocks that differ.
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), profile.days * secondsADay);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(profile.commonName), -1, -1, 0);
    X509 *issuerCertificate = issuer ? issuer->certificate.get() : certificate;
    EVP_PKEY *issuerKey = issuer ? issuer->key.get() : made.key.get();
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate)) == 1
            && X509_set_pubkey(certificate, made.key.get()) == 1);
    addExtension(certificate, issuerCertificate, NID_basic_constraints, profile.constraints);
    addExtension(certificate, issuerCertificate, NID_key_usage, profile.usage);
    addExtension(certificate, issuerCertificate, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuerCertificate, NID_authority_key_identifier, "keyid");
    addExtension(certificate, issuerCertificate, NID_ext_key_usage, profile.extendedUsage);
    addExtension(certificate, issuerCertificate, NID_subject_alt_name, profile.alternativeNames);
    require(X509_sign(certificate, issuerKey, EVP_sha256()) > 0);
    return made;
}

std::string contents(BIO *bio)
{
    char *text = nullptr;
    const auto length = BIO_get_mem_data(bio, &text);
    return {text, static_cast<std::size_t>(length)};
}

void write(const Directory &directory, const std::string &name, const Identity &identity)
{
    const BioPointer certificate(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(certificate.get(), identity.certificate.get()) == 1);
    directory.write(name + ".pem", contents(certificate.get()), false);
    if (directory.isTemporary())
        return;
    const BioPointer key(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(key.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    directory.write(name + "-key.pem", contents(key.get()), true);
}

/// Empty pointers where the files are missing, unreadable or about to expire.
Identity read(const Directory &directory, const std::string &name)
{
    const auto certificate = directory.read(name + ".pem");
    const auto key = directory.read(name + "-key.pem");
    if (!certificate || !key)
        return {};
    const BioPointer certificateText(BIO_new_mem_buf(certificate->data(), static_cast<int>(certificate->size())));
    const BioPointer keyText(BIO_new_mem_buf(key->data(), static_cast<int>(key->size())));
    Identity identity {CertificatePointer(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr)),
                       KeyPointer(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr))};
    if (!identity.certificate || !identity.key
        || X509_check_private_key(identity.certificate.get(), identity.key.get()) != 1)
        return {};
    std::time_t tomorrow = std::time(nullptr) + secondsADay;
    return X509_cmp_time(X509_get0_notAfter(identity.certificate.get()), &tomorrow) > 0 ? std::move(identity)
                                                                                          : Identity {};
}

} // namespace

Identity prepareIdentity(const Directory &directory)
{
    Identity issuer = read(directory, "ca");
    Identity server;
    if (issuer.certificate) {
        server = read(directory, "leaf");
    } else {
        issuer = issue(authority, nullptr);
        write(directory, "ca", issuer);
    }
    if (!server.certificate || X509_verify(server.certificate.get(), issuer.key.get()) != 1) {
        server = issue(leaf, &issuer);
        if (!directory.isTemporary())
            write(directory, "leaf", server);
    }
    return server;
}

} // namespace practicevault
