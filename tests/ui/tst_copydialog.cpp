// SPDX-License-Identifier: Apache-2.0
// Copying secrets to another open vault, as a person meets it.
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/copying/copydialog.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-value-41ab";

/// An open vault without a window.
struct Side {
    Side(const QString &name, ConnectionColor color, const QStringList &arguments = {}) : process(arguments)
    {
        vault.name = name;
        vault.connection.name = name;
        vault.connection.color = color;
        ConnectionOptions options;
        options.endpoint = Endpoint::create(process.url().toString(), u"7.4"_s).value();
        options.additionalRoots = {process.caCertificate()};
        options.http.readAttempts = 1;
        session = std::make_unique<VaultSession>(
            std::move(options), std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(process.token()), process.url()));
        lists = std::make_unique<VaultLists>(*session, errors);
        jobs = std::make_unique<VaultJobs>(*session, *lists, errors);
        jobs->setPace({std::chrono::milliseconds(30), std::chrono::seconds(20)});
        lists->start();
        vault.lists = lists.get();
        vault.jobs = jobs.get();
        vault.errors = &errors;
    }
    void set(const QString &name, const QByteArray &value)
    {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf(value);
        const auto made = waitFor(session->secrets().set(name, parameters));
        QVERIFY(made);
        lists->list(ItemListKind::Secrets)->upsert(made->properties);
    }
    QByteArray value(const QString &name) const
    {
        const auto bundle = waitFor(session->secrets().get(name));
        return bundle && bundle->value ? bundle->value->view().toByteArray() : QByteArray("(none)");
    }
    int sent(const QString &verb)
    {
        int count = 0;
        for (const auto entry : process.requests())
            count += entry["method"_L1].toString() == verb ? 1 : 0;
        return count;
    }

    PracticeVaultProcess process;
    ErrorLogModel errors;
    std::unique_ptr<VaultSession> session;
    std::unique_ptr<VaultLists> lists;
    std::unique_ptr<VaultJobs> jobs;
    CopyVault vault;
};

} // namespace

class TestCopyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyControlHasAName();
    void withoutAnotherVaultItSaysSo();
    void oneOtherVaultIsChosenAtOnce();
    void severalAreToBeChosenFrom();
    void aReadOnlyVaultIsNoTarget();
    void bothColorsAreShown();
    void thePlanIsShown();
    void theCopyIsTold();
    void aRefusalStandsInItsLine();
    void comparingShowsNoValue();
    void deletedNamesAreOfferedToRecover();
    void aLostAnswerIsOfferedToCheck();
    void theTargetGoes();
    void theSummaryIsSaved();
    void lookAtIt();

private:
    QList<VaultItem> items(const QStringList &names) const
    {
        QList<VaultItem> items;
        const ItemTableModel *list = m_source->lists->list(ItemListKind::Secrets);
        for (const QString &name : names)
            items.append(list->itemAt(list->rowOf(name)));
        return items;
    }
    std::unique_ptr<CopyDialog> dialogFor(const QStringList &names, bool withTarget = true)
    {
        auto dialog = std::make_unique<CopyDialog>(m_source->vault, items(names));
        dialog->setTargets(withTarget ? QList<CopyVault>{m_target->vault} : QList<CopyVault>());
        [&] {
            QVERIFY(show(*dialog));
            QTRY_VERIFY(!withTarget || dialog->copy()->phase() == SecretCopy::Phase::Planned);
        }();
        return dialog;
    }
    static QString cell(const CopyDialog &dialog, int row, int column)
    {
        return dialog.table()->model()->index(row, column).data().toString();
    }
    static QPushButton *button(const CopyDialog &dialog, const QString &text) { return control<QPushButton>(dialog, text); }
    static void run(CopyDialog &dialog)
    {
        QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
        dialog.actionButton()->click();
        QTRY_VERIFY(dialog.copy()->phase() == SecretCopy::Phase::Ended);
    }
    void fault(const QString &kind, const QString &match, int status = 0)
    {
        QJsonObject fault{{u"fault"_s, kind}, {u"match"_s, match}, {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByRbac"_s}};
        if (status > 0)
            fault[u"status"_s] = status;
        m_target->process.addFault(fault);
    }
    static bool says(CopyDialog &dialog, const QString &words)
    {
        return !accessibleTexts(&dialog).filter(words).isEmpty();
    }

    std::unique_ptr<Side> m_source;
    std::unique_ptr<Side> m_target;
    QTemporaryDir m_folder;
};

void TestCopyDialog::initTestCase()
{
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "100");
    m_source = std::make_unique<Side>(u"contoso-test"_s, ConnectionColor::Green);
    m_target = std::make_unique<Side>(u"contoso-prod"_s, ConnectionColor::Red);
    QTRY_VERIFY_WITH_TIMEOUT(m_source->lists->isSettled() && m_target->lists->isSettled(), 30000);
    for (const char *name : {"new-a", "new-b", "new-c", "new-d", "new-e", "new-f", "new-g"})
        m_source->set(QString::fromLatin1(name), canary);
}

void TestCopyDialog::init()
{
    for (Side *side : {m_source.get(), m_target.get()}) {
        side->process.clearFaults();
        side->process.clearRequests();
        side->errors.clear();
    }
}

void TestCopyDialog::everyControlHasAName()
{
    const auto dialog = dialogFor({u"new-a"_s, u"orders-db-password"_s});
    QCOMPARE(namelessControls(*dialog).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*dialog).join(u' '), QString());
    QVERIFY(!dialog->actionButton()->isDefault()); // Nothing is copied by a stray Enter.
}

void TestCopyDialog::withoutAnotherVaultItSaysSo()
{
    const auto dialog = dialogFor({u"new-a"_s}, false);
    QVERIFY(says(*dialog, u"No other vault is open"_s));
    QVERIFY(!dialog->actionButton()->isEnabled());
    QSignalSpy wanted(dialog.get(), &CopyDialog::openVaultRequested);
    button(*dialog, u"Open a vault…"_s)->click();
    QCOMPARE(wanted.count(), 1);
    // The vault that the person opens is the one they mean.
    dialog->setTargets({m_target->vault});
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    QVERIFY(!says(*dialog, u"No other vault is open"_s));
}

void TestCopyDialog::oneOtherVaultIsChosenAtOnce()
{
    const auto dialog = dialogFor({u"new-a"_s});
    QCOMPARE(dialog->targetBox()->currentText(), u"contoso-prod"_s);
    QCOMPARE(dialog->windowTitle().contains(u"contoso-test"_s), true);
    // The plan came from the lists: nothing was asked.
    QCOMPARE(m_target->process.requests().size() + m_source->process.requests().size(), 0);
}

void TestCopyDialog::severalAreToBeChosenFrom()
{
    Side third(u"third"_s, ConnectionColor::None, {u"--seed-empty"_s});
    CopyDialog dialog(m_source->vault, items({u"new-a"_s}));
    dialog.setTargets({m_target->vault, third.vault});
    QVERIFY(show(dialog));
    QCOMPARE(dialog.targetBox()->currentIndex(), -1);
    QVERIFY(dialog.copy() == nullptr && !dialog.actionButton()->isEnabled());
    dialog.targetBox()->setCurrentIndex(1);
    QTRY_VERIFY(dialog.copy() != nullptr && dialog.copy()->phase() == SecretCopy::Phase::Planned);
    // The choice stays when another vault opens or goes.
    SecretCopy *before = dialog.copy();
    dialog.setTargets({third.vault});
    QCOMPARE(dialog.targetBox()->currentText(), u"third"_s);
    QCOMPARE(dialog.copy(), before);
}

void TestCopyDialog::aReadOnlyVaultIsNoTarget()
{
    CopyVault readOnly = m_target->vault;
    readOnly.connection.guard.readOnly = true;
    CopyDialog dialog(m_source->vault, items({u"new-a"_s}));
    dialog.setTargets({readOnly});
    QVERIFY(show(dialog));
    QVERIFY(says(dialog, u"This connection is read-only: nothing can be copied to contoso-prod."_s));
    QVERIFY(says(dialog, u"Choose a vault that is not read-only."_s));
    QVERIFY(dialog.copy() == nullptr && !dialog.actionButton()->isEnabled());
    for (const QString &text : {u"Recover deleted names"_s, u"Compare values"_s})
        QVERIFY(!button(dialog, text)->isEnabled());
    // The other way round it is only read.
    CopyVault source = m_source->vault;
    source.connection.guard.readOnly = true;
    CopyDialog from(source, items({u"new-a"_s}));
    from.setTargets({m_target->vault});
    QVERIFY(show(from));
    QTRY_VERIFY(from.actionButton()->isEnabled());
}

void TestCopyDialog::bothColorsAreShown()
{
    const auto dialog = dialogFor({u"new-a"_s});
    QStringList bands;
    for (const ColorBand *band : dialog->findChildren<ColorBand *>()) {
        if (band->isVisible())
            bands.append(band->accessibleName());
    }
    QCOMPARE(bands.size(), 2);
    QVERIFY(bands.filter(u"contoso-test"_s).filter(u"green"_s).size() == 1);
    QVERIFY(bands.filter(u"contoso-prod"_s).filter(u"red"_s).size() == 1);
}

void TestCopyDialog::thePlanIsShown()
{
    const auto dialog = dialogFor({u"new-a"_s, u"orders-db-password"_s, u"old-admin-password"_s, u"legacy-ftp-password"_s,
                                   u"www-contoso-example"_s});
    QCOMPARE(cell(*dialog, 0, 1), u"New"_s);
    QCOMPARE(cell(*dialog, 0, 2), u"Create"_s);
    QVERIFY(cell(*dialog, 1, 1).startsWith(u"Exists"_s));
    QVERIFY(cell(*dialog, 1, 2).startsWith(u"Skip"_s));
    QVERIFY(cell(*dialog, 2, 2).contains(u"disabled"_s));
    QVERIFY(cell(*dialog, 3, 3).contains(u"Expired"_s));
    QVERIFY(cell(*dialog, 4, 3).contains(u"certificate"_s));
    QCOMPARE(dialog->table()->model()->index(4, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(says(*dialog, u"1 would be created, 4 would be skipped."_s));
    dialog->existingBox()->setCurrentText(u"Add a new version"_s);
    QCOMPARE(cell(*dialog, 1, 2), u"Add a new version"_s);
    QVERIFY(dialog->actionButton()->text().contains(u"3"_s));
    // A name is left out by its check box.
    QVERIFY(dialog->table()->model()->setData(dialog->table()->model()->index(1, 0), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(cell(*dialog, 1, 2), u"Leave out"_s);
    dialog->existingBox()->setCurrentText(u"Copy nothing at all"_s);
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY(dialog->blockerMessage()->text().contains(u"exist"_s));
    QCOMPARE(m_target->sent(u"PUT"_s), 0);
}

void TestCopyDialog::theCopyIsTold()
{
    const auto dialog = dialogFor({u"new-b"_s, u"orders-db-password"_s});
    run(*dialog);
    QCOMPARE(cell(*dialog, 0, 2), u"Copied"_s);
    QVERIFY(says(*dialog, u"1 copied, 1 skipped."_s));
    QCOMPARE(m_target->value(u"new-b"_s), canary);
    QCOMPARE(m_target->sent(u"PUT"_s), 1);
    QVERIFY(!dialog->actionButton()->isEnabled()); // Through: not a second time.
    // No value in anything that a screen reader gets, or that the model holds.
    QVERIFY(accessibleTexts(dialog.get()).filter(QString::fromLatin1(canary)).isEmpty());
    const auto *model = dialog->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 20; ++role)
                QVERIFY(!model->index(row, column).data(role).toString().contains(QString::fromLatin1(canary)));
        }
    }
}

void TestCopyDialog::aRefusalStandsInItsLine()
{
    const auto dialog = dialogFor({u"new-c"_s, u"new-d"_s});
    fault(u"status"_s, u"PUT /secrets/new-c?"_s, 403);
    run(*dialog);
    QVERIFY2(cell(*dialog, 0, 2).contains(u"403"_s), qPrintable(cell(*dialog, 0, 2)));
    QVERIFY(!cell(*dialog, 0, 3).isEmpty());
    QCOMPARE(cell(*dialog, 1, 2), u"Copied"_s);
    QCOMPARE(m_target->errors.rowCount(), 1);
    button(*dialog, u"Plan the rest again"_s)->click();
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    run(*dialog);
    QVERIFY(says(*dialog, u"2 copied."_s));
}

void TestCopyDialog::comparingShowsNoValue()
{
    const auto dialog = dialogFor({u"billing-api-storage-key"_s});
    button(*dialog, u"Compare values"_s)->click();
    QTRY_COMPARE(cell(*dialog, 0, 1), u"Exists with the same value"_s);
    QVERIFY(cell(*dialog, 0, 2).contains(u"same value"_s));
    QVERIFY(accessibleTexts(dialog.get()).filter(u"example-billing"_s).isEmpty());
    QCOMPARE(m_target->sent(u"GET"_s), 1);
    QCOMPARE(m_target->sent(u"PUT"_s), 0);
}

void TestCopyDialog::deletedNamesAreOfferedToRecover()
{
    m_source->set(u"temporary-sas-token-a"_s, canary);
    VaultItem item = items({u"new-a"_s}).constFirst();
    item.id.name = u"temporary-sas-token"_s; // Deleted at the target.
    CopyDialog dialog(m_source->vault, {item});
    dialog.setTargets({m_target->vault});
    QVERIFY(show(dialog));
    QTRY_COMPARE(cell(dialog, 0, 1), u"Name in soft delete"_s);
    QVERIFY(!dialog.actionButton()->isEnabled());
    button(dialog, u"Recover deleted names"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(cell(dialog, 0, 1).startsWith(u"Exists"_s), 20000);
    QVERIFY(!button(dialog, u"Recover deleted names"_s)->isEnabled());
}

void TestCopyDialog::aLostAnswerIsOfferedToCheck()
{
    const auto dialog = dialogFor({u"new-e"_s});
    QVERIFY(!button(*dialog, u"Check what arrived"_s)->isVisible());
    fault(u"reset"_s, u"PUT /secrets/new-e?"_s);
    run(*dialog);
    QVERIFY(cell(*dialog, 0, 2).startsWith(u"Not known"_s));
    QVERIFY(button(*dialog, u"Check what arrived"_s)->isVisible());
    button(*dialog, u"Check what arrived"_s)->click();
    QTRY_VERIFY(cell(*dialog, 0, 2).startsWith(u"Failed"_s));
    QCOMPARE(m_target->sent(u"PUT"_s), 1);
}

void TestCopyDialog::theTargetGoes()
{
    auto third = std::make_unique<Side>(u"third"_s, ConnectionColor::None, QStringList{u"--seed-empty"_s});
    CopyDialog dialog(m_source->vault, items({u"new-f"_s}));
    dialog.setTargets({third->vault});
    QVERIFY(show(dialog));
    QTRY_VERIFY(dialog.actionButton()->isEnabled());
    third->process.addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"PUT"_s}, {u"delayMs"_s, 2000}});
    dialog.actionButton()->click();
    dialog.setTargets({});
    third.reset();
    QVERIFY(dialog.copy() == nullptr && !dialog.isBusy());
    QVERIFY(says(dialog, u"No other vault is open"_s));
}

void TestCopyDialog::theSummaryIsSaved()
{
    const auto dialog = dialogFor({u"new-g"_s, u"orders-db-password"_s});
    run(*dialog);
    const QString path = m_folder.filePath(u"summary.csv"_s);
    dialog->saveSummary(path);
    QTRY_VERIFY(says(*dialog, u"Saved as"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("new-g,contoso-test,") && text.contains(",contoso-prod,copied,"));
    QVERIFY(!text.contains(canary));
    dialog->saveSummary(u"/proc/none"_s);
    QTRY_COMPARE(m_source->errors.rowCount(), 1);
    QVERIFY(!says(*dialog, u"Saved as"_s));
    // One that is still being written says how it was, whatever becomes of the copy meanwhile.
    QVERIFY(QFile::remove(path));
    dialog->saveSummary(path);
    QVERIFY(!button(*dialog, u"Save summary…"_s)->isEnabled());
    dialog->setTargets({});
    QTRY_VERIFY(says(*dialog, u"Saved as"_s));
    QVERIFY(QFile(path).open(QIODevice::ReadOnly));
    QCOMPARE(QFileInfo(path).size(), text.size());
}

void TestCopyDialog::lookAtIt()
{
    QStringList names{u"new-a"_s, u"orders-db-password"_s, u"old-admin-password"_s, u"legacy-ftp-password"_s, u"www-contoso-example"_s};
    const ItemTableModel *list = m_source->lists->list(ItemListKind::Secrets);
    for (int row = 0; row < list->rowCount(); ++row) {
        if (list->itemAt(row).id.name.size() == 127)
            names.append(list->itemAt(row).id.name);
    }
    const auto dialog = dialogFor(names);
    picture(*dialog, u"copy-plan"_s);
    fault(u"status"_s, u"PUT /secrets/orders-db-password?"_s, 403);
    dialog->existingBox()->setCurrentText(u"Add a new version"_s);
    run(*dialog);
    picture(*dialog, u"copy-done"_s);
    const auto alone = dialogFor(names, false);
    picture(*alone, u"copy-alone"_s);
}

QTEST_MAIN(TestCopyDialog)
#include "tst_copydialog.moc"
