// SPDX-License-Identifier: Apache-2.0
// Bulk changes as a person meets them, against the practice vault: the preview, what is sent and how often, what fails.
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "tests/ui/dialogtesting.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int secretCount = 6;

QString said(const QWidget &in)
{
    QStringList texts;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&in))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *shownButton(const QWidget &in, const QString &start)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(start))
            return button;
    }
    return nullptr;
}

} // namespace

class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void thePreviewTellsEachAndTheSum();
    void disablingSendsEachOnce();
    void tagsOfOthersAreKept();
    void aCompleteSetIsNotSentOverAChange();
    void oneRefusalIsOneLine();
    void throttlingIsWaitedOut();
    void aLostAnswerIsCheckedAndNotRepeated();
    void deletingAsksForTheNumberAndRecoveringBringsBack();
    void removingTagsOffersThoseThatAreThere();
    void exportLeavesValuesOutUnlessChosen();
    void closingInTheMiddleAsks();
    void aSummaryIsSaved();
    void itReadsWell();

private:
    void open(BulkAction action, ItemListKind kind = ItemListKind::Secrets, int hidden = 0);
    void planned() { QTRY_VERIFY(m_dialog->run().isPlanned() && m_dialog->actionButton()->isEnabled()); }
    void press() { QTest::mouseClick(m_dialog->actionButton(), Qt::LeftButton); }
    void over() { QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->run().isUnderWay(), 20000); }
    void putTag(const QString &name, const QString &value)
    {
        QVERIFY(m_dialog->findChild<TagsEditor *>()->putTag(name, value));
        QTRY_VERIFY(m_dialog->run().change().tags.contains(name));
        planned();
    }
    QString note(int row, int column = 3) const
    {
        return m_dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }
    QString name(int number) const { return m_prefix + QString::number(number); }
    VaultItem listed(int number) const
    {
        const ItemTableModel *list = m_lists->list(ItemListKind::Secrets);
        return list->itemAt(list->rowOf(name(number)));
    }

    DialogBench m_bench;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<VaultJobs> m_jobs;
    QPointer<BulkDialog> m_dialog;
    QString m_prefix; ///< Of this test's own secrets.
    int m_test = 0;
};

void TestBulkDialog::initTestCase()
{
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "200");
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestBulkDialog::init()
{
    m_bench.reset();
    m_prefix = u"bulk%1-"_s.arg(++m_test);
    m_session = m_bench.connect(u"7.4"_s);
    for (int number = 0; number < secretCount; ++number) {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf("canary-" + name(number).toUtf8());
        parameters.tags = {{u"team"_s, u"x"_s}};
        parameters.attributes.enabled = number != 5;
        QVERIFY(waitFor(m_session->secrets().set(name(number), parameters)));
    }
    m_lists = std::make_unique<VaultLists>(*m_session, m_bench.errors());
    m_jobs = std::make_unique<VaultJobs>(*m_session, *m_lists, m_bench.errors());
    m_jobs->setPace({30ms, 20s});
    m_lists->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lists->isSettled(), 20000);
    m_bench.vault().clearRequests();
}

void TestBulkDialog::cleanup()
{
    delete m_dialog;
    m_jobs.reset();
    m_lists.reset();
    m_session.reset();
}

void TestBulkDialog::open(BulkAction action, ItemListKind kind, int hidden)
{
    delete m_dialog;
    const ItemTableModel *list = m_lists->list(kind);
    std::vector<int> handles;
    for (int row = 0; row < list->rowCount(); ++row) {
        if (list->itemAt(row).id.name.startsWith(m_prefix))
            handles.push_back(list->handleAt(row));
    }
    const BulkDialog::Vault vault{*m_session, *m_lists, *m_jobs, m_bench.errors()};
    m_dialog = new BulkDialog(vault, kind, handles, hidden);
    m_dialog->run().setFirstPause(50ms);
    m_dialog->choose(action);
    QVERIFY(show(*m_dialog));
    QTRY_VERIFY(m_dialog->run().isPlanned());
}

void TestBulkDialog::thePreviewTellsEachAndTheSum()
{
    open(BulkAction::Disable, ItemListKind::Secrets, 3);
    planned();
    QVERIFY2(said(*m_dialog).contains(u"5 will change, 1 is so already."_s), qPrintable(said(*m_dialog)));
    QVERIFY(said(*m_dialog).contains(u"3 secrets more are selected but hidden by the filter. They are left alone."_s));
    QCOMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Disable 5 secrets"_s);
    QCOMPARE(note(0, 0), name(0));
    QCOMPARE(note(0, 1), u"Enabled"_s);
    QCOMPARE(note(0, 2), u"Disabled"_s);
    QCOMPARE(note(5), u"It is so already."_s);
    m_dialog->choose(BulkAction::Enable);
    QTRY_COMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Enable 1 secret"_s);
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s), 0);
}

void TestBulkDialog::disablingSendsEachOnce()
{
    open(BulkAction::Disable);
    planned();
    press();
    over();
    QTRY_VERIFY2(said(*m_dialog).contains(u"5 of 5 are through."_s), qPrintable(said(*m_dialog)));
    for (int number = 0; number < secretCount; ++number) {
        QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(number)), number == 5 ? 0 : 1);
        QTRY_VERIFY(!listed(number).attributes.enabled); // The list follows.
        QCOMPARE(listed(number).tags, (Tags{{u"team"_s, u"x"_s}}));
    }
    const QJsonArray requests = m_bench.vault().requests();
    for (const QJsonValue &request : requests) {
        if (request["method"_L1].toString() == u"PATCH"_s)
            QCOMPARE(request["bodyFields"_L1].toArray(), QJsonArray{u"attributes"_s}); // Nothing that it does not mean.
    }
    QCOMPARE(m_bench.errors().rowCount(), 0);
    QVERIFY(!shownButton(*m_dialog, u"Try again"_s));
    QVERIFY(shownButton(*m_dialog, u"Save summary"_s));
}

void TestBulkDialog::tagsOfOthersAreKept()
{
    open(BulkAction::PutTags);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    putTag(u"env"_s, u"prod"_s);
    QVERIFY2(note(0, 2).contains(u"env"_s) && note(0, 2).contains(u"team"_s), qPrintable(note(0, 2)));
    // Somebody else tags one of them after it was listed.
    SecretUpdate theirs;
    theirs.tags = Tags{{u"team"_s, u"x"_s}, {u"theirs"_s, u"1"_s}};
    QVERIFY(waitFor(m_bench.secrets().update(name(2), {}, theirs)));
    m_bench.vault().clearRequests();
    press();
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), secretCount);
    QTRY_COMPARE(listed(0).tags, (Tags{{u"env"_s, u"prod"_s}, {u"team"_s, u"x"_s}}));
    QTRY_COMPARE(listed(2).tags, (Tags{{u"env"_s, u"prod"_s}, {u"team"_s, u"x"_s}, {u"theirs"_s, u"1"_s}}));
    for (int number = 0; number < secretCount; ++number)
        QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(number)), 1);
    // No value was fetched for it.
    for (int number = 0; number < secretCount; ++number)
        QVERIFY(m_bench.sent(u"GET"_s, u"/secrets/"_s + name(number)) == m_bench.sent(u"GET"_s, u"/secrets/"_s + name(number) + u"/versions"_s));
}

void TestBulkDialog::aCompleteSetIsNotSentOverAChange()
{
    open(BulkAction::ReplaceTags);
    putTag(u"only"_s, u"this"_s);
    SecretUpdate theirs;
    theirs.tags = Tags{{u"theirs"_s, u"1"_s}};
    QVERIFY(waitFor(m_bench.secrets().update(name(1), {}, theirs)));
    m_bench.vault().clearRequests();
    press();
    over();
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(1)), 0);
    QVERIFY2(note(1).contains(u"Somebody changed it meanwhile"_s), qPrintable(note(1)));
    QVERIFY(note(1, 1).contains(u"theirs"_s)); // How it is now.
    QTRY_VERIFY(shownButton(*m_dialog, u"Try again: 1 secret"_s));
    shownButton(*m_dialog, u"Try again: 1 secret"_s)->click();
    over();
    QTRY_COMPARE(listed(1).tags, (Tags{{u"only"_s, u"this"_s}}));
}

void TestBulkDialog::oneRefusalIsOneLine()
{
    m_bench.refuseNext(u"/secrets/"_s + name(3) + u'?', 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    open(BulkAction::Disable);
    planned();
    press();
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), 4);
    QVERIFY2(note(3).startsWith(u"Failed. 403 Forbidden · ForbiddenByPolicy:"_s), qPrintable(note(3)));
    QTRY_VERIFY(said(*m_dialog).contains(u"5 of 5 are through · 1 failed."_s));
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(listed(3).attributes.enabled);
    picture(*m_dialog, u"bulk-refused"_s);
    QTRY_VERIFY(shownButton(*m_dialog, u"Try again: 1 secret"_s));
    shownButton(*m_dialog, u"Try again: 1 secret"_s)->click();
    over();
    QCOMPARE(note(3), u"Changed."_s);
    QTRY_VERIFY(!listed(3).attributes.enabled);
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(3)), 2); // Once for each time it was asked for.
}

void TestBulkDialog::throttlingIsWaitedOut()
{
    m_bench.vault().addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/secrets/"_s + name(1) + u'?'}, {u"retryAfter"_s, 1}});
    open(BulkAction::Disable);
    planned();
    press();
    QTRY_VERIFY2(said(*m_dialog).contains(u"The vault asked for a pause: going on in 1 s."_s), qPrintable(said(*m_dialog)));
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), 5);
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(1)), 2); // The first one was turned away.
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestBulkDialog::aLostAnswerIsCheckedAndNotRepeated()
{
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/secrets/"_s + name(0) + u'?'}});
    open(BulkAction::Disable);
    planned();
    press();
    over();
    QVERIFY2(note(0).startsWith(u"Not known whether it was done: check it."_s), qPrintable(note(0)));
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(0)), 1);
    QVERIFY(!shownButton(*m_dialog, u"Try again"_s));
    QTRY_VERIFY(shownButton(*m_dialog, u"Check what is not known"_s));
    shownButton(*m_dialog, u"Check what is not known"_s)->click();
    over();
    QCOMPARE(note(0), u"Checked: it was not done."_s);
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(0)), 1);
    QTRY_VERIFY(shownButton(*m_dialog, u"Try again: 1 secret"_s));
    shownButton(*m_dialog, u"Try again: 1 secret"_s)->click();
    over();
    QTRY_VERIFY(!listed(0).attributes.enabled);
    QCOMPARE(m_bench.sent(u"PATCH"_s, u"/secrets/"_s + name(0)), 2);
}

void TestBulkDialog::deletingAsksForTheNumberAndRecoveringBringsBack()
{
    open(BulkAction::Delete);
    QTRY_COMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Delete 6 secrets"_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QVERIFY(said(*m_dialog).contains(u"They can be recovered for the days"_s));
    auto *typed = control<QLineEdit>(*m_dialog, u"Type the number 6 to confirm"_s);
    QTest::keyClicks(typed, u"5"_s);
    QVERIFY(said(*m_dialog).contains(u"The numbers differ."_s));
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    typed->setText(u"6"_s);
    picture(*m_dialog, u"bulk-delete"_s);
    press();
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), secretCount);
    QVERIFY2(note(0).startsWith(u"Deleted. It can be recovered until"_s), qPrintable(note(0)));
    for (int number = 0; number < secretCount; ++number) {
        QCOMPARE(m_bench.sent(u"DELETE"_s, u"/secrets/"_s + name(number)), 1);
        QCOMPARE(m_lists->list(ItemListKind::Secrets)->rowOf(name(number)), -1);
        QVERIFY(m_lists->list(ItemListKind::DeletedSecrets)->rowOf(name(number)) >= 0);
    }

    open(BulkAction::Recover, ItemListKind::DeletedSecrets);
    QTRY_COMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Recover 6 deleted secrets"_s);
    planned();
    press();
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), secretCount);
    for (int number = 0; number < secretCount; ++number) {
        QCOMPARE(m_bench.sent(u"POST"_s, u"/deletedsecrets/"_s + name(number) + u"/recover"_s), 1);
        QVERIFY(m_lists->list(ItemListKind::Secrets)->rowOf(name(number)) >= 0);
    }
}

void TestBulkDialog::removingTagsOffersThoseThatAreThere()
{
    open(BulkAction::RemoveTags);
    auto *names = m_dialog->findChild<QListWidget *>();
    QCOMPARE(names->count(), 1);
    QCOMPARE(names->item(0)->text(), u"team (6)"_s);
    QVERIFY(said(*m_dialog).contains(u"Choose the tags first."_s));
    names->item(0)->setCheckState(Qt::Checked);
    planned();
    QCOMPARE(note(0, 2), u"No tags"_s);
    press();
    over();
    QTRY_VERIFY(listed(0).tags.isEmpty());
    QCOMPARE(m_dialog->run().count(BulkState::Done), secretCount);
}

void TestBulkDialog::exportLeavesValuesOutUnlessChosen()
{
    QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.json"_s);
    const QString whole = folder.filePath(u"whole.json"_s);
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    open(BulkAction::Export);
    auto *values = control<QCheckBox>(*m_dialog, u"Include the values (written unencrypted)"_s);
    QVERIFY(!values->isChecked());
    control<QComboBox>(*m_dialog, u"Format"_s)->setCurrentIndex(1);
    planned();
    m_dialog->exportTo(plain);
    QTRY_VERIFY2(said(*m_dialog).contains(u"without values"_s), qPrintable(said(*m_dialog)));
    QVERIFY(!read(plain).contains("canary"));
    QCOMPARE(QJsonDocument::fromJson(read(plain)).array().size(), secretCount);
    QCOMPARE(m_bench.sent(u"GET"_s, u"/secrets/"_s), 0);

    // One may not be read, another is disabled: each is one line's failure.
    m_bench.refuseNext(u"/secrets/"_s + name(3) + u'?', 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    values->setChecked(true);
    QVERIFY(said(*m_dialog).contains(u"Delete the file after use."_s));
    picture(*m_dialog, u"bulk-export"_s);
    planned();
    m_dialog->exportTo(whole);
    over();
    QTRY_VERIFY2(said(*m_dialog).contains(u"The value of 2 secrets is missing in it."_s), qPrintable(said(*m_dialog)));
    const QJsonArray array = QJsonDocument::fromJson(read(whole)).array();
    QCOMPARE(array.size(), secretCount);
    for (int number = 0; number < secretCount; ++number) {
        const QJsonValue value = array.at(number)["value"_L1];
        if (number == 3 || number == 5)
            QVERIFY(value.isNull());
        else
            QCOMPARE(value.toString(), u"canary-"_s + name(number));
    }
    QVERIFY(note(3).startsWith(u"Failed. 403 Forbidden"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(whole).permissions() & others));
    // The values stand in the file and nowhere else.
    QVERIFY(!said(*m_dialog).contains(u"canary"_s));
    const QAbstractItemModel *table = m_dialog->findChild<QTableView *>()->model();
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                QVERIFY(!table->index(row, column).data(role).toString().contains(u"canary"_s));
        }
    }
    open(BulkAction::Export);
    QVERIFY(!control<QCheckBox>(*m_dialog, u"Include the values (written unencrypted)"_s)->isChecked()); // Never remembered.
}

void TestBulkDialog::closingInTheMiddleAsks()
{
    m_bench.delayNext(u"/secrets/"_s + name(0) + u'?', 1500);
    open(BulkAction::Disable);
    planned();
    press();
    QVERIFY(m_dialog->run().isUnderWay());
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(said(*m_dialog).contains(u"Not all are through yet."_s));
    shownButton(*m_dialog, u"Keep waiting"_s)->click();
    over();
    QCOMPARE(m_dialog->run().count(BulkState::Done), 5);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestBulkDialog::aSummaryIsSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.csv"_s);
    m_bench.refuseNext(u"/secrets/"_s + name(3) + u'?', 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    open(BulkAction::Disable);
    planned();
    press();
    over();
    m_dialog->saveSummaryTo(path);
    QTRY_VERIFY(said(*m_dialog).contains(u"Summary saved as"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), secretCount + 2);
    QVERIFY(lines.at(1).contains("Disable,done,"));
    QVERIFY2(lines.at(4).contains("Disable,failed,403,ForbiddenByPolicy,"), lines.at(4).constData());
    QVERIFY(lines.at(6).contains("Disable,unchanged,"));
    m_dialog->saveSummaryTo(folder.filePath(u"no/such/summary.csv"_s));
    QTRY_VERIFY(said(*m_dialog).contains(u"could not be written"_s));
}

void TestBulkDialog::itReadsWell()
{
    for (const BulkAction action : {BulkAction::Disable, BulkAction::PutTags, BulkAction::RemoveTags, BulkAction::Delete, BulkAction::Export}) {
        open(action, ItemListKind::Secrets, 2);
        QTest::qWait(200); // The plan of what is typed.
        QCOMPARE(namelessControls(*m_dialog).join(u' '), QString());
        picture(*m_dialog, u"bulk-%1"_s.arg(int(action)));
        QTRY_VERIFY(!m_dialog->actionButton()->text().isEmpty());
        QCOMPARE(doubledMnemonics(*m_dialog).join(u' '), QString());
    }
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
