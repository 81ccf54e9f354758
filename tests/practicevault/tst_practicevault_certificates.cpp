// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/opensslverifier.h"
#include "tests/practicevault/vaultclient.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <set>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

namespace {

struct FreeCertificate {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using OpensslCertificate = std::unique_ptr<X509, FreeCertificate>;

std::string derOf(const json &bundle)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(bundle.at("cer").get<std::string>())).toStdString();
}

OpensslCertificate certificateFrom(const std::string &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    return OpensslCertificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

std::time_t secondsOf(const ASN1_TIME *time)
{
    std::tm parts {};
    ASN1_TIME_to_tm(time, &parts);
    return timegm(&parts);
}

std::set<std::string> namesIn(VaultClient &client, const std::string &list, const char *idField)
{
    std::set<std::string> names;
    std::string next = list;
    while (!next.empty()) {
        const Reply page = client.get(next);
        for (const json &item : page.body.at("value"))
            names.insert(versionOf(item.at(idField)));
        next = page.body.at("nextLink").is_null()
            ? std::string()
            : page.body.at("nextLink").get<std::string>().substr(client.origin().size());
    }
    return names;
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY(m_process->isRunning());
    }

    void listsThemByName()
    {
        VaultClient client(*m_process);
        const Reply page = client.get("/certificates");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body["nextLink"].is_null());
        std::vector<std::string> names;
        for (const json &item : page.body["value"]) {
            names.push_back(versionOf(item["id"]));
            QCOMPARE(fromBase64Url(item["x5t"]).size(), std::size_t(20));
            QCOMPARE(item["subject"].get<std::string>(), ""s);
            QVERIFY(!item.contains("cer") && !item.contains("policy"));
            QVERIFY(item["attributes"]["exp"].get<std::int64_t>() > item["attributes"]["nbf"].get<std::int64_t>());
        }
        QCOMPARE(names, (std::vector<std::string> {"api-contoso-example", "wiki-contoso-example",
                                                    "wildcard-intranet-example", "www-contoso-example"}));
        QCOMPARE(client.get("/certificates?api-version=7.4&maxresults=2").body["value"].size(), std::size_t(2));
    }

    void hasOneOfEveryState()
    {
        VaultClient client(*m_process);
        const auto daysLeft = [&client](const std::string &name) {
            const json attributes = client.get("/certificates/" + name).body["attributes"];
            return (attributes["exp"].get<std::int64_t>() - std::time(nullptr)) / 86400;
        };
        QVERIFY(daysLeft("api-contoso-example") > 0 && daysLeft("api-contoso-example") < 30);
        QVERIFY(daysLeft("wiki-contoso-example") < 0);
        QVERIFY(daysLeft("www-contoso-example") > 30);
        QCOMPARE(client.get("/certificates/www-contoso-example/versions").body["value"].size(), std::size_t(4));
        QCOMPARE(client.get("/certificates/never-made/versions").body["value"].size(), std::size_t(0));
    }

    void bundlesAgreeWithTheirCertificate()
    {
        VaultClient client(*m_process);
        std::set<std::string> seen;
        const Reply versions = client.get("/certificates/www-contoso-example/versions");
        for (const json &item : versions.body["value"]) {
            const std::string version = versionOf(item["id"]);
            const json bundle = client.get("/certificates/www-contoso-example/" + version).body;
            QVERIFY(bundle["id"] == item["id"]);
            QVERIFY(bundle["x5t"] == item["x5t"]);
            QCOMPARE(bundle["kid"].get<std::string>(), client.origin() + "/keys/www-contoso-example/" + version);
            QCOMPARE(bundle["sid"].get<std::string>(), client.origin() + "/secrets/www-contoso-example/" + version);
            const std::string der = derOf(bundle);
            const QByteArray thumbprint = QCryptographicHash::hash(QByteArray::fromStdString(der), QCryptographicHash::Sha1);
            QCOMPARE(fromBase64Url(bundle["x5t"]), thumbprint.toStdString());
            const auto certificate = certificateFrom(der);
            QVERIFY(certificate);
            QCOMPARE(secondsOf(X509_get0_notBefore(certificate.get())), bundle["attributes"]["nbf"].get<std::time_t>());
            QCOMPARE(secondsOf(X509_get0_notAfter(certificate.get())), bundle["attributes"]["exp"].get<std::time_t>());
            QCOMPARE(X509_check_host(certificate.get(), "contoso.example", 0, 0, nullptr), 1);
            const OpensslKey key
                = publicKeyFromJwk(client.get("/keys/www-contoso-example/" + version).body["key"]);
            QCOMPARE(EVP_PKEY_eq(key.get(), X509_get0_pubkey(certificate.get())), 1);
            seen.insert(der);
        }
        QCOMPARE(seen.size(), std::size_t(4));
        const json current = client.get("/certificates/WWW-Contoso-Example").body;
        QVERIFY(current["attributes"]["exp"] == client.get("/certificates").body["value"].back()["attributes"]["exp"]);
    }

    void policiesSayHowTheyAreMade()
    {
        VaultClient client(*m_process);
        const json policy = client.get("/certificates/www-contoso-example/policy").body;
        QCOMPARE(policy["id"].get<std::string>(), client.origin() + "/certificates/www-contoso-example/policy");
        QCOMPARE(policy["issuer"]["name"].get<std::string>(), "practice-issuer"s);
        QCOMPARE(policy["x509_props"]["subject"].get<std::string>(), "O=Contoso, CN=www.contoso.example"s);
        QCOMPARE(policy["x509_props"]["sans"]["dns_names"].size(), std::size_t(2));
        QCOMPARE(policy["lifetime_actions"][0]["trigger"]["lifetime_percentage"].get<int>(), 80);
        QVERIFY(client.get("/certificates/www-contoso-example").body["policy"] == policy);
    }

    void theirSecretsHoldCertificateAndKey()
    {
        VaultClient client(*m_process);
        const json pem = client.get("/secrets/api-contoso-example").body;
        QCOMPARE(pem["contentType"].get<std::string>(), "application/x-pem-file"s);
        QVERIFY(pem["value"].get<std::string>().find("BEGIN PRIVATE KEY") != std::string::npos);
        const json pfx = client.get("/secrets/www-contoso-example").body;
        QCOMPARE(pfx["contentType"].get<std::string>(), "application/x-pkcs12"s);
        const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(pfx["value"].get<std::string>()));
        const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
        PKCS12 *file = d2i_PKCS12(nullptr, &at, static_cast<long>(bytes.size()));
        EVP_PKEY *key = nullptr;
        X509 *certificate = nullptr;
        QCOMPARE(PKCS12_parse(file, "", &key, &certificate, nullptr), 1);
        const OpensslKey ownedKey(key);
        const OpensslCertificate owned(certificate);
        PKCS12_free(file);
        const auto current = certificateFrom(derOf(client.get("/certificates/www-contoso-example").body));
        QCOMPARE(X509_cmp(owned.get(), current.get()), 0);
        QCOMPARE(X509_check_private_key(current.get(), key), 1);
    }

    void theirKeysAndSecretsAreManaged()
    {
        VaultClient client(*m_process);
        for (const auto &[list, idField] : {std::pair("/keys", "kid"), std::pair("/secrets", "id")}) {
            const auto names = namesIn(client, list, idField);
            for (const char *name : {"www-contoso-example", "wiki-contoso-example"}) {
                QVERIFY(names.count(name) == 1);
                QCOMPARE(client.get(list + "/"s + name).body["managed"].get<bool>(), true);
            }
        }
    }

    void keepsADeletedOneWithItsKeyAndSecret()
    {
        VaultClient client(*m_process);
        const json item = client.get("/deletedcertificates").body["value"].at(0);
        QCOMPARE(item["recoveryId"].get<std::string>(), client.origin() + "/deletedcertificates/withdrawn-shop-example");
        const json bundle = client.get("/deletedcertificates/withdrawn-shop-example").body;
        QVERIFY(bundle["deletedDate"] == item["deletedDate"]);
        QVERIFY(bundle["x5t"] == item["x5t"]);
        QVERIFY(!derOf(bundle).empty());
        QCOMPARE(client.get("/certificates/withdrawn-shop-example").code(), "CertificateNotFound"s);
        QCOMPARE(client.get("/deletedkeys/withdrawn-shop-example").body["managed"].get<bool>(), true);
        QCOMPARE(client.get("/deletedsecrets/withdrawn-shop-example").body["managed"].get<bool>(), true);
        QCOMPARE(client.post("/deletedkeys/withdrawn-shop-example/recover").innerCode(), "KeyManagedByKeyVault"s);
        QCOMPARE(client.remove("/deletedsecrets/withdrawn-shop-example").innerCode(), "SecretManagedByKeyVault"s);
    }

    void refusesUnknownNamesAndEveryChange()
    {
        VaultClient client(*m_process);
        QCOMPARE(client.get("/certificates/web").code(), "CertificateNotFound"s);
        QCOMPARE(client.get("/certificates/web/policy").status, 404);
        QCOMPARE(client.get("/certificates/www-contoso-example/" + std::string(32, '0')).code(), "CertificateNotFound"s);
        QCOMPARE(client.get("/deletedcertificates/web").message(), "Deleted Certificate not found: web"s);
        QCOMPARE(client.remove("/certificates/www-contoso-example").code(), "MethodNotAllowed"s);
        QCOMPARE(client.patch("/certificates/www-contoso-example", {{"tags", json::object()}}).status, 405);
        QCOMPARE(client.patch("/certificates/www-contoso-example/policy", json::object()).status, 405);
    }

    void areKeptInADataDirectory()
    {
        const QTemporaryDir folder;
        const QStringList arguments {QStringLiteral("--data"), folder.path()};
        json first;
        {
            PracticeVaultProcess process(arguments);
            first = VaultClient(process).get("/certificates/wildcard-intranet-example").body;
        }
        PracticeVaultProcess process(arguments);
        VaultClient client(process);
        const json again = client.get("/certificates/wildcard-intranet-example").body;
        QVERIFY(again["cer"] == first["cer"]);
        QVERIFY(again["policy"]["x509_props"] == first["policy"]["x509_props"]);
        const OpensslKey key = publicKeyFromJwk(client.get("/keys/wildcard-intranet-example").body["key"]);
        QCOMPARE(EVP_PKEY_eq(key.get(), X509_get0_pubkey(certificateFrom(derOf(again)).get())), 1);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_practicevault_certificates.moc"
