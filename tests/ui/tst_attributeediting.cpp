// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/windowtesting.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/expirydelegate.h"
#include "ui/widgets/keyoperationsfield.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tagseditor.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace vault;
using namespace Qt::StringLiterals;

/// Attributes and tags edited in their place, against a practice vault.
class TestAttributeEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tagsOfASecretAreSaved();
    void operationsAndDatesOfAKeyAreSaved();
    void nothingChangedSendsNothing();
    void aDateThatIsSetCannotBeTakenAway();
    void aDateBeyondTheCalendarIsKept();
    void whatTheVaultWouldRefuseIsNotSent();
    void aRefusalKeepsWhatWasTyped();
    void somebodyElsesTagsAreKept();
    void givingUpShowsSomebodyElsesTags();
    void aStateOutOfReachAsksFirst();
    void anotherSelectionWaitsForTheEdits();
    void keepingTheEditsGoesBack();
    void savingLeavesForTheNewSelection();
    void disablingTakesOnePress();
    void disablingAndExpiringTakesOnePress();
    void aRefusedDisablingStaysWithRetry();
    void anExpiryIsSaidInWords();
    void aTagStillBeingTypedIsSaved();
    void escapeAsksBeforeEditsAreLost();
    void operationsWithoutABoxAreKept();
    void expiriesStandOutInTheList();
    void everyControlHasAName();

private:
    void make(const QString &name, const Tags &tags = {}, const AttributeChanges &attributes = {});
    void makeKey(const QString &name);
    VaultItem item(ItemListKind kind, const QString &name) const;
    void show(ItemListKind kind, const QString &name);
    void edit();
    void press(const QString &button);
    void setTag(const QString &name, const QString &value);
    void refuse(const QString &match, int status, const QString &innerCode = {});
    QStringList fields() const;
    int patches() const { return requestLines(*m_process).filter(u"PATCH"_s).size(); }
    PropertiesEditor &editor() const { return *m_pane->findChild<PropertiesEditor *>(); }
    VaultItem fresh(const QString &name) const;
    QStringList namelessInEditor() const;

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    std::unique_ptr<ErrorLogModel> m_errors;
    std::unique_ptr<VaultLists> m_lists;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestAttributeEditing::initTestCase()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    m_session = sessionWith(*m_process);
    QVERIFY(m_session);
    m_errors = std::make_unique<ErrorLogModel>();
    m_lists = std::make_unique<VaultLists>(*m_session, *m_errors);
    m_lists->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lists->isSettled(), 20000);
}

void TestAttributeEditing::init()
{
    m_errors->clear();
    m_process->clearFaults();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_pane = std::make_unique<DetailsPane>(*m_session, *m_lists, *m_clipboard, *m_errors);
    m_pane->resize(380, 640);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestAttributeEditing::cleanup()
{
    m_pane.reset();
    m_clipboard.reset();
}

void TestAttributeEditing::make(const QString &name, const Tags &tags, const AttributeChanges &attributes)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf("example");
    parameters.tags = tags;
    parameters.attributes = attributes;
    const auto made = waitFor(m_session->secrets().set(name, parameters));
    QVERIFY(made);
    m_lists->list(ItemListKind::Secrets)->upsert(made->properties);
}

void TestAttributeEditing::makeKey(const QString &name)
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    parameters.keySize = 2048;
    const auto made = waitFor(m_session->keys().create(name, parameters));
    QVERIFY(made);
    m_lists->list(ItemListKind::Keys)->upsert(made->properties);
}

VaultItem TestAttributeEditing::item(ItemListKind kind, const QString &name) const
{
    const ItemTableModel *list = m_lists->list(kind);
    return list->itemAt(list->rowOf(name));
}

/// What the vault's list tells of a secret now.
VaultItem TestAttributeEditing::fresh(const QString &name) const
{
    const auto page = waitFor(m_session->secrets().listVersions(name));
    return page ? page->items.constFirst() : VaultItem{};
}

void TestAttributeEditing::show(ItemListKind kind, const QString &name)
{
    m_pane->setItem(kind, item(kind, name));
    QTRY_VERIFY(m_pane->shown() && m_pane->shown()->properties.id.name == name && !m_pane->isBusy());
    m_process->clearRequests();
}

void TestAttributeEditing::edit()
{
    press(u"Edit"_s);
    QVERIFY(editor().isEditing() && editor().isVisible());
}

void TestAttributeEditing::press(const QString &button)
{
    QAbstractButton *found = visibleButton(*m_pane, button);
    QVERIFY2(found, qPrintable(button));
    QVERIFY2(found->isEnabled(), qPrintable(button));
    found->click();
}

void TestAttributeEditing::setTag(const QString &name, const QString &value)
{
    auto *tags = editor().findChild<TagsEditor *>();
    for (int row = 0; row < tags->table()->rowCount(); ++row) {
        if (tags->table()->item(row, 0)->text() == name) {
            tags->table()->item(row, 1)->setText(value);
            return;
        }
    }
    tags->addTag();
    const int row = tags->table()->rowCount() - 1;
    tags->table()->item(row, 0)->setText(name);
    tags->table()->item(row, 1)->setText(value);
}

void TestAttributeEditing::refuse(const QString &match, int status, const QString &innerCode)
{
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, status}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, innerCode}, {"message"_L1, "Refused for the test."_L1}, {"match"_L1, match}});
}

QStringList TestAttributeEditing::fields() const
{
    QStringList names;
    for (const auto &request : m_process->requests()) {
        if (request.toObject()["method"_L1].toString() == "PATCH"_L1) {
            for (const auto &name : request.toObject()["bodyPaths"_L1].toArray())
                names.append(name.toString());
        }
    }
    names.sort();
    return names;
}

/// What the keyboard reaches in the open editor and a screen reader has no name for.
QStringList TestAttributeEditing::namelessInEditor() const
{
    QStringList nameless;
    for (QWidget *widget : editor().findChildren<QWidget *>()) {
        // The parts of a combo box, a date and a table are reached through it.
        const bool isPart = qobject_cast<QLineEdit *>(widget) != nullptr;
        if (!widget->isVisible() || isPart || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()));
    }
    return nameless;
}

void TestAttributeEditing::tagsOfASecretAreSaved()
{
    make(u"edit-tags"_s, {{u"env"_s, u"prod"_s}});
    show(ItemListKind::Secrets, u"edit-tags"_s);
    edit();
    setTag(u"team"_s, u"orders"_s);
    control<QComboBox>(editor(), u"Content type"_s)->setCurrentText(u"text/plain"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(patches(), 1);
    QCOMPARE(fields(), (QStringList{u"contentType"_s, u"tags"_s}));
    const Tags expected{{u"env"_s, u"prod"_s}, {u"team"_s, u"orders"_s}};
    QCOMPARE(fresh(u"edit-tags"_s).tags, expected);
    // The details and the list follow without another listing.
    QCOMPARE(m_pane->shown()->properties.tags, expected);
    QCOMPARE(item(ItemListKind::Secrets, u"edit-tags"_s).contentType, u"text/plain"_s);
    QCOMPARE(named<QTableView>(*m_pane, u"Tags"_s)->model()->rowCount(), 2);
}

void TestAttributeEditing::operationsAndDatesOfAKeyAreSaved()
{
    makeKey(u"edit-key"_s);
    show(ItemListKind::Keys, u"edit-key"_s);
    edit();
    control<QCheckBox>(editor(), u"wrapKey"_s)->click();
    control<QCheckBox>(editor(), u"Has an expiry date"_s)->click();
    control<QDateTimeEdit>(editor(), u"Expires"_s)->setDateTime(QDateTime::fromSecsSinceEpoch(2'000'000'000));
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.exp"_s, u"key_ops"_s}));
    const auto now = waitFor(m_session->keys().get(u"edit-key"_s));
    QVERIFY(!now->key.keyOps.contains(u"wrapKey"_s) && now->key.keyOps.contains(u"sign"_s));
    QCOMPARE(now->properties.attributes.expires, std::optional<UnixSeconds>(2'000'000'000));
    QVERIFY(!m_pane->shown()->key->keyOps.contains(u"wrapKey"_s));
}

void TestAttributeEditing::nothingChangedSendsNothing()
{
    make(u"edit-nothing"_s, {{u"env"_s, u"prod"_s}});
    show(ItemListKind::Secrets, u"edit-nothing"_s);
    edit();
    setTag(u"env"_s, u"test"_s);
    QVERIFY(editor().wouldLoseSomething());
    setTag(u"env"_s, u"prod"_s);
    QVERIFY(!editor().wouldLoseSomething());
    press(u"Save"_s);
    QVERIFY(!editor().isEditing());
    edit();
    press(u"Cancel"_s);
    QVERIFY(!editor().isEditing());
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestAttributeEditing::aDateThatIsSetCannotBeTakenAway()
{
    make(u"edit-expiring"_s, {}, {std::nullopt, std::nullopt, 2'000'000'000});
    show(ItemListKind::Secrets, u"edit-expiring"_s);
    edit();
    QVERIFY(!control<QCheckBox>(editor(), u"Has an expiry date"_s)->isEnabled());
    QVERIFY(control<QCheckBox>(editor(), u"Has a not before date"_s)->isEnabled());
    QVERIFY(showsText(editor(), u"no way to remove it"_s));
    control<QDateTimeEdit>(editor(), u"Expires"_s)->setDateTime(QDateTime::fromSecsSinceEpoch(2'100'000'000));
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fresh(u"edit-expiring"_s).attributes.expires, std::optional<UnixSeconds>(2'100'000'000));
}

void TestAttributeEditing::aDateBeyondTheCalendarIsKept()
{
    constexpr UnixSeconds beyond = 253'402'300'800 + 3600 * 24 * 400; // In the year 10001.
    make(u"edit-far"_s, {}, {std::nullopt, std::nullopt, beyond});
    show(ItemListKind::Secrets, u"edit-far"_s);
    edit();
    QVERIFY(showsText(editor(), QString::number(beyond)));
    setTag(u"a"_s, u"b"_s);
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fields(), QStringList{u"tags"_s});
    QCOMPARE(fresh(u"edit-far"_s).attributes.expires, std::optional<UnixSeconds>(beyond));
    edit();
    press(u"Choose another date"_s);
    QVERIFY(visibleButton(*m_pane, u"Save"_s)->isEnabled());
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QVERIFY(*fresh(u"edit-far"_s).attributes.expires < beyond);
}

void TestAttributeEditing::whatTheVaultWouldRefuseIsNotSent()
{
    make(u"edit-wrong"_s);
    show(ItemListKind::Secrets, u"edit-wrong"_s);
    edit();
    control<QComboBox>(editor(), u"Content type"_s)->setCurrentText(QString(256, u'x'));
    QVERIFY(!visibleButton(*m_pane, u"Save"_s)->isEnabled());
    QVERIFY(showsText(editor(), u"256 characters"_s));
    editor().save();
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestAttributeEditing::aRefusalKeepsWhatWasTyped()
{
    make(u"edit-refused"_s);
    show(ItemListKind::Secrets, u"edit-refused"_s);
    refuse(u"PATCH /secrets/edit-refused"_s, 403, u"ForbiddenByRbac"_s);
    edit();
    setTag(u"typed"_s, u"kept"_s);
    press(u"Save"_s);
    QTRY_COMPARE(m_errors->rowCount(), 1);
    QVERIFY(editor().isEditing() && !editor().isBusy());
    QCOMPARE(editor().findChild<TagsEditor *>()->tags(), (Tags{{u"typed"_s, u"kept"_s}}));
    QVERIFY(showsText(editor(), u"403"_s));
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fresh(u"edit-refused"_s).tags, (Tags{{u"typed"_s, u"kept"_s}}));
}

void TestAttributeEditing::somebodyElsesTagsAreKept()
{
    make(u"edit-contested"_s, {{u"env"_s, u"prod"_s}});
    show(ItemListKind::Secrets, u"edit-contested"_s);
    edit();
    setTag(u"mine"_s, u"1"_s);
    SecretUpdate theirs;
    theirs.tags = Tags{{u"env"_s, u"prod"_s}, {u"theirs"_s, u"1"_s}};
    QVERIFY(waitFor(m_session->secrets().update(u"edit-contested"_s, {}, theirs)));
    m_process->clearRequests();
    press(u"Save"_s);
    QTRY_VERIFY(showsText(editor(), u"changed at the vault"_s));
    QVERIFY(showsText(editor(), u"tags"_s));
    QCOMPARE(patches(), 0);
    picture(*m_pane, u"attributes-conflict"_s);
    press(u"Load it, keep my edits"_s);
    QCOMPARE(patches(), 0);
    const Tags both{{u"env"_s, u"prod"_s}, {u"mine"_s, u"1"_s}, {u"theirs"_s, u"1"_s}};
    QCOMPARE(editor().findChild<TagsEditor *>()->tags(), both);
    press(u"Save"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fresh(u"edit-contested"_s).tags, both);
}

void TestAttributeEditing::givingUpShowsSomebodyElsesTags()
{
    make(u"edit-given-up"_s, {{u"env"_s, u"prod"_s}});
    show(ItemListKind::Secrets, u"edit-given-up"_s);
    edit();
    setTag(u"env"_s, u"mine"_s);
    SecretUpdate theirs;
    theirs.tags = Tags{{u"env"_s, u"theirs"_s}};
    QVERIFY(waitFor(m_session->secrets().update(u"edit-given-up"_s, {}, theirs)));
    press(u"Save"_s);
    QTRY_VERIFY(visibleButton(*m_pane, u"Discard my edits"_s));
    press(u"Discard my edits"_s);
    QVERIFY(!editor().isEditing());
    QCOMPARE(m_pane->shown()->properties.tags.value(u"env"_s), u"theirs"_s);
    QCOMPARE(fresh(u"edit-given-up"_s).tags, *theirs.tags);
}

void TestAttributeEditing::aStateOutOfReachAsksFirst()
{
    make(u"edit-unlisted"_s);
    show(ItemListKind::Secrets, u"edit-unlisted"_s);
    refuse(u"GET /secrets/edit-unlisted/versions"_s, 403, u"ForbiddenByPolicy"_s);
    edit();
    setTag(u"a"_s, u"b"_s);
    press(u"Save"_s);
    QTRY_VERIFY(visibleButton(*m_pane, u"Save all the same"_s));
    QCOMPARE(patches(), 0);
    press(u"Save all the same"_s);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(patches(), 1);
}

void TestAttributeEditing::anotherSelectionWaitsForTheEdits()
{
    make(u"edit-first"_s);
    make(u"edit-second"_s);
    show(ItemListKind::Secrets, u"edit-first"_s);
    edit();
    // Nothing typed: nothing is asked.
    show(ItemListKind::Secrets, u"edit-second"_s);
    QVERIFY(!editor().isEditing());

    show(ItemListKind::Secrets, u"edit-first"_s);
    edit();
    setTag(u"a"_s, u"b"_s);
    m_pane->setItem(ItemListKind::Secrets, item(ItemListKind::Secrets, u"edit-second"_s));
    QVERIFY(showsText(editor(), u"edit-first"_s));
    QCOMPARE(m_pane->shown()->properties.id.name, u"edit-first"_s);
    // Meanwhile nothing acts on what only seems to be shown.
    m_pane->copyValue();
    m_pane->toggleEnabled();
    QCOMPARE(requestLines(*m_process), QStringList());
    press(u"Discard"_s);
    QTRY_COMPARE(m_pane->shown()->properties.id.name, u"edit-second"_s);
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestAttributeEditing::keepingTheEditsGoesBack()
{
    make(u"edit-kept"_s);
    make(u"edit-other"_s);
    show(ItemListKind::Secrets, u"edit-kept"_s);
    edit();
    setTag(u"a"_s, u"b"_s);
    m_pane->setItem(ItemListKind::Secrets, item(ItemListKind::Secrets, u"edit-other"_s));
    QSignalSpy back(m_pane.get(), &DetailsPane::returnRequested);
    press(u"Keep editing"_s);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.constFirst().at(1).toString(), u"edit-kept"_s);
    m_pane->setItem(ItemListKind::Secrets, item(ItemListKind::Secrets, u"edit-kept"_s));
    QVERIFY(editor().isEditing() && editor().wouldLoseSomething());
    QVERIFY(!visibleButton(*m_pane, u"Discard"_s));
}

void TestAttributeEditing::savingLeavesForTheNewSelection()
{
    make(u"edit-leaving"_s);
    make(u"edit-arriving"_s);
    show(ItemListKind::Secrets, u"edit-leaving"_s);
    edit();
    setTag(u"a"_s, u"b"_s);
    m_pane->setItem(ItemListKind::Secrets, item(ItemListKind::Secrets, u"edit-arriving"_s));
    press(u"Save changes"_s);
    QTRY_COMPARE(m_pane->shown()->properties.id.name, u"edit-arriving"_s);
    QCOMPARE(fresh(u"edit-leaving"_s).tags, (Tags{{u"a"_s, u"b"_s}}));
    QCOMPARE(item(ItemListKind::Secrets, u"edit-leaving"_s).tags, (Tags{{u"a"_s, u"b"_s}}));
}

void TestAttributeEditing::disablingTakesOnePress()
{
    make(u"edit-toggled"_s, {{u"env"_s, u"prod"_s}});
    show(ItemListKind::Secrets, u"edit-toggled"_s);
    press(u"Disable"_s);
    QTRY_VERIFY(visibleButton(*m_pane, u"Enable"_s));
    QCOMPARE(requestLines(*m_process), QStringList{u"PATCH /secrets/edit-toggled"_s});
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.enabled"_s}));
    QVERIFY(showsText(*m_pane, u"Disabled"_s));
    QVERIFY(!item(ItemListKind::Secrets, u"edit-toggled"_s).attributes.enabled);
    m_pane->toggleEnabled();
    QTRY_VERIFY(visibleButton(*m_pane, u"Disable"_s));
    QVERIFY(fresh(u"edit-toggled"_s).attributes.enabled);
    QCOMPARE(fresh(u"edit-toggled"_s).tags.size(), 1);
}

void TestAttributeEditing::disablingAndExpiringTakesOnePress()
{
    makeKey(u"edit-retired"_s);
    show(ItemListKind::Keys, u"edit-retired"_s);
    const UnixSeconds before = QDateTime::currentSecsSinceEpoch();
    press(u"Disable and expire"_s);
    QTRY_VERIFY(visibleButton(*m_pane, u"Enable"_s));
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.enabled"_s, u"attributes.exp"_s}));
    const Attributes now = m_pane->shown()->properties.attributes;
    QVERIFY(!now.enabled && now.expires && *now.expires >= before);
    QVERIFY(!visibleButton(*m_pane, u"Disable and expire"_s)->isEnabled());
}

void TestAttributeEditing::aRefusedDisablingStaysWithRetry()
{
    make(u"edit-guarded"_s);
    show(ItemListKind::Secrets, u"edit-guarded"_s);
    refuse(u"PATCH /secrets/edit-guarded"_s, 403, u"ForbiddenByPolicy"_s);
    press(u"Disable"_s);
    QTRY_COMPARE(m_errors->rowCount(), 1);
    QVERIFY(visibleButton(*m_pane, u"Disable"_s));
    press(u"Retry"_s);
    QTRY_VERIFY(visibleButton(*m_pane, u"Enable"_s));
    QVERIFY(!visibleButton(*m_pane, u"Retry"_s));
}

void TestAttributeEditing::anExpiryIsSaidInWords()
{
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    make(u"edit-soon"_s, {}, {std::nullopt, std::nullopt, now + 10 * 86400});
    make(u"edit-past"_s, {}, {false, std::nullopt, now - 86400});
    make(u"edit-future"_s, {}, {std::nullopt, now + 86400, std::nullopt});
    show(ItemListKind::Secrets, u"edit-soon"_s);
    QVERIFY(showsText(*m_pane, u"Expires soon"_s));
    // Disabled is what its state says; that it is past its date is said beside the date.
    show(ItemListKind::Secrets, u"edit-past"_s);
    QVERIFY(showsText(*m_pane, u"Disabled"_s));
    QVERIFY(showsText(*m_pane, u"Expired"_s));
    picture(*m_pane, u"attributes-expired"_s);
    show(ItemListKind::Secrets, u"edit-future"_s);
    QVERIFY(showsText(*m_pane, u"Not yet valid"_s));
}

void TestAttributeEditing::aTagStillBeingTypedIsSaved()
{
    make(u"edit-typing"_s);
    show(ItemListKind::Secrets, u"edit-typing"_s);
    edit();
    press(u"Add tag"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!editor().isEditing());
    QCOMPARE(fresh(u"edit-typing"_s).tags.keys(), QStringList{u"half"_s});
}

void TestAttributeEditing::escapeAsksBeforeEditsAreLost()
{
    make(u"edit-escaped"_s);
    show(ItemListKind::Secrets, u"edit-escaped"_s);
    edit();
    setTag(u"a"_s, u"b"_s);
    visibleButton(*m_pane, u"Save"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(editor().isEditing() && showsText(editor(), u"Discard what was changed here?"_s));
    press(u"Keep editing"_s);
    QVERIFY(editor().wouldLoseSomething());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    press(u"Discard"_s);
    QVERIFY(!editor().isEditing());
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestAttributeEditing::operationsWithoutABoxAreKept()
{
    KeyOperationsField field;
    field.setKeyType(u"RSA-HSM"_s);
    field.setOperations({u"import"_s, u"sign"_s});
    QCOMPARE(field.operations(), (QStringList{u"sign"_s, u"import"_s}));
    control<QCheckBox>(field, u"sign"_s)->setChecked(false);
    QCOMPARE(field.operations(), QStringList{u"import"_s});
}

void TestAttributeEditing::expiriesStandOutInTheList()
{
    struct Opened : ExpiryDelegate {
        using ExpiryDelegate::initStyleOption;
    } delegate;
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    make(u"edit-list-soon"_s, {}, {std::nullopt, std::nullopt, now + 29 * 86400});
    make(u"edit-list-past"_s, {}, {std::nullopt, std::nullopt, now - 60});
    make(u"edit-list-far"_s, {}, {std::nullopt, std::nullopt, now + 31 * 86400});
    make(u"edit-list-never"_s);
    ItemTableModel *list = m_lists->list(ItemListKind::Secrets);
    const int column = list->sectionOf(ItemTableModel::Column::Expires);
    const auto shown = [&](const QString &name) {
        QStyleOptionViewItem option;
        delegate.initStyleOption(&option, list->index(list->rowOf(name), column));
        return option;
    };
    const auto stands = [&](const QString &name) {
        return shown(name).features.testFlag(QStyleOptionViewItem::HasDecoration);
    };
    QVERIFY(stands(u"edit-list-soon"_s) && stands(u"edit-list-past"_s));
    QVERIFY(!stands(u"edit-list-far"_s) && !stands(u"edit-list-never"_s));
    // Told apart by their words too, not by the colour alone.
    QVERIFY(shown(u"edit-list-past"_s).text.contains(u"ago"_s));
    QVERIFY(shown(u"edit-list-soon"_s).text.contains(u"in "_s));
}

void TestAttributeEditing::everyControlHasAName()
{
    makeKey(u"edit-named"_s);
    show(ItemListKind::Keys, u"edit-named"_s);
    edit();
    setTag(u"env"_s, u"prod"_s);
    picture(*m_pane, u"attributes-key"_s);
    QCOMPARE(namelessInEditor(), QStringList());
    QCOMPARE(doubledMnemonics(editor()), QStringList());
    m_pane->setItem(ItemListKind::Secrets, std::nullopt);
    picture(*m_pane, u"attributes-leaving"_s);
    QCOMPARE(namelessInEditor(), QStringList());
    press(u"Discard"_s);
    show(ItemListKind::Secrets, u"secret-with-fifteen-tags"_s);
    edit();
    picture(*m_pane, u"attributes-secret"_s);
}

QTEST_MAIN(TestAttributeEditing)
#include "tst_attributeediting.moc"
