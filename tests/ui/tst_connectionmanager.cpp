// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfile.h"
#include "network/connections/connectionstore.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionmanagerdialog.h"
#include "ui/connections/connectiontestview.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/settings.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"vault-browser-test-manager"_s;

QString urlOf(const QString &name)
{
    return u"https:/"_s + u'/' + name + u".vault.azure.net"_s;
}

} // namespace

class TestConnectionManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasAName();
    void emptyStoreSaysWhatToDo();
    void firstConnectionIsShown();
    void aReadOnlyOneSaysSoInTheList();
    void newOneIsSaved();
    void editIsSavedAndReverted();
    void unsavedChangesAreNotLost_data();
    void unsavedChangesAreNotLost();
    void brokenChangesCannotBeSavedAway();
    void closingAsks();
    void duplicateIsANewOneWithoutSecrets();
    void removingAsks();
    void orderIsChangedByKeyboard();
    void searchAppearsForMany();
    void importAndExport();
    void whomAnImportTrustsIsPointedAt_data();
    void whomAnImportTrustsIsPointedAt();
    void badFileIsExplained();
    void openCloses();
    void openAsksForUnsavedChanges();
    void unwritableStoreIsTold();
    void changesElsewhereAreFollowed();
    void keychainFailureIsToldBesideTheField();
    void secretGoesToTheKeychainAndBack();
    void nothingSecretIsWritten();
    void testIsShownAndForgottenByAnEdit();
    void lookAtIt();

private:
    QString keep(const QString &name, ConnectionColor color = ConnectionColor::None);
    ConnectionManagerDialog &open(bool withKeychain = false);
    QLineEdit *field(const QString &name) { return control<QLineEdit>(*m_dialog, name); }
    QPushButton *button(const QString &text);
    void answer(const QString &text);
    QListView &list() { return *control<QListView>(*m_dialog, u"Connections"_s); }
    void chooseRow(int row);
    QStringList stored();

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ErrorLogModel> m_errors;
    std::unique_ptr<ConnectionManagerDialog> m_dialog;
};

void TestConnectionManager::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
}

void TestConnectionManager::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_errors = std::make_unique<ErrorLogModel>();
}

void TestConnectionManager::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_errors.reset();
}

QString TestConnectionManager::keep(const QString &name, ConnectionColor color)
{
    Connection connection;
    connection.name = name;
    connection.vaultUrl = urlOf(u"v"_s + QString::number(m_store->all().size()));
    connection.color = color;
    connection.signIn.clientId = QString::fromUtf16(developmentClientId);
    const auto kept = m_store->save(connection);
    return kept ? kept->id : QString();
}

ConnectionManagerDialog &TestConnectionManager::open(bool withKeychain)
{
    OpeningServices services;
    if (withKeychain)
        services.keychain.emplace(service);
    m_dialog = std::make_unique<ConnectionManagerDialog>(*m_store, services, *m_errors);
    [this] { QVERIFY(vault::show(*m_dialog)); }();
    return *m_dialog;
}

QPushButton *TestConnectionManager::button(const QString &text)
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && (button->text().remove(u'&') == text || button->accessibleName() == text))
            return button;
    }
    qFatal("There is no button \"%s\".", qPrintable(text));
}

void TestConnectionManager::answer(const QString &text)
{
    QVERIFY(m_dialog->question().isAsking());
    button(text)->click();
}

void TestConnectionManager::chooseRow(int row)
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().model()->index(row, 0)).center());
}

QStringList TestConnectionManager::stored()
{
    ConnectionStore reread(m_store->file());
    QStringList names;
    if (reread.reload()) {
        for (const Connection &connection : reread.all())
            names.append(connection.name);
    }
    return names;
}

void TestConnectionManager::everyControlHasAName()
{
    for (const QString &name : {u"a"_s, u"b"_s})
        keep(name);
    open();
    QCOMPARE(namelessControls(*m_dialog).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*m_dialog).join(u' '), QString());
}

void TestConnectionManager::emptyStoreSaysWhatToDo()
{
    open();
    QVERIFY(accessibleTexts(m_dialog.get()).join(u'\n').contains(u"No connections yet"_s));
    button(u"New connection"_s)->click();
    QVERIFY(field(u"Vault URL"_s)->isVisible());
    QCOMPARE(m_dialog->focusWidget(), field(u"Name"_s));
    QVERIFY(!m_dialog->editor().hasChanges());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestConnectionManager::firstConnectionIsShown()
{
    keep(u"Production"_s, ConnectionColor::Red);
    keep(u"Test"_s);
    open();
    QCOMPARE(field(u"Name"_s)->text(), u"Production"_s);
    QCOMPARE(list().currentIndex().row(), 0);
    const QString heard = list().currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(u"Production"_s) && heard.contains(u"v0.vault.azure.net"_s) && heard.contains(u"Red"_s),
             qPrintable(heard));
    chooseRow(1);
    QCOMPARE(field(u"Name"_s)->text(), u"Test"_s);
}

void TestConnectionManager::aReadOnlyOneSaysSoInTheList()
{
    keep(u"Production"_s);
    keep(u"Test"_s);
    open();
    const QImage before = list().viewport()->grab().toImage();
    control<QCheckBox>(*m_dialog, u"Read-only: nothing can be changed or signed"_s)->click();
    button(u"Save"_s)->click();
    const auto heard = [this](int row) { return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(heard(0).endsWith(u", Read-only"_s), qPrintable(heard(0)));
    QVERIFY2(!heard(1).contains(u"Read-only"_s), qPrintable(heard(1)));
    QVERIFY(list().viewport()->grab().toImage() != before);
    picture(*m_dialog, u"connections-read-only"_s);
    QVERIFY(m_store->all().constFirst().guard.readOnly);
}

void TestConnectionManager::newOneIsSaved()
{
    keep(u"a"_s);
    open();
    button(u"New"_s)->click();
    QVERIFY(!list().currentIndex().isValid());
    QTest::keyClicks(field(u"Name"_s), u"Brand new"_s);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QTest::keyClicks(field(u"Vault URL"_s), u"contoso"_s);
    QVERIFY(button(u"Save"_s)->isEnabled());
    button(u"Save"_s)->click();
    QCOMPARE(stored(), (QStringList{u"a"_s, u"Brand new"_s}));
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(!m_dialog->editor().id().isEmpty());
    QVERIFY(!m_dialog->editor().hasChanges());
    QCOMPARE(m_store->all().at(1).vaultUrl, urlOf(u"contoso"_s));
    // Saved once more it is the same one.
    field(u"Name"_s)->setText(u"Newer"_s);
    button(u"Save"_s)->click();
    QCOMPARE(stored(), (QStringList{u"a"_s, u"Newer"_s}));
}

void TestConnectionManager::editIsSavedAndReverted()
{
    keep(u"a"_s);
    open();
    QVERIFY(!button(u"Save"_s)->isEnabled());
    field(u"Name"_s)->setText(u"b"_s);
    QVERIFY(button(u"Save"_s)->isEnabled());
    button(u"Revert"_s)->click();
    QCOMPARE(field(u"Name"_s)->text(), u"a"_s);
    QVERIFY(!m_dialog->editor().hasChanges());
    field(u"Name"_s)->setText(u"c"_s);
    QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
    QCOMPARE(stored(), QStringList{u"c"_s});
}

void TestConnectionManager::unsavedChangesAreNotLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<int>("row");
    QTest::newRow("saved") << u"Save changes"_s << u"edited"_s << 1;
    QTest::newRow("discarded") << u"Discard"_s << u"a"_s << 1;
    QTest::newRow("kept") << u"Keep editing"_s << u"a"_s << 0;
    QTest::newRow("escape") << QString() << u"a"_s << 0;
}

void TestConnectionManager::unsavedChangesAreNotLost()
{
    QFETCH(QString, answer);
    QFETCH(QString, firstName);
    QFETCH(int, row);
    keep(u"a"_s);
    keep(u"b"_s);
    open();
    field(u"Name"_s)->setText(u"edited"_s);
    chooseRow(1);
    QVERIFY(m_dialog->question().isAsking());
    QVERIFY(m_dialog->question().text().contains(u"edited"_s));
    QCOMPARE(list().currentIndex().row(), 0);
    if (answer.isEmpty())
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    else
        button(answer)->click();
    QVERIFY(!m_dialog->question().isAsking());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(list().currentIndex().row(), row);
    QCOMPARE(field(u"Name"_s)->text(), row == 1 ? u"b"_s : u"edited"_s);
    QCOMPARE(stored().constFirst(), firstName);
}

void TestConnectionManager::brokenChangesCannotBeSavedAway()
{
    keep(u"a"_s);
    keep(u"b"_s);
    open();
    field(u"Vault URL"_s)->setText(u"my vault"_s);
    chooseRow(1);
    QVERIFY(m_dialog->question().isAsking());
    for (const QPushButton *shown : m_dialog->question().findChildren<QPushButton *>())
        QVERIFY(shown->text() != u"Save changes"_s || !shown->isVisible());
    answer(u"Discard"_s);
    QCOMPARE(field(u"Name"_s)->text(), u"b"_s);
}

void TestConnectionManager::closingAsks()
{
    keep(u"a"_s);
    open();
    field(u"Name"_s)->setText(u"edited"_s);
    button(u"Close"_s)->click();
    QVERIFY(m_dialog->isVisible());
    answer(u"Keep editing"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->question().isAsking());
    answer(u"Save changes"_s);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(stored(), QStringList{u"edited"_s});
}

void TestConnectionManager::duplicateIsANewOneWithoutSecrets()
{
    const QString id = keep(u"a"_s, ConnectionColor::Green);
    open();
    button(u"Duplicate"_s)->click();
    QCOMPARE(field(u"Name"_s)->text(), u"a (copy)"_s);
    QVERIFY(m_dialog->editor().hasChanges());
    QCOMPARE(m_store->all().size(), 1);
    button(u"Save"_s)->click();
    QCOMPARE(m_store->all().size(), 2);
    QVERIFY(m_store->all().at(1).id != id);
    QCOMPARE(m_store->all().at(1).color, ConnectionColor::Green);
    QCOMPARE(m_store->all().at(1).vaultUrl, m_store->all().at(0).vaultUrl);
}

void TestConnectionManager::removingAsks()
{
    keep(u"a"_s);
    keep(u"b"_s);
    open();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(m_dialog->question().text().contains(u"“a”"_s));
    answer(u"Keep it"_s);
    QCOMPARE(stored(), (QStringList{u"a"_s, u"b"_s}));
    button(u"Remove…"_s)->click();
    answer(u"Remove"_s);
    QCOMPARE(stored(), QStringList{u"b"_s});
    QCOMPARE(field(u"Name"_s)->text(), u"b"_s);
    QVERIFY(m_dialog->message()->text().contains(u"“a”"_s));
    button(u"Remove…"_s)->click();
    answer(u"Remove"_s);
    QVERIFY(stored().isEmpty());
    QVERIFY(button(u"New connection"_s)->isVisible());
}

void TestConnectionManager::orderIsChangedByKeyboard()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        keep(name);
    open();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stored(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(list().currentIndex().row(), 1);
    QCOMPARE(field(u"Name"_s)->text(), u"a"_s);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!button(u"Move down"_s)->isEnabled());
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stored(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stored(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    // An edit stays where it is while the order changes.
    field(u"Name"_s)->setText(u"edited"_s);
    button(u"Move up"_s)->click();
    QVERIFY(!m_dialog->question().isAsking());
    QCOMPARE(field(u"Name"_s)->text(), u"edited"_s);
    QCOMPARE(stored(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestConnectionManager::searchAppearsForMany()
{
    for (int number = 0; number < 8; ++number)
        keep(u"name %1"_s.arg(number));
    open();
    auto *search = field(u"Search the connections"_s);
    QVERIFY(!search->isVisible());
    keep(u"Contoso production"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"CONTOSO"_s);
    int shown = 0;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        shown += !list().isRowHidden(row);
    QCOMPARE(shown, 1);
    // Moving among rows that are not seen would move to nobody knows where.
    QVERIFY(!button(u"Move up"_s)->isEnabled());
    search->clear();
    QTest::keyClicks(search, u"v3.vault"_s);
    QVERIFY(!list().isRowHidden(3));
    QVERIFY(list().isRowHidden(4));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!list().isRowHidden(4));
}

void TestConnectionManager::importAndExport()
{
    keep(u"a"_s);
    keep(u"b"_s, ConnectionColor::Blue);
    open();
    const QString path = m_folder->filePath(u"exported.json"_s);
    m_dialog->exportTo(path);
    QCOMPARE(m_dialog->message()->kind(), MessageKind::Ok);
    QVERIFY(m_dialog->message()->text().contains(u"without secrets"_s));
    m_dialog->importFrom(path);
    QCOMPARE(stored(), (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(list().currentIndex().row(), 2);
    QCOMPARE(m_store->all().at(3).color, ConnectionColor::Blue);
    QVERIFY(m_store->all().at(2).id != m_store->all().at(0).id);
}

void TestConnectionManager::whomAnImportTrustsIsPointedAt_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("authority") << QByteArray("\"signIn\": {\"authority\": \"https://login.example.org\"}");
    QTest::newRow("root") << QByteArray("\"additionalRootFile\": \"/tmp/ca.pem\"");
    QTest::newRow("proxy") << QByteArray("\"proxy\": {\"kind\": \"http\", \"host\": \"p.example.org\", \"port\": 8080}");
}

void TestConnectionManager::whomAnImportTrustsIsPointedAt()
{
    QFETCH(QByteArray, field);
    open();
    QFile file(m_folder->filePath(u"given.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"vaultBrowserConnections\": 1, \"connections\": [{\"name\": \"Plain\", \"vaultUrl\": \"https:"
               "//one.vault.azure.net\"}, {\"name\": \"Odd\", \"vaultUrl\": \"https:"
               "//two.vault.azure.net\", "
               + field + "}]}");
    file.close();
    m_dialog->importFrom(file.fileName());
    QCOMPARE(m_dialog->message()->kind(), MessageKind::Warning);
    QVERIFY2(m_dialog->message()->text().contains(u"“Odd”"_s), qPrintable(m_dialog->message()->text()));
    // It is shown at once, and what is special about it is unfolded.
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(field.isEmpty() || this->field(u"Trusted authority"_s)->isVisible());
}

void TestConnectionManager::badFileIsExplained()
{
    keep(u"a"_s);
    open();
    QFile file(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("milk, bread");
    file.close();
    m_dialog->importFrom(file.fileName());
    QCOMPARE(m_dialog->message()->kind(), MessageKind::Error);
    QCOMPARE(m_errors->rowCount(), 1);
    QCOMPARE(stored(), QStringList{u"a"_s});
    m_dialog->exportTo(u"/does/not/exist/x.json"_s);
    QCOMPARE(m_errors->rowCount(), 2);
}

void TestConnectionManager::openCloses()
{
    keep(u"a"_s);
    const QString id = keep(u"b"_s);
    open();
    QSignalSpy opened(m_dialog.get(), &ConnectionManagerDialog::openRequested);
    chooseRow(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), id);
    QVERIFY(!m_dialog->isVisible());
}

void TestConnectionManager::openAsksForUnsavedChanges()
{
    keep(u"a"_s);
    open();
    QSignalSpy opened(m_dialog.get(), &ConnectionManagerDialog::openRequested);
    field(u"Name"_s)->setText(u"edited"_s);
    button(u"Open vault"_s)->click();
    QCOMPARE(opened.count(), 0);
    answer(u"Save changes"_s);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(stored(), QStringList{u"edited"_s});
}

void TestConnectionManager::unwritableStoreIsTold()
{
    keep(u"a"_s);
    open();
    field(u"Name"_s)->setText(u"edited"_s);
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no connections");
    file.close();
    button(u"Save"_s)->click();
    QCOMPARE(m_dialog->editor().message()->kind(), MessageKind::Error);
    QCOMPARE(m_errors->rowCount(), 1);
    QVERIFY(m_dialog->editor().hasChanges());
    QCOMPARE(field(u"Name"_s)->text(), u"edited"_s);
}

void TestConnectionManager::changesElsewhereAreFollowed()
{
    const QString id = keep(u"a"_s);
    open();
    Connection other = *m_store->find(id);
    other.name = u"renamed elsewhere"_s;
    QVERIFY(m_store->save(other));
    QCOMPARE(field(u"Name"_s)->text(), u"renamed elsewhere"_s);
    field(u"Tenant"_s)->setText(u"contoso.com"_s);
    other.name = u"renamed again"_s;
    QVERIFY(m_store->save(other));
    QCOMPARE(field(u"Tenant"_s)->text(), u"contoso.com"_s);
}

void TestConnectionManager::keychainFailureIsToldBesideTheField()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!bus.isEmpty())
        QSKIP("a session with a bus may have a keychain");
    keep(u"a"_s);
    open(true);
    auto *kind = control<QComboBox>(*m_dialog, u"Sign in with"_s);
    kind->setCurrentIndex(kind->findText(u"Client secret"_s));
    field(u"Client ID"_s)->setText(u"app-1"_s);
    field(u"Client secret"_s)->setText(u"canary-hunter2"_s);
    button(u"Save"_s)->click();
    QCOMPARE(m_store->all().at(0).signIn.kind, SignInKind::ClientSecret);
    QTRY_COMPARE_WITH_TIMEOUT(m_errors->rowCount(), 1, 15'000);
    const QString beside = control<QWidget>(*m_dialog, u"Keep the client secret in the keychain"_s)->accessibleDescription();
    QVERIFY2(beside.startsWith(u"Error: It is not in the keychain."_s), qPrintable(beside));
    QCOMPARE(m_dialog->editor().message()->kind(), MessageKind::Warning);
    // Nothing typed is lost; the person may try again or go on without.
    QCOMPARE(field(u"Client secret"_s)->text(), u"canary-hunter2"_s);
    QVERIFY(m_dialog->editor().hasChanges());
}

void TestConnectionManager::secretGoesToTheKeychainAndBack()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !runtime.startsWith(QDir::tempPath())
        || !QDir::homePath().startsWith(QDir::tempPath()) || !QFileInfo::exists(runtime + u"/keyring"_s))
        QSKIP("no keyring service in this session (tests/run starts one)");
    keep(u"a"_s);
    open(true);
    auto *kind = control<QComboBox>(*m_dialog, u"Sign in with"_s);
    kind->setCurrentIndex(kind->findText(u"Client secret"_s));
    field(u"Client ID"_s)->setText(u"app-1"_s);
    field(u"Client secret"_s)->setText(u"canary-hunter2"_s);
    button(u"Save"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(field(u"Client secret"_s)->text().isEmpty(), 15'000);
    QVERIFY(!m_dialog->editor().hasChanges());
    QCOMPARE(m_errors->rowCount(), 0);
    Keychain keychain(service);
    const QString key = keychainKey(m_store->all().at(0).id, KeychainEntry::ClientSecret);
    auto read = waitFor(keychain.read(key));
    QVERIFY(read.has_value());
    QVERIFY(read->view().endsWith(" canary-hunter2"));
    button(u"Remove…"_s)->click();
    QVERIFY(m_dialog->question().text().contains(u"keychain"_s));
    answer(u"Remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->message()->text().contains(u"keychain"_s), 15'000);
    read = waitFor(keychain.read(key));
    QVERIFY(read.has_value() && read->isEmpty());
}

void TestConnectionManager::nothingSecretIsWritten()
{
    keep(u"a"_s);
    open();
    auto *kind = control<QComboBox>(*m_dialog, u"Sign in with"_s);
    for (const auto &[entry, name] : {std::pair{u"Access token"_s, u"Access token"_s},
                                      std::pair{u"Client secret"_s, u"Client secret"_s}}) {
        kind->setCurrentIndex(kind->findText(entry));
        field(name)->setText(u"canary-hunter2"_s);
    }
    field(u"Client ID"_s)->setText(u"app-1"_s);
    button(u"Save"_s)->click();
    m_dialog->exportTo(m_folder->filePath(u"exported.json"_s));
    const QString said = (accessibleTexts(m_dialog.get()) + outwardTexts(m_dialog.get())).join(u'\n');
    QVERIFY(!said.contains(u"hunter2"_s));
    m_dialog.reset();
    Settings::finishWriting();
    for (const QString &path : {m_store->file(), m_folder->filePath(u"exported.json"_s), Settings::filePath()}) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY(!file.readAll().contains("hunter2"));
    }
}

void TestConnectionManager::testIsShownAndForgottenByAnEdit()
{
    Connection nowhere;
    nowhere.vaultUrl = u"https:/"_s + u"/localhost:1"_s;
    nowhere.signIn.kind = SignInKind::AccessToken;
    QVERIFY(m_store->save(nowhere));
    open();
    button(u"Test connection"_s)->click();
    QVERIFY(m_dialog->editor().testView().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->editor().testView().isRunning(), 20'000);
    QCOMPARE(m_errors->rowCount(), 1);
    field(u"Name"_s)->setText(u"x"_s);
    QVERIFY(!m_dialog->editor().testView().isVisible());
}

void TestConnectionManager::lookAtIt()
{
    open();
    picture(*m_dialog, u"connections-empty"_s);
    m_dialog.reset();
    keep(u"Production"_s, ConnectionColor::Red);
    keep(u"A very long name that somebody gave to a connection because nobody stopped them from doing so"_s,
         ConnectionColor::Blue);
    for (const QString &name : {u"Staging"_s, u"Test"_s, u"密钥保管库"_s, u"Development"_s, u"Backup"_s, u"Old"_s, u"HSM"_s})
        keep(name, name == u"Test"_s ? ConnectionColor::Green : ConnectionColor::None);
    open(true);
    picture(*m_dialog, u"connections"_s);
    chooseRow(1);
    control<QToolButton>(*m_dialog, u"Advanced settings"_s)->click();
    picture(*m_dialog, u"connections-advanced"_s);
    control<QToolButton>(*m_dialog, u"Advanced settings"_s)->click();
    auto *kind = control<QComboBox>(*m_dialog, u"Sign in with"_s);
    kind->setCurrentIndex(kind->findText(u"Client secret"_s));
    field(u"Tenant"_s)->setText(u"a b"_s);
    QTest::qWait(50);
    picture(*m_dialog, u"connections-error"_s);
    button(u"Close"_s)->click();
    picture(*m_dialog, u"connections-question"_s);
    answer(u"Discard"_s);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestConnectionManager)
#include "tst_connectionmanager.moc"
