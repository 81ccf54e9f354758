// SPDX-License-Identifier: Apache-2.0
// Manifests signed at the practice vault: paced, one result a line, and never one signature twice.
#include "tests/network/keyvault/awaited.h"
#include "models/manifestpace.h"
#include "models/manifestsigning.h"
#include "models/manifestsummary.h"
#include "network/connections/vaultsession.h"
#include "network/crypto/publickey.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/support/practicevaultprocess.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::atomic<int> syncs = 0;
std::atomic<bool> wasSyncedOnThisThread = false;

} // namespace

/// In place of the C library's, to see that it is called.
extern "C" int fdatasync(int file)
{
    ++syncs;
    if (QThread::currentThread() == QCoreApplication::instance()->thread())
        wasSyncedOnThisThread = true;
    return int(syscall(SYS_fdatasync, file));
}

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ManifestEntry> fiveEntries()
{
    QList<ManifestEntry> entries;
    for (int i = 0; i < 5; ++i)
        entries.append({u"file %1.bin"_s.arg(i), sha256(QByteArray::number(i))});
    return entries;
}

} // namespace

class TestManifestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsAreRead_data();
    void listsAreRead();
    void listsAreRefused_data();
    void listsAreRefused();
    void foldersAreListed();
    void thePaceIsHalfOfWhatIsAllowed();
    void theVaultsOwnPauseIsKept();

    void everyLineIsSigned();
    void aRefusalStopsAndTheRestFollows();
    void tooManyRequestsAreWaitedOut();
    void aRestartSignsNothingTwice();
    void aDamagedStateCostsOnlyItsOwnLines();
    void aStateThatCannotBeReadStopsAll();
    void twoRunsSignNothingTwice();
    void whatIsAskedForIsSynced();
    void foldersAreHashedAndChangesSignedAgain();
    void pausingWaitsForWhatIsUnderWay();
    void aLostAnswerIsNotAskedForAgainUnasked();
    void aSignatureThatCannotBeKeptIsKeptLater();
    void aFolderIsHashedBeforeItIsAgreedTo();
    void everySignatureIsTold();
    void anotherVersionsSignatureIsRefused();
    void signaturesAreSaved();
    void otherFilesAreLeftAlone();
    void theSummaryHasEveryLine();

private:
    int signRequests();
    ManifestTask task(const QString &source, bool isFolder = false) const
    {
        return {m_key, u"ES256"_s, source, isFolder, m_state.path()};
    }
    /// Reads the state and signs to the end or to a failure; the error's status, 0 for none.
    int run(ManifestSigning &signing, const ManifestTask &task, bool prepare = true);

    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    KeyBundle m_key;
    QTemporaryDir m_state;
    QString m_source; ///< Another one for each test: a state of its own.
    int m_number = 0;
};

void TestManifestSigning::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    ConnectionOptions options;
    options.endpoint = Endpoint::create(m_process->url().toString(), u"7.4"_s).value();
    options.additionalRoots = {m_process->caCertificate()};
    options.http.readAttempts = 1;
    auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(m_process->token()), m_process->url());
    m_session = std::make_unique<VaultSession>(std::move(options), std::move(tokens));
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.crv = u"P-256"_s;
    m_key = test::awaited(m_session->keys().create(u"manifest-signing"_s, parameters)).value();
}

void TestManifestSigning::init()
{
    m_process->clearFaults();
    m_process->clearRequests();
    m_source = u"/list-%1"_s.arg(++m_number);
}

int TestManifestSigning::signRequests()
{
    int count = 0;
    const QJsonArray requests = m_process->requests();
    for (const QJsonValue &request : requests)
        count += request["path"_L1].toString().endsWith("/sign"_L1) ? 1 : 0;
    return count;
}

int TestManifestSigning::run(ManifestSigning &signing, const ManifestTask &what, bool prepare)
{
    if (prepare) {
        signing.setTask(what);
        if (!QTest::qWaitFor([&] { return signing.isReady(); }, 10000))
            qWarning("The state was not read.");
    }
    int status = 0;
    const auto seen = connect(&signing, &ManifestSigning::stopped, &signing,
                              [&status](const ApiError &error) { status = error.httpStatus ? error.httpStatus : -1; });
    signing.start();
    if (!QTest::qWaitFor([&] { return !signing.isRunning(); }, 30000))
        qWarning("The signing does not end.");
    disconnect(seen);
    return status;
}

void TestManifestSigning::listsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");
    const QByteArray hex = sha256("x").toHex();
    QTest::newRow("text mode") << hex + "  a b.txt\n" << QStringList{u"a b.txt"_s};
    QTest::newRow("binary mode") << hex + " *a\n" << QStringList{u"a"_s};
    QTest::newRow("upper case, no end") << hex.toUpper() + "  a" << QStringList{u"a"_s};
    QTest::newRow("Windows lines and a comment") << "# made by hand\r\n\r\n" + hex + "  a\r\n" << QStringList{u"a"_s};
    QTest::newRow("escaped name") << '\\' + hex + "  a\\nb\\\\c\n" << QStringList{u"a\nb\\c"_s};
    QTest::newRow("a backslash that is none") << hex + "  a\\nb\n" << QStringList{u"a\\nb"_s};
    QTest::newRow("tagged") << "SHA256 (a (1).txt) = " + hex + '\n' << QStringList{u"a (1).txt"_s};
    QTest::newRow("tagged with a dash") << "SHA-256 (a) = " + hex + '\n' << QStringList{u"a"_s};
    QTest::newRow("a name that begins with a blank") << hex + "   a\n" << QStringList{u" a"_s};
    QTest::newRow("two lines, every script") << hex + "  名前\n" + hex + "  ñ\n" << QStringList{u"名前"_s, u"ñ"_s};
}

void TestManifestSigning::listsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, names);
    const auto entries = parseChecksumList(text);
    QVERIFY(entries);
    QStringList found;
    for (const ManifestEntry &entry : *entries) {
        found.append(entry.name);
        QCOMPARE(entry.digest, sha256("x"));
    }
    QCOMPARE(found, names);
}

void TestManifestSigning::listsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ManifestProblemKind>("kind");
    QTest::addColumn<int>("line");
    using enum ManifestProblemKind;
    const QByteArray hex = sha256("x").toHex();
    QTest::newRow("nothing") << QByteArray() << Empty << 0;
    QTest::newRow("blank lines") << QByteArray("\n# a\n") << Empty << 0;
    QTest::newRow("prose") << hex + "  a\nHello there\n" << NotALine << 2;
    QTest::newRow("one blank") << hex + " a\n" << NotALine << 1;
    QTest::newRow("no name") << hex + "  \n" << NotALine << 1;
    QTest::newRow("odd digit") << hex + "0  a\n" << NotALine << 1;
    QTest::newRow("bad escape") << '\\' + hex + "  a\\t\n" << NotALine << 1;
    QTest::newRow("MD5") << QByteArray("d41d8cd98f00b204e9800998ecf8427e  a\n") << UnknownLength << 1;
    for (const char *tag : {"SHA3-256", "SHA512/256", "SHA384", "SHA-512", "SHA", "SHAKE256"})
        QTest::addRow("another hash: %s", tag) << hex + "  a\n" + tag + " (b) = " + hex + '\n' << NotALine << 2;
    QTest::newRow("a tag of another length") << "SHA256 (a) = " + hex + hex + '\n' << NotALine << 1;
    QTest::newRow("two hashes") << hex + "  a\n" + hex + hex + "  b\n" << OtherLength << 2;
    QTest::newRow("too many") << (hex + "  a\n").repeated(mostManifestLines + 1) << TooMany << mostManifestLines + 1;
}

void TestManifestSigning::listsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ManifestProblemKind, kind);
    QFETCH(int, line);
    const auto entries = parseChecksumList(text);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, kind);
    QCOMPARE(entries.error().line, line);
}

void TestManifestSigning::foldersAreListed()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"sub/deep"_s);
    write(folder.filePath(u"b"_s), "b");
    write(folder.filePath(u".hidden"_s), "h");
    write(folder.filePath(u"sub/deep/a"_s), "a");
    write(folder.filePath(u"b.sig"_s), "an older signature");
    QFile::link(folder.filePath(u"b"_s), folder.filePath(u"link"_s));
    QCOMPARE(test::awaited(listFolder(folder.path())).value(), (QStringList{u".hidden"_s, u"b"_s, u"sub/deep/a"_s}));
    QCOMPARE(test::awaited(listFolder(folder.filePath(u"none"_s))).error().reason, ErrorReason::FileUnreadable);
    QCOMPARE(test::awaited(readChecksumList(folder.path())).error().reason, ErrorReason::FileUnreadable);
}

void TestManifestSigning::thePaceIsHalfOfWhatIsAllowed()
{
    const auto interval = [](const char *kty, int bytes) {
        JsonWebKey key;
        key.kty = QString::fromLatin1(kty);
        key.n = QByteArray(bytes, '\x81');
        return manifestInterval(key);
    };
    // protocol.md §10, in ten seconds: 4,000, 1,000 and 500 software, half of it in an HSM.
    QCOMPARE(interval("RSA", 256), 5ms);
    QCOMPARE(interval("RSA", 384), 20ms);
    QCOMPARE(interval("RSA", 512), 40ms);
    QCOMPARE(interval("RSA-HSM", 512), 80ms);
    QCOMPARE(interval("EC", 0), 5ms);
    QCOMPARE(interval("EC-HSM", 0), 10ms);
}

void TestManifestSigning::theVaultsOwnPauseIsKept()
{
    ApiError error;
    QCOMPARE(throttlePause(error, 1), 16s);
    QCOMPARE(throttlePause(error, 3), 64s);
    QCOMPARE(throttlePause(error, 9), 120s);
    error.retryAfter = 7s;
    QCOMPARE(throttlePause(error, 3), 7s);
}

void TestManifestSigning::everyLineIsSigned()
{
    ManifestSigning signing(m_session->keys());
    QAbstractItemModelTester tester(&signing, QAbstractItemModelTester::FailureReportingMode::Fatal);
    signing.setEntries(fiveEntries());
    QSignalSpy lines(&signing, &ManifestSigning::lineSigned);
    QSignalSpy finished(&signing, &ManifestSigning::finished);
    QCOMPARE(run(signing, task(m_source)), 0);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(lines.count(), 5);
    QCOMPARE(signRequests(), 5);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 5);
    for (int row = 0; row < 5; ++row) {
        const ManifestLine &line = signing.line(row);
        QVERIFY(verifyLocally(m_key.key, u"ES256"_s, line.entry.digest, line.signature).value());
        QCOMPARE(signing.index(row, ManifestSigning::StateColumn).data().toString(), u"Signed"_s);
    }
    // The version is named: another one that becomes current meanwhile does not sign.
    QVERIFY(m_process->requests().first()["path"_L1].toString().contains(m_key.properties.id.version));
}

void TestManifestSigning::aRefusalStopsAndTheRestFollows()
{
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    // The first two pass.
    QSignalSpy lines(&signing, &ManifestSigning::lineSigned);
    connect(&signing, &ManifestSigning::lineSigned, this, [this, &lines] {
        if (lines.count() == 2)
            m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/sign"_s}, {u"status"_s, 403},
                                 {u"code"_s, u"Forbidden"_s}});
    });
    QCOMPARE(run(signing, task(m_source)), 403);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 2);
    QCOMPARE(signing.countOf(ManifestLineState::Waiting), 3);
    QCOMPARE(signing.firstUnsigned(), 2);
    QCOMPARE(signRequests(), 3);
    QCOMPARE(run(signing, task(m_source), false), 0);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 5);
    QCOMPARE(signRequests(), 6); // Only the refused one was sent again.
}

void TestManifestSigning::tooManyRequestsAreWaitedOut()
{
    ManifestSigning signing(m_session->keys());
    signing.setThrottlePause(20ms);
    signing.setEntries(fiveEntries());
    QSignalSpy throttled(&signing, &ManifestSigning::throttled);
    m_process->addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/sign"_s}, {u"times"_s, 2}});
    QCOMPARE(run(signing, task(m_source)), 0);
    QCOMPARE(throttled.count(), 2);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 5);
    QCOMPARE(signRequests(), 7);

    // Not forever.
    ManifestSigning other(m_session->keys());
    other.setThrottlePause(1ms);
    other.setEntries(fiveEntries());
    m_process->addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/sign"_s}, {u"times"_s, 0}});
    QCOMPARE(run(other, task(m_source + u"-other"_s)), 429);
    QCOMPARE(signRequests(), 7 + 1 + mostThrottleRounds);
}

void TestManifestSigning::aRestartSignsNothingTwice()
{
    const QList<ManifestEntry> entries = fiveEntries();
    QList<QByteArray> signatures;
    {
        ManifestSigning signing(m_session->keys());
        signing.setEntries(entries.first(3));
        QCOMPARE(run(signing, task(m_source)), 0);
        for (int row = 0; row < 3; ++row)
            signatures.append(signing.line(row).signature);
    }
    ManifestSigning signing(m_session->keys());
    QAbstractItemModelTester tester(&signing, QAbstractItemModelTester::FailureReportingMode::Fatal);
    signing.setEntries(entries);
    signing.setTask(task(m_source));
    QTRY_VERIFY(signing.isReady());
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 3);
    QCOMPARE(run(signing, task(m_source), false), 0);
    QCOMPARE(signRequests(), 5);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(signing.line(row).signature, signatures[row]);

    // Another algorithm's or key's run knows nothing of it.
    ManifestTask other = task(m_source);
    other.key.properties.id.text += u'0';
    QVERIFY(ManifestState::fileFor(m_state.path(), m_key.properties.id, u"ES256"_s, m_source)
            != ManifestState::fileFor(m_state.path(), other.key.properties.id, u"ES256"_s, m_source));
    QCOMPARE(test::awaited(ManifestState::read(
                 ManifestState::fileFor(m_state.path(), m_key.properties.id, u"ES256"_s, m_source), other.key,
                 u"ES256"_s)).value().signatures.size(), 0);
}

void TestManifestSigning::aDamagedStateCostsOnlyItsOwnLines()
{
    {
        ManifestSigning signing(m_session->keys());
        signing.setEntries(fiveEntries());
        QCOMPARE(run(signing, task(m_source)), 0);
    }
    const QString path = ManifestState::fileFor(m_state.path(), m_key.properties.id, u"ES256"_s, m_source);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QList<QByteArray> lines = read(path).split('\n');
    QCOMPARE(lines.size(), 12); // Head, twice five, and nothing after the last line end.
    QVERIFY(!read(path).contains(m_process->token()));
    // A signature that somebody changed, and a line that a crash cut off.
    const qsizetype at = lines[4].indexOf("signature\":\"") + 20;
    lines[4][at] = lines[4][at] == 'A' ? 'B' : 'A';
    lines[10].chop(10);
    lines.removeLast();
    write(path, lines.join('\n'));
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    signing.setTask(task(m_source));
    QTRY_VERIFY(signing.isReady());
    // Both were asked for, and nothing usable stands there of it.
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 3);
    QCOMPARE(signing.countOf(ManifestLineState::Unanswered), 2);
    QCOMPARE(run(signing, task(m_source), false), 0);
    QCOMPARE(signRequests(), 7);
    QCOMPARE(test::awaited(ManifestState::read(path, m_key, u"ES256"_s)).value().signatures.size(), 5);
}

void TestManifestSigning::aStateThatCannotBeReadStopsAll()
{
    QFile state(ManifestState::fileFor(m_state.path(), m_key.properties.id, u"ES256"_s, m_source));
    QVERIFY(state.open(QIODevice::WriteOnly) && state.resize(257 * 1024 * 1024)); // More than is read.
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    QSignalSpy stopped(&signing, &ManifestSigning::stopped);
    QSignalSpy ready(&signing, &ManifestSigning::taskReady);
    signing.setTask(task(m_source));
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(stopped.first().first().value<ApiError>().reason, ErrorReason::FileUnreadable);
    QVERIFY(!ready.wait(50));
    QVERIFY(!signing.isReady());
    signing.start();
    QVERIFY(!signing.isRunning());
    QCOMPARE(signRequests(), 0);
    QVERIFY(state.remove());
}

void TestManifestSigning::twoRunsSignNothingTwice()
{
    ManifestSigning first(m_session->keys());
    ManifestSigning second(m_session->keys());
    for (ManifestSigning *signing : {&first, &second}) {
        signing->setEntries(fiveEntries());
        signing->setTask(task(m_source));
        QTRY_VERIFY(signing->isReady());
    }
    QSignalSpy elsewhere(&second, &ManifestSigning::signedElsewhere);
    m_process->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/sign"_s}, {u"delayMs"_s, 200}});
    first.start();
    QVERIFY(first.isRunning());
    second.start();
    QVERIFY(!second.isRunning());
    QCOMPARE(elsewhere.count(), 1);
    QTRY_VERIFY(!first.isRunning());
    QCOMPARE(first.countOf(ManifestLineState::Signed), 5);
    // It read the state before the other one signed.
    second.start();
    QTRY_COMPARE(second.countOf(ManifestLineState::Signed), 5);
    QTRY_VERIFY(!second.isRunning());
    QCOMPARE(signRequests(), 5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(second.line(row).signature, first.line(row).signature);
}

void TestManifestSigning::whatIsAskedForIsSynced()
{
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    const int before = syncs;
    QCOMPARE(run(signing, task(m_source)), 0);
    QTRY_VERIFY(syncs > before);
    QVERIFY(!wasSyncedOnThisThread);
}

void TestManifestSigning::foldersAreHashedAndChangesSignedAgain()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"sub"_s);
    write(folder.filePath(u"a"_s), "a");
    write(folder.filePath(u"sub/b"_s), "b");
    write(folder.filePath(u"c"_s), "c");
    const auto entries = [&] {
        QList<ManifestEntry> found;
        const QStringList names = test::awaited(listFolder(folder.path())).value();
        for (const QString &name : names)
            found.append({name, {}});
        return found;
    };
    ManifestSigning signing(m_session->keys());
    signing.setEntries(entries());
    QFile::remove(folder.filePath(u"c"_s));
    QCOMPARE(run(signing, task(folder.path(), true)), 0);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 2);
    QCOMPARE(signing.countOf(ManifestLineState::Failed), 1); // It went in between.
    QCOMPARE(signing.firstUnsigned(), 1);
    QVERIFY(signing.index(1, ManifestSigning::StateColumn).data().toString().contains("cannot be read"_L1));
    QCOMPARE(signing.line(2).entry.digest, sha256("b"));
    QCOMPARE(signRequests(), 2);

    write(folder.filePath(u"a"_s), "another a");
    signing.setEntries(entries());
    QCOMPARE(run(signing, task(folder.path(), true)), 0);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 2);
    QCOMPARE(signRequests(), 3); // Only the file that changed.
    QVERIFY(verifyLocally(m_key.key, u"ES256"_s, sha256("another a"), signing.line(0).signature).value());
}

void TestManifestSigning::pausingWaitsForWhatIsUnderWay()
{
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    signing.setTask(task(m_source));
    QTRY_VERIFY(signing.isReady());
    m_process->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/sign"_s}, {u"delayMs"_s, 200}});
    signing.start();
    QTRY_COMPARE(signing.countOf(ManifestLineState::Signing), 1);
    signing.pause();
    QVERIFY(signing.isRunning() && signing.isPausing());
    QTRY_VERIFY(!signing.isRunning());
    // Its signature is not lost.
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 1);
    QCOMPARE(signing.countOf(ManifestLineState::Waiting), 4);
    QCOMPARE(signRequests(), 1);
    QCOMPARE(run(signing, task(m_source), false), 0);
    QCOMPARE(signRequests(), 5);
}

void TestManifestSigning::aLostAnswerIsNotAskedForAgainUnasked()
{
    {
        ManifestSigning signing(m_session->keys());
        signing.setEntries(fiveEntries());
        m_process->addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/sign"_s}});
        QCOMPARE(run(signing, task(m_source)), -1);
        QCOMPARE(signing.countOf(ManifestLineState::Unanswered), 1);
        QVERIFY(signing.index(0, ManifestSigning::StateColumn).data().toString().contains("may be signed"_L1));
    }
    // Not forgotten by a restart either, and the others do not wait for it.
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    signing.setTask(task(m_source));
    QTRY_VERIFY(signing.isReady());
    QCOMPARE(signing.line(0).state, ManifestLineState::Unanswered);
    m_process->clearRequests();
    QCOMPARE(run(signing, task(m_source), false), 0); // The person has seen it and goes on.
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 5);
    QCOMPARE(signRequests(), 5);

    // A refusal is an answer.
    ManifestSigning other(m_session->keys());
    other.setEntries(fiveEntries());
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/sign"_s}, {u"status"_s, 403}});
    QCOMPARE(run(other, task(m_source + u"-other"_s)), 403);
    other.setTask(task(m_source + u"-other"_s));
    QTRY_VERIFY(other.isReady());
    QCOMPARE(other.countOf(ManifestLineState::Unanswered), 0);
}

void TestManifestSigning::aSignatureThatCannotBeKeptIsKeptLater()
{
    const QString path = ManifestState::fileFor(m_state.path(), m_key.properties.id, u"ES256"_s, m_source);
    {
        ManifestSigning signing(m_session->keys());
        signing.setEntries(fiveEntries());
        // From the first signature on no file may grow, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        connect(&signing, &ManifestSigning::signatureGiven, &signing, [&path, &before] {
            const rlimit full{rlim_t(QFileInfo(path).size()), before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &full);
        });
        QSignalSpy stopped(&signing, &ManifestSigning::stopped);
        const int status = run(signing, task(m_source));
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(status, -1);
        QCOMPARE(stopped.first().first().value<ApiError>().reason, ErrorReason::FileUnwritable);
        QCOMPARE(signing.countOf(ManifestLineState::Signed), 1); // It can be saved all the same.
        QCOMPARE(signRequests(), 1);
        signing.disconnect(&signing);
        QCOMPARE(run(signing, task(m_source), false), 0);
        QCOMPARE(signRequests(), 5);
    }
    QCOMPARE(test::awaited(ManifestState::read(path, m_key, u"ES256"_s)).value().signatures.size(), 5);
}

void TestManifestSigning::aFolderIsHashedBeforeItIsAgreedTo()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a"_s, u"b\\c"_s, u"gone"_s})
        write(folder.filePath(name), name.toUtf8());
    QList<ManifestEntry> entries;
    const QStringList names = test::awaited(listFolder(folder.path())).value();
    for (const QString &name : names)
        entries.append({name, {}});
    QFile::remove(folder.filePath(u"gone"_s));
    ManifestSigning signing(m_session->keys());
    signing.setEntries(entries);
    ManifestTask what = task(folder.path(), true);
    what.isHashedFirst = true;
    signing.setTask(what);
    QTRY_VERIFY(signing.isReady());
    signing.hashAll();
    QTRY_VERIFY(!signing.isRunning());
    QCOMPARE(signing.hashedCount(), 2);
    QCOMPARE(signRequests(), 0);
    // As sha256sum writes it, with the backslash escaped.
    const QByteArray list = sha256("a").toHex() + "  a\n\\" + sha256("b\\c").toHex() + "  b\\\\c\n";
    QCOMPARE(signing.digest(), sha256(list));
    const QString path = folder.filePath(u"sums"_s);
    QVERIFY(test::awaited(writeDigestList(signing, path)));
    QCOMPARE(read(path), list);

    // What comes or changes afterwards is not signed with it.
    write(folder.filePath(u"gone"_s), "back again");
    write(folder.filePath(u"a"_s), "another a");
    QCOMPARE(run(signing, what, false), 0);
    QCOMPARE(signRequests(), 2);
    QCOMPARE(signing.line(0).entry.digest, sha256("a"));
    QCOMPARE(signing.countOf(ManifestLineState::Failed), 1);
}

void TestManifestSigning::everySignatureIsTold()
{
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    QList<GivenSignature> told;
    connect(&signing, &ManifestSigning::signatureGiven, &signing, [&told](const GivenSignature &given) { told.append(given); });
    QCOMPARE(run(signing, task(m_source)), 0);
    QCOMPARE(told.size(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(told[row].row, row);
        QCOMPARE(told[row].keyId.text, m_key.properties.id.text);
        QCOMPARE(told[row].bytes, signing.line(row).signature);
        QVERIFY(!told[row].requestId.isEmpty());
        QVERIFY(told[row].isVerified);
    }
    // Also one that is of no use: the vault has signed.
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    ManifestTask wrong = task(m_source + u"-wrong"_s);
    wrong.key.key = test::awaited(m_session->keys().create(u"a-third"_s, parameters)).value().key;
    signing.setEntries(fiveEntries());
    QCOMPARE(run(signing, wrong), -1);
    QCOMPARE(told.size(), 6);
    QVERIFY(!told.constLast().isVerified);
}

void TestManifestSigning::anotherVersionsSignatureIsRefused()
{
    // As a vault would whose routes name no version: another key's public half stands in for the older version.
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    ManifestTask wrong = task(m_source);
    wrong.key.key = test::awaited(m_session->keys().create(u"another"_s, parameters)).value().key;
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    QSignalSpy stopped(&signing, &ManifestSigning::stopped);
    QCOMPARE(run(signing, wrong), -1);
    QCOMPARE(stopped.first().first().value<ApiError>().reason, ErrorReason::SignatureInvalid);
    QCOMPARE(signing.countOf(ManifestLineState::Signed), 0);
}

void TestManifestSigning::signaturesAreSaved()
{
    QList<ManifestEntry> entries = fiveEntries().first(2);
    entries.append({u"sub/c"_s, sha256("c")});
    entries.append({u"../out"_s, sha256("d")});
    entries.append({u"/etc/out"_s, sha256("e")});
    ManifestSigning signing(m_session->keys());
    signing.setEntries(entries);
    QCOMPARE(run(signing, task(m_source)), 0);
    const QTemporaryDir folder;
    const auto written = test::awaited(writeSignatureFiles(signing, folder.path()));
    QCOMPARE(written.value().written, 3);
    QCOMPARE(written->refused, (QStringList{u"../out"_s, u"/etc/out"_s}));
    const auto raw = ecdsaDerToRaw(read(folder.filePath(u"sub/c.sig"_s)), 32);
    QVERIFY(verifyLocally(m_key.key, u"ES256"_s, sha256("c"), raw.value()).value());

    const QString listPath = folder.filePath(u"signed.json"_s);
    QVERIFY(test::awaited(writeSignedList(signing, listPath)));
    const QJsonObject list = QJsonDocument::fromJson(read(listPath)).object();
    QCOMPARE(list["keyId"_L1].toString(), m_key.properties.id.text);
    QCOMPARE(list["publicKey"_L1].toString().toLatin1(), publicKeyPem(m_key.key).value());
    QCOMPARE(list["files"_L1].toArray().size(), 5);
    QCOMPARE(list["files"_L1].toArray().at(3)["name"_L1].toString(), u"../out"_s);

    write(folder.filePath(u"occupied"_s), "a file");
    QCOMPARE(test::awaited(writeSignatureFiles(signing, folder.filePath(u"occupied"_s))).error().reason, ErrorReason::FileUnwritable);
    QCOMPARE(test::awaited(writeSignedList(signing, folder.filePath(u"occupied/x"_s))).error().reason, ErrorReason::FileUnwritable);
}

void TestManifestSigning::otherFilesAreLeftAlone()
{
    QList<ManifestEntry> entries = fiveEntries().first(1);
    entries.append({u"x"_s, sha256("x")});
    entries.append({u"./x"_s, sha256("another x")});
    entries.append({u"sub/../x"_s, sha256("another x")});
    entries.append({u"x"_s, sha256("x")}); // The same once more.
    ManifestSigning signing(m_session->keys());
    signing.setEntries(entries);
    QCOMPARE(run(signing, task(m_source)), 0);
    const QTemporaryDir folder;
    write(folder.filePath(u"file 0.bin.sig"_s), "a vendor's");
    for (int time = 0; time < 2; ++time) { // Once more writes nothing new.
        const auto written = test::awaited(writeSignatureFiles(signing, folder.path()));
        QCOMPARE(written.value().written, 4);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"file 0.bin-2.sig"_s, u"file 0.bin.sig"_s, u"x-2.sig"_s, u"x-3.sig"_s, u"x.sig"_s}));
    }
    QCOMPARE(read(folder.filePath(u"file 0.bin.sig"_s)), QByteArray("a vendor's"));
    const auto raw = ecdsaDerToRaw(read(folder.filePath(u"x-2.sig"_s)), 32);
    QVERIFY(verifyLocally(m_key.key, u"ES256"_s, sha256("another x"), raw.value()).value());
}

void TestManifestSigning::theSummaryHasEveryLine()
{
    ManifestSigning signing(m_session->keys());
    signing.setEntries(fiveEntries());
    m_process->addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/sign"_s}});
    QCOMPARE(run(signing, task(m_source)), -1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.csv"_s);
    QVERIFY(test::awaited(writeManifestSummary(signing, path)));
    const QList<QByteArray> lines = read(path).split('\n');
    QCOMPARE(lines.size(), 7); // Head, five, and nothing after the last line end.
    QCOMPARE(lines[0].trimmed(), QByteArray("name,digest,result,signature,requestId,keyId,algorithm"));
    QVERIFY2(lines[1].contains("file 0.bin," + sha256("0").toHex() + ",No answer came"), lines[1].constData());
    QVERIFY2(lines[5].contains(",Waiting,,,"), lines[5].constData());
    QVERIFY(lines[5].trimmed().endsWith(",ES256"));
}

QTEST_GUILESS_MAIN(TestManifestSigning)
#include "tst_manifestsigning.moc"
