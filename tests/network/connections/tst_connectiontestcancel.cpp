// SPDX-License-Identifier: Apache-2.0
#include "connectiontestrun.h"
#include "httpfixture.h"
#include "network/auth/signinprompt.h"
#include "tests/support/practicevaultprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepCount = 5;
const char *const stepNames[] = {"resolve", "tls", "challenge", "token", "list"};

/// Whatever is still to be delivered is delivered now.
void drain()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

/// Deleting a connection test at any moment: nothing is told any more, and nothing is left open.
class TestConnectionTestCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beforeItStarts();
    void whenAStepStarts_data();
    void whenAStepStarts();
    void whenAStepFinishes_data();
    void whenAStepFinishes();
    void whenAllIsTold();
    void whileAStepWaits_data();
    void whileAStepWaits();

private:
    static void everyStep()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step < stepCount; ++step)
            QTest::newRow(stepNames[step]) << step;
    }

    QTemporaryDir m_folder;
    QString m_testRoot;
    std::unique_ptr<PracticeVaultProcess> m_vault;
};

void TestConnectionTestCancel::initTestCase()
{
    m_testRoot = rootFileOf(authority().certificate(), m_folder);
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestConnectionTestCancel::beforeItStarts()
{
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), m_vault->token()));
    run.start();
    run.test.reset();
    drain();
    QCOMPARE(run.told, QStringList());
}

void TestConnectionTestCancel::whenAStepStarts_data()
{
    everyStep();
}

void TestConnectionTestCancel::whenAStepStarts()
{
    QFETCH(int, step);
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), m_vault->token()));
    connect(run.test.get(), &ConnectionTest::stepStarted, this, [&run, step](ConnectionStep started) {
        if (int(started) == step)
            run.test.reset();
    });
    run.start();
    QTRY_VERIFY(!run.test);
    drain();
    QCOMPARE(run.told.size(), 2 * step + 1);
}

void TestConnectionTestCancel::whenAStepFinishes_data()
{
    everyStep();
}

void TestConnectionTestCancel::whenAStepFinishes()
{
    QFETCH(int, step);
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), m_vault->token()));
    connect(run.test.get(), &ConnectionTest::stepFinished, this, [&run, step](const ConnectionStepResult &result) {
        if (int(result.step) == step)
            run.test.reset();
    });
    run.start();
    QTRY_VERIFY(!run.test);
    drain();
    QCOMPARE(run.told.size(), 2 * step + 2);
}

void TestConnectionTestCancel::whenAllIsTold()
{
    ConnectionTestRun run(requestFor(m_vault->url(), m_vault->caFile(), m_vault->token()));
    connect(run.test.get(), &ConnectionTest::finished, this, [&run] { run.test.reset(); });
    run.start();
    QTRY_VERIFY(!run.test);
    QCOMPARE(run.told.constLast(), u"done+"_s);
}

void TestConnectionTestCancel::whileAStepWaits_data()
{
    everyStep();
}

/// Each step held up by what it waits for: a name, a handshake, an answer, a person, an answer.
void TestConnectionTestCancel::whileAStepWaits()
{
    QFETCH(int, step);
    const auto waiting = ConnectionStep(step);
    QTcpServer silent; // Accepts, and never says a word.
    ScriptedServer vault(localhostIdentity());
    const ScriptedAnswer noAnswer{0, "", {}, Ending::Silent};
    const ScriptedAnswer challenge{
        401, "{}", {{"WWW-Authenticate", "Bearer authorization=\"https://login.windows.net/t\", "
                                         "resource=\"https://localhost\""}}};
    vault.answerWith({challenge, noAnswer});
    QUrl url = vault.url({}, u"localhost"_s);
    SignInPrompts prompts;
    OpeningServices services;
    QByteArray token = "mine";
    SignInPrompt *prompt = nullptr;
    bool promptEnded = false;
    connect(&prompts, &SignInPrompts::announced, this, [&](SignInPrompt *announced) {
        prompt = announced;
        connect(announced, &SignInPrompt::ended, this, [&] { promptEnded = true; });
    });
    switch (waiting) {
    case ConnectionStep::Resolve: url = QUrl(u"https://does-not-exist.invalid"_s); break;
    case ConnectionStep::Tls:
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        url = QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
        break;
    case ConnectionStep::Challenge: vault.answerWith({noAnswer}); break;
    case ConnectionStep::Token:
        services.prompts = &prompts;
        token.clear();
        break;
    case ConnectionStep::List: break;
    }

    ConnectionTestRun run(requestFor(url, m_testRoot, token), services);
    run.start();
    switch (waiting) {
    case ConnectionStep::Resolve: QTRY_COMPARE(run.told.size(), 1); break;
    case ConnectionStep::Tls: QTRY_VERIFY(silent.hasPendingConnections()); break;
    case ConnectionStep::Challenge: QTRY_COMPARE(vault.requests.size(), 1); break;
    case ConnectionStep::Token: QTRY_VERIFY(prompt); break;
    case ConnectionStep::List: QTRY_COMPARE(vault.requests.size(), 2); break;
    }
    QTRY_COMPARE(run.told.size(), 2 * step + 1);
    run.test.reset();
    drain();
    QCOMPARE(run.told.size(), 2 * step + 1);
    QTRY_COMPARE(vault.openConnections, 0);
    if (waiting == ConnectionStep::Tls) {
        const std::unique_ptr<QTcpSocket> socket(silent.nextPendingConnection());
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }
    if (waiting == ConnectionStep::Token)
        QVERIFY(promptEnded);
}

QTEST_GUILESS_MAIN(TestConnectionTestCancel)
#include "tst_connectiontestcancel.moc"
