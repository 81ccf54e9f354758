// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Certificates through the window by accessible names: looked at, exported and checked by openssl, refused; what
/// belongs to them hidden and shown; and a vault that lists everything and gives nothing.
class CertificateJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_journey.reset(); }

    void browsesACertificate_data() { addJourneyForms(); }
    void browsesACertificate();
    void exportsWhatOpensslReads();
    void aRefusedCertificateIsShown();
    void aRefusedListLeavesKeysAndSecrets();
    void hidesWhatBelongsToCertificates();
    void listsWithoutBeingAllowedToFetch();

private:
    void open(const JourneyForm &form = {u"7.4"_s, u"Automatic"_s, false, {}}, const JourneySetup &setup = {});
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool show(const QString &list) { return Driver::selectTreeItem(u"Vault contents"_s, list); }
    static bool select(const QString &list, const QString &name)
    {
        return show(list) && Driver::selectRow(list + u" list"_s, name);
    }
    static bool count(const QString &list, int rows)
    {
        return Driver::waitFor([&] { return Driver::rows(list + u" list"_s).size() == rows; });
    }
    /// Through the program's own file dialog.
    bool save(const QString &button, const QString &path);

    std::unique_ptr<JourneyWindow> m_journey;
};

namespace {

const QString site = u"www-contoso-example"_s;

} // namespace

void CertificateJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void CertificateJourney::open(const JourneyForm &form, const JourneySetup &setup)
{
    m_journey = std::make_unique<JourneyWindow>(form, setup);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool CertificateJourney::save(const QString &button, const QString &path)
{
    return Driver::pressButton(button) && Driver::setText(u"File name"_s, path) && Driver::pressButton(u"Save"_s)
        && says(u"Saved as "_s + path);
}

void CertificateJourney::browsesACertificate()
{
    open(journeyFormOfRow());
    STEP(select(u"Certificates"_s, site));
    STEP(says(u"CN=www.contoso.example"_s));
    STEP(says(u"CN=Practice issuer"_s));
    STEP(says(u"DNS:contoso.example"_s));
    const QString thumbprint = Driver::text(u"Thumbprint (SHA-1)"_s);
    QCOMPARE(thumbprint.size(), 40);
    STEP(Driver::selectTab(u"Policy"_s));
    STEP(says(u"practice-issuer"_s));
    STEP(says(u"Renew it when 80% of its lifetime has passed"_s));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(count(u"Versions"_s, 4));
    const QString oldest = Driver::rows(u"Versions list"_s).constLast();
    STEP(Driver::selectRow(u"Versions list"_s, oldest));
    STEP(says(u"Older version "_s + oldest));
    STEP(Driver::selectTab(u"Certificate"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"Thumbprint (SHA-1)"_s) != thumbprint; }));
    STEP(Driver::pressButton(u"Show current version"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"Thumbprint (SHA-1)"_s) == thumbprint; }));
    STEP(Driver::pressButton(u"Show key"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Keys list"_s).contains(site); }));
    STEP(says(u"/keys/"_s + site));
    STEP(select(u"Deleted certificates"_s, u"withdrawn-shop-example"_s));
    STEP(says(u"CN=shop.contoso.example"_s));
}

void CertificateJourney::exportsWhatOpensslReads()
{
    if (!hasOpenssl())
        QSKIP("there is no openssl here");
    open();
    STEP(select(u"Certificates"_s, site));
    STEP(says(u"CN=www.contoso.example"_s));
    const QString pem = m_journey->path(u"site.pem"_s);
    const QString der = m_journey->path(u"site.cer"_s);
    STEP(save(u"Save as PEM"_s, pem));
    STEP(save(u"Save as DER"_s, der));
    const QStringList facts{u"-noout"_s, u"-subject"_s, u"-fingerprint"_s, u"-sha256"_s};
    const QString ofPem = openssl(QStringList{u"x509"_s, u"-in"_s, pem} + facts);
    const QString ofDer = openssl(QStringList{u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, der} + facts);
    QVERIFY2(ofPem.contains(u"www.contoso.example"_s), qPrintable(ofPem));
    QCOMPARE(ofDer, ofPem);
    // The fingerprint that openssl finds is the one that the window shows.
    QString digest = ofPem.section(u"Fingerprint="_s, 1, 1, QString::SectionCaseInsensitiveSeps).trimmed();
    QCOMPARE(Driver::text(u"Thumbprint (SHA-256)"_s), digest.remove(u':').toUpper());
    QVERIFY(!m_journey->read(u"site.pem"_s).contains("PRIVATE"));
}

void CertificateJourney::aRefusedCertificateIsShown()
{
    open();
    STEP(select(u"Certificates"_s, u"wiki-contoso-example"_s));
    STEP(says(u"CN=wiki.contoso.example"_s));
    m_journey->refuseNext(u"GET /certificates/"_s + site);
    STEP(select(u"Certificates"_s, site));
    STEP(says(u"The certificate could not be fetched."_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get certificate"_s}));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(says(u"CN=www.contoso.example"_s));
}

void CertificateJourney::aRefusedListLeavesKeysAndSecrets()
{
    open({u"7.4"_s, u"Automatic"_s, false, {}},
         {{}, {JourneyWindow::refusal(u"GET /certificates"_s, 0), JourneyWindow::refusal(u"GET /deletedcertificates"_s, 0)}});
    STEP(Driver::rows(u"Secrets list"_s).size() > 100);
    STEP(!Driver::isThere(QAccessible::PushButton, u"Retry"_s));
    STEP(show(u"Certificates"_s));
    STEP(says(u"Certificates could not be listed"_s));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"list certificates"_s}));
    STEP(select(u"Keys"_s, site));
    STEP(says(u"EC P-256 key"_s));
    STEP(select(u"Secrets"_s, u"greeting-chinese"_s));
    STEP(says(u"/secrets/greeting-chinese"_s));
}

void CertificateJourney::hidesWhatBelongsToCertificates()
{
    open();
    STEP(show(u"Secrets"_s));
    const int secrets = int(Driver::rows(u"Secrets list"_s).size());
    STEP(show(u"Keys"_s));
    const QStringList keys = Driver::rows(u"Keys list"_s);
    QVERIFY(keys.contains(site));
    STEP(Driver::rows(u"Keys list"_s, 1).at(keys.indexOf(site)).contains(u"managed by a certificate"_s));
    STEP(Driver::setChecked(u"Hide managed"_s, true));
    STEP(says(u"hidden"_s));
    STEP(Driver::waitFor([&] { return Driver::rows(u"Keys list"_s).size() < keys.size(); }));
    QVERIFY(!Driver::rows(u"Keys list"_s).contains(site));
    STEP(show(u"Secrets"_s)); // One choice for all lists.
    STEP(Driver::waitFor([&] { return Driver::rows(u"Secrets list"_s).size() < secrets; }));
    QVERIFY(!Driver::rows(u"Secrets list"_s).contains(site));
    STEP(Driver::setText(u"Filter secrets"_s, site));
    STEP(says(u"that belong to certificates are hidden"_s));
    STEP(Driver::pressButton(u"Clear filter"_s));

    STEP(show(u"Deleted keys"_s));
    STEP(select(u"Certificates"_s, site));
    STEP(Driver::pressButton(u"Show secret"_s)); // Who asks for a hidden one sees it.
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).contains(site); }));
    STEP(count(u"Secrets"_s, secrets));
}

void CertificateJourney::listsWithoutBeingAllowedToFetch()
{
    JourneySetup setup;
    for (const QString &kind : {u"keys/"_s, u"secrets/"_s, u"certificates/"_s}) {
        setup.faults.append(JourneyWindow::refusal(u"GET /"_s + kind, 0));
        setup.faults.append(JourneyWindow::refusal(u"GET /deleted"_s + kind, 0));
        setup.faults.append(JourneyWindow::refusal(u"POST /"_s + kind, 0));
    }
    open({u"7.4"_s, u"Automatic"_s, false, {}}, setup);
    STEP(select(u"Secrets"_s, u"greeting-chinese"_s));
    STEP(says(u"/secrets/greeting-chinese"_s));
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get secret"_s}));
    STEP(select(u"Keys"_s, u"wallet-settlement"_s));
    STEP(Driver::selectTab(u"Properties"_s));
    STEP(says(u"/keys/wallet-settlement"_s)); // What the list tells.
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(says(u"The key could not be fetched."_s));
    STEP(select(u"Certificates"_s, site));
    STEP(says(u"The certificate could not be fetched."_s));
    STEP(Driver::selectTab(u"Properties"_s));
    STEP(says(u"/certificates/"_s + site));
    STEP(select(u"Deleted secrets"_s, u"retired-partner-token"_s));
    STEP(says(u"Purged on"_s));
    STEP(show(u"Keys"_s));
    STEP(Driver::setText(u"Filter keys"_s, u"wallet"_s));
    STEP(Driver::waitFor([] { return !Driver::rows(u"Keys list"_s).isEmpty() && Driver::rows(u"Keys list"_s).size() < 10; }));
}

QTEST_MAIN(CertificateJourney)
#include "tst_certificatejourney.moc"
