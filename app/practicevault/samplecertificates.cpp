// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/samplecertificates.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/issuing.h"
#include "app/practicevault/keycreation.h"
#include "app/practicevault/keymaterial.h"
#include "app/practicevault/samplecontent.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace practicevault {

namespace {

/// Days from now.
struct Validity {
    std::int64_t start;
    std::int64_t end;
};

struct Sample {
    std::string name;
    std::vector<std::pair<std::string, std::string>> subject;
    std::vector<std::string> dnsNames;
    std::string issuer; ///< As the policy names it: Self, Unknown or an issuer of the vault.
    std::string contentType; ///< Of its secret.
    std::string action; ///< Of its lifetime.
    std::vector<Validity> versions; ///< Oldest first.
    Tags tags;
};

std::string subjectText(const Sample &sample)
{
    std::string text;
    for (const auto &[field, value] : sample.subject)
        text += (text.empty() ? "" : ", ") + field + "=" + value;
    return text;
}

nlohmann::json policyFor(const Sample &sample)
{
    nlohmann::json issuer {{"name", sample.issuer}};
    if (sample.issuer == "practice-issuer")
        issuer["cty"] = "OV-SSL";
    nlohmann::json x509 {{"subject", subjectText(sample)},
                         {"ekus", {"1.3.6.1.5.5.7.3.1"}},
                         {"key_usage", {"digitalSignature"}},
                         {"validity_months", 12},
                         {"basic_constraints", {{"ca", false}}}};
    if (!sample.dnsNames.empty())
        x509["sans"] = {{"dns_names", sample.dnsNames}};
    const nlohmann::json trigger = sample.action == "AutoRenew" ? nlohmann::json {{"lifetime_percentage", 80}}
                                                                : nlohmann::json {{"days_before_expiry", 30}};
    const Attributes attributes = sampleAttributes(sample.name);
    return {{"key_props", {{"exportable", true}, {"kty", "EC"}, {"key_size", 256}, {"crv", "P-256"}, {"reuse_key", false}}},
            {"secret_props", {{"contentType", sample.contentType}}},
            {"x509_props", std::move(x509)},
            {"lifetime_actions",
             nlohmann::json::array({{{"trigger", trigger}, {"action", {{"action_type", sample.action}}}}})},
            {"issuer", std::move(issuer)},
            {"attributes",
             {{"enabled", true}, {"created", attributes.created}, {"updated", attributes.updated}}}};
}

CertificateProfile profileFor(const Sample &sample, const Attributes &attributes)
{
    CertificateProfile profile;
    profile.subject = sample.subject;
    profile.notBefore = *attributes.notBefore;
    profile.notAfter = *attributes.expires;
    profile.extendedUsage = "serverAuth";
    for (const std::string &name : sample.dnsNames)
        profile.alternativeNames += (profile.alternativeNames.empty() ? "DNS:" : ",DNS:") + name;
    return profile;
}

/// What a certificate's secret holds (protocol.md section 3): PEM text, or a PKCS#12 file without passphrase in base64.
std::string secretValue(const std::string &contentType, X509 *certificate, EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (contentType == "application/x-pem-file") {
        PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        PEM_write_bio_X509(bio.get(), certificate);
        return contentsOf(bio.get());
    }
    // Not encrypted: with an empty passphrase it would only take longer.
    const std::unique_ptr<PKCS12, Releaser<PKCS12_free>> file(
        PKCS12_create("", nullptr, key, certificate, nullptr, -1, -1, 1, 1, 0));
    i2d_PKCS12_bio(bio.get(), file.get());
    return encodeBase64(contentsOf(bio.get()));
}

void addVersion(Vault &vault, const Sample &sample, std::size_t index, const Identity &practiceIssuer)
{
    const Validity &validity = sample.versions.at(index);
    Attributes attributes;
    attributes.notBefore = daysFromNow(validity.start);
    attributes.expires = daysFromNow(validity.end);
    attributes.created = attributes.updated = *attributes.notBefore + 600; // The service writes nbf ten minutes back.

    const std::string id = versionFrom("key/" + sample.name + "/" + std::to_string(index));
    const KeyShape shape {0, 0, "P-256"};
    const auto material = std::make_shared<const KeyMaterial>(shape);
    const CertificatePointer issued = issueCertificate(profileFor(sample, attributes), material->key(),
                                                       sample.issuer == "Self" ? nullptr : &practiceIssuer);

    vault.keys.add(sample.name, {id, "EC", defaultOperations(shape), attributes, sample.tags, material});
    vault.secrets.add(sample.name, {id, secretValue(sample.contentType, issued.get(), material->key()), sample.contentType,
                                    attributes, sample.tags, "/keys/" + sample.name + "/" + id});
    vault.certificates.add(sample.name, {id, attributes, sample.tags, derOf(issued.get())});
}

void add(Vault &vault, const Sample &sample, const Identity &practiceIssuer)
{
    for (std::size_t index = 0; index < sample.versions.size(); ++index)
        addVersion(vault, sample, index, practiceIssuer);
    vault.keys.object(sample.name).managed = true;
    vault.secrets.object(sample.name).managed = true;
    vault.certificates.object(sample.name).policy = policyFor(sample);
}

} // namespace

void addSampleCertificates(Vault &vault)
{
    CertificateProfile issuer;
    issuer.subject = {{"C", "HU"}, {"O", "Practice only"}, {"CN", "Practice issuer"}};
    issuer.notBefore = daysFromNow(-2000);
    issuer.notAfter = daysFromNow(2000);
    issuer.constraints = "critical,CA:TRUE,pathlen:0";
    issuer.usage = "critical,keyCertSign,cRLSign";
    const Identity practiceIssuer = issueIdentity(issuer, nullptr);

    const std::string pkcs12 = "application/x-pkcs12";
    const std::vector<Sample> samples {
        {"www-contoso-example", {{"O", "Contoso"}, {"CN", "www.contoso.example"}},
         {"www.contoso.example", "contoso.example"}, "practice-issuer", pkcs12, "AutoRenew",
         {{-1095, -730}, {-740, -375}, {-385, -20}, {-165, 200}}, {{"stage", "prod"}, {"team", "web"}}},
        {"api-contoso-example", {{"CN", "api.contoso.example"}}, {"api.contoso.example"}, "Self",
         "application/x-pem-file", "EmailContacts", {{-718, -353}, {-353, 12}}, {{"stage", "prod"}}},
        {"wildcard-intranet-example", {{"O", "Contoso Übung"}, {"CN", "*.intranet.example"}},
         {"*.intranet.example", "intranet.example", "wiki.intranet.example", "mail.intranet.example"}, "Self", pkcs12,
         "AutoRenew", {{-165, 200}}, {}},
        {"wiki-contoso-example", {{"CN", "wiki.contoso.example"}}, {}, "Unknown", pkcs12, "EmailContacts", {{-390, -25}},
         {{"status", "retired"}}},
        {"withdrawn-shop-example", {{"CN", "shop.contoso.example"}}, {"shop.contoso.example"}, "Self", pkcs12, "AutoRenew",
         {{-100, 265}}, {{"stage", "test"}}}};
    for (const Sample &sample : samples)
        add(vault, sample, practiceIssuer);
    constexpr std::int64_t daysAgo = 6;
    moveToDeleted(vault.keys, samples.back().name, daysAgo);
    moveToDeleted(vault.secrets, samples.back().name, daysAgo);
    moveToDeleted(vault.certificates, samples.back().name, daysAgo);
}

} // namespace practicevault
