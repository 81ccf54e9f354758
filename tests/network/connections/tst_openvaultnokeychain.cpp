// SPDX-License-Identifier: Apache-2.0
#include "keychainfixture.h"
#include "signinfixture.h"
#include "tests/support/leftbehind.h"

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A kept connection where no keychain answers: it is told, and the session goes on with what is in memory.
class TestOpenVaultNoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsAskedForAndServes();
    void aRefreshTokenServesTheSession();
    void signingOutTellsAndForgetsInMemory();
};

void TestOpenVaultNoKeychain::aSecretIsAskedForAndServes()
{
    OwnHome home;
    KeychainFixture way;
    way.person.answers = {"the-client-secret"};
    const auto session = way.open(SignInKind::ClientSecret, u"connection-1"_s);
    QSignalSpy warned(session->signIn(), &TokenBroker::warned);
    QCOMPARE(way.failureOf(*session), QByteArray());
    // Reading it failed, and so did keeping it.
    QTRY_COMPARE(warned.size(), 2);
    for (const auto &warning : warned)
        QCOMPARE(warning.constFirst().value<ApiError>().reason, ErrorReason::KeychainUnavailable);
    // A new token needs no new question.
    session->signIn()->reject(QUrl(way.vault.url()), "good-token");
    QCOMPARE(way.failureOf(*session), QByteArray());
    QCOMPARE(way.vault.atAuthority().size(), 2);
    QCOMPARE(way.person.seen.size(), 1);
    QCOMPARE(home.filesHolding({"good-token", "the-client-secret"}), QStringList());
}

void TestOpenVaultNoKeychain::aRefreshTokenServesTheSession()
{
    OwnHome home;
    KeychainFixture way;
    const auto session = way.open(SignInKind::DeviceCode, u"connection-1"_s);
    QSignalSpy warned(session->signIn(), &TokenBroker::warned);
    QCOMPARE(way.failureOf(*session), QByteArray());
    QTRY_COMPARE(warned.size(), 2);
    session->signIn()->reject(QUrl(way.vault.url()), "good-token");
    QCOMPARE(way.failureOf(*session), QByteArray());
    QCOMPARE(way.person.seen.size(), 1);
    QCOMPARE(home.filesHolding({"good-token", "refresh-token-1", "the-device-code"}), QStringList());
}

void TestOpenVaultNoKeychain::signingOutTellsAndForgetsInMemory()
{
    KeychainFixture way;
    way.person.answers = {"the-client-secret"};
    const auto session = way.open(SignInKind::ClientSecret, u"connection-1"_s);
    QCOMPARE(way.failureOf(*session), QByteArray());
    const auto forgotten = waitFor(session->signOut());
    QVERIFY(forgotten && !*forgotten);
    QCOMPARE(forgotten->error().reason, ErrorReason::KeychainUnavailable);
    QVERIFY(session->signIn()->tokenAtHand(QUrl(way.vault.url())).isEmpty());
    way.person.answers = {"the-client-secret"};
    QCOMPARE(way.failureOf(*session), QByteArray());
    QCOMPARE(way.person.seen.size(), 2);
}

int main(int argc, char *argv[])
{
    // Before anything looks for the bus, which is looked for once.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    qunsetenv("GNOME_KEYRING_CONTROL");
    QCoreApplication application(argc, argv);
    TestOpenVaultNoKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_openvaultnokeychain.moc"
