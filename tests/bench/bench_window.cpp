// SPDX-License-Identifier: Apache-2.0
// How long the window is deaf to its person at work with much: three vaults listed at once, a secret of 10,000 versions,
// a tag for 5,000 secrets, a list of 100,000 secrets chosen, exported and changed, vaults of as many closed, a manifest of
// 100,000 files.
#include "figures.h"
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/support/timedapplication.h"
#include "tests/ui/windowtesting.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/listexportline.h"
#include "ui/panes/listpane.h"
#include "ui/panes/versionstab.h"
#include "ui/signing/manifests/manifestdialog.h"
#include "ui/signing/manifests/manifestsave.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/snapshots/changesbar.h"
#include "ui/vaultview.h"
#include "ui/widgets/tagseditor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <memory>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

using StallMeter = TimedApplication<QApplication>;

constexpr double longestGoodEvent = 8; // Milliseconds: half a frame.
constexpr int patience = 120'000; // Milliseconds.

/// Says what was waited for in vain and ends the program. Events are served as they come: QTest's own waiting sleeps
/// between them, and with it every page and answer would take 10 ms.
void waitFor(const char *what, const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    look.start(20);
    if (condition() || loop.exec() == 0)
        return;
    std::fprintf(stderr, "bench_window: %s did not happen.\n", what);
    std::exit(1);
}

void triggerAction(MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text) {
            action->trigger();
            return;
        }
    }
    std::fprintf(stderr, "bench_window: there is no action %s.\n", qPrintable(text));
    std::exit(1);
}

class Bench
{
public:
    explicit Bench(StallMeter &meter) : m_meter(meter)
    {
        m_window.resize(1240, 800);
        m_window.show();
        waitFor("the window", [this] { return QTest::qWaitForWindowExposed(&m_window); });
    }

    void threeVaults()
    {
        const PracticeVaultProcess one({u"--items"_s, u"10000"_s});
        const PracticeVaultProcess two({u"--items"_s, u"10000"_s});
        const PracticeVaultProcess three({u"--items"_s, u"10000"_s});
        m_meter.restart();
        for (const PracticeVaultProcess *process : {&one, &two, &three})
            m_window.openVault(sessionWith(*process));
        waitFor("listing three vaults", [this] { return m_window.isSettled(); });
        tell(u"three vaults of 10,000 secrets listed at once: longest event"_s);
        m_meter.restart();
        for (VaultView *vault : m_window.openVaults()) {
            m_window.chooseVault(vault);
            QTest::qWait(200);
        }
        tell(u"going from one of these vaults to the next: longest event"_s);
        m_meter.restart();
        triggerAction(m_window, u"Search in all open vaults"_s);
        auto *search = named<QLineEdit>(m_window, u"Search in all open vaults"_s);
        for (const QString &query : {u"o"_s, u"or"_s, u"ord"_s, u"tag:stage=prod"_s, u"re:0[0-4]+.*key$"_s}) {
            search->setText(query);
            QTest::qWait(600);
        }
        search->clear();
        tell(u"30,000 secrets of three vaults searched, five times: longest event"_s);
        closeAll();
    }

    void manyVersions()
    {
        const PracticeVaultProcess process({u"--versions"_s, u"10000"_s});
        m_window.openVault(sessionWith(process));
        waitFor("listing", [this] { return m_window.isSettled(); });
        m_meter.restart();
        VaultView *vault = m_window.currentVault();
        visiblePane(*vault)->choose(u"generated-versions"_s);
        waitFor("the details", [this] { return m_window.isSettled(); });
        VersionsTab *tab = nullptr; // Certificates have one of their own.
        for (QTabWidget *tabs : vault->findChildren<QTabWidget *>()) {
            for (int index = 0; tabs->isVisible() && index < tabs->count(); ++index) {
                if (auto *found = qobject_cast<VersionsTab *>(tabs->widget(index))) {
                    tab = found;
                    tabs->setCurrentIndex(index);
                }
            }
        }
        auto *table = tab->findChild<QTableView *>();
        waitFor("10,000 versions", [&] {
            table = tab->findChild<QTableView *>();
            return !tab->isBusy() && table && table->model()->rowCount() == 10'000;
        });
        table->scrollToBottom();
        QTest::qWait(200);
        tell(u"10,000 versions of one secret listed and scrolled to the end: longest event"_s);
        closeAll();
    }

    void manyTags()
    {
        const PracticeVaultProcess process({u"--items"_s, u"5000"_s});
        m_window.openVault(sessionWith(process));
        waitFor("listing", [this] { return m_window.isSettled(); });
        m_meter.restart();
        visiblePane(*m_window.currentVault())->findChild<QTableView *>()->selectAll();
        QTest::qWait(400);
        triggerAction(m_window, u"Change the selected…"_s);
        auto *dialog = m_window.findChild<BulkDialog *>();
        dialog->choose(BulkAction::PutTags);
        dialog->findChild<TagsEditor *>()->putTag(u"reviewed"_s, u"yes"_s);
        waitFor("the preview", [&] { return dialog->actionButton()->isEnabled(); });
        tell(u"5,000 secrets chosen and a tag for them previewed: longest event"_s);
        m_meter.restart();
        dialog->actionButton()->click();
        waitFor("5,000 changes", [&] { return dialog->run().isStarted() && !dialog->run().isUnderWay(); });
        for (int line = 0; line < dialog->run().lineCount(); ++line) {
            const BulkLine &left = dialog->run().lineAt(line);
            // One of the sample has all the tags that a secret may have.
            if (left.state != BulkState::Done && left.state != BulkState::Refused)
                std::fprintf(stderr, "bench_window: %s was not changed (%d).\n", qPrintable(left.item.id.name), int(left.state));
        }
        tell(u"5,000 tags edited in bulk: longest event"_s);
        dialog->close();
        closeAll();
    }

    void manyChosen()
    {
        const PracticeVaultProcess process({u"--items"_s, u"100000"_s});
        m_window.openVault(sessionWith(process));
        waitFor("listing", [this] { return m_window.isSettled(); });
        m_window.currentVault()->choose(ItemListKind::Secrets);
        ListPane *pane = visiblePane(*m_window.currentVault());
        auto *table = pane->findChild<QTableView *>();
        QTest::qWait(300);
        const QTemporaryDir folder;
        auto *line = pane->findChild<ListExportLine *>();
        for (const ListFile format : {ListFile::Csv, ListFile::Json}) {
            m_meter.restart();
            line->write(folder.filePath(u"list"_s), format);
            waitFor("the export", [&] { return !line->isBusy(); });
            tell(format == ListFile::Csv ? u"100,000 secrets exported as CSV: longest event"_s
                                         : u"100,000 secrets exported as JSON: longest event"_s);
        }
        m_meter.restart();
        table->selectAll();
        auto *filter = pane->findChild<QLineEdit *>();
        for (const QString &text : {u"7"_s, u"77"_s, QString()}) {
            filter->setText(text);
            QTest::qWait(100);
            waitFor("the filter", [&] { return pane->rows().isSettled(); });
        }
        QTest::qWait(400);
        tell(u"100,000 secrets chosen, then filtered three times: longest event"_s);
        m_meter.restart();
        const QItemSelection half(table->model()->index(0, 0), table->model()->index(table->model()->rowCount() / 2, 0));
        table->selectionModel()->select(half, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            table->sortByColumn(0, order);
            waitFor("the order", [&] { return pane->rows().isSettled(); });
            QTest::qWait(400);
        }
        tell(u"50,000 of them chosen, then sorted twice: longest event"_s);
        m_meter.restart();
        table->selectAll();
        QTest::qWait(400);
        triggerAction(m_window, u"Change the selected…"_s);
        auto *dialog = m_window.findChild<BulkDialog *>();
        waitFor("the preview", [&] { return dialog->run().isPlanned(); });
        QTest::qWait(100);
        tell(u"the bulk dialog opened over 100,000 chosen secrets: longest event"_s);
        m_meter.restart();
        dialog->choose(BulkAction::Export);
        waitFor("the preview", [&] { return dialog->run().isPlanned(); });
        dialog->exportTo(folder.filePath(u"chosen.csv"_s));
        waitFor("the export", [&] { return !dialog->isWriting(); });
        tell(u"100,000 chosen secrets exported from it: longest event"_s);
        m_meter.restart();
        dialog->close();
        QTest::qWait(300);
        VaultItem one = pane->items().itemAt(50'000);
        one.attributes.updated = one.attributes.updated.value_or(0) + 1;
        one.tags.insert(u"reviewed"_s, u"yes"_s);
        pane->items().upsert(one);
        QTest::qWait(300);
        pane->items().remove(one.id.name);
        QTest::qWait(300);
        tell(u"the dialog closed, one of them changed and then gone: longest event"_s);
        closeAll();
    }

    void closing()
    {
        const PracticeVaultProcess process({u"--items"_s, u"100000"_s});
        const QTemporaryDir folder;
        ConnectionStore connections(folder.filePath(u"connections.json"_s));
        const SnapshotStore snapshots(folder.path(), std::make_shared<test::FakeSnapshotKeys>());
        WindowServices services;
        services.connections = &connections;
        services.snapshots = &snapshots;
        MainWindow window(services);
        window.show();
        const auto open = [&](bool remembers) {
            ConnectionRequest request;
            request.connection = sessionWith(process)->connection();
            request.connection.id = u"id"_s;
            request.connection.remembersContents = remembers;
            request.secrets.accessToken = SecretBuffer::copyOf(process.token());
            connections.save(request.connection);
            window.openVault(std::move(*openVault(std::move(request))));
            waitFor("listing", [&window] { return window.isSettled(); });
            waitFor("the comparison", [&] {
                auto *bar = window.findChild<ChangesBar *>();
                return !remembers || (bar && bar->changes().differences());
            });
            QTest::qWait(300);
        };
        const auto measure = [&](const QString &what, const std::function<void()> &close) {
            m_meter.restart();
            QTimer::singleShot(0, &window, close); // Only what an event does is measured.
            QTest::qWait(300);
            SnapshotStore::settle();
            tell(what);
        };
        open(false);
        measure(u"a vault of 100,000 secrets closed: longest event"_s, [&window] { window.closeVault(); });
        open(true);
        measure(u"a remembered vault of 100,000 secrets closed: longest event"_s, [&window] { window.closeVault(); });
        open(true);
        measure(u"the window closed over it: longest event"_s, [&window] { window.close(); });
    }

    void manyLines()
    {
        const QTemporaryDir folder;
        QFile list(folder.filePath(u"SHA256SUMS"_s));
        list.open(QIODevice::WriteOnly);
        for (int line = 0; line < 100'000; ++line)
            list.write(QCryptographicHash::hash(QByteArray::number(line), QCryptographicHash::Sha256).toHex() + "  release/file "
                       + QByteArray::number(line) + ".tar.gz\n");
        list.close();
        const PracticeVaultProcess process;
        m_window.openVault(sessionWith(process));
        waitFor("listing", [this] { return m_window.isSettled(); });
        m_window.currentVault()->choose(ItemListKind::Keys);
        visiblePane(*m_window.currentVault())->choose(u"orders-signing"_s);
        waitFor("the details", [this] { return m_window.isSettled() && m_window.currentVault()->keyToSign(); });
        triggerAction(m_window, u"Sign a manifest…"_s);
        auto *dialog = m_window.findChild<ManifestDialog *>();
        m_meter.restart();
        dialog->source()->setPath(list.fileName());
        waitFor("reading the list", [&] { return dialog->signing()->isReady() && dialog->actionButton()->isEnabled(); });
        tell(u"a manifest of 100,000 files read: longest event"_s);
        m_meter.restart();
        dialog->actionButton()->click();
        waitFor("500 signatures", [&] { return dialog->signing()->countOf(ManifestLineState::Signed) >= 500; });
        dialog->pauseButton()->click();
        waitFor("the pause", [&] { return !dialog->signing()->isRunning(); });
        tell(u"500 of its files signed: longest event"_s);
        m_meter.restart();
        dialog->save()->formBox()->setCurrentIndex(ManifestSave::Summary);
        dialog->save()->save();
        waitFor("the summary", [&] { return !dialog->save()->isSaving(); });
        tell(u"the summary of its 100,000 lines saved: longest event"_s);
        dialog->close();
        closeAll();
    }

private:
    static ListPane *visiblePane(VaultView &vault)
    {
        for (ListPane *pane : vault.findChildren<ListPane *>()) {
            if (pane->isVisible())
                return pane;
        }
        return nullptr;
    }
    void closeAll()
    {
        while (m_window.currentVault())
            m_window.closeVault();
    }
    void tell(const QString &measure)
    {
        const StallMeter::Event &stall = m_meter.longest();
        printFigure(measure, stall.milliseconds, u"ms"_s, longestGoodEvent,
                    u"%1, %2 ms of it running"_s.arg(stall.what).arg(stall.processor, 0, 'f', 1));
    }

    StallMeter &m_meter;
    MainWindow m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    StallMeter meter(argc, argv);
    Bench bench(meter);
    const QStringList wanted = QApplication::arguments().sliced(1);
    const auto isWanted = [&wanted](QLatin1String name) { return wanted.isEmpty() || wanted.contains(name); };
    if (isWanted("vaults"_L1))
        bench.threeVaults();
    if (isWanted("versions"_L1))
        bench.manyVersions();
    if (isWanted("tags"_L1))
        bench.manyTags();
    if (isWanted("chosen"_L1))
        bench.manyChosen();
    if (isWanted("closing"_L1))
        bench.closing();
    if (isWanted("manifest"_L1))
        bench.manyLines();
    return 0;
}
