// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/serveridentity.h"

#include "app/practicevault/encoding.h"

#include <openssl/pem.h>

#include <stdexcept>

namespace practicevault {

namespace {

constexpr std::int64_t secondsADay = 86400;

CertificateProfile profileOf(const char *commonName, std::int64_t days)
{
    CertificateProfile profile;
    profile.subject = {{"CN", commonName}};
    profile.notBefore = now() - 3600; // For clocks that differ.
    profile.notAfter = now() + days * secondsADay;
    return profile;
}

CertificateProfile authorityProfile()
{
    CertificateProfile profile = profileOf("practice-vault CA", 3650);
    profile.constraints = "critical,CA:TRUE,pathlen:0";
    profile.usage = "critical,keyCertSign,cRLSign";
    return profile;
}

CertificateProfile leafProfile()
{
    CertificateProfile profile = profileOf("localhost", 397);
    profile.extendedUsage = "serverAuth";
    profile.alternativeNames = "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1";
    return profile;
}

void write(const Directory &directory, const std::string &name, const Identity &identity)
{
    const BioPointer certificate(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificate.get(), identity.certificate.get()) != 1)
        throw std::runtime_error("OpenSSL could not write a certificate");
    directory.write(name + ".pem", contentsOf(certificate.get()), false);
    if (directory.isTemporary())
        return;
    const BioPointer key(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(key.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        throw std::runtime_error("OpenSSL could not write a key");
    directory.write(name + "-key.pem", contentsOf(key.get()), true);
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
    std::time_t tomorrow = now() + secondsADay;
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
        issuer = issueIdentity(authorityProfile(), nullptr);
        write(directory, "ca", issuer);
    }
    if (!server.certificate || X509_verify(server.certificate.get(), issuer.key.get()) != 1) {
        server = issueIdentity(leafProfile(), &issuer);
        if (!directory.isTemporary())
            write(directory, "leaf", server);
    }
    return server;
}

} // namespace practicevault
