// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "network/crypto/publickey.h"
#include "network/crypto/publickeyforms.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/panes/detailspane.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/secretclipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString secretName = u"orders-db-password"_s;
const QByteArray secretValue = "example-orders-db-password-not-real";

/// Names, descriptions and values of the whole accessible tree.
QStringList accessibleTexts(QAccessibleInterface *root)
{
    QStringList texts;
    if (!root || !root->isValid())
        return texts;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(root->text(kind));
    for (int i = 0; i < root->childCount(); ++i)
        texts.append(accessibleTexts(root->child(i)));
    return texts;
}

} // namespace

/// The details at the right against a practice vault.
class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aSecretIsShownWithoutAnyRequest();
    void detailsFollowAfterAMomentOfRest();
    void onlyTheLastOfManyChoicesIsFetched();
    void oldDetailsStayUntilTheNewArrive();
    void aFailureStaysWithRetry();
    void aLateAnswerDoesNotReplaceALaterChoice();
    void noSelectionShowsWhatToDo();

    void aKeyShowsItsType();
    void thePublicKeyHasItsForms();
    void thePublicKeyIsIdentified();
    void aFormWithoutANameForTheKeyIsNotOffered();
    void thePublicKeyIsSaved_data();
    void thePublicKeyIsSaved();

    void theValueIsFetchedOnRevealOnly();
    void theValueIsInNoAccessibleText();
    void copyFetchesAndFillsTheClipboard();
    void revealingActsOnTheNewSelection();
    void theValueIsForgottenWithTheSelection();
    void aRefusedValueStaysWithRetry();

    void versionsAreListedWhenTheirTabIsShown();
    void anOlderVersionIsShownWithItsValue();
    void aDeletedSecretHasDatesAndNoValue();
    void aCertificatesSecretIsNamedSo();
    void tagsAreListed();

private:
    VaultItem itemOf(ItemListKind kind, const QString &name) const;
    void show(ItemListKind kind, const QString &name);
    void showTab(const QString &title);
    void chooseForm(const QString &form);
    MaskedValue &value() const { return *m_pane->findChild<MaskedValue *>(); }
    QTabWidget &tabs() const { return *named<QTabWidget>(*m_pane, u"Details"_s); }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<ErrorLogModel> m_errors;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::initTestCase()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    m_session = sessionWith(*m_process);
    QVERIFY(m_session);
    m_errors = std::make_unique<ErrorLogModel>();
    m_lists = std::make_unique<VaultLists>(*m_session, *m_errors);
    m_lists->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lists->isSettled(), 20000);
}

void TestDetailsPane::init()
{
    m_errors->clear();
    m_process->clearFaults();
    m_process->clearRequests();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_pane = std::make_unique<DetailsPane>(*m_session, *m_lists, *m_clipboard, *m_errors);
    m_pane->resize(420, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailsPane::cleanup()
{
    m_pane.reset();
    m_clipboard.reset();
}

VaultItem TestDetailsPane::itemOf(ItemListKind kind, const QString &name) const
{
    const ItemTableModel *list = m_lists->list(kind);
    const int row = list->rowOf(name);
    return row < 0 ? VaultItem{} : list->itemAt(row);
}

void TestDetailsPane::show(ItemListKind kind, const QString &name)
{
    m_pane->setItem(kind, itemOf(kind, name));
    QTRY_VERIFY(m_pane->shown() && m_pane->shown()->properties.id.name == name);
    QTRY_VERIFY(!m_pane->isBusy());
}

void TestDetailsPane::showTab(const QString &title)
{
    for (int i = 0; i < tabs().count(); ++i) {
        if (tabs().tabText(i) == title)
            tabs().setCurrentIndex(i);
    }
    QCOMPARE(tabs().tabText(tabs().currentIndex()), title);
}

void TestDetailsPane::aSecretIsShownWithoutAnyRequest()
{
    show(ItemListKind::Secrets, secretName);
    QVERIFY(showsText(*m_pane, secretName));
    QVERIFY(showsText(*m_pane, u"Recoverable"_s));
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestDetailsPane::detailsFollowAfterAMomentOfRest()
{
    m_pane->setItem(ItemListKind::Secrets, itemOf(ItemListKind::Secrets, secretName));
    QVERIFY(!m_pane->shown());
    QVERIFY(m_pane->isBusy());
    QTRY_VERIFY(m_pane->shown());
}

void TestDetailsPane::onlyTheLastOfManyChoicesIsFetched()
{
    const ItemTableModel *keys = m_lists->list(ItemListKind::Keys);
    for (int row = 0; row < 10; ++row)
        m_pane->setItem(ItemListKind::Keys, keys->itemAt(row));
    QTRY_VERIFY(m_pane->shown() && m_pane->shown()->key);
    QCOMPARE(m_pane->shown()->properties.id.name, keys->itemAt(9).id.name);
    QCOMPARE(requestLines(*m_process).size(), 1);
}

void TestDetailsPane::oldDetailsStayUntilTheNewArrive()
{
    const ItemTableModel *keys = m_lists->list(ItemListKind::Keys);
    const QString first = keys->itemAt(0).id.name;
    const QString second = keys->itemAt(1).id.name;
    show(ItemListKind::Keys, first);
    m_process->addFault({{"fault"_L1, "delay"_L1}, {"match"_L1, "/keys/"_L1}, {"delayMs"_L1, 700}});
    m_pane->setItem(ItemListKind::Keys, keys->itemAt(1));
    auto *progress = m_pane->findChild<ProgressLine *>(u"detailsProgress"_s);
    QTRY_VERIFY(progress->isActive());
    QCOMPARE(m_pane->shown()->properties.id.name, first);
    QVERIFY(m_pane->shown()->key);
    QTRY_COMPARE(m_pane->shown()->properties.id.name, second);
    QVERIFY(!progress->isActive());
}

void TestDetailsPane::aFailureStaysWithRetry()
{
    const VaultItem key = m_lists->list(ItemListKind::Keys)->itemAt(2);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, "ForbiddenByRbac"_L1}, {"message"_L1, "no"_L1}, {"match"_L1, "/keys/"_L1}});
    m_pane->setItem(ItemListKind::Keys, key);
    QTRY_COMPARE(m_errors->rowCount(), 1);
    // What the list knows of it is shown all the same, not the details of another.
    QCOMPARE(m_pane->shown()->properties.id.name, key.id.name);
    QVERIFY(!m_pane->shown()->key);
    QAbstractButton *retry = visibleButton(*m_pane, u"Retry"_s);
    QVERIFY(retry);
    retry->click();
    QTRY_VERIFY(m_pane->shown()->key);
    QVERIFY(!retry->isVisible());
}

void TestDetailsPane::aLateAnswerDoesNotReplaceALaterChoice()
{
    const VaultItem key = m_lists->list(ItemListKind::Keys)->itemAt(3);
    m_process->addFault({{"fault"_L1, "delay"_L1}, {"match"_L1, "/keys/"_L1}, {"delayMs"_L1, 400}});
    m_pane->setItem(ItemListKind::Keys, key);
    QTRY_VERIFY(m_pane->findChild<ProgressLine *>(u"detailsProgress"_s)->isActive());
    show(ItemListKind::Secrets, secretName);
    QTRY_COMPARE(requestLines(*m_process).size(), 1);
    QTest::qWait(500); // The answer that must not count has no other sign of having been dropped.
    QCOMPARE(m_pane->shown()->properties.id.name, secretName);
}

void TestDetailsPane::noSelectionShowsWhatToDo()
{
    show(ItemListKind::Secrets, secretName);
    m_pane->setItem(ItemListKind::Secrets, std::nullopt);
    QVERIFY(!m_pane->shown());
    QVERIFY(showsText(*m_pane, u"Nothing selected"_s));
    QVERIFY(!showsText(*m_pane, secretName));
}

void TestDetailsPane::aKeyShowsItsType()
{
    show(ItemListKind::Keys, m_lists->list(ItemListKind::Keys)->itemAt(0).id.name);
    QVERIFY(m_pane->shown()->key);
    QVERIFY(showsText(*m_pane, keyTypeText(*m_pane->shown()->key) + u" key"_s));
    QVERIFY(showsText(*m_pane, m_pane->shown()->key->keyOps.constFirst()));
}

void TestDetailsPane::chooseForm(const QString &form)
{
    auto *box = named<QComboBox>(*m_pane, u"Form of the public key"_s);
    box->setCurrentIndex(box->findText(form, Qt::MatchStartsWith));
}

void TestDetailsPane::thePublicKeyHasItsForms()
{
    show(ItemListKind::Keys, m_lists->list(ItemListKind::Keys)->itemAt(0).id.name);
    showTab(u"Public key"_s);
    const JsonWebKey key = *m_pane->shown()->key;
    const QString pem = named<QPlainTextEdit>(*m_pane, u"PEM"_s)->toPlainText();
    QCOMPARE(pem.toLatin1() + '\n', *publicKeyPem(key));
    visibleButton(*m_pane, u"Copy PEM"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), pem);
    chooseForm(u"JWK"_s);
    const QByteArray jwk = named<QPlainTextEdit>(*m_pane, u"JWK"_s)->toPlainText().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(jwk), QJsonDocument::fromJson(publicJwkJson(key)));
    chooseForm(u"DER"_s);
    QCOMPARE(QByteArray::fromHex(named<QPlainTextEdit>(*m_pane, u"DER"_s)->toPlainText().toLatin1()), *publicKeyDer(key));
    QVERIFY(showsText(*m_pane, u"Shown in hexadecimal; the file holds the bytes."_s));
    chooseForm(u"OpenSSH"_s);
    visibleButton(*m_pane, u"Copy OpenSSH"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(),
             *openSshPublicKey(key, m_pane->shown()->properties.id.name));
}

void TestDetailsPane::thePublicKeyIsIdentified()
{
    show(ItemListKind::Keys, m_lists->list(ItemListKind::Keys)->itemAt(0).id.name);
    showTab(u"Public key"_s);
    const JsonWebKey key = *m_pane->shown()->key;
    QCOMPARE(named<QLineEdit>(*m_pane, u"Thumbprint"_s)->text(), jwkThumbprint(key));
    QCOMPARE(named<QLineEdit>(*m_pane, u"SPKI SHA-256"_s)->text(), spkiFingerprint(key));
    QCOMPARE(spkiFingerprint(key).size(), 64);
}

void TestDetailsPane::aFormWithoutANameForTheKeyIsNotOffered()
{
    show(ItemListKind::Keys, u"wallet-settlement"_s);
    showTab(u"Public key"_s);
    chooseForm(u"OpenSSH"_s);
    QVERIFY(showsText(*m_pane, u"This form has no name for a key of this type or curve."_s));
    QVERIFY(!visibleButton(*m_pane, u"Copy OpenSSH"_s)->isEnabled());
    QVERIFY(!visibleButton(*m_pane, u"Save as OpenSSH…"_s)->isEnabled());
}

void TestDetailsPane::thePublicKeyIsSaved_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("judge");
    const QStringList openssl{u"openssl"_s, u"pkey"_s, u"-pubin"_s, u"-pubcheck"_s, u"-noout"_s, u"-in"_s};
    QTest::newRow("PEM") << u"PEM"_s << openssl;
    QTest::newRow("DER") << u"DER"_s << QStringList{u"openssl"_s, u"pkey"_s, u"-pubin"_s, u"-inform"_s, u"DER"_s,
                                                    u"-noout"_s, u"-in"_s};
    QTest::newRow("OpenSSH") << u"OpenSSH"_s << QStringList{u"ssh-keygen"_s, u"-l"_s, u"-f"_s};
}

void TestDetailsPane::thePublicKeyIsSaved()
{
    QFETCH(QString, form);
    QFETCH(QStringList, judge);
    show(ItemListKind::Keys, m_lists->list(ItemListKind::Keys)->itemAt(0).id.name);
    showTab(u"Public key"_s);
    chooseForm(form);
    const QString path = m_settings->folder() + u"/key."_s + form;
    QVERIFY(QMetaObject::invokeMethod(m_pane->findChild<QWidget *>(u"publicKey"_s), "save", Q_ARG(QString, path)));
    QVERIFY(showsText(*m_pane, path));
    const QString program = judge.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not in PATH: nothing judges from outside"_s));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, judge << path);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestDetailsPane::theValueIsFetchedOnRevealOnly()
{
    show(ItemListKind::Secrets, secretName);
    showTab(u"Value"_s);
    QVERIFY(!value().hasValue());
    QCOMPARE(requestLines(*m_process), QStringList());
    m_pane->toggleValue();
    QTRY_VERIFY(value().isRevealed());
    QCOMPARE(requestLines(*m_process), QStringList{u"GET /secrets/"_s + secretName});
    m_pane->toggleValue();
    QVERIFY(!value().isRevealed());
    m_pane->toggleValue();
    QVERIFY(value().isRevealed());
    QCOMPARE(requestLines(*m_process).size(), 1);
}

void TestDetailsPane::theValueIsInNoAccessibleText()
{
    show(ItemListKind::Secrets, secretName);
    m_pane->copyValue();
    QTRY_VERIFY(value().hasValue());
    for (const QString &text : accessibleTexts(QAccessible::queryAccessibleInterface(m_pane.get())))
        QVERIFY2(!text.contains(QString::fromUtf8(secretValue)), "a hidden value is read to others");
    m_pane->toggleValue();
    QTRY_VERIFY(value().isRevealed());
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleName().contains(QString::fromUtf8(secretValue)));
        QVERIFY(!widget->accessibleDescription().contains(QString::fromUtf8(secretValue)));
        QVERIFY(!widget->toolTip().contains(QString::fromUtf8(secretValue)));
    }
}

void TestDetailsPane::copyFetchesAndFillsTheClipboard()
{
    show(ItemListKind::Secrets, secretName);
    m_pane->copyValue();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), secretValue);
    QVERIFY(!value().isRevealed());
}

void TestDetailsPane::revealingActsOnTheNewSelection()
{
    show(ItemListKind::Secrets, u"greeting-emoji"_s);
    m_pane->setItem(ItemListKind::Secrets, itemOf(ItemListKind::Secrets, secretName));
    m_pane->copyValue();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), secretValue);
    QCOMPARE(requestLines(*m_process), QStringList{u"GET /secrets/"_s + secretName});
}

void TestDetailsPane::theValueIsForgottenWithTheSelection()
{
    show(ItemListKind::Secrets, secretName);
    m_pane->toggleValue();
    QTRY_VERIFY(value().isRevealed());
    show(ItemListKind::Secrets, u"greeting-emoji"_s);
    QVERIFY(!value().hasValue());
    QVERIFY(!value().isRevealed());
}

void TestDetailsPane::aRefusedValueStaysWithRetry()
{
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"message"_L1, "no"_L1}, {"match"_L1, "/secrets/"_L1}});
    show(ItemListKind::Secrets, secretName);
    m_pane->toggleValue();
    QTRY_COMPARE(m_errors->rowCount(), 1);
    QVERIFY(!value().hasValue());
    QVERIFY(visibleButton(*m_pane, u"Retry"_s));
    visibleButton(*m_pane, u"Retry"_s)->click();
    QTRY_VERIFY(value().isRevealed());
    QVERIFY(!visibleButton(*m_pane, u"Retry"_s));
}

void TestDetailsPane::versionsAreListedWhenTheirTabIsShown()
{
    show(ItemListKind::Secrets, u"contoso-prod-storage-key"_s);
    QCOMPARE(requestLines(*m_process), QStringList());
    showTab(u"Versions"_s);
    auto *table = named<QTableView>(*m_pane, u"Versions list"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    int current = 0;
    for (int row = 0; row < 6; ++row)
        current += table->model()->index(row, 0).data(ItemTableModel::CurrentRole).toBool();
    QCOMPARE(current, 1);
    QVERIFY(requestLines(*m_process).constFirst().startsWith(u"GET /secrets/contoso-prod-storage-key/versions"_s));
}

void TestDetailsPane::anOlderVersionIsShownWithItsValue()
{
    show(ItemListKind::Secrets, u"contoso-prod-storage-key"_s);
    showTab(u"Versions"_s);
    auto *table = named<QTableView>(*m_pane, u"Versions list"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QTRY_VERIFY(!m_pane->isBusy());
    int older = 0;
    while (table->model()->index(older, 0).data(ItemTableModel::CurrentRole).toBool())
        ++older;
    const QString version = table->model()->index(older, 0).data(ItemTableModel::VersionRole).toString();
    table->selectRow(older);
    QTRY_VERIFY(m_pane->shown()->isOlderVersion);
    QVERIFY(showsText(*m_pane, version));
    m_process->clearRequests();
    m_pane->copyValue();
    QTRY_VERIFY(value().hasValue());
    QCOMPARE(requestLines(*m_process), QStringList{u"GET /secrets/contoso-prod-storage-key/"_s + version});
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"earlier value"_s));

    visibleButton(*m_pane, u"Show current version"_s)->click();
    QTRY_VERIFY(!m_pane->shown()->isOlderVersion);
    QVERIFY(!value().hasValue());
}

void TestDetailsPane::aDeletedSecretHasDatesAndNoValue()
{
    show(ItemListKind::DeletedSecrets, u"retired-partner-token"_s);
    QVERIFY(showsText(*m_pane, u"Deleted secret"_s));
    QVERIFY(showsText(*m_pane, u"Purged on"_s));
    for (int i = 0; i < tabs().count(); ++i)
        QCOMPARE(tabs().isTabVisible(i), tabs().tabText(i) == u"Properties"_s);
    m_pane->toggleValue();
    QVERIFY(!value().hasValue());
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestDetailsPane::aCertificatesSecretIsNamedSo()
{
    const ItemTableModel *secrets = m_lists->list(ItemListKind::Secrets);
    int row = 0;
    while (row < secrets->rowCount() && !secrets->itemAt(row).managed)
        ++row;
    QVERIFY(row < secrets->rowCount());
    show(ItemListKind::Secrets, secrets->itemAt(row).id.name);
    QVERIFY(showsText(*m_pane, u"belongs to a certificate"_s));
}

void TestDetailsPane::tagsAreListed()
{
    show(ItemListKind::Secrets, u"secret-with-fifteen-tags"_s);
    const auto *tags = named<QTableView>(*m_pane, u"Tags"_s);
    QVERIFY(tags);
    QCOMPARE(tags->model()->rowCount(), 15);
    // Whole in its place: the page scrolls, not the table in it.
    QVERIFY(tags->height() >= tags->verticalHeader()->length());
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
