// SPDX-License-Identifier: Apache-2.0
#include "tests/support/timedapplication.h"
#include "tests/ui/windowtesting.h"
#include "ui/panes/filtermenu.h"
#include "ui/panes/listexportline.h"
#include "ui/panes/listpane.h"
#include "ui/settings.h"
#include "ui/widgets/fieldmessage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

/// One list of the window over a page source that answers when a test says so.
class TestListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAppearWithTheFirstPage();
    void footerTellsProgressAndEnd();
    void anEmptyListOffersTheNextStep();
    void aFailureWithoutRowsNamesTheCauseAndRetries();
    void aFailureKeepsTheRowsAndRetriesThatPage();
    void cancelStopsAndContinueGoesOn();
    void theFilterShowsOnlyMatches();
    void aFilterWithoutMatchesOffersToClear();
    void aConditionFilters();
    void aHalfTypedConditionIsToldAndEmptiesNothing();
    void completionIsTakenByKeyboard();
    void filtersAreSavedAppliedAndRemoved();
    void theRowsShownAreExported();
    void manyAreExportedWithoutAStall();
    void exportsFollowOneAnother();
    void aCanceledExportWritesNothing();
    void closingEndsAnExport();
    void anUnwritableExportIsTold();
    void escapeClearsTheFilterThenLeavesIt();
    void goingToTheListByKeyboardSelectsARow();
    void aChoiceHiddenByTheFilterComesBack();
    void severalRowsAreSelectedByKeysAndMouse();
    void whatTheFilterHidesIsNotSelected();
    void severalSurviveARefresh();
    void theNeighbourFollowsWhatGoes();
    void thousandsAreSelectedAtOnce();
    void aClickWhileAFilterIsWorkedOutWins();
    void manySelectedStayThroughFilterAndOrder();
    void choiceScrollAndSortSurviveARefresh();
    void theFirstRowIsChosenOnceLoaded();
    void choosingANameClearsAFilterThatHidesIt();
    void managedOnesAreHiddenCountedAndRemembered();
    void aListOfManagedOnesSaysSo();
    void aManagedOneThatIsAskedForIsShown();
    void theToggleIsThereForManagedOnesOnly();
    void aTouchedListIsNotScrolledByArrivingRows();
    void columnsAreRemembered();
    void enterActivates();

private:
    static QList<VaultItem> itemsWithManaged(int managed, int others);
    QCheckBox *toggle() const { return m_pane->findChild<QCheckBox *>(); }
    QAction *menuEntry(const QString &text) const;
    void load(const QList<VaultItem> &items);
    static TimedApplication<QApplication> &application() { return *static_cast<TimedApplication<QApplication> *>(qApp); }
    void startExport(ListFile format, const QString &file) const
    {
        m_pane->findChild<ListExportLine *>()->ask(format);
        auto *dialog = m_pane->findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(m_settings->folder() + u'/' + file);
        delete dialog;
    }
    QByteArray exported(const QString &name) const
    {
        QFile file(m_settings->folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTableView *table() const { return named<QTableView>(*m_pane, u"Secrets list"_s); }
    QLineEdit *filter() const { return named<QLineEdit>(*m_pane, u"Filter secrets"_s); }
    QString footer() const { return m_pane->findChild<QLabel *>(u"secretsCount"_s)->text(); }
    QString chosen() const { return m_pane->currentItem() ? m_pane->currentItem()->id.name : QString(); }

    QString selected() const
    {
        QStringList names;
        for (const int handle : m_pane->selectedHandles())
            names.append(m_items->store().item(handle).id.name);
        return names.join(u' ');
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<ScriptedPages> m_pages;
    std::unique_ptr<ItemTableModel> m_items;
    std::unique_ptr<ListPane> m_pane;
};

void TestListPane::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_pages = std::make_unique<ScriptedPages>();
    m_items = std::make_unique<ItemTableModel>(ItemListKind::Secrets, m_pages->source());
    m_pane = std::make_unique<ListPane>(*m_items);
    m_pane->resize(700, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestListPane::cleanup()
{
    m_pane.reset();
    m_items.reset();
}

QList<VaultItem> TestListPane::itemsWithManaged(int managed, int others)
{
    QList<VaultItem> items = secretItems(others);
    for (int i = 0; i < managed; ++i) {
        VaultItem item = secretItem(u"cert-%1"_s.arg(i));
        item.managed = true;
        items.append(item);
    }
    return items;
}

void TestListPane::managedOnesAreHiddenCountedAndRemembered()
{
    load(itemsWithManaged(3, 5));
    QVERIFY(toggle()->isVisible());
    QVERIFY(!showsText(*m_pane, u"3"_s)); // It would be taken for the number of rows.
    table()->selectRow(0);
    QCOMPARE(chosen(), u"cert-0"_s);
    QSignalSpy changes(m_pane.get(), &ListPane::managedHiddenChanged);
    toggle()->click();
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(showsText(*m_pane, u"3 hidden"_s));
    QVERIFY2(footer().contains(u"5 of 8 secrets shown"_s), qPrintable(footer()));
    QCOMPARE(chosen(), QString()); // Not the neighbour: nobody chose it.
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toBool(), true);

    filter()->setText(u"cert"_s);
    QTRY_VERIFY(showsText(*m_pane, u"Nothing matches"_s));
    QVERIFY(showsText(*m_pane, u"3 secrets that belong to certificates are hidden"_s));
    filter()->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 5);

    toggle()->click();
    QCOMPARE(table()->model()->rowCount(), 8);
    QCOMPARE(chosen(), u"cert-0"_s); // It came back with its row.

    Settings::setHidesManaged(true);
    ListPane later(*m_items);
    QVERIFY(later.findChild<QCheckBox *>()->isChecked());
    QCOMPARE(later.findChild<QTableView *>()->model()->rowCount(), 5);
}

void TestListPane::aListOfManagedOnesSaysSo()
{
    load(itemsWithManaged(2, 0));
    toggle()->click();
    QVERIFY(showsText(*m_pane, u"All of these belong to certificates"_s));
    QVERIFY(showsText(*m_pane, u"2 secrets hidden."_s));
    QSignalSpy changes(m_pane.get(), &ListPane::managedHiddenChanged);
    visibleButton(*m_pane, u"Show them"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!toggle()->isChecked());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toBool(), false);
}

void TestListPane::aManagedOneThatIsAskedForIsShown()
{
    load(itemsWithManaged(2, 3));
    toggle()->click();
    m_pane->choose(u"secret-001"_s);
    QVERIFY(toggle()->isChecked());
    m_pane->choose(u"cert-1"_s);
    QCOMPARE(chosen(), u"cert-1"_s);
    QVERIFY(!toggle()->isChecked());
}

void TestListPane::theToggleIsThereForManagedOnesOnly()
{
    load(secretItems(3));
    QVERIFY(!toggle()->isVisible());
    VaultItem item = secretItem(u"www"_s);
    item.managed = true;
    m_items->upsert(item);
    QVERIFY(toggle()->isVisible());
    QVERIFY(table()->model()->index(m_items->rowOf(u"www"_s), m_items->sectionOf(ItemTableModel::Column::State))
                .data(Qt::AccessibleTextRole).toString().contains(u"managed"_s));
}

void TestListPane::load(const QList<VaultItem> &items)
{
    m_items->start();
    m_pages->answer(items);
    QTRY_COMPARE(m_items->state(), ListState::Complete);
    QTRY_COMPARE(table()->model()->rowCount(), int(items.size()));
}

void TestListPane::rowsAppearWithTheFirstPage()
{
    m_items->start();
    QVERIFY(!table()->isVisible());
    QVERIFY(showsText(*m_pane, u"loading"_s));
    m_pages->answer(secretItems(3), QUrl(u"https://contoso.vault.azure.net/secrets?page=2"_s));
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(m_items->state(), ListState::Loading);
}

void TestListPane::footerTellsProgressAndEnd()
{
    m_items->start();
    m_pages->answer(secretItems(2), QUrl(u"https://contoso.vault.azure.net/secrets?page=2"_s));
    QTRY_COMPARE(footer(), u"2 secrets · loading…"_s);
    QVERIFY(visibleButton(*m_pane, u"Cancel"_s));
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->answer({secretItem(u"zulu"_s)});
    QTRY_COMPARE(footer(), u"3 secrets · all loaded"_s);
    QVERIFY(!visibleButton(*m_pane, u"Cancel"_s));
    QVERIFY(!visibleButton(*m_pane, u"Retry"_s));
}

void TestListPane::anEmptyListOffersTheNextStep()
{
    load({});
    QTRY_VERIFY(showsText(*m_pane, u"No secrets yet"_s));
    QSignalSpy created(m_pane.get(), &ListPane::createRequested);
    QAbstractButton *button = visibleButton(*m_pane, u"New secret…"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(created.count(), 1);
}

void TestListPane::aFailureWithoutRowsNamesTheCauseAndRetries()
{
    m_items->start();
    ApiError error;
    error.kind = ErrorKind::Transport;
    error.reason = ErrorReason::ConnectionRefused;
    error.url = u"https://contoso.vault.azure.net/secrets"_s;
    error.operation = u"GetSecrets"_s;
    m_pages->fail(error);
    QTRY_VERIFY(showsText(*m_pane, u"Secrets could not be listed"_s));
    visibleButton(*m_pane, u"Retry"_s)->click();
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->answer(secretItems(1));
    QTRY_VERIFY(table()->isVisible());
}

void TestListPane::aFailureKeepsTheRowsAndRetriesThatPage()
{
    const QUrl second(u"https://contoso.vault.azure.net/secrets?page=2"_s);
    m_items->start();
    m_pages->answer(secretItems(5), second);
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->fail(ApiError::payload(ErrorReason::NotJson));
    QTRY_COMPARE(m_items->state(), ListState::Failed);
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(table()->isVisible());
    QVERIFY2(footer().startsWith(u"5 secrets · incomplete"_s), qPrintable(footer()));
    visibleButton(*m_pane, u"Retry"_s)->click();
    QTRY_COMPARE(m_pages->requestCount(), 3);
    QCOMPARE(m_pages->lastLink(), second);
}

void TestListPane::cancelStopsAndContinueGoesOn()
{
    const QUrl second(u"https://contoso.vault.azure.net/secrets?page=2"_s);
    m_items->start();
    m_pages->answer(secretItems(5), second);
    QTRY_COMPARE(m_pages->requestCount(), 2);
    QTRY_VERIFY(visibleButton(*m_pane, u"Cancel"_s));
    visibleButton(*m_pane, u"Cancel"_s)->click();
    QTRY_COMPARE(m_items->state(), ListState::Stopped);
    QVERIFY(footer().contains(u"stopped"_s));
    visibleButton(*m_pane, u"Continue"_s)->click();
    QTRY_COMPARE(m_pages->requestCount(), 3);
    QCOMPARE(m_pages->lastLink(), second);
}

void TestListPane::theFilterShowsOnlyMatches()
{
    load(secretItems(30));
    QTest::keyClicks(filter(), u"ret-02"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    QCOMPARE(footer(), u"10 of 30 secrets shown"_s);
}

void TestListPane::aFilterWithoutMatchesOffersToClear()
{
    load(secretItems(3));
    QTest::keyClicks(filter(), u"nowhere"_s);
    QTRY_VERIFY(showsText(*m_pane, u"Nothing matches “nowhere”"_s));
    visibleButton(*m_pane, u"Clear filter"_s)->click();
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(filter()->text().isEmpty());
}

void TestListPane::aConditionFilters()
{
    QList<VaultItem> items = secretItems(5);
    items[1].tags = {{u"env"_s, u"prod"_s}};
    items[3].attributes.enabled = false;
    load(items);
    QTest::keyClicks(filter(), u"tag:env=prod"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"secret-001"_s);
    filter()->setText(u"-state:disabled re:00[3-4]"_s);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"secret-004"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestListPane::aHalfTypedConditionIsToldAndEmptiesNothing()
{
    load(secretItems(3));
    QTest::keyClicks(filter(), u"ret state:exp"_s);
    auto *message = m_pane->findChild<FieldMessage *>();
    auto *offers = m_pane->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(offers->isVisible());
    QVERIFY(!message->isVisible()); // What is missing is on offer.
    QTest::keyClick(offers, Qt::Key_Escape);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(u"“state:exp” (character 5) has no effect"_s), qPrintable(message->text()));
    QVERIFY(filter()->accessibleDescription().contains(u"state:exp"_s));
    QCOMPARE(table()->model()->rowCount(), 3);
    QTest::keyClicks(filter(), u"ired"_s);
    QTRY_VERIFY(!message->isVisible());
    QCOMPARE(table()->model()->rowCount(), 0);
}

/// An entry of the menu beside the filter box, as it stands when the menu opens.
QAction *TestListPane::menuEntry(const QString &text) const
{
    QMenu *menu = m_pane->findChild<FilterMenu *>()->menu();
    Q_EMIT menu->aboutToShow();
    QList<QAction *> actions = menu->actions();
    for (QAction *action : menu->actions()) {
        if (action->menu())
            actions += action->menu()->actions();
    }
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestListPane::completionIsTakenByKeyboard()
{
    QList<VaultItem> items = secretItems(5);
    items[1].tags = {{u"env"_s, u"prod"_s}};
    load(items);
    m_pane->focusFilter();
    QTest::keyClicks(filter(), u"ret ta"_s);
    auto *popup = m_pane->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(filter()->text(), u"ret tag:"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(filter()->text(), u"ret tag:env"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(!popup->isVisible());
}

void TestListPane::filtersAreSavedAppliedAndRemoved()
{
    load(secretItems(5));
    QVERIFY(!menuEntry(u"Save this filter…"_s)->isEnabled());
    filter()->setText(u"name:003"_s);
    menuEntry(u"Save this filter…"_s)->trigger();
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"name:003"_s);
    dialog->setTextValue(u"Mine/third & last"_s);
    dialog->accept();
    filter()->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 5);

    m_pane = std::make_unique<ListPane>(*m_items); // As another window would have it.
    m_pane->show();
    QVERIFY(menuEntry(u"Mine/third && last"_s));
    menuEntry(u"Mine/third && last"_s)->trigger();
    QCOMPARE(filter()->text(), u"name:003"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);

    Q_EMIT m_pane->findChild<FilterMenu *>()->menu()->aboutToShow();
    for (QAction *action : m_pane->findChild<FilterMenu *>()->menu()->actions()) {
        if (action->menu())
            action->menu()->actions().constFirst()->trigger();
    }
    QVERIFY(!menuEntry(u"Mine/third && last"_s));
    QVERIFY(Settings::savedFilters().isEmpty());
}

void TestListPane::theRowsShownAreExported()
{
    load(secretItems(12));
    table()->sortByColumn(0, Qt::DescendingOrder);
    filter()->setText(u"-name:001 01"_s);
    menuEntry(u"Export list as JSON…"_s)->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_settings->folder() + u"/list.json"_s;
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(showsText(*m_pane, u"2 secrets saved as"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array.at(0).toObject().value("name"_L1).toString(), u"secret-011"_s);
    QCOMPARE(array.at(1).toObject().value("name"_L1).toString(), u"secret-010"_s);
    QVERIFY(!visibleButton(*m_pane, u"Cancel"_s));
}

/// Hidden by a filter before they are asked for, and sorted: what counts is what stands there once that is done.
void TestListPane::manyAreExportedWithoutAStall()
{
    load(secretItems(60'000));
    filter()->setText(u"-name:secret-59999"_s);
    application().restart();
    startExport(ListFile::Csv, u"many.csv"_s);
    QVERIFY(showsText(*m_pane, u"Exporting "_s));
    QVERIFY(visibleButton(*m_pane, u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*m_pane, u"59,999 secrets saved as"_s), 60'000);
    QVERIFY2(application().mostProcessor() < inOneGo, qPrintable(application().longest().what));
    QCOMPARE(exported(u"many.csv"_s).count('\n'), 60'000);
}

void TestListPane::exportsFollowOneAnother()
{
    load(secretItems(20'000));
    startExport(ListFile::Csv, u"first.csv"_s);
    startExport(ListFile::Json, u"second.json"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*m_pane, u"second.json, without values"_s), 60'000);
    QCOMPARE(exported(u"first.csv"_s).count('\n'), 20'001);
    QCOMPARE(QJsonDocument::fromJson(exported(u"second.json"_s)).array().size(), 20'000);
}

void TestListPane::aCanceledExportWritesNothing()
{
    load(secretItems(60'000));
    startExport(ListFile::Csv, u"canceled.csv"_s);
    visibleButton(*m_pane, u"Cancel"_s)->click();
    QTRY_VERIFY(showsText(*m_pane, u"Canceled: no file was written."_s));
    QVERIFY(!visibleButton(*m_pane, u"Cancel"_s));
    QTest::qWait(50);
    QVERIFY(!QFileInfo::exists(m_settings->folder() + u"/canceled.csv"_s));
    startExport(ListFile::Json, u"next.json"_s); // It goes on to be of use.
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*m_pane, u"next.json, without values"_s), 60'000);
}

void TestListPane::closingEndsAnExport()
{
    load(secretItems(60'000));
    startExport(ListFile::Csv, u"closed.csv"_s);
    m_pane.reset();
    m_items.reset();
    QTest::qWait(50);
    QVERIFY(!QFileInfo::exists(m_settings->folder() + u"/closed.csv"_s));
}

void TestListPane::anUnwritableExportIsTold()
{
    load(secretItems(2));
    QSignalSpy failures(m_pane.get(), &ListPane::failed);
    menuEntry(u"Export list as CSV…"_s)->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_settings->folder() + u"/no/such/folder/list.csv"_s);
    dialog->reject();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.at(0).at(0).value<ApiError>().reason, ErrorReason::FileUnwritable);
    QVERIFY(showsText(*m_pane, u"could not be written"_s));
}

void TestListPane::escapeClearsTheFilterThenLeavesIt()
{
    load(secretItems(3));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->focusFilter();
    QTest::keyClicks(filter(), u"001"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(filter()->hasFocus());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void TestListPane::goingToTheListByKeyboardSelectsARow()
{
    load(secretItems(3));
    m_pane->choose(u"secret-001"_s);
    QTest::keyClicks(filter(), u"002"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!m_pane->currentItem());
    m_pane->focusList();
    QVERIFY(m_pane->currentItem());
    QCOMPARE(m_pane->currentItem()->id.name, u"secret-002"_s);
}

void TestListPane::aChoiceHiddenByTheFilterComesBack()
{
    load(secretItems(10));
    m_pane->choose(u"secret-004"_s);
    filter()->setText(u"007"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(chosen(), QString());
    filter()->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 10);
    QCOMPARE(chosen(), u"secret-004"_s);
}

void TestListPane::severalRowsAreSelectedByKeysAndMouse()
{
    load(secretItems(10));
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(table()->model()->index(row, 0)).center());
    };
    click(2, {});
    QCOMPARE(chosen(), u"secret-002"_s);
    click(4, Qt::ControlModifier);
    QCOMPARE(selected(), u"secret-002 secret-004"_s);
    QCOMPARE(chosen(), QString()); // No single one.
    click(6, Qt::ShiftModifier);
    QCOMPARE(selected(), u"secret-002 secret-004 secret-005 secret-006"_s);
    click(5, Qt::ControlModifier);
    QCOMPARE(selected(), u"secret-002 secret-004 secret-006"_s);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedCount(), 10);
    m_pane->choose(u"secret-000"_s);
    QCOMPARE(selected(), u"secret-000"_s);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(selected(), u"secret-000 secret-002"_s);
}

void TestListPane::whatTheFilterHidesIsNotSelected()
{
    load(secretItems(12));
    table()->selectAll();
    QSignalSpy changes(m_pane.get(), &ListPane::currentItemChanged);
    filter()->setText(u"secret-01"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(selected(), u"secret-010 secret-011"_s);
    QCOMPARE(m_pane->hiddenChosenCount(), 10);
    // What is gone is not hidden.
    m_items->remove(u"secret-003"_s);
    QCOMPARE(m_pane->hiddenChosenCount(), 9);
    filter()->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 11);
    QCOMPARE(m_pane->selectedCount(), 11);
    QCOMPARE(m_pane->hiddenChosenCount(), 0);

    // Who then chooses one means that one.
    filter()->setText(u"secret-01"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    m_pane->choose(u"secret-011"_s);
    filter()->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 11);
    QCOMPARE(selected(), u"secret-011"_s);
}

void TestListPane::severalSurviveARefresh()
{
    load(secretItems(20));
    m_pane->choose(u"secret-003"_s);
    table()->selectionModel()->select(table()->model()->index(7, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QList<VaultItem> changed = secretItems(20);
    changed.removeAt(5);
    changed[0].attributes.enabled = false;
    m_items->refresh();
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->answer(changed);
    QTRY_COMPARE(m_items->state(), ListState::Complete);
    QCOMPARE(table()->model()->rowCount(), 19);
    QCOMPARE(selected(), u"secret-003 secret-007"_s);
}

void TestListPane::theNeighbourFollowsWhatGoes()
{
    load(secretItems(3));
    m_pane->choose(u"secret-001"_s);
    m_items->remove(u"secret-001"_s);
    QCOMPARE(chosen(), u"secret-002"_s);
    m_items->remove(u"secret-002"_s);
    QCOMPARE(chosen(), u"secret-000"_s);
    m_items->remove(u"secret-000"_s);
    QCOMPARE(m_pane->selectedCount(), 0);
}

void TestListPane::thousandsAreSelectedAtOnce()
{
    load(secretItems(5000));
    table()->selectAll();
    QCOMPARE(m_pane->selectedCount(), 5000);
    const QStringList all = selected().split(u' ');
    QCOMPARE(all.size(), 5000);
    QCOMPARE(all.constLast(), u"secret-999"_s); // By name.
    // Scattered over the rows, so that the selection is many pieces.
    filter()->setText(u"7"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1355);
    QCOMPARE(m_pane->selectedCount(), 1355);
    QCOMPARE(m_pane->hiddenChosenCount(), 3645);
    filter()->clear();
    QTRY_COMPARE(m_pane->selectedCount(), 5000);
}

void TestListPane::aClickWhileAFilterIsWorkedOutWins()
{
    load(secretItems(60'000));
    m_pane->choose(u"secret-000"_s);
    const auto click = [this](int row, Qt::KeyboardModifier modifier) {
        const QModelIndex index = table()->model()->index(row, 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifier, table()->visualRect(index).center());
        return index.data().toString();
    };
    filter()->setText(u"-name:secret-59999"_s);
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(!m_pane->rows().isSettled());
    const QString first = click(5, Qt::NoModifier);
    QVERIFY(!m_pane->rows().isSettled());
    QCOMPARE(selected(), first);
    QTRY_VERIFY(m_pane->rows().isSettled());
    QCOMPARE(table()->model()->rowCount(), 59'999);
    QCOMPARE(selected(), first);
    filter()->clear();
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(selected(), first);
    table()->sortByColumn(0, Qt::DescendingOrder);
    const QString second = click(8, Qt::ControlModifier);
    QVERIFY(!m_pane->rows().isSettled());
    QTRY_VERIFY(m_pane->rows().isSettled());
    QCOMPARE(selected(), second + u' ' + first);
}

void TestListPane::manySelectedStayThroughFilterAndOrder()
{
    load(secretItems(60'000));
    application().restart();
    const QItemSelection half(table()->model()->index(0, 0), table()->model()->index(29'999, 0));
    table()->selectionModel()->select(half, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString before = selected();
    const QString last = before.section(u' ', -1);
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->rows().isSettled(), 20'000);
    QCOMPARE(m_pane->selectedCount(), 30'000);
    QVERIFY(selected().startsWith(last));
    filter()->setText(u"-name:"_s + last);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->selectedCount(), 29'999, 20'000);
    QCOMPARE(m_pane->hiddenChosenCount(), 1);
    m_items->remove(last);
    QCOMPARE(m_pane->hiddenChosenCount(), 0);
    filter()->clear();
    table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() == 59'999 && m_pane->rows().isSettled(), 20'000);
    QCOMPARE(selected(), before.section(u' ', 0, -2));
    QVERIFY2(application().mostProcessor() < inOneGo, qPrintable(application().longest().what));
}

void TestListPane::choiceScrollAndSortSurviveARefresh()
{
    load(secretItems(200));
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"secret-199"_s);
    m_pane->choose(u"secret-050"_s);
    QTRY_VERIFY(table()->verticalScrollBar()->value() > 0);
    const int scrolled = table()->verticalScrollBar()->value();
    QSignalSpy changes(m_pane.get(), &ListPane::currentItemChanged);

    m_items->refresh();
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->answer(secretItems(200));
    QTRY_COMPARE(m_items->state(), ListState::Complete);
    QCOMPARE(chosen(), u"secret-050"_s);
    QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"secret-199"_s);
    QCOMPARE(changes.count(), 0);
}

void TestListPane::theFirstRowIsChosenOnceLoaded()
{
    load(secretItems(4));
    QTRY_COMPARE(chosen(), u"secret-000"_s);
}

void TestListPane::choosingANameClearsAFilterThatHidesIt()
{
    load(secretItems(10));
    filter()->setText(u"007"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_pane->choose(u"secret-003"_s);
    QCOMPARE(chosen(), u"secret-003"_s);
    QVERIFY(filter()->text().isEmpty());
}

void TestListPane::aTouchedListIsNotScrolledByArrivingRows()
{
    m_items->start();
    QList<VaultItem> later;
    QList<VaultItem> first;
    for (const VaultItem &item : secretItems(200))
        (item.id.name < u"secret-100"_s ? later : first).append(item);
    m_pages->answer(first, QUrl(u"https://contoso.vault.azure.net/secrets?page=2"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 100);
    table()->verticalScrollBar()->setValue(table()->rowHeight(0) * 20);
    QCOMPARE(table()->indexAt(QPoint(5, 5)).data().toString(), u"secret-120"_s);
    QTRY_COMPARE(m_pages->requestCount(), 2);
    m_pages->answer(later);
    QTRY_COMPARE(table()->model()->rowCount(), 200);
    QTRY_COMPARE(table()->indexAt(QPoint(5, 5)).data().toString(), u"secret-120"_s);
}

void TestListPane::columnsAreRemembered()
{
    load(secretItems(3));
    table()->horizontalHeader()->resizeSection(0, 333);
    table()->sortByColumn(0, Qt::DescendingOrder);
    m_pane->saveLayout();
    m_pane.reset();
    m_pane = std::make_unique<ListPane>(*m_items);
    m_pane->show();
    QCOMPARE(table()->horizontalHeader()->sectionSize(0), 333);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"secret-002"_s);
}

void TestListPane::enterActivates()
{
    load(secretItems(3));
    QSignalSpy activated(m_pane.get(), &ListPane::activated);
    m_pane->choose(u"secret-001"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

int main(int argc, char *argv[])
{
    TimedApplication<QApplication> application(argc, argv);
    TestListPane test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_listpane.moc"
