// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenbroker.h"
#include "network/auth/whenready.h"
#include "network/connections/vaultsession.h"
#include "tests/support/fixedtokenprovider.h"
#include "ui/panes/signinstatus.h"
#include "ui/widgets/fieldmessage.h"

#include <QDateTime>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QUrl vaultUrl(u"https://contoso.vault.azure.net/"_s);

/// Gives the token that a test has put there.
class GivingFlow final : public SignInFlow
{
public:
    explicit GivingFlow(std::optional<std::int64_t> &expiry) : m_expiry(expiry) {}

    Pending<OAuthToken> acquire(const Authority &, const QString &) override
    {
        return ready<OAuthToken>(OAuthToken{SecretBuffer::copyOf("token"), {}, m_expiry});
    }

private:
    std::optional<std::int64_t> &m_expiry;
};

} // namespace

class TestSignInStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutATokenOneIsNotSignedIn();
    void aRenewedTokenTellsUntilWhen_data();
    void aRenewedTokenTellsUntilWhen();
    void anotherDaysTimeHasItsDate();
    void anAccessTokenTellsWhenItExpires();
    void itWarnsFiveMinutesBefore();
    void anExpiredOneSaysWhatToDo();
    void aTokenOfUnknownExpiryTellsTheWayOnly();
    void aFixedTokenTellsNothing();

private:
    void open(SignInKind kind);
    void signIn();

    std::int64_t m_now = 0;
    std::optional<std::int64_t> m_expiry;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<SignInStatus> m_status;
};

void TestSignInStatus::init()
{
    // Noon here, so that some hours more are still the same day.
    m_now = QDateTime(QDate(2026, 11, 20), QTime(12, 0)).toSecsSinceEpoch();
    m_expiry.reset();
}

void TestSignInStatus::cleanup()
{
    m_status.reset();
    m_session.reset();
}

void TestSignInStatus::open(SignInKind kind)
{
    ConnectionOptions options;
    options.endpoint = *Endpoint::create(vaultUrl.toString(), QString::fromUtf16(defaultApiVersion));
    options.connection.signIn.kind = kind;
    m_session = std::make_unique<VaultSession>(
        options, std::make_unique<TokenBroker>(vaultUrl, options.connection.signIn, std::make_unique<GivingFlow>(m_expiry),
                                               nullptr, [this] { return m_now; }));
    m_status = std::make_unique<SignInStatus>(*m_session, [this] { return m_now; });
    m_status->show();
}

void TestSignInStatus::signIn()
{
    Challenge challenge;
    challenge.authorization = u"https://login.microsoftonline.com/contoso"_s;
    challenge.resource = u"https://vault.azure.net"_s;
    auto token = m_session->signIn()->tokenFor(challenge, vaultUrl);
    QTRY_VERIFY(token.isFinished());
    QVERIFY(token.takeResult());
}

void TestSignInStatus::withoutATokenOneIsNotSignedIn()
{
    open(SignInKind::Browser);
    QCOMPARE(m_status->text(), u"Not signed in"_s);
    m_expiry = m_now + 3600;
    signIn();
    QVERIFY(m_status->text().startsWith(u"Signed in with the browser"_s));
    m_session->signIn()->signOut();
    QCOMPARE(m_status->text(), u"Not signed in"_s);
}

void TestSignInStatus::aRenewedTokenTellsUntilWhen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("browser") << int(SignInKind::Browser) << u"browser"_s;
    QTest::newRow("device code") << int(SignInKind::DeviceCode) << u"device code"_s;
    QTest::newRow("client secret") << int(SignInKind::ClientSecret) << u"client secret"_s;
    QTest::newRow("certificate") << int(SignInKind::ClientCertificate) << u"client certificate"_s;
    QTest::newRow("azure cli") << int(SignInKind::AzureCli) << u"Azure CLI"_s;
}

void TestSignInStatus::aRenewedTokenTellsUntilWhen()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    open(SignInKind(kind));
    m_expiry = m_now + 2 * 3600 + 32 * 60;
    signIn();
    QVERIFY2(m_status->text().contains(words), qPrintable(m_status->text()));
    QVERIFY2(m_status->text().contains(u"until 14:32, renewed by itself"_s), qPrintable(m_status->text()));
    QCOMPARE(m_status->findChild<FieldMessage *>()->kind(), MessageKind::Hint);
    QVERIFY(m_status->toolTip().contains(u"2026-11-20 14:32:00"_s));
}

void TestSignInStatus::anotherDaysTimeHasItsDate()
{
    open(SignInKind::Browser);
    m_expiry = m_now + 24 * 3600;
    signIn();
    QVERIFY2(m_status->text().contains(u"2026-11-21 12:00"_s), qPrintable(m_status->text()));
}

void TestSignInStatus::anAccessTokenTellsWhenItExpires()
{
    open(SignInKind::AccessToken);
    m_expiry = m_now + 12 * 60;
    signIn();
    QCOMPARE(m_status->text(), u"Signed in with an access token · expires in 12 minutes"_s);
    QCOMPARE(m_status->findChild<FieldMessage *>()->kind(), MessageKind::Hint);
}

void TestSignInStatus::itWarnsFiveMinutesBefore()
{
    open(SignInKind::AccessToken);
    m_expiry = m_now + 4 * 60;
    signIn();
    QCOMPARE(m_status->findChild<FieldMessage *>()->kind(), MessageKind::Warning);
    QVERIFY2(m_status->text().contains(u"12:04"_s), qPrintable(m_status->text()));
    QVERIFY(m_status->findChild<FieldMessage *>()->accessibleName().startsWith(u"Warning"_s));
}

void TestSignInStatus::anExpiredOneSaysWhatToDo()
{
    open(SignInKind::AccessToken);
    m_expiry = m_now + 30;
    signIn();
    m_now += 60;
    m_status->refresh();
    QVERIFY2(m_status->text().contains(u"expired at 12:00"_s), qPrintable(m_status->text()));
    QCOMPARE(m_status->findChild<FieldMessage *>()->kind(), MessageKind::Warning);
}

void TestSignInStatus::aTokenOfUnknownExpiryTellsTheWayOnly()
{
    open(SignInKind::AccessToken);
    signIn();
    QCOMPARE(m_status->text(), u"Signed in with an access token"_s);
}

void TestSignInStatus::aFixedTokenTellsNothing()
{
    ConnectionOptions options;
    options.endpoint = *Endpoint::create(vaultUrl.toString(), QString::fromUtf16(defaultApiVersion));
    m_session = std::make_unique<VaultSession>(options, std::make_unique<FixedTokenProvider>());
    m_status = std::make_unique<SignInStatus>(*m_session, [this] { return m_now; });
    QVERIFY(m_status->isHidden());
}

QTEST_MAIN(TestSignInStatus)
#include "tst_signinstatus.moc"
