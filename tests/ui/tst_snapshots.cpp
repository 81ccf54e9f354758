// SPDX-License-Identifier: Apache-2.0
#include "models/visitchanges.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"
#include "tests/ui/windowtesting.h"
#include "ui/connections/memoryfield.h"
#include "ui/panes/listpane.h"
#include "ui/snapshots/changesbar.h"
#include "ui/snapshots/changesdialog.h"
#include "ui/snapshots/offlinewindow.h"
#include "ui/snapshots/visitwords.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// The line, the dialog and the offline window of what changed since the last visit.
class TestSnapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysTheCountsOfEachGroup();
    void isHiddenUntilThereIsSomethingToSay();
    void showsChangesAndTakesThemAsSeen();
    void markingWhileListsAreReadIsTold();
    void goesToWhatIsStillThere();
    void offersWhatWasThereWhenTheVaultIsOutOfReach();
    void saysWhyNothingCanBeCompared();
    void offlineShowsEveryListAndChangesNothing();
    void offlineTellsAListThatIsOlder();
    void theSwitchExplainsItself();
    void pictures();

private:
    struct Opened {
        Opened(const SnapshotStore &store)
            : secrets(ItemListKind::Secrets, secretPages.source())
            , deleted(ItemListKind::DeletedSecrets, deletedPages.source())
            , bar({&secrets, &deleted}, store,
                  {u"id"_s, u"https://contoso.vault.azure.net"_s, [] { return QDateTime::currentSecsSinceEpoch(); },
                   [] { return true; }},
                  u"contoso"_s)
        {
            secrets.start();
            deleted.start();
            bar.start();
        }
        void answer(const QList<VaultItem> &items, const QList<VaultItem> &deletedItems = {})
        {
            secretPages.answer(items);
            deletedPages.answer(deletedItems);
        }

        ScriptedPages secretPages;
        ScriptedPages deletedPages;
        ItemTableModel secrets;
        ItemTableModel deleted;
        ChangesBar bar;
    };

    void visitBefore(const QList<VaultItem> &items)
    {
        Opened opened(*m_store);
        opened.answer(items);
        QTRY_VERIFY(m_store->has(u"id"_s) && opened.bar.changes().before());
    }
    static ApiError unreachable()
    {
        ApiError error;
        error.kind = ErrorKind::Transport;
        error.reason = ErrorReason::HostNotFound;
        return error;
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeSnapshotKeys> m_keys;
    std::unique_ptr<SnapshotStore> m_store;
};

void TestSnapshots::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_shared<FakeSnapshotKeys>();
    m_store = std::make_unique<SnapshotStore>(m_folder->path(), m_keys);
}

void TestSnapshots::cleanup()
{
    SnapshotStore::settle();
}

void TestSnapshots::saysTheCountsOfEachGroup()
{
    SnapshotDifferences differences;
    differences.since = 1'795'000'000;
    const QString date = visitDate(differences.since);
    QVERIFY(date.contains(u"Nov 2026"_s));
    QCOMPARE(visitSummary(differences), u"Nothing changed since %1."_s.arg(date));
    const auto add = [&](ObjectChange change) {
        differences.objects.append({ObjectKind::Secret, change, {}, secretItem(u"a"_s), Whereabouts::StillThere});
    };
    add(ChangeAspect::New);
    add(ChangeAspect::TagSet | ChangeAspect::ExpiresSoon);
    add(ChangeAspect::Vanished);
    QCOMPARE(visitSummary(differences), u"Since %1: 1 new, 1 changed, 1 expiring, 1 vanished."_s.arg(date));
    differences.notCompared = {ObjectKind::Key, ObjectKind::DeletedKey};
    QVERIFY(visitSummary(differences).endsWith(u"Not read, and not compared: Keys, Deleted keys."_s));
}

void TestSnapshots::isHiddenUntilThereIsSomethingToSay()
{
    Opened opened(*m_store);
    QVERIFY(opened.bar.isHidden());
    opened.answer({secretItem(u"a"_s)});
    QTRY_VERIFY(!opened.bar.isHidden());
    QVERIFY(opened.bar.accessibleName().startsWith(u"Nothing changed since "_s));
    QVERIFY(!visibleButton(opened.bar, u"Mark as seen"_s));
}

void TestSnapshots::showsChangesAndTakesThemAsSeen()
{
    visitBefore({secretItem(u"a"_s), secretItem(u"b"_s)});
    Opened opened(*m_store);
    opened.answer({secretItem(u"a"_s), secretItem(u"c"_s)});
    opened.bar.show();
    QTRY_VERIFY(visibleButton(opened.bar, u"Show changes"_s));
    QVERIFY(opened.bar.accessibleName().endsWith(u": 1 new, 1 vanished."_s));
    visibleButton(opened.bar, u"Mark as seen"_s)->click();
    QTRY_VERIFY(opened.bar.accessibleName().startsWith(u"Nothing changed since "_s));
    QVERIFY(!visibleButton(opened.bar, u"Show changes"_s));
}

void TestSnapshots::markingWhileListsAreReadIsTold()
{
    visitBefore({secretItem(u"a"_s)});
    Opened opened(*m_store);
    opened.answer({secretItem(u"a"_s), secretItem(u"new"_s)});
    opened.bar.show();
    QTRY_VERIFY(visibleButton(opened.bar, u"Show changes"_s));
    visibleButton(opened.bar, u"Show changes"_s)->click();
    auto *dialog = opened.bar.window()->findChild<ChangesDialog *>();
    opened.secrets.refresh();
    visibleButton(*dialog, u"Mark as seen"_s)->click();
    QCOMPARE(opened.bar.accessibleName(), u"The lists are still being read. Once they are complete, what they hold is marked as seen."_s);
    for (const QAbstractButton *button : {visibleButton(opened.bar, u"Mark as seen"_s), visibleButton(*dialog, u"Mark as seen"_s)}) {
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().startsWith(u"The lists are still being read."_s));
    }
    opened.secretPages.answer({secretItem(u"a"_s), secretItem(u"new"_s), secretItem(u"newer"_s)});
    QTRY_VERIFY(opened.bar.accessibleName().startsWith(u"Nothing changed since "_s));

    // Nothing comes of it: that is told.
    ApiError refusal;
    refusal.kind = ErrorKind::Http;
    refusal.httpStatus = 403;
    opened.secrets.refresh();
    opened.deleted.refresh();
    opened.secretPages.fail(unreachable());
    opened.deletedPages.fail(refusal);
    opened.bar.changes().markSeen();
    QTRY_VERIFY(opened.bar.accessibleName().startsWith(u"Nothing was kept: no list was read to its end."_s));
}

void TestSnapshots::goesToWhatIsStillThere()
{
    visitBefore({secretItem(u"a"_s), secretItem(u"b"_s), secretItem(u"gone"_s)});
    Opened opened(*m_store);
    opened.bar.show();
    opened.answer({secretItem(u"a"_s), secretItem(u"new"_s)}, {secretItem(u"b"_s)});
    QTRY_VERIFY(visibleButton(opened.bar, u"Show changes"_s));
    visibleButton(opened.bar, u"Show changes"_s)->click();
    auto *dialog = opened.bar.window()->findChild<ChangesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = named<QTableView>(*dialog, u"What changed"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QSignalSpy wanted(&opened.bar, &ChangesBar::itemRequested);
    QAbstractButton *goTo = visibleButton(*dialog, u"Go to object"_s);
    QVERIFY(goTo);
    goTo->click(); // The new one is the first.
    QCOMPARE(wanted.takeFirst().at(1).toString(), u"new"_s);
    table->selectRow(1); // "b", among the deleted ones.
    goTo->click();
    QCOMPARE(wanted.constFirst().at(0).value<ObjectKind>(), ObjectKind::DeletedSecret);
    table->selectRow(2);
    QVERIFY(!goTo->isEnabled());
    QVERIFY(!goTo->toolTip().isEmpty());
    dialog->close();
}

void TestSnapshots::offersWhatWasThereWhenTheVaultIsOutOfReach()
{
    visitBefore({secretItem(u"a"_s)});
    Opened opened(*m_store);
    opened.bar.show();
    QSignalSpy offline(&opened.bar, &ChangesBar::offlineRequested);
    QTRY_VERIFY(opened.bar.changes().before());
    opened.secretPages.fail(unreachable());
    QVERIFY(!opened.bar.accessibleName().contains(u"cannot be reached"_s));
    opened.deletedPages.fail(unreachable());
    QTRY_COMPARE(opened.bar.accessibleName(), u"contoso cannot be reached now."_s);
    const QString button = u"Show what was there on %1"_s.arg(visitDate(opened.bar.changes().before()->taken));
    QVERIFY(visibleButton(opened.bar, button));
    QTRY_VERIFY(visibleButton(opened.bar, button)->width() >= visibleButton(opened.bar, button)->sizeHint().width());
    visibleButton(opened.bar, button)->click();
    QCOMPARE(offline.size(), 1);
}

void TestSnapshots::saysWhyNothingCanBeCompared()
{
    visitBefore({secretItem(u"a"_s)});
    SnapshotStore::settle();
    m_keys->kept.clear();
    Opened opened(*m_store);
    QSignalSpy failed(&opened.bar, &ChangesBar::failed);
    opened.answer({secretItem(u"a"_s)});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(opened.bar.accessibleName().contains(u"cannot be decrypted"_s));
    opened.bar.show();
    QVERIFY(!visibleButton(opened.bar, u"Mark as seen"_s));
    QVERIFY(visibleButton(opened.bar, u"Begin anew"_s));
    visibleButton(opened.bar, u"Begin anew"_s)->click();
    QTRY_VERIFY(opened.bar.accessibleName().startsWith(u"Nothing changed since "_s));
    QVERIFY(m_keys->kept.contains(u"id"_s));
}

void TestSnapshots::offlineShowsEveryListAndChangesNothing()
{
    OfflineWindow window(u"contoso"_s, fullSnapshot());
    window.show();
    QCOMPARE(window.windowTitle(), u"contoso – offline"_s);
    QVERIFY(showsText(window, u"Nothing here is current, and nothing can be changed"_s));
    QVERIFY(showsText(window, visitDate(fullSnapshot().taken)));
    auto *tabs = named<QTabWidget>(window, u"Lists of then"_s);
    QCOMPARE(tabs->count(), 4);
    QCOMPARE(tabs->tabText(0), u"Keys (2)"_s);
    QCOMPARE(tabs->tabText(2), u"Deleted keys (0)"_s);
    auto *keys = named<QTableView>(window, u"Keys list"_s);
    QTRY_COMPARE(keys->model()->rowCount(), 2);
    tabs->setCurrentIndex(1);
    auto *secrets = named<QTableView>(window, u"Secrets list"_s);
    QTRY_COMPARE(secrets->model()->rowCount(), 2);
    secrets->selectRow(0);
    auto *details = named<QTableWidget>(window, u"Details of then"_s);
    QTRY_VERIFY(details->findItems(u"Grüße 東京"_s, Qt::MatchExactly).size() == 1);
    QVERIFY(details->findItems(u"text/plain"_s, Qt::MatchExactly).size() == 1);
    visibleButton(window, u"Copy ID"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"/secrets/Orders-DB"_s));
    for (const QString &text : {u"New secret"_s, u"New key"_s, u"Refresh"_s, u"Retry"_s})
        QVERIFY2(!visibleButton(window, text), qPrintable(text));
}

void TestSnapshots::offlineTellsAListThatIsOlder()
{
    OfflineWindow window(u"contoso"_s, fullSnapshot());
    auto *tabs = named<QTabWidget>(window, u"Lists of then"_s);
    QVERIFY(tabs->tabToolTip(3).contains(visitDate(1'794'000'000)));
    QVERIFY(tabs->tabToolTip(0).isEmpty());
}

void TestSnapshots::theSwitchExplainsItself()
{
    MemoryField field;
    field.show();
    auto *box = field.findChild<QCheckBox *>();
    QVERIFY(!box->isChecked());
    QVERIFY(showsText(field, u"never a value"_s));
    QSignalSpy changed(&field, &MemoryField::changed);
    box->click();
    QVERIFY(field.isOn());
    QCOMPARE(changed.size(), 1);
    field.setOn(true);
    box->click();
    QVERIFY(showsText(field, u"is removed when you save"_s));
    field.setOn(false);
    field.setCannotRemember(u"No keychain."_s);
    QVERIFY(!box->isEnabled());
    QVERIFY(showsText(field, u"No keychain."_s));
    field.setOn(true);
    QVERIFY(box->isEnabled()); // To switch it off.
}

void TestSnapshots::pictures()
{
    const QString folder = qEnvironmentVariable("VAULT_PICTURES");
    if (folder.isEmpty())
        QSKIP("VAULT_PICTURES names no folder to save pictures in");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        visitBefore({secretItem(u"a"_s), secretItem(u"b"_s), secretItem(u"gone"_s), secretItem(u"deleted"_s)});
        SnapshotStore::settle();
        applyTheme(*qApp, theme);
        const QString suffix = theme == ThemeChoice::Dark ? u"-dark.png"_s : u".png"_s;
        Opened opened(*m_store);
        VaultItem changed = secretItem(u"a"_s);
        changed.tags = {{u"env"_s, u"prod"_s}};
        VaultItem soon = secretItem(u"b"_s);
        soon.attributes.expires = QDateTime::currentSecsSinceEpoch() + 86'400;
        opened.answer({changed, soon, secretItem(u"a-new-secret-with-a-very-long-name-that-does-not-fit-into-its-column"_s)},
                      {secretItem(u"deleted"_s)});
        opened.bar.resize(900, opened.bar.sizeHint().height());
        opened.bar.show();
        ListPane pane(opened.secrets);
        pane.resize(900, 300);
        pane.show();
        QTRY_VERIFY(visibleButton(opened.bar, u"Show changes"_s));
        visibleButton(opened.bar, u"Show changes"_s)->click();
        auto *dialog = opened.bar.window()->findChild<ChangesDialog *>();
        QVERIFY(opened.bar.grab().save(folder + u"/changes-bar"_s + suffix));
        QVERIFY(pane.grab().save(folder + u"/changes-list"_s + suffix));
        QVERIFY(dialog->grab().save(folder + u"/changes-dialog"_s + suffix));
        OfflineWindow offline(u"contoso"_s, fullSnapshot());
        offline.show();
        QTRY_VERIFY(named<QTableWidget>(offline, u"Details of then"_s)->rowCount() > 0);
        QVERIFY(offline.grab().save(folder + u"/offline"_s + suffix));
    }
    applyTheme(*qApp, ThemeChoice::System);
}

QTEST_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
