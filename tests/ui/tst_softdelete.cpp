// SPDX-License-Identifier: Apache-2.0
// Deleting, recovering and purging as a person meets them: the questions, the strip, and a name in soft delete.
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/softdelete/jobsstrip.h"
#include "ui/softdelete/jobtext.h"
#include "ui/softdelete/namerepair.h"
#include "ui/softdelete/removaldialog.h"
#include "ui/softdelete/removaltext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/secrettextedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

VaultItem itemWith(const QString &name, const QString &level, std::optional<int> days = 90)
{
    VaultItem item;
    item.id.name = name;
    item.attributes.recoveryLevel = level;
    item.attributes.recoverableDays = days;
    return item;
}

/// Everything that labels in a widget say, shown or about to be.
QString said(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->isVisibleTo(&in))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *shownButton(const QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestSoftDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theQuestionTellsWhatHappens_data();
    void theQuestionTellsWhatHappens();
    void deletingIsNoDefault();
    void purgingAsksForTheName();
    void whatCannotBeDoneSaysWhy_data();
    void whatCannotBeDoneSaysWhy();
    void controlsHaveNames();

    void theStripFollowsADeletion();
    void theStripCanStopAndCheckAgain();
    void theStripTellsAFailure();
    void aSuccessGoesByItself();
    void manyJobsAreCounted();
    void unansweredIsNotCalledUndone();

    void aTakenNameIsRecoveredInPlace();
    void aTakenNameIsPurgedInPlace();
    void anotherNameIsChosenInPlace();
    void purgeProtectionIsExplainedInPlace();
    void whereLookingFindsNothingEveryWayIsOffered();
    void aRefusedRecoveryIsShownInPlace();
    void aFixedNameOffersNoOther();
    void anotherNameTypedMeanwhileIsLeftAlone();
    void aNameBeingDeletedIsTriedAgain();
    void aKeysNameIsRepairedToo();
    void anImportedKeysNameIsRepairedToo();
    void withoutJobsTheFailureIsShown();

private:
    void deleteForGood(const QString &name);
    void typeSecret(SecretDialog &dialog, const QString &name);

    DialogBench m_bench;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<VaultJobs> m_jobs;
    QTemporaryDir m_folder;
};

void TestSoftDelete::initTestCase()
{
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestSoftDelete::init()
{
    m_jobs.reset();
    m_lists.reset();
    m_bench.reset();
    m_session = m_bench.connect(QString::fromUtf16(defaultApiVersion));
    m_lists = std::make_unique<VaultLists>(*m_session, m_bench.errors());
    m_jobs = std::make_unique<VaultJobs>(*m_session, *m_lists, m_bench.errors());
    m_jobs->setPace({30ms, 20s});
}

/// A secret of that name, deleted, with its deletion through.
void TestSoftDelete::deleteForGood(const QString &name)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(QByteArray("old"));
    waitFor(m_bench.secrets().set(name, parameters));
    waitFor(m_bench.secrets().deleteSecret(name));
    QTRY_VERIFY(waitFor(m_bench.secrets().getDeleted(name)).has_value());
}

void TestSoftDelete::theQuestionTellsWhatHappens_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("recoverable") << u"Recoverable+Purgeable"_s << 90
                                 << QStringList{u"for 90 days, until 2027-02-18"_s, u"name stays taken"_s} << false;
    QTest::newRow("one day") << u"CustomizedRecoverable+Purgeable"_s << 1
                             << QStringList{u"for 1 day, until 2026-11-21"_s} << false;
    QTest::newRow("days unknown") << u"Recoverable+Purgeable"_s << 0 << QStringList{u"7 to 90 days"_s} << false;
    QTest::newRow("purge protection") << u"CustomizedRecoverable"_s << 7
                                      << QStringList{u"Purge protection is on"_s, u"until 2026-11-27"_s} << false;
    QTest::newRow("subscription") << u"Recoverable+ProtectedSubscription"_s << 90
                                  << QStringList{u"nor cancel the subscription"_s} << false;
    QTest::newRow("no soft delete") << u"Purgeable"_s << 0 << QStringList{u"gone for good"_s} << true;
    QTest::newRow("not told") << QString() << 0 << QStringList{u"did not say"_s} << true;
}

void TestSoftDelete::theQuestionTellsWhatHappens()
{
    QFETCH(QString, level);
    QFETCH(int, days);
    QFETCH(QStringList, words);
    QFETCH(bool, isFinal);
    constexpr UnixSeconds noon = 1795172400; // 2026-11-20 11:00 UTC: the same day nearly everywhere
    const RemovalText text = removalText(VaultJobOperation::Delete, false, itemWith(u"orders"_s, level, days), noon);
    for (const QString &word : words)
        QVERIFY2(text.consequence.contains(word), qPrintable(text.consequence));
    QCOMPARE(text.isFinal, isFinal);
    QVERIFY(text.obstacle.isEmpty());
}

void TestSoftDelete::deletingIsNoDefault()
{
    RemovalDialog dialog(VaultJobOperation::Delete, false, itemWith(u"orders"_s, u"Recoverable+Purgeable"_s));
    QSignalSpy confirmed(&dialog, &RemovalDialog::confirmed);
    QVERIFY(show(dialog));
    QVERIFY(!dialog.nameEdit());
    QVERIFY(dialog.actionButton()->isEnabled());
    picture(dialog, u"delete"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(confirmed.count(), 0);

    QVERIFY(show(dialog));
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestSoftDelete::purgingAsksForTheName()
{
    VaultItem item = itemWith(u"orders-Signing"_s, u"Recoverable+Purgeable"_s);
    item.deletedDate = 1795172400;
    item.scheduledPurgeDate = 1795172400 + 90 * 86'400;
    RemovalDialog dialog(VaultJobOperation::Purge, true, item);
    QSignalSpy confirmed(&dialog, &RemovalDialog::confirmed);
    QVERIFY(show(dialog));
    QCOMPARE(dialog.actionButton()->text().remove(u'&'), u"Purge forever"_s);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QTest::keyClicks(dialog.nameEdit(), u"orders-signing"_s);
    QVERIFY(!dialog.actionButton()->isEnabled()); // Another letter case is another name here.
    QCOMPARE(dialog.blockerMessage()->text(), u"The names differ."_s);
    picture(dialog, u"purge"_s);
    dialog.nameEdit()->clear();
    QTest::keyClicks(dialog.nameEdit(), u"orders-Signing"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    QTest::keyClick(dialog.nameEdit(), Qt::Key_Return); // No stray Enter.
    QVERIFY(dialog.isVisible());
    QCOMPARE(confirmed.count(), 0);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(confirmed.count(), 1);
}

void TestSoftDelete::whatCannotBeDoneSaysWhy_data()
{
    QTest::addColumn<VaultJobOperation>("operation");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("managed");
    QTest::addColumn<QString>("words");
    QTest::newRow("purge protection") << VaultJobOperation::Purge << u"Recoverable"_s << false
                                      << u"Purge protection is on"_s;
    QTest::newRow("protected subscription") << VaultJobOperation::Purge << u"CustomizedRecoverable+ProtectedSubscription"_s
                                            << false << u"Purge protection is on"_s;
    QTest::newRow("certificate's key, delete") << VaultJobOperation::Delete << u"Recoverable+Purgeable"_s << true
                                               << u"Delete the certificate instead"_s;
    QTest::newRow("certificate's key, purge") << VaultJobOperation::Purge << u"Recoverable+Purgeable"_s << true
                                              << u"belongs to the certificate"_s;
}

void TestSoftDelete::whatCannotBeDoneSaysWhy()
{
    QFETCH(VaultJobOperation, operation);
    QFETCH(QString, level);
    QFETCH(bool, managed);
    QFETCH(QString, words);
    VaultItem item = itemWith(u"orders"_s, level);
    item.managed = managed;
    item.scheduledPurgeDate = 1795172400;
    RemovalDialog dialog(operation, true, item);
    QVERIFY(show(dialog));
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY(!dialog.nameEdit());
    QVERIFY2(said(dialog).contains(words), qPrintable(said(dialog)));
    picture(dialog, u"obstacle-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestSoftDelete::controlsHaveNames()
{
    for (const VaultJobOperation operation : {VaultJobOperation::Delete, VaultJobOperation::Purge}) {
        RemovalDialog dialog(operation, false, itemWith(u"orders"_s, u"Recoverable+Purgeable"_s));
        QVERIFY(show(dialog));
        QCOMPARE(namelessControls(dialog).join(u' '), QString());
        QCOMPARE(doubledMnemonics(dialog).join(u' '), QString());
    }
}

void TestSoftDelete::theStripFollowsADeletion()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new JobsStrip(*m_jobs);
    layout->addWidget(strip);
    window.resize(640, 120);
    window.show();
    QVERIFY(!strip->isVisible());
    deleteForGood(u"strip-one"_s);
    m_bench.delayNext(u"recover"_s, 400);
    QSignalSpy shown(strip, &JobsStrip::showRequested);

    m_jobs->start(VaultJobOperation::Recover, false, itemWith(u"strip-one"_s, {}));
    QVERIFY(strip->isVisible());
    QVERIFY2(said(*strip).contains(u"Recovering strip-one…"_s), qPrintable(said(*strip)));
    QVERIFY(said(*strip).contains(u"0 s"_s));
    QVERIFY(shownButton(*strip, u"Stop"_s));
    picture(window, u"strip-busy"_s);
    QTRY_VERIFY2(said(*strip).contains(u"Recovered strip-one."_s), qPrintable(said(*strip)));
    QVERIFY(!shownButton(*strip, u"Stop"_s));
    QCOMPARE(namelessControls(window).join(u' '), QString());

    shownButton(*strip, u"Show"_s)->click();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.at(0).at(0).value<ItemListKind>(), ItemListKind::Secrets);
    QCOMPARE(shown.at(0).at(1).toString(), u"strip-one"_s);
    QVERIFY(!strip->isVisible());

    m_jobs->start(VaultJobOperation::Delete, false, itemWith(u"strip-one"_s, {}));
    QTRY_VERIFY2(said(*strip).contains(u"It can be recovered until"_s), qPrintable(said(*strip)));
    control<QToolButton>(*strip, u"Dismiss the line about strip-one"_s)->click();
    QVERIFY(!strip->isVisible());
}

void TestSoftDelete::theStripCanStopAndCheckAgain()
{
    deleteForGood(u"strip-stop"_s);
    waitFor(m_bench.secrets().recover(u"strip-stop"_s));
    JobsStrip strip(*m_jobs);
    strip.show();
    const int id = m_jobs->start(VaultJobOperation::Delete, false, itemWith(u"strip-stop"_s, {}));
    QTRY_COMPARE(m_jobs->find(id)->state, VaultJobState::Polling);
    shownButton(strip, u"Stop"_s)->click();
    QVERIFY2(said(strip).contains(u"The vault goes on deleting strip-stop"_s), qPrintable(said(strip)));
    picture(strip, u"strip-stopped"_s);
    shownButton(strip, u"Check again"_s)->click();
    QTRY_VERIFY(said(strip).contains(u"Deleted strip-stop."_s));
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestSoftDelete::theStripTellsAFailure()
{
    JobsStrip strip(*m_jobs);
    strip.show();
    m_bench.refuseNext(u"DELETE"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    m_jobs->start(VaultJobOperation::Delete, true, itemWith(u"orders-signing"_s, {}));
    QTRY_VERIFY2(said(strip).contains(u"orders-signing was not deleted."_s), qPrintable(said(strip)));
    QVERIFY(!shownButton(strip, u"Check again"_s));
    QCOMPARE(m_bench.errors().rowCount(), 1);
    strip.resize(700, strip.sizeHint().height());
    picture(strip, u"strip-failed"_s);
}

void TestSoftDelete::aSuccessGoesByItself()
{
    deleteForGood(u"strip-quiet"_s);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    auto *strip = new JobsStrip(*m_jobs);
    layout->addWidget(elsewhere);
    layout->addWidget(strip);
    strip->setLinger(50ms);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    m_jobs->start(VaultJobOperation::Recover, false, itemWith(u"strip-quiet"_s, {}));
    m_bench.refuseNext(u"DELETE"_s, 403, u"Forbidden"_s);
    m_jobs->start(VaultJobOperation::Delete, true, itemWith(u"orders-signing"_s, {}));
    QTRY_VERIFY2(m_jobs->rowCount() == 1, qPrintable(said(*strip)));
    QCOMPARE(m_jobs->jobAt(0).state, VaultJobState::Failed); // A failure waits to be read.
    QVERIFY(elsewhere->hasFocus()); // The strip takes none.
}

void TestSoftDelete::manyJobsAreCounted()
{
    JobsStrip strip(*m_jobs);
    strip.show();
    for (int i = 0; i < 7; ++i)
        m_jobs->start(VaultJobOperation::Recover, false, itemWith(u"no-such-secret-%1"_s.arg(i), {}));
    QVERIFY2(said(strip).contains(u"and 3 more"_s), qPrintable(said(strip)));
    QTRY_COMPARE(m_jobs->activeCount(), 0);
    picture(strip, u"strip-many"_s);
    shownButton(strip, u"Dismiss what is over"_s)->click();
    QCOMPARE(m_jobs->rowCount(), 0);
    QVERIFY(!strip.isVisible());
}

void TestSoftDelete::unansweredIsNotCalledUndone()
{
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"DELETE"_s}});
    const int id = m_jobs->start(VaultJobOperation::Delete, true, itemWith(u"orders-signing"_s, {}));
    QTRY_COMPARE(m_jobs->find(id)->state, VaultJobState::Failed);
    const QString text = jobText(*m_jobs->find(id));
    QVERIFY2(text.startsWith(u"Whether orders-signing is being deleted is not known."_s), qPrintable(text));
}

void TestSoftDelete::typeSecret(SecretDialog &dialog, const QString &name)
{
    dialog.nameRepair()->setJobs(*m_jobs);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), name);
    QTest::keyClicks(dialog.valueEdit(), u"typed with care"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog.nameRepair()->isVisible());
}

void TestSoftDelete::aTakenNameIsRecoveredInPlace()
{
    deleteForGood(u"taken-recover"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    typeSecret(dialog, u"taken-recover"_s);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(dialog.failureMessage()->text().isEmpty());
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().contains(u"A deleted secret has this name until 20"_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    picture(dialog, u"taken"_s);
    QCOMPARE(namelessControls(dialog).join(u' '), QString());
    QCOMPARE(doubledMnemonics(dialog).join(u' '), QString());

    shownButton(dialog, u"Recover it"_s)->click();
    QVERIFY(!dialog.actionButton()->isEnabled());
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().startsWith(u"Recovered"_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    picture(dialog, u"taken-recovered"_s);
    QCOMPARE(saved.count(), 0); // The person decides.
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(waitFor(m_bench.secrets().get(u"taken-recover"_s))->value->view().toByteArray(),
             QByteArray("typed with care"));
    QCOMPARE(waitFor(m_bench.secrets().listVersions(u"taken-recover"_s))->items.size(), 2);
}

void TestSoftDelete::aTakenNameIsPurgedInPlace()
{
    deleteForGood(u"taken-purge"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    typeSecret(dialog, u"taken-purge"_s);
    shownButton(dialog, u"Purge it forever…"_s)->click();
    auto *question = dialog.findChild<RemovalDialog *>();
    QVERIFY(question);
    QTest::keyClicks(question->nameEdit(), u"taken-purge"_s);
    QTest::mouseClick(question->actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().startsWith(u"Purged"_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    QCOMPARE(m_bench.sent(u"DELETE"_s, u"/deletedsecrets/taken-purge"_s), 1);
    QCOMPARE(saved.count(), 0);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(waitFor(m_bench.secrets().listVersions(u"taken-purge"_s))->items.size(), 1);
}

void TestSoftDelete::anotherNameIsChosenInPlace()
{
    deleteForGood(u"taken-other"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    typeSecret(dialog, u"taken-other"_s);
    shownButton(dialog, u"Choose another name"_s)->click();
    QVERIFY(dialog.nameField()->lineEdit()->hasFocus());
    QCOMPARE(dialog.nameField()->lineEdit()->selectedText(), u"taken-other"_s);
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"free-name"_s);
    QVERIFY(!dialog.nameRepair()->isVisible());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
}

void TestSoftDelete::purgeProtectionIsExplainedInPlace()
{
    qputenv("PRACTICE_VAULT_RECOVERY_LEVEL", "Recoverable");
    DialogBench guarded;
    const bool isRunning = guarded.start();
    qunsetenv("PRACTICE_VAULT_RECOVERY_LEVEL");
    QVERIFY2(isRunning, qPrintable(guarded.errorText()));
    const auto session = guarded.connect(QString::fromUtf16(defaultApiVersion));
    VaultLists lists(*session, guarded.errors());
    VaultJobs jobs(*session, lists, guarded.errors());
    SecretDialog dialog(session->secrets(), guarded.errors());
    dialog.nameRepair()->setJobs(jobs);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"retired-partner-token"_s);
    QTest::keyClicks(dialog.valueEdit(), u"typed with care"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().contains(u"Purge protection is on"_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    QVERIFY(!shownButton(dialog, u"Purge it forever…"_s)->isEnabled());
    QVERIFY(shownButton(dialog, u"Recover it"_s)->isEnabled());
    picture(dialog, u"taken-protected"_s);
}

void TestSoftDelete::whereLookingFindsNothingEveryWayIsOffered()
{
    m_bench.refuseNext(u"PUT"_s, 409, u"Conflict"_s, u"ObjectIsDeletedButRecoverable"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    typeSecret(dialog, u"not-really-deleted"_s);
    QVERIFY(dialog.nameRepair()->message()->text().startsWith(u"A deleted secret has this name."_s));
    QVERIFY(shownButton(dialog, u"Purge it forever…"_s)->isEnabled());
}

void TestSoftDelete::aRefusedRecoveryIsShownInPlace()
{
    deleteForGood(u"taken-refused"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    typeSecret(dialog, u"taken-refused"_s);
    m_bench.refuseNext(u"recover"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    shownButton(dialog, u"Recover it"_s)->click();
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().startsWith(u"taken-refused was not recovered."_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    QVERIFY(shownButton(dialog, u"Recover it"_s)->isEnabled());
    QVERIFY(dialog.actionButton()->isEnabled());
    QCOMPARE(dialog.valueEdit()->toPlainText(), u"typed with care"_s);
    QCOMPARE(m_bench.errors().rowCount(), 2);
}

void TestSoftDelete::aFixedNameOffersNoOther()
{
    deleteForGood(u"taken-fixed"_s);
    VaultItem item;
    item.id.name = u"taken-fixed"_s;
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    dialog.nameRepair()->setJobs(*m_jobs);
    dialog.setExisting(item);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.valueEdit(), u"typed with care"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(shownButton(dialog, u"Recover it"_s));
    QVERIFY(!shownButton(dialog, u"Choose another name"_s));
    QVERIFY(!dialog.nameRepair()->message()->text().contains(u"another name"_s));
}

void TestSoftDelete::anotherNameTypedMeanwhileIsLeftAlone()
{
    deleteForGood(u"taken-left"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    typeSecret(dialog, u"taken-left"_s);
    m_bench.delayNext(u"recover"_s, 300);
    shownButton(dialog, u"Recover it"_s)->click();
    QVERIFY(dialog.nameRepair()->isBusy());
    dialog.nameField()->lineEdit()->setText(u"quite-another"_s);
    QVERIFY(dialog.nameRepair()->isVisible());
    QTRY_VERIFY(!dialog.nameRepair()->isBusy());
    QVERIFY(!dialog.nameRepair()->isVisible());
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestSoftDelete::aNameBeingDeletedIsTriedAgain()
{
    m_bench.refuseNext(u"PUT"_s, 409, u"Conflict"_s, u"ObjectIsBeingDeleted"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    typeSecret(dialog, u"still-going"_s);
    QVERIFY(!shownButton(dialog, u"Recover it"_s));
    picture(dialog, u"being-deleted"_s);
    shownButton(dialog, u"Try again"_s)->click();
    QTRY_COMPARE(saved.count(), 1);
}

void TestSoftDelete::aKeysNameIsRepairedToo()
{
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    waitFor(m_bench.keys().create(u"taken-key"_s, parameters));
    waitFor(m_bench.keys().deleteKey(u"taken-key"_s));
    QTRY_VERIFY(waitFor(m_bench.keys().getDeleted(u"taken-key"_s)).has_value());
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    dialog.nameRepair()->setJobs(*m_jobs);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"taken-key"_s);
    control<QComboBox>(dialog, u"Type"_s)->setCurrentIndex(1);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(shownButton(dialog, u"Recover it"_s));
    picture(dialog, u"taken-key"_s);
    shownButton(dialog, u"Recover it"_s)->click();
    QTRY_VERIFY2(dialog.nameRepair()->message()->text().contains(u"this key exists again"_s),
                 qPrintable(dialog.nameRepair()->message()->text()));
    QVERIFY(dialog.nameRepair()->message()->text().contains(u"“Create key”"_s));
    QCOMPARE(waitFor(m_bench.keys().listVersions(u"taken-key"_s))->items.size(), 1);
}

void TestSoftDelete::anImportedKeysNameIsRepairedToo()
{
    const QString pem = m_folder.filePath(u"key.pem"_s);
    if (openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, pem}) != 0)
        QSKIP("the openssl program is not installed: it makes the key file");
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    dialog.nameRepair()->setJobs(*m_jobs);
    QVERIFY(show(dialog));
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    dialog.setFile(pem);
    QTRY_COMPARE(read.count(), 1);
    m_bench.refuseNext(u"PUT"_s, 409, u"Conflict"_s, u"ObjectIsBeingDeleted"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(shownButton(dialog, u"Try again"_s));
    QVERIFY(dialog.hasKey());
    shownButton(dialog, u"Try again"_s)->click();
    QTRY_COMPARE(imported.count(), 1);
}

void TestSoftDelete::withoutJobsTheFailureIsShown()
{
    m_bench.refuseNext(u"PUT"_s, 409, u"Conflict"_s, u"ObjectIsDeletedButRecoverable"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"taken"_s);
    QTest::keyClicks(dialog.valueEdit(), u"typed"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.failureMessage()->text().isEmpty());
    QVERIFY(!dialog.nameRepair()->isVisible());
}

QTEST_MAIN(TestSoftDelete)
#include "tst_softdelete.moc"
