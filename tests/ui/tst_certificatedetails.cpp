// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/certificates/certificatedetails.h"
#include "ui/certificates/certificatetab.h"
#include "ui/certificates/policytab.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

/// The details of certificates, against the practice vault.
class TestCertificateDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_details.reset(); }

    void theListsWordsStandUntilTheFirstAnswer();
    void theCertificateSaysWhatItIs();
    void thePolicyIsShown();
    void versionsAreListedAndShown();
    void aDeletedOneIsShown();
    void aRefusedOneShowsWhatTheListTellsAndRetries();
    void aRefusedRefreshKeepsWhatIsShown();
    void aRefusedPolicyIsToldAndTheCertificateStays();
    void theOneBeforeStaysUntilTheAnswer();
    void itIsSavedAsPemAndDer_data();
    void itIsSavedAsPemAndDer();
    void anUnwritableFileIsTold();
    void thePemIsCopied();
    void itsKeyAndSecretAreAskedFor();
    void aForeignThumbprintIsTold();
    void whatIsStillBeingIssuedSaysSo();
    void lifetimeActionsInWords();
    void usesInWords();

private:
    VaultItem item(ItemListKind kind, const QString &name) const;
    void show(ItemListKind kind, const QString &name);
    void showTab(const QString &title);
    Result<CertificateBundle> fetched() const; ///< That of the site, past the window.
    bool says(const QString &text) const { return showsText(*m_details, text); }

    TemporarySettings m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    ErrorLogModel m_errors;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<CertificateDetails> m_details;
};

namespace {

const QString site = u"www-contoso-example"_s;

} // namespace

void TestCertificateDetails::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    m_session = sessionWith(*m_process);
    QVERIFY(m_session);
    m_lists = std::make_unique<VaultLists>(*m_session, m_errors);
    m_lists->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lists->isSettled(), 20000);
}

void TestCertificateDetails::init()
{
    m_errors.clear();
    m_process->clearFaults();
    m_process->clearRequests();
    m_details = std::make_unique<CertificateDetails>(*m_session, *m_lists, m_errors);
    m_details->resize(420, 640);
    m_details->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_details.get()));
}

VaultItem TestCertificateDetails::item(ItemListKind kind, const QString &name) const
{
    const ItemTableModel *list = m_lists->list(kind);
    const int row = list->rowOf(name);
    return row < 0 ? VaultItem() : list->itemAt(row);
}

void TestCertificateDetails::show(ItemListKind kind, const QString &name)
{
    const VaultItem wanted = item(kind, name);
    QVERIFY2(!wanted.id.name.isEmpty(), qPrintable(name));
    m_details->setItem(kind, wanted);
    QVERIFY(m_details->isBusy());
    QTRY_VERIFY(!m_details->isBusy());
}

Result<CertificateBundle> TestCertificateDetails::fetched() const
{
    auto pending = m_session->certificates().get(site);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }))
        return tl::unexpected(ApiError());
    return pending.result();
}

void TestCertificateDetails::showTab(const QString &title)
{
    auto *tabs = m_details->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

void TestCertificateDetails::theListsWordsStandUntilTheFirstAnswer()
{
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /certificates/"_s}, {u"status"_s, 403},
                         {u"code"_s, u"Forbidden"_s}});
    m_details->setItem(ItemListKind::Certificates, item(ItemListKind::Certificates, site));
    QVERIFY(says(site));
    QVERIFY(says(u"Loading…"_s));
    QTRY_VERIFY(!m_details->isBusy());
    QVERIFY(!says(u"Loading…"_s));
    QVERIFY(says(u"The certificate could not be fetched."_s));
}

void TestCertificateDetails::theCertificateSaysWhatItIs()
{
    show(ItemListKind::Certificates, site);
    const auto bundle = fetched();
    QVERIFY(bundle);
    const QSslCertificate certificate(bundle->cer, QSsl::Der);
    QVERIFY(!certificate.isNull());
    QVERIFY(says(site));
    QVERIFY(says(u"CN=www.contoso.example"_s));
    QVERIFY(says(u"CN=Practice issuer, O=Practice only, C=HU"_s)); // With blanks to break lines at.
    QVERIFY(says(u"DNS:contoso.example"_s));
    QVERIFY(says(u"EC P-256"_s));
    QVERIFY(says(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha1).toHex()).toUpper()));
    QVERIFY(says(QString::fromLatin1(bundle->thumbprint.toHex()).toUpper()));
    QVERIFY(says(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()).toUpper()));
    QVERIFY(says(certificate.expiryDate().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    QVERIFY(says(certificate.effectiveDate().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    QCOMPARE(m_errors.rowCount(), 0);
}

void TestCertificateDetails::thePolicyIsShown()
{
    show(ItemListKind::Certificates, site);
    showTab(u"Policy"_s);
    QVERIFY(says(u"practice-issuer"_s));
    QVERIFY(says(u"OV-SSL"_s));
    QVERIFY(says(u"O=Contoso, CN=www.contoso.example"_s));
    QVERIFY(says(u"12 months"_s));
    QVERIFY(says(u"Renew it when 80% of its lifetime has passed"_s));
    QVERIFY(says(u"Server authentication (1.3.6.1.5.5.7.3.1)"_s));
    show(ItemListKind::Certificates, u"api-contoso-example"_s);
    QVERIFY(says(u"Self: the vault signs it with its own key"_s));
    QVERIFY(says(u"Mail the contacts 30 days before it expires"_s));
}

void TestCertificateDetails::versionsAreListedAndShown()
{
    show(ItemListKind::Certificates, site);
    showTab(u"Versions"_s);
    QTableView *table = nullptr;
    QTRY_VERIFY((table = named<QTableView>(*m_details, u"Versions list"_s)));
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(table->model()->index(0, 0).data(ItemTableModel::CurrentRole).toBool());
    // Nothing can be done to them here.
    QVERIFY(!visibleButton(*m_details, u"Disable"_s));
    QVERIFY(table->actions().isEmpty());
    const QString oldest = table->model()->index(3, 0).data(ItemTableModel::VersionRole).toString();
    table->selectRow(3);
    QTRY_VERIFY(says(u"Older version "_s + oldest));
    QTRY_VERIFY(!m_details->isBusy());
    showTab(u"Certificate"_s);
    QVERIFY(says(u"Expired"_s));
    QVERIFY(requestLines(*m_process).contains(u"GET /certificates/"_s + site + u'/' + oldest));
    // The answer for a version has no policy: the certificate's own is asked for.
    QVERIFY(requestLines(*m_process).contains(u"GET /certificates/"_s + site + u"/policy"_s));
    showTab(u"Policy"_s);
    QVERIFY(says(u"practice-issuer"_s));
    visibleButton(*m_details, u"Show current version"_s)->click();
    QTRY_VERIFY(!m_details->isBusy());
    QVERIFY(!says(u"Older version"_s));
}

void TestCertificateDetails::aDeletedOneIsShown()
{
    show(ItemListKind::DeletedCertificates, u"withdrawn-shop-example"_s);
    QVERIFY(says(u"CN=shop.contoso.example"_s));
    QVERIFY(says(u"Deleted certificate"_s));
    auto *tabs = m_details->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY(tabs->tabText(tab) != u"Versions"_s || !tabs->isTabVisible(tab));
    showTab(u"Properties"_s);
    QVERIFY(says(u"/certificates/withdrawn-shop-example"_s));
    QCOMPARE(m_errors.rowCount(), 0);
    QSignalSpy asked(m_details.get(), &CertificateDetails::showRequested);
    showTab(u"Certificate"_s);
    visibleButton(*m_details, u"Show key"_s)->click();
    QCOMPARE(asked.at(0).at(0).value<ItemListKind>(), ItemListKind::DeletedKeys);
}

void TestCertificateDetails::aRefusedOneShowsWhatTheListTellsAndRetries()
{
    show(ItemListKind::Certificates, u"wiki-contoso-example"_s);
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /certificates/"_s + site}, {u"status"_s, 403},
                         {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByPolicy"_s}});
    show(ItemListKind::Certificates, site);
    QVERIFY(says(site));
    QVERIFY(says(u"The certificate could not be fetched."_s));
    QVERIFY(!says(u"wiki.contoso.example"_s)); // Nothing of the one before.
    QVERIFY(!visibleButton(*m_details, u"Save as PEM…"_s)->isEnabled());
    QCOMPARE(m_errors.rowCount(), 1);
    QCOMPARE(m_errors.errorAt(0).operation, u"GetCertificate"_s);
    showTab(u"Properties"_s);
    QVERIFY(says(u"stage"_s) || m_details->findChild<QTableView *>() != nullptr);
    visibleButton(*m_details, u"Retry"_s)->click();
    QTRY_VERIFY(!m_details->isBusy());
    showTab(u"Certificate"_s);
    QVERIFY(says(u"CN=www.contoso.example"_s));
    QVERIFY(!visibleButton(*m_details, u"Retry"_s));
}

void TestCertificateDetails::aRefusedRefreshKeepsWhatIsShown()
{
    show(ItemListKind::Certificates, site);
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /certificates/"_s + site}, {u"status"_s, 403},
                         {u"code"_s, u"Forbidden"_s}});
    m_details->reload();
    QTRY_VERIFY(!m_details->isBusy());
    QVERIFY(visibleButton(*m_details, u"Retry"_s));
    QVERIFY(says(u"CN=www.contoso.example"_s));
}

void TestCertificateDetails::aRefusedPolicyIsToldAndTheCertificateStays()
{
    show(ItemListKind::Certificates, site);
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/policy"_s}, {u"status"_s, 403},
                         {u"code"_s, u"Forbidden"_s}});
    showTab(u"Versions"_s);
    QTRY_VERIFY(named<QTableView>(*m_details, u"Versions list"_s));
    auto *table = named<QTableView>(*m_details, u"Versions list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(2);
    QTRY_COMPARE(m_errors.rowCount(), 1);
    QCOMPARE(m_errors.errorAt(0).operation, u"GetCertificatePolicy"_s);
    showTab(u"Policy"_s);
    QVERIFY(says(u"The policy could not be fetched."_s));
    showTab(u"Certificate"_s);
    QVERIFY(says(u"CN=www.contoso.example"_s));
    visibleButton(*m_details, u"Retry"_s)->click();
    QTRY_VERIFY(!m_details->isBusy());
    showTab(u"Policy"_s);
    QVERIFY(says(u"practice-issuer"_s));
}

void TestCertificateDetails::theOneBeforeStaysUntilTheAnswer()
{
    show(ItemListKind::Certificates, site);
    m_process->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/certificates/"_s}, {u"delayMs"_s, 300}});
    m_details->setItem(ItemListKind::Certificates, item(ItemListKind::Certificates, u"wiki-contoso-example"_s));
    QVERIFY(says(u"CN=www.contoso.example"_s));
    // Another one is chosen before the answer: the first one's never shows.
    m_details->setItem(ItemListKind::Certificates, item(ItemListKind::Certificates, u"api-contoso-example"_s));
    QTRY_VERIFY(!m_details->isBusy());
    QVERIFY(says(u"CN=api.contoso.example"_s));
    QVERIFY(!says(u"CN=wiki.contoso.example"_s));
}

void TestCertificateDetails::itIsSavedAsPemAndDer_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QSsl::EncodingFormat>("format");
    QTest::newRow("PEM") << u"Save as PEM…"_s << u"pem"_s << QSsl::Pem;
    QTest::newRow("DER") << u"Save as DER…"_s << u"cer"_s << QSsl::Der;
}

void TestCertificateDetails::itIsSavedAsPemAndDer()
{
    QFETCH(QString, button);
    QFETCH(QString, suffix);
    QFETCH(QSsl::EncodingFormat, format);
    show(ItemListKind::Certificates, site);
    visibleButton(*m_details, button)->click();
    auto *dialog = m_details->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), suffix);
    const QString path = m_settings.folder() + u"/site."_s + suffix;
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QSslCertificate saved(content, format);
    QCOMPARE(saved.toDer(), fetched()->cer);
    QVERIFY(format == QSsl::Der || !content.contains("PRIVATE"));
    QVERIFY(says(u"Saved as "_s + path));
}

void TestCertificateDetails::anUnwritableFileIsTold()
{
    show(ItemListKind::Certificates, site);
    m_details->findChild<CertificateTab *>()->save(m_settings.folder() + u"/no/folder/site.pem"_s, CertificateFileForm::Pem, "no certificate");
    QVERIFY(says(u"Choose another place."_s));
    QCOMPARE(m_errors.rowCount(), 1);
    QCOMPARE(m_errors.errorAt(0).reason, ErrorReason::FileUnwritable);
}

void TestCertificateDetails::thePemIsCopied()
{
    show(ItemListKind::Certificates, site);
    visibleButton(*m_details, u"Copy PEM"_s)->click();
    const QSslCertificate copied(QGuiApplication::clipboard()->text().toLatin1(), QSsl::Pem);
    QCOMPARE(copied.toDer(), fetched()->cer);
}

void TestCertificateDetails::itsKeyAndSecretAreAskedFor()
{
    show(ItemListKind::Certificates, site);
    QSignalSpy asked(m_details.get(), &CertificateDetails::showRequested);
    visibleButton(*m_details, u"Show key"_s)->click();
    visibleButton(*m_details, u"Show secret"_s)->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<ItemListKind>(), ItemListKind::Keys);
    QCOMPARE(asked.at(1).at(0).value<ItemListKind>(), ItemListKind::Secrets);
    QCOMPARE(asked.at(1).at(1).toString(), site);
}

void TestCertificateDetails::aForeignThumbprintIsTold()
{
    auto bundle = fetched();
    QVERIFY(bundle);
    CertificateTab tab;
    tab.setVisible(true);
    tab.show(*bundle);
    QVERIFY(!showsText(tab, u"another thumbprint"_s));
    bundle->thumbprint = QByteArray(20, '\x5a');
    tab.show(*bundle);
    QVERIFY(showsText(tab, u"another thumbprint, 5A5A"_s));
    bundle->cer = "no certificate";
    tab.show(*bundle);
    QVERIFY(showsText(tab, u"cannot be read"_s));
}

void TestCertificateDetails::whatIsStillBeingIssuedSaysSo()
{
    CertificateBundle bundle;
    bundle.isPending = true;
    CertificateTab tab;
    tab.setVisible(true);
    tab.show(bundle);
    QVERIFY(showsText(tab, u"still being issued"_s));
    QVERIFY(!visibleButton(tab, u"Save as DER…"_s)->isEnabled());
}

void TestCertificateDetails::lifetimeActionsInWords()
{
    QCOMPARE(lifetimeActionText({u"AutoRenew"_s, 80, {}}), u"Renew it when 80% of its lifetime has passed"_s);
    QCOMPARE(lifetimeActionText({u"autorenew"_s, {}, 30}), u"Renew it 30 days before it expires"_s);
    QCOMPARE(lifetimeActionText({u"EmailContacts"_s, {}, 7}), u"Mail the contacts 7 days before it expires"_s);
    QCOMPARE(lifetimeActionText({u"Burn"_s, {}, {}}), u"Burn"_s);
}

void TestCertificateDetails::usesInWords()
{
    QCOMPARE(extendedKeyUsageText(u"1.3.6.1.5.5.7.3.3"_s), u"Code signing (1.3.6.1.5.5.7.3.3)"_s);
    QCOMPARE(extendedKeyUsageText(u"1.2.3"_s), u"1.2.3"_s);
}

QTEST_MAIN(TestCertificateDetails)
#include "tst_certificatedetails.moc"
