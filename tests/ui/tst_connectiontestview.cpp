// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/connections/connectiontestview.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/statusbadge.h"

#include <QLabel>
#include <QPushButton>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnectionTestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText())); }
    void init();
    void cleanup() { m_view.reset(); }
    void hiddenUntilStarted();
    void stepsRunInTheirStates();
    void factsAreInWords();
    void failureEndsIt();
    void cancelKeepsWhatWasFound();
    void secondTestStartsAnew();
    void practiceVaultPasses();
    void refusedListIsShown();
    void unreachableVaultFailsEarly();
    void cancelStopsTheRealOne();
    void tokenIsInNoText();
    void lookAtIt();

private:
    QStringList states() const;
    ConnectionRequest request();
    void showAll(ConnectionTestView &view);

    DialogBench m_bench;
    std::unique_ptr<ConnectionTestView> m_view;
};

void TestConnectionTestView::init()
{
    m_bench.reset();
    m_view = std::make_unique<ConnectionTestView>();
    m_view->resize(620, 260);
}

QStringList TestConnectionTestView::states() const
{
    QStringList states;
    for (const StatusBadge *badge : m_view->findChildren<StatusBadge *>())
        states.append(badge->text());
    return states;
}

ConnectionRequest TestConnectionTestView::request()
{
    ConnectionRequest request;
    request.connection.vaultUrl = m_bench.vault().url().toString();
    request.connection.additionalRootFile = m_bench.vault().caFile();
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(m_bench.vault().token());
    return request;
}

void TestConnectionTestView::hiddenUntilStarted()
{
    QVERIFY(m_view->isHidden());
    QVERIFY(!m_view->isRunning());
    m_view->showStarted(ConnectionStep::Resolve);
    QVERIFY(!m_view->isHidden());
    QVERIFY(m_view->isRunning());
    m_view->clear();
    QVERIFY(m_view->isHidden());
    QVERIFY(!m_view->isRunning());
}

void TestConnectionTestView::stepsRunInTheirStates()
{
    m_view->showStarted(ConnectionStep::Resolve);
    QCOMPARE(states(), (QStringList{u"Running"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s}));
    QVERIFY(m_view->outcome()->text().contains(u"Find the host"_s));
    m_view->showFinished({ConnectionStep::Resolve, 12ms, {u"192.0.2.7"_s}, {}});
    m_view->showStarted(ConnectionStep::Tls);
    QCOMPARE(states(), (QStringList{u"OK"_s, u"Running"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s}));
    const QString heard = accessibleTexts(m_view.get()).join(u'\n');
    QVERIFY2(heard.contains(u"Find the host, OK, 12 ms, 192.0.2.7"_s), qPrintable(heard));
}

void TestConnectionTestView::showAll(ConnectionTestView &view)
{
    view.showStarted(ConnectionStep::Resolve);
    view.showFinished({ConnectionStep::Resolve, 4ms, {u"192.0.2.7"_s, u"2001:db8::7"_s}, {}});
    view.showFinished({ConnectionStep::Tls, 61ms,
                       {u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, u"Example Root CA"_s, u"2027-03-12T10:00:00Z"_s}, {}});
    view.showFinished({ConnectionStep::Challenge, 20ms, {u"login.example.org"_s, u"vault.example.org"_s}, {}});
    view.showFinished({ConnectionStep::Token, 1500ms, {u"2026-11-20T10:00:00Z"_s}, {}});
    view.showFinished({ConnectionStep::List, 15ms, {u"25"_s}, {}});
    view.showEnd(true);
}

void TestConnectionTestView::factsAreInWords()
{
    showAll(*m_view);
    const QString shown = accessibleTexts(m_view.get()).join(u'\n');
    for (const QString &part : {u"192.0.2.7, 2001:db8::7"_s, u"TLSv1.3, TLS_AES_256_GCM_SHA384"_s, u"Example Root CA"_s,
                                u"2027-03-12"_s, u"login.example.org, for vault.example.org"_s, u"Good until 2026-11-20"_s,
                                u"25 item"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" in "_s + shown));
    QCOMPARE(m_view->outcome()->kind(), MessageKind::Ok);
    QVERIFY(m_view->outcome()->text().contains(u"1,600 ms"_s) || m_view->outcome()->text().contains(u"1600 ms"_s));
    QVERIFY(!m_view->isRunning());
}

void TestConnectionTestView::failureEndsIt()
{
    QSignalSpy failed(m_view.get(), &ConnectionTestView::failed);
    m_view->showStarted(ConnectionStep::Resolve);
    ApiError error;
    error.reason = ErrorReason::HostNotFound;
    m_view->showFinished({ConnectionStep::Resolve, 7ms, {}, error});
    m_view->showEnd(false);
    QCOMPARE(states(), (QStringList{u"Failed"_s, u"Not run"_s, u"Not run"_s, u"Not run"_s, u"Not run"_s}));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_view->outcome()->kind(), MessageKind::Error);
    QVERIFY(m_view->outcome()->text().contains(u"Host not found"_s));
}

void TestConnectionTestView::cancelKeepsWhatWasFound()
{
    m_view->showStarted(ConnectionStep::Resolve);
    m_view->showFinished({ConnectionStep::Resolve, 7ms, {u"192.0.2.7"_s}, {}});
    m_view->showStarted(ConnectionStep::Tls);
    auto *cancel = control<QPushButton>(*m_view, u"Cancel test"_s);
    QVERIFY(cancel->isVisible());
    cancel->click();
    QCOMPARE(states(), (QStringList{u"OK"_s, u"Canceled"_s, u"Not run"_s, u"Not run"_s, u"Not run"_s}));
    QVERIFY(!m_view->isRunning());
    QVERIFY(!cancel->isVisible());
}

void TestConnectionTestView::secondTestStartsAnew()
{
    showAll(*m_view);
    m_view->showStarted(ConnectionStep::Resolve);
    QCOMPARE(states(), (QStringList{u"Running"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s, u"Waiting"_s}));
    QVERIFY(!accessibleTexts(m_view.get()).join(u'\n').contains(u"Example Root CA"_s));
}

void TestConnectionTestView::practiceVaultPasses()
{
    m_view->start(request(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isRunning(), 20'000);
    QVERIFY2(m_view->outcome()->kind() == MessageKind::Ok, qPrintable(m_view->outcome()->text()));
    QCOMPARE(states().count(u"OK"_s), 5);
    const QString shown = accessibleTexts(m_view.get()).join(u'\n');
    QVERIFY2(shown.contains(u"TLSv1."_s) && shown.contains(u"first page"_s), qPrintable(shown));
}

void TestConnectionTestView::refusedListIsShown()
{
    m_bench.refuseNext(u"/secrets"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    m_bench.refuseNext(u"/keys"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    QSignalSpy failed(m_view.get(), &ConnectionTestView::failed);
    m_view->start(request(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isRunning(), 20'000);
    QCOMPARE(states().count(u"Failed"_s), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY2(m_view->outcome()->text().contains(u"403 Forbidden"_s), qPrintable(m_view->outcome()->text()));
}

void TestConnectionTestView::unreachableVaultFailsEarly()
{
    ConnectionRequest nowhere = request();
    nowhere.connection.vaultUrl = u"https"_s + u":/"_s + u"/localhost:1"_s;
    m_view->start(std::move(nowhere), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isRunning(), 20'000);
    QCOMPARE(states(), (QStringList{u"OK"_s, u"Failed"_s, u"Not run"_s, u"Not run"_s, u"Not run"_s}));
}

void TestConnectionTestView::cancelStopsTheRealOne()
{
    m_bench.delayNext(u"/secrets"_s, 3000);
    m_bench.delayNext(u"/keys"_s, 3000);
    m_view->start(request(), {});
    QTRY_VERIFY_WITH_TIMEOUT(states().contains(u"Running"_s), 10'000);
    control<QPushButton>(*m_view, u"Cancel test"_s)->click();
    QVERIFY(!m_view->isRunning());
    const QStringList atCancel = states();
    QVERIFY(atCancel.contains(u"Canceled"_s));
    // A test started right after is not disturbed by the one before.
    m_bench.reset();
    m_view->start(request(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isRunning(), 20'000);
    QCOMPARE(states().count(u"OK"_s), 5);
}

void TestConnectionTestView::tokenIsInNoText()
{
    m_view->start(request(), {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_view->isRunning(), 20'000);
    const QString said = (accessibleTexts(m_view.get()) + outwardTexts(m_view.get())).join(u'\n');
    QVERIFY(!said.contains(QString::fromLatin1(m_bench.vault().token())));
}

void TestConnectionTestView::lookAtIt()
{
    showAll(*m_view);
    picture(*m_view, u"connectiontest-ok"_s);
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = ErrorReason::ChallengeAuthorityForeign;
    error.authority = u"login.example.org"_s;
    m_view->showStarted(ConnectionStep::Resolve);
    m_view->showFinished({ConnectionStep::Resolve, 7ms, {u"192.0.2.7"_s}, {}});
    m_view->showFinished({ConnectionStep::Tls, 7ms, {}, {}});
    m_view->showFinished({ConnectionStep::Challenge, 37ms, {}, error});
    m_view->showEnd(false);
    m_view->resize(620, m_view->heightForWidth(620));
    picture(*m_view, u"connectiontest-failed"_s);
}

QTEST_MAIN(TestConnectionTestView)
#include "tst_connectiontestview.moc"
