// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/windowtesting.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/dialogs/versioncomparisondialog.h"
#include "ui/panes/detailspane.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tagseditor.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString versioned = u"contoso-prod-storage-key"_s; // Six versions of a sample.
const QString large = u"many-versions"_s;
constexpr int largeCount = 10'000;

QJsonObject versionOf(int number, qint64 created)
{
    return {{"id"_L1, u"%1"_s.arg(number, 32, 16, QChar(u'0'))}, {"enabled"_L1, true}, {"created"_L1, created},
            {"updated"_L1, created}, {"value"_L1, "example"_L1}, {"keyPath"_L1, QString()}};
}

/// A data directory's content with one secret of ten thousand versions.
void writeLargeContent(const QString &folder)
{
    QJsonArray versions;
    for (int number = 1; number <= largeCount; ++number)
        versions.append(versionOf(number, 1'600'000'000 + number * 60));
    const QJsonObject secret{{"name"_L1, large}, {"managed"_L1, false}, {"versions"_L1, versions}};
    QFile file(folder + u"/content.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument({{"keys"_L1, QJsonArray()}, {"secrets"_L1, QJsonArray{secret}}}).toJson());
}

} // namespace

/// What can be done with the versions of a key or secret, in the details, against a practice vault.
class TestVersionActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anOlderVersionIsDisabledAndEnabled();
    void theCurrentVersionsChangeReachesTheList();
    void anOlderVersionExpires();
    void aRefusedVersionStays();
    void tagsOfAnOlderVersionAreEdited();
    void aKeysVersionIsEditedOnceItHasCome();
    void twoVersionsAreCompared();
    void onlyDifferencesAreShownOnDemand();
    void valuesAreComparedOnceBothAreRevealed();
    void aRefusedValueStaysBesideTheOther();
    void keysAreComparedWithTheirOperations();
    void keysThatMayNotBeReadAreComparedByTheirAttributes();
    void theActionsSayWhatTheyNeed();
    void tenThousandVersionsStayLazy();

private:
    void open(VaultSession &session, VaultLists &lists);
    void show(ItemListKind kind, const QString &name);
    void showTab(const QString &title);
    QTableView &table() const { return *named<QTableView>(*m_pane, u"Versions list"_s); }
    int rowOfCurrent() const;
    void choose(int row, bool adds = false);
    void press(const QString &button);
    QString versionAt(int row) const { return table().model()->index(row, 0).data(ItemTableModel::VersionRole).toString(); }
    QString stateAt(int row) const;
    VersionComparisonDialog *compare(int one, int other);
    static QString verdictOn(const VersionComparisonDialog &dialog, const QString &property);

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<ErrorLogModel> m_errors;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<DetailsPane> m_pane;
    QString m_keyName = u"versioned-key"_s;
};

void TestVersionActions::initTestCase()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    m_session = sessionWith(*m_process);
    QVERIFY(m_session);
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.crv = u"P-256"_s;
    QVERIFY(waitFor(m_session->keys().create(m_keyName, parameters)));
    parameters.crv = u"P-384"_s;
    parameters.tags = {{u"env"_s, u"prod"_s}};
    QTest::qWait(1100); // Dates have whole seconds.
    QVERIFY(waitFor(m_session->keys().create(m_keyName, parameters)));
    m_errors = std::make_unique<ErrorLogModel>();
    m_lists = std::make_unique<VaultLists>(*m_session, *m_errors);
    m_lists->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lists->isSettled(), 20000);
}

void TestVersionActions::init()
{
    m_errors->clear();
    m_process->clearFaults();
    open(*m_session, *m_lists);
}

void TestVersionActions::open(VaultSession &session, VaultLists &lists)
{
    m_clipboard = std::make_unique<SecretClipboard>();
    m_pane = std::make_unique<DetailsPane>(session, lists, *m_clipboard, *m_errors);
    m_pane->resize(460, 640);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestVersionActions::cleanup()
{
    m_pane.reset();
    m_clipboard.reset();
}

void TestVersionActions::show(ItemListKind kind, const QString &name)
{
    const ItemTableModel *list = m_lists->list(kind);
    m_pane->setItem(kind, list->itemAt(list->rowOf(name)));
    QTRY_VERIFY(m_pane->shown() && !m_pane->isBusy());
    showTab(u"Versions"_s);
    QTRY_VERIFY(table().model()->rowCount() > 1 && !m_pane->isBusy());
    m_process->clearRequests();
}

void TestVersionActions::showTab(const QString &title)
{
    auto *tabs = named<QTabWidget>(*m_pane, u"Details"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
}

int TestVersionActions::rowOfCurrent() const
{
    int row = 0;
    while (!table().model()->index(row, 0).data(ItemTableModel::CurrentRole).toBool())
        ++row;
    return row;
}

void TestVersionActions::choose(int row, bool adds)
{
    const QModelIndex index = table().model()->index(row, 0);
    const auto flags = adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
    table().selectionModel()->setCurrentIndex(index, flags | QItemSelectionModel::Rows);
}

void TestVersionActions::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_pane, button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    found->click();
}

QString TestVersionActions::stateAt(int row) const
{
    for (int column = 0; column < table().model()->columnCount(); ++column) {
        if (table().model()->headerData(column, Qt::Horizontal).toString() == u"State")
            return table().model()->index(row, column).data().toString();
    }
    return {};
}

VersionComparisonDialog *TestVersionActions::compare(int one, int other)
{
    choose(one);
    choose(other, true);
    QAbstractButton *button = visibleButton(*m_pane, u"Compare…"_s);
    if (!button || !button->isEnabled())
        return nullptr;
    button->click();
    auto *dialog = m_pane->findChild<VersionComparisonDialog *>();
    dialog->activateWindow();
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

QString TestVersionActions::verdictOn(const VersionComparisonDialog &dialog, const QString &property)
{
    for (int row = 0; row < dialog.table()->rowCount(); ++row) {
        if (dialog.table()->item(row, 0)->text() == property)
            return dialog.table()->item(row, 3)->text();
    }
    return {};
}

void TestVersionActions::anOlderVersionIsDisabledAndEnabled()
{
    show(ItemListKind::Secrets, versioned);
    QCOMPARE(rowOfCurrent(), 0);
    choose(2);
    const QString version = versionAt(2);
    press(u"Disable"_s);
    QTRY_COMPARE(stateAt(2), u"Disabled"_s);
    QVERIFY(requestLines(*m_process).contains(u"PATCH /secrets/%1/%2"_s.arg(versioned, version)));
    QCOMPARE(versionAt(2), version);
    // The object itself stays as it is.
    const ItemTableModel *list = m_lists->list(ItemListKind::Secrets);
    QVERIFY(list->itemAt(list->rowOf(versioned)).attributes.enabled);
    // A disabled version is enabled where it stands.
    press(u"Enable"_s);
    QTRY_COMPARE(stateAt(2), u"Enabled"_s);
}

void TestVersionActions::theCurrentVersionsChangeReachesTheList()
{
    show(ItemListKind::Secrets, versioned);
    const ItemTableModel *list = m_lists->list(ItemListKind::Secrets);
    choose(rowOfCurrent());
    press(u"Disable"_s);
    QTRY_COMPARE(stateAt(0), u"Disabled"_s);
    QVERIFY(!list->itemAt(list->rowOf(versioned)).attributes.enabled);
    QVERIFY(showsText(*m_pane, u"Disabled"_s));
    press(u"Enable"_s);
    QTRY_VERIFY(list->itemAt(list->rowOf(versioned)).attributes.enabled);
}

void TestVersionActions::anOlderVersionExpires()
{
    show(ItemListKind::Secrets, versioned);
    choose(4);
    press(u"Disable and expire"_s);
    QTRY_COMPARE(stateAt(4), u"Disabled"_s);
    QStringList fields;
    for (const auto &request : m_process->requests()) {
        if (request.toObject()["method"_L1].toString() == "PATCH"_L1)
            fields = request.toObject()["bodyPaths"_L1].toVariant().toStringList();
    }
    fields.sort();
    QCOMPARE(fields, (QStringList{u"attributes"_s, u"attributes.enabled"_s, u"attributes.exp"_s}));
    QVERIFY(m_pane->shown()->properties.attributes.expires);
}

void TestVersionActions::aRefusedVersionStays()
{
    show(ItemListKind::Secrets, versioned);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, "ForbiddenByRbac"_L1}, {"message"_L1, "no"_L1}, {"match"_L1, "PATCH "_L1}});
    choose(3);
    const QString before = stateAt(3);
    press(u"Disable"_s);
    QTRY_COMPARE(m_errors->rowCount(), 1);
    QCOMPARE(stateAt(3), before);
    QVERIFY(visibleButton(*m_pane, u"Retry"_s));
}

void TestVersionActions::tagsOfAnOlderVersionAreEdited()
{
    show(ItemListKind::Secrets, versioned);
    choose(1);
    const QString version = versionAt(1);
    press(u"Edit"_s);
    auto *editor = m_pane->findChild<PropertiesEditor *>();
    QTRY_VERIFY(editor->isEditing() && editor->isVisible());
    auto *tags = editor->findChild<TagsEditor *>();
    tags->addTag();
    tags->table()->item(tags->table()->rowCount() - 1, 0)->setText(u"reason"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!editor->isEditing());
    QVERIFY(requestLines(*m_process).contains(u"PATCH /secrets/%1/%2"_s.arg(versioned, version)));
    QVERIFY(m_pane->shown()->isOlderVersion && m_pane->shown()->properties.tags.contains(u"reason"_s));
    const ItemTableModel *list = m_lists->list(ItemListKind::Secrets);
    QVERIFY(!list->itemAt(list->rowOf(versioned)).tags.contains(u"reason"_s));
}

void TestVersionActions::aKeysVersionIsEditedOnceItHasCome()
{
    show(ItemListKind::Keys, m_keyName);
    m_process->addFault({{"fault"_L1, "delay"_L1}, {"match"_L1, "GET /keys/"_L1}, {"delayMs"_L1, 300}});
    choose(1);
    press(u"Edit"_s);
    auto *editor = m_pane->findChild<PropertiesEditor *>();
    QVERIFY(!editor->isEditing());
    QTRY_VERIFY(editor->isEditing());
    QVERIFY(m_pane->shown()->isOlderVersion && m_pane->shown()->key);
}

void TestVersionActions::twoVersionsAreCompared()
{
    show(ItemListKind::Secrets, versioned);
    const QString newer = versionAt(0);
    VersionComparisonDialog *dialog = compare(0, 5);
    QVERIFY(dialog);
    QCOMPARE(verdictOn(*dialog, u"Enabled"_s), u"= Same"_s);
    QCOMPARE(verdictOn(*dialog, u"Created"_s), u"≠ Differs"_s);
    // The older one first, the current one marked.
    QVERIFY(dialog->table()->horizontalHeaderItem(2)->text().contains(u"(current)"_s));
    QVERIFY(dialog->table()->horizontalHeaderItem(2)->text().startsWith(newer.left(6)));
    QCOMPARE(dialog->valueResult()->kind(), MessageKind::Hint);
    QVERIFY(!requestLines(*m_process).join(u' ').contains(u"GET /secrets/%1/"_s.arg(versioned)));
    QCOMPARE(namelessControls(*dialog).join(u' '), QString());
    picture(*dialog, u"versions-compared"_s);
    picture(*m_pane, u"versions-tab"_s);
}

void TestVersionActions::onlyDifferencesAreShownOnDemand()
{
    show(ItemListKind::Secrets, versioned);
    VersionComparisonDialog *dialog = compare(0, 5);
    QVERIFY(dialog);
    control<QAbstractButton>(*dialog, u"Only what differs"_s)->click();
    for (int row = 0; row < dialog->table()->rowCount(); ++row)
        QCOMPARE(dialog->table()->isRowHidden(row), dialog->table()->item(row, 3)->text() == u"= Same");
}

void TestVersionActions::valuesAreComparedOnceBothAreRevealed()
{
    SetSecretParameters parameters;
    for (const char *value : {"one", "two", "two"}) {
        parameters.value = SecretBuffer::copyOf(value);
        const auto made = waitFor(m_session->secrets().set(u"compared"_s, parameters));
        m_lists->list(ItemListKind::Secrets)->upsert(made->properties);
        QTest::qWait(1100); // Dates have whole seconds.
    }
    show(ItemListKind::Secrets, u"compared"_s);
    VersionComparisonDialog *dialog = compare(0, 1);
    QVERIFY(dialog);
    auto values = dialog->findChildren<MaskedValue *>();
    QCOMPARE(values.size(), 2);
    values.at(0)->setRevealed(true);
    QTRY_VERIFY(values.at(0)->isRevealed());
    QCOMPARE(dialog->valueResult()->kind(), MessageKind::Hint);
    values.at(1)->setRevealed(true);
    QTRY_COMPARE(dialog->valueResult()->kind(), MessageKind::Ok);
    values.at(0)->setRevealed(false);
    QCOMPARE(dialog->valueResult()->kind(), MessageKind::Hint);
    delete dialog;

    dialog = compare(0, 2);
    QVERIFY(dialog);
    values = dialog->findChildren<MaskedValue *>();
    for (MaskedValue *value : values) {
        value->setRevealed(true);
        QTRY_VERIFY(value->isRevealed());
    }
    QCOMPARE(dialog->valueResult()->kind(), MessageKind::Warning);
    QVERIFY(dialog->valueResult()->text().contains(u"differ"_s));
    picture(*dialog, u"versions-values"_s);
    for (const QWidget *widget : dialog->findChildren<QWidget *>())
        QVERIFY(!widget->accessibleName().contains(u"two"_s) && !widget->toolTip().contains(u"two"_s));
}

void TestVersionActions::aRefusedValueStaysBesideTheOther()
{
    show(ItemListKind::Secrets, versioned);
    VersionComparisonDialog *dialog = compare(0, 5);
    QVERIFY(dialog);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, "SecretDisabled"_L1}, {"message"_L1, "no"_L1}, {"match"_L1, "GET /secrets/"_L1}});
    const auto values = dialog->findChildren<MaskedValue *>();
    values.at(0)->setRevealed(true);
    QTRY_COMPARE(m_errors->rowCount(), 1);
    QVERIFY(!values.at(0)->isRevealed());
    QCOMPARE(dialog->valueResult()->kind(), MessageKind::Hint);
    values.at(0)->setRevealed(true);
    QTRY_VERIFY(values.at(0)->isRevealed());
}

void TestVersionActions::keysAreComparedWithTheirOperations()
{
    show(ItemListKind::Keys, m_keyName);
    VersionComparisonDialog *dialog = compare(0, 1);
    QVERIFY(dialog);
    QTRY_COMPARE(verdictOn(*dialog, u"Key type"_s), u"≠ Differs"_s);
    QCOMPARE(verdictOn(*dialog, u"Operations"_s), u"= Same"_s);
    QCOMPARE(verdictOn(*dialog, u"Thumbprint"_s), u"≠ Differs"_s);
    QCOMPARE(verdictOn(*dialog, u"Tag env"_s), u"≠ Differs"_s);
    QVERIFY(dialog->findChildren<MaskedValue *>().isEmpty());
}

void TestVersionActions::keysThatMayNotBeReadAreComparedByTheirAttributes()
{
    show(ItemListKind::Keys, m_keyName);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1}, {"times"_L1, 0},
                         {"innerCode"_L1, "ForbiddenByPolicy"_L1}, {"message"_L1, "no"_L1}, {"match"_L1, "GET /keys/"_L1}});
    VersionComparisonDialog *dialog = compare(0, 1);
    QVERIFY(dialog);
    QTRY_VERIFY(visibleButton(*dialog, u"Retry"_s));
    QCOMPARE(verdictOn(*dialog, u"Tag env"_s), u"≠ Differs"_s);
    QCOMPARE(verdictOn(*dialog, u"Key type"_s), QString());
    m_process->clearFaults();
    visibleButton(*dialog, u"Retry"_s)->click();
    QTRY_COMPARE(verdictOn(*dialog, u"Key type"_s), u"≠ Differs"_s);
}

void TestVersionActions::theActionsSayWhatTheyNeed()
{
    show(ItemListKind::Secrets, versioned);
    table().clearSelection();
    for (const QString &button : {u"Edit"_s, u"Disable"_s, u"Disable and expire"_s, u"Compare…"_s})
        QVERIFY2(!visibleButton(*m_pane, button)->isEnabled(), qPrintable(button));
    choose(0);
    QVERIFY(visibleButton(*m_pane, u"Edit"_s)->isEnabled());
    QVERIFY(!visibleButton(*m_pane, u"Compare…"_s)->isEnabled());
    choose(1, true);
    QVERIFY(!visibleButton(*m_pane, u"Edit"_s)->isEnabled());
    QVERIFY(visibleButton(*m_pane, u"Compare…"_s)->isEnabled());
    // The same in the context menu.
    QStringList offered;
    for (const QAction *action : table().actions())
        offered.append(action->text());
    QCOMPARE(offered, (QStringList{u"Edit"_s, u"Disable"_s, u"Disable and expire"_s, u"Compare…"_s}));
}

void TestVersionActions::tenThousandVersionsStayLazy()
{
    QTemporaryDir folder;
    writeLargeContent(folder.path());
    PracticeVaultProcess process({u"--data"_s, folder.path()});
    QVERIFY2(process.isRunning(), qPrintable(process.errorText()));
    auto session = sessionWith(process);
    VaultLists lists(*session, *m_errors);
    lists.start();
    QTRY_VERIFY(lists.isSettled());
    process.clearRequests();
    open(*session, lists);
    m_pane->setItem(ItemListKind::Secrets, lists.list(ItemListKind::Secrets)->itemAt(0));
    QTRY_VERIFY(m_pane->shown() && !m_pane->isBusy());
    QCOMPARE(m_pane->shown()->properties.id.name, large);
    QCOMPARE(requestLines(process), QStringList());

    showTab(u"Versions"_s);
    QTRY_VERIFY(table().model()->rowCount() > 0);
    // The first ones can be chosen while the rest streams in.
    QVERIFY(m_pane->isBusy());
    choose(0);
    QCOMPARE(m_pane->shown()->properties.id.version, versionAt(0));
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), largeCount, 60000);
    QTRY_VERIFY(!m_pane->isBusy());
    QCOMPARE(rowOfCurrent(), 0);
    QCOMPARE(versionAt(0), u"%1"_s.arg(largeCount, 32, 16, QChar(u'0')));

    // Another secret's tab stops nothing and asks for nothing: the versions go with their object.
    m_pane->setItem(ItemListKind::Secrets, std::nullopt);
    m_pane.reset();
}

QTEST_MAIN(TestVersionActions)
#include "tst_versionactions.moc"
