// SPDX-License-Identifier: Apache-2.0
// Backups to files and back, as a person meets them.
#include "tests/ui/dialogtesting.h"
#include "network/keyvault/base64url.h"
#include "ui/keyoperations/backupdialog.h"
#include "ui/keyoperations/restoredialog.h"
#include "ui/keyoperations/savepathfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }

    void everyControlHasAName();
    void aBackupIsWrittenForItsOwnerOnly_data() { bothKinds(); }
    void aBackupIsWrittenForItsOwnerOnly();
    void aFileThatIsThereIsReplacedWithAWarning();
    void placesThatCannotBeWrittenToAreNamed();
    void aRefusedBackupWritesNothing();
    void aBackupThatCannotBeWrittenIsAFailure();

    void whatIsInAFileIsRecognised_data();
    void whatIsInAFileIsRecognised();
    void unusableFilesAreRefusedUnsent();
    void aBackupComesBack_data() { bothKinds(); }
    void aBackupComesBack();
    void theTextOfABackupIsTakenToo();
    void aTakenNameIsExplained_data() { bothKinds(); }
    void aTakenNameIsExplained();
    void refusalsExplainTheRule_data();
    void refusalsExplainTheRule();
    void lookAtThem();

private:
    static void bothKinds()
    {
        QTest::addColumn<bool>("isKey");
        QTest::newRow("key") << true;
        QTest::newRow("secret") << false;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path(name);
    }
    /// A new object of that kind.
    void make(bool isKey, const QString &name);
    void removeForGood(bool isKey, const QString &name);
    QString backUp(bool isKey, const QString &name);

    DialogBench m_bench;
    std::unique_ptr<VaultSession> m_session;
    QTemporaryDir m_folder;
};

void TestBackups::initTestCase()
{
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "0");
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
    m_session = m_bench.connect(QString::fromUtf16(defaultApiVersion));
}

void TestBackups::make(bool isKey, const QString &name)
{
    if (isKey) {
        CreateKeyParameters parameters;
        parameters.kty = u"EC"_s;
        QVERIFY(waitFor(m_bench.keys().create(name, parameters)).has_value());
    } else {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf(QByteArray("kept"));
        QVERIFY(waitFor(m_bench.secrets().set(name, parameters)).has_value());
    }
}

void TestBackups::removeForGood(bool isKey, const QString &name)
{
    const auto gone = [&] {
        if (isKey)
            return waitFor(m_bench.keys().purge(name)).has_value();
        return waitFor(m_bench.secrets().purge(name)).has_value();
    };
    if (isKey)
        waitFor(m_bench.keys().deleteKey(name));
    else
        waitFor(m_bench.secrets().deleteSecret(name));
    QVERIFY(QTest::qWaitFor(gone));
    const auto isFree = [&] {
        return isKey ? !waitFor(m_bench.keys().getDeleted(name)).has_value()
                     : !waitFor(m_bench.secrets().getDeleted(name)).has_value();
    };
    QVERIFY(QTest::qWaitFor(isFree));
}

QString TestBackups::backUp(bool isKey, const QString &name)
{
    const QString file = path(name + (isKey ? u".keybackup"_s : u".secretbackup"_s));
    BackupDialog dialog(*m_session, m_bench.errors(), isKey, name);
    dialog.pathField()->setPath(file);
    QSignalSpy done(&dialog, &BackupDialog::backedUp);
    dialog.open();
    dialog.actionButton()->click();
    [&] { QVERIFY(done.wait()); }();
    return file;
}

void TestBackups::everyControlHasAName()
{
    BackupDialog backup(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(backup));
    QCOMPARE(namelessControls(backup).join(u' '), QString());
    QCOMPARE(doubledMnemonics(backup).join(u' '), QString());
    QVERIFY(backup.pathField()->path().endsWith(u"/orders-signing.keybackup"_s));
    RestoreDialog restore(*m_session, m_bench.errors());
    QVERIFY(show(restore));
    QCOMPARE(namelessControls(restore).join(u' '), QString());
    QCOMPARE(doubledMnemonics(restore).join(u' '), QString());
}

void TestBackups::aBackupIsWrittenForItsOwnerOnly()
{
    QFETCH(bool, isKey);
    const QString name = isKey ? u"orders-signing"_s : u"orders-db-password"_s;
    BackupDialog dialog(*m_session, m_bench.errors(), isKey, name);
    QVERIFY(show(dialog));
    const QString file = path(u"own."_s + name);
    control<QLineEdit>(dialog, u"File"_s)->setText(file);
    QSignalSpy done(&dialog, &BackupDialog::backedUp);
    dialog.actionButton()->click();
    dialog.actionButton()->click();
    QVERIFY(done.wait());
    QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(dialog.doneMessage()->text().contains(file));
    QVERIFY(!dialog.actionButton()->isEnabled());
    const auto sent = m_bench.vault().requests();
    QCOMPARE(sent.size(), 1);
    const QJsonObject request = sent.first().toObject();
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(request[u"path"_s].toString(), u"/%1/%2/backup"_s.arg(isKey ? u"keys"_s : u"secrets"_s, name));
    QCOMPARE(request[u"bodyFields"_s].toArray(), QJsonArray());
    // Bytes, as Azure's command line writes them, and not their base64 text.
    QVERIFY(!fromBase64Url(contentOf(file)));
    QVERIFY(contentOf(file).size() > 100);
}

void TestBackups::aFileThatIsThereIsReplacedWithAWarning()
{
    const QString file = write(u"there.keybackup"_s, "old");
    BackupDialog dialog(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(dialog));
    control<QLineEdit>(dialog, u"File"_s)->setText(file);
    QVERIFY(control<QLineEdit>(dialog, u"File"_s)->accessibleDescription().contains(u"replaced"_s));
    QSignalSpy done(&dialog, &BackupDialog::backedUp);
    dialog.actionButton()->click();
    QVERIFY(done.wait());
    QVERIFY(contentOf(file) != "old");
}

void TestBackups::placesThatCannotBeWrittenToAreNamed()
{
    BackupDialog dialog(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(dialog));
    for (const QString &place : {QString(), u"relative.keybackup"_s, m_folder.path(), path(u"none/here.keybackup"_s)}) {
        control<QLineEdit>(dialog, u"File"_s)->setText(place);
        QVERIFY2(!dialog.actionButton()->isEnabled(), qPrintable(place));
        QVERIFY(!dialog.pathField()->problem().isEmpty());
    }
    QCOMPARE(m_bench.vault().requests().size(), 0);
}

void TestBackups::aRefusedBackupWritesNothing()
{
    const QString file = path(u"refused.keybackup"_s);
    BackupDialog dialog(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(dialog));
    control<QLineEdit>(dialog, u"File"_s)->setText(file);
    m_bench.refuseNext(u"/backup"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.failureMessage()->isHidden());
    QVERIFY(dialog.failureMessage()->text().contains(u"ForbiddenByRbac"_s));
    QVERIFY(!QFile::exists(file));
    QVERIFY(dialog.actionButton()->isEnabled());
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestBackups::aBackupThatCannotBeWrittenIsAFailure()
{
    BackupDialog dialog(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(dialog));
    control<QLineEdit>(dialog, u"File"_s)->setText(u"/proc/a.keybackup"_s); // Nobody may write there.
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.failureMessage()->isHidden());
    QVERIFY(dialog.doneMessage()->isHidden());
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestBackups::whatIsInAFileIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("chosen"); ///< The choice that is made for the person.
    QTest::addColumn<QString>("word");
    const QByteArray key = "&AzureKeyVaultKeyBackupV1.microsoft.com\x80\x01";
    const QByteArray secret = ")AzureKeyVaultSecretBackupV1.microsoft.com\x80\x01";
    const QByteArray certificate = ".AzureKeyVaultCertificateBackupV1.microsoft.com\x80\x01";
    QTest::newRow("key by its head") << u"a.bin"_s << key << u"A key"_s << u"backup of a key"_s;
    QTest::newRow("key's text") << u"a.txt"_s << key.toBase64(QByteArray::Base64UrlEncoding) + '\n' << u"A key"_s
                                << u"backup of a key"_s;
    QTest::newRow("head before name") << u"a.secretbackup"_s << key << u"A key"_s << u"backup of a key"_s;
    QTest::newRow("secret by its head") << u"b.bin"_s << secret << u"A secret"_s << u"backup of a secret"_s;
    QTest::newRow("key by its name") << u"c.keybackup"_s << QByteArray("\x01\x02\x03") << u"A key"_s << u"backup of a key"_s;
    QTest::newRow("secret by its name") << u"c.SecretBackup"_s << QByteArray("\x01\x02\x03") << u"A secret"_s
                                        << u"backup of a secret"_s;
    QTest::newRow("unknown") << u"d.bin"_s << QByteArray("\x01\x02\x03") << QString() << u"does not say"_s;
    QTest::newRow("certificate") << u"e.bin"_s << certificate << QString() << u"certificate"_s;
}

void TestBackups::whatIsInAFileIsRecognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, chosen);
    QFETCH(QString, word);
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    dialog.setFile(write(name, content));
    QVERIFY2(dialog.fileMessage()->text().contains(word), qPrintable(dialog.fileMessage()->text()));
    for (const QString &choice : {u"A key"_s, u"A secret"_s})
        QCOMPARE(control<QRadioButton>(dialog, choice)->isChecked(), choice == chosen);
    QCOMPARE(dialog.actionButton()->isEnabled(), !chosen.isEmpty());
    if (chosen == u"A key"_s && content.startsWith('&')) {
        control<QRadioButton>(dialog, u"A secret"_s)->setChecked(true);
        QCOMPARE(dialog.fileMessage()->kind(), MessageKind::Warning);
        QVERIFY(dialog.actionButton()->isEnabled());
    }
}

void TestBackups::unusableFilesAreRefusedUnsent()
{
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.setFile(write(u"empty.keybackup"_s, {}));
    QVERIFY(dialog.fileMessage()->text().contains(u"empty"_s));
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.setFile(write(u"large.keybackup"_s, QByteArray(maximumBackupFileSize + 1, 'x')));
    QVERIFY(dialog.fileMessage()->text().contains(u"larger than"_s));
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.setFile(path(u"missing.keybackup"_s));
    QCOMPARE(dialog.fileMessage()->kind(), MessageKind::Error);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.vault().requests().size(), 0);
}

void TestBackups::aBackupComesBack()
{
    QFETCH(bool, isKey);
    const QString name = isKey ? u"comes-back-key"_s : u"comes-back-secret"_s;
    make(isKey, name);
    make(isKey, name);
    const QString file = backUp(isKey, name);
    removeForGood(isKey, name);
    m_bench.reset();
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    dialog.setFile(file);
    ItemListKind kind{};
    VaultItem item;
    connect(&dialog, &RestoreDialog::restored, this, [&](ItemListKind restoredKind, const VaultItem &restoredItem) {
        kind = restoredKind;
        item = restoredItem;
    });
    dialog.actionButton()->click();
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(item.id.name, name);
    QCOMPARE(kind, isKey ? ItemListKind::Keys : ItemListKind::Secrets);
    const auto sent = m_bench.vault().requests();
    QCOMPARE(sent.size(), 1);
    const QJsonObject request = sent.first().toObject();
    QCOMPARE(request[u"path"_s].toString(), isKey ? u"/keys/restore"_s : u"/secrets/restore"_s);
    QCOMPARE(request[u"bodyFields"_s].toArray(), (QJsonArray{u"value"_s}));
    const auto versions = isKey ? waitFor(m_bench.keys().listVersions(name)) : waitFor(m_bench.secrets().listVersions(name));
    QCOMPARE(versions->items.size(), 2);
    if (!isKey)
        QCOMPARE(waitFor(m_bench.secrets().get(name))->value->view().toByteArray(), QByteArray("kept"));
}

void TestBackups::theTextOfABackupIsTakenToo()
{
    make(true, u"text-backup"_s);
    const auto blob = waitFor(m_bench.keys().backup(u"text-backup"_s));
    removeForGood(true, u"text-backup"_s);
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    dialog.setFile(write(u"text.keybackup"_s, blob->view().toByteArray() + "\r\n"));
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(waitFor(m_bench.keys().get(u"text-backup"_s)).has_value());
}

void TestBackups::aTakenNameIsExplained()
{
    QFETCH(bool, isKey);
    const QString name = isKey ? u"taken-key"_s : u"taken-secret"_s;
    make(isKey, name);
    const QString file = backUp(isKey, name);
    m_bench.reset();
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    dialog.setFile(file);
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.ruleMessage()->isHidden());
    QVERIFY2(dialog.ruleMessage()->text().contains(u"The name %1 is taken"_s.arg(name)),
             qPrintable(dialog.ruleMessage()->text()));
    QVERIFY(dialog.ruleMessage()->text().contains(u"same subscription and geography"_s));
    QVERIFY(dialog.failureMessage()->text().contains(u"409"_s));
    QVERIFY(dialog.actionButton()->isEnabled());
    QCOMPARE(m_bench.vault().requests().size(), 1);
}

void TestBackups::refusalsExplainTheRule_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("explained");
    QTest::newRow("malformed") << 400 << u"Malformed backup blob"_s << true;
    QTest::newRow("another domain") << 400 << u"MalformedBackupBlob"_s << true;
    QTest::newRow("bad parameter") << 400 << u"BadParameter"_s << true;
    QTest::newRow("not allowed") << 403 << u"Forbidden"_s << false;
    QTest::newRow("broken") << 500 << u"ServerError"_s << false;
}

void TestBackups::refusalsExplainTheRule()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, explained);
    RestoreDialog dialog(*m_session, m_bench.errors());
    QVERIFY(show(dialog));
    dialog.setFile(write(u"some.keybackup"_s, "&AzureKeyVaultKeyBackupV1.microsoft.com of elsewhere"));
    m_bench.refuseNext(u"/keys/restore"_s, status, code);
    dialog.actionButton()->click();
    QTRY_VERIFY(!dialog.failureMessage()->isHidden());
    QCOMPARE(dialog.ruleMessage()->isHidden(), !explained);
    if (explained)
        QVERIFY(dialog.ruleMessage()->text().contains(u"same subscription and the same Azure geography"_s));
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/keys/restore"_s), 1);
}

void TestBackups::lookAtThem()
{
    BackupDialog backup(*m_session, m_bench.errors(), true, u"orders-signing"_s);
    QVERIFY(show(backup));
    backup.pathField()->setPath(path(u"orders-signing.keybackup"_s));
    QSignalSpy done(&backup, &BackupDialog::backedUp);
    backup.actionButton()->click();
    QVERIFY(done.wait());
    picture(backup, u"backup"_s);
    RestoreDialog restore(*m_session, m_bench.errors());
    QVERIFY(show(restore));
    restore.setFile(path(u"orders-signing.keybackup"_s));
    restore.actionButton()->click();
    QTRY_VERIFY(!restore.failureMessage()->isHidden());
    picture(restore, u"restore"_s);
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
