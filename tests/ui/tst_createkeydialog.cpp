// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/namefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace vault;
using namespace Qt::StringLiterals;

class TestCreateKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }
    void everyControlHasAName();
    void badNameIsRefusedWhileTyping();
    void ellipticCurveKeyIsCreated();
    void rsaKeyIsCreatedWithAllThatWasChosen();
    void documentedFormCreatesToo();
    void noOperationIsRefusedUnsent();
    void refusalKeepsEverythingTyped_data();
    void refusalKeepsEverythingTyped();
    void doubleClickSendsOnce();
    void escapeClosesAnUntouchedDialog();
    void escapeAsksBeforeLosingWhatWasTyped();
    void closingWhileUnderWayAsksAndStops();
    void destroyingWhileUnderWayIsSafe();
    void lookAtIt();

private:
    void typeName(CreateKeyDialog &dialog, const QString &name)
    {
        QTest::keyClicks(dialog.nameField()->lineEdit(), name);
    }
    void chooseType(CreateKeyDialog &dialog, const QString &kty)
    {
        auto *box = control<QComboBox>(dialog, u"Type"_s);
        box->setCurrentIndex(box->findData(kty));
    }
    DialogBench m_bench;
};

void TestCreateKeyDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestCreateKeyDialog::everyControlHasAName()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QCOMPARE(namelessControls(dialog).join(QLatin1Char(' ')), QString());
    QCOMPARE(doubledMnemonics(dialog).join(QLatin1Char(' ')), QString());
}

void TestCreateKeyDialog::badNameIsRefusedWhileTyping()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QVERIFY(!dialog.actionButton()->isEnabled());
    typeName(dialog, u"orders/signing"_s);
    QCOMPARE(dialog.nameField()->message()->kind(), MessageKind::Error);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY(!dialog.blockerMessage()->text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(m_bench.vault().requests().size(), 0);
    QVERIFY(dialog.isVisible());
}

void TestCreateKeyDialog::ellipticCurveKeyIsCreated()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"made-ec"_s);
    chooseType(dialog, u"EC"_s);
    QVERIFY(!control<QComboBox>(dialog, u"Size"_s)->isVisible());
    control<QComboBox>(dialog, u"Curve"_s)->setCurrentText(u"P-521"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    const auto item = created.at(0).at(0).value<VaultItem>();
    QCOMPARE(item.id.name, u"made-ec"_s);
    QVERIFY(!item.id.version.isEmpty());
    const auto key = waitFor(m_bench.keys().get(u"made-ec"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->key.crv, u"P-521"_s);
    QCOMPARE(key->key.keyOps.size(), 2);
}

void TestCreateKeyDialog::rsaKeyIsCreatedWithAllThatWasChosen()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"made-rsa"_s);
    control<QComboBox>(dialog, u"Size"_s)->setCurrentIndex(1);
    for (const QString &operation : {u"encrypt"_s, u"decrypt"_s, u"wrapKey"_s, u"unwrapKey"_s})
        control<QCheckBox>(dialog, operation)->click();
    control<QCheckBox>(dialog, u"Enabled"_s)->click();
    control<QCheckBox>(dialog, u"Has an expiry date"_s)->click();
    control<QPushButton>(dialog, u"Add tag"_s)->click();
    auto *tags = control<QTableWidget>(dialog, u"Tags"_s);
    tags->item(0, 0)->setText(u"stage"_s);
    tags->item(0, 1)->setText(u"试验"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(created.count(), 1, 30'000);
    const auto key = waitFor(m_bench.keys().get(u"made-rsa"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->key.keySize(), 3072);
    QCOMPARE(QSet<QString>(key->key.keyOps.begin(), key->key.keyOps.end()), QSet<QString>({u"sign"_s, u"verify"_s}));
    QVERIFY(!key->properties.attributes.enabled);
    QVERIFY(key->properties.attributes.expires.has_value());
    QVERIFY(!key->properties.attributes.notBefore.has_value());
    QCOMPARE(key->properties.tags, Tags({{u"stage"_s, u"试验"_s}}));
}

void TestCreateKeyDialog::documentedFormCreatesToo()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    CreateKeyDialog dialog(session->keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"made-documented"_s);
    chooseType(dialog, u"EC"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(m_bench.sent(u"PUT"_s, u"/keys/made-documented"_s), 1);
}

void TestCreateKeyDialog::noOperationIsRefusedUnsent()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    typeName(dialog, u"useless"_s);
    chooseType(dialog, u"EC"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    control<QCheckBox>(dialog, u"sign"_s)->click();
    control<QCheckBox>(dialog, u"verify"_s)->click();
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY(dialog.blockerMessage()->text().contains(u"operation"_s));
}

void TestCreateKeyDialog::refusalKeepsEverythingTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inner");
    QTest::newRow("forbidden") << 403 << u"Forbidden"_s << u"ForbiddenByRbac"_s;
    QTest::newRow("conflict") << 409 << u"Conflict"_s << u"ObjectIsDeletedButRecoverable"_s;
    QTest::newRow("server") << 500 << u"UnknownError"_s << QString();
}

void TestCreateKeyDialog::refusalKeepsEverythingTyped()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, inner);
    m_bench.refuseNext(u"/keys/refused"_s, status, code, inner);
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"refused-%1"_s.arg(status));
    chooseType(dialog, u"EC"_s);
    control<QCheckBox>(dialog, u"verify"_s)->click();
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).httpStatus, status);
    QCOMPARE(m_bench.errors().errorAt(0).decisiveCode(), inner.isEmpty() ? code : inner);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QVERIFY(dialog.failureMessage()->text().contains(QString::number(status)));
    QCOMPARE(dialog.nameField()->name(), u"refused-%1"_s.arg(status));
    QCOMPARE(control<QComboBox>(dialog, u"Type"_s)->currentData().toString(), u"EC"_s);
    QVERIFY(!control<QCheckBox>(dialog, u"verify"_s)->isChecked());
    QCOMPARE(created.count(), 0);
    // The fault is gone: the same press now succeeds.
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
}

void TestCreateKeyDialog::doubleClickSendsOnce()
{
    m_bench.delayNext(u"/keys/pressed-twice"_s, 300);
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"pressed-twice"_s);
    chooseType(dialog, u"EC"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.sent(u"POST"_s, u"/keys/pressed-twice/create"_s), 1); // It is at the vault now.
    QTest::mouseDClick(dialog.actionButton(), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/keys/pressed-twice/create"_s), 1);
}

void TestCreateKeyDialog::escapeClosesAnUntouchedDialog()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCreateKeyDialog::escapeAsksBeforeLosingWhatWasTyped()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    typeName(dialog, u"precious"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    auto *keep = control<QPushButton>(dialog, u"Keep editing"_s);
    QVERIFY(keep->isVisible() && keep->isDefault());
    // Return does the safe thing, and so does a second Escape.
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible() && !keep->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.nameField()->name(), u"precious"_s);
    QVERIFY(dialog.nameField()->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::mouseClick(control<QPushButton>(dialog, u"Discard"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_bench.vault().requests().size(), 0);
}

void TestCreateKeyDialog::closingWhileUnderWayAsksAndStops()
{
    m_bench.delayNext(u"/keys/slow"_s, 60'000);
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy created(&dialog, &CreateKeyDialog::keyCreated);
    QVERIFY(show(dialog));
    typeName(dialog, u"slow"_s);
    chooseType(dialog, u"EC"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QVERIFY(dialog.isBusy());
    dialog.close();
    QVERIFY(dialog.isVisible());
    QTest::mouseClick(control<QPushButton>(dialog, u"Stop waiting and close"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QTest::qWait(50);
    QCOMPARE(created.count(), 0);
    QCOMPARE(m_bench.errors().rowCount(), 0); // Stopping is no failure.
}

void TestCreateKeyDialog::destroyingWhileUnderWayIsSafe()
{
    m_bench.delayNext(u"/keys/orphan"_s, 300);
    auto dialog = std::make_unique<CreateKeyDialog>(m_bench.keys(), m_bench.errors());
    QVERIFY(show(*dialog));
    typeName(*dialog, u"orphan"_s);
    chooseType(*dialog, u"EC"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QVERIFY(dialog->isBusy());
    dialog.reset();
    QTest::qWait(600);
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestCreateKeyDialog::lookAtIt()
{
    CreateKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    picture(dialog, u"createkey-empty"_s);
    typeName(dialog, u"orders/signing"_s);
    control<QPushButton>(dialog, u"Add tag"_s)->click();
    auto *tags = control<QTableWidget>(dialog, u"Tags"_s);
    tags->item(0, 1)->setText(u"prod"_s);
    control<QCheckBox>(dialog, u"Has an expiry date"_s)->click();
    picture(dialog, u"createkey-problems"_s);
    tags->item(0, 0)->setText(u"stage"_s);
    dialog.nameField()->setName(u"orders-signing"_s);
    m_bench.refuseNext(u"/keys/"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog.failureMessage()->text().isEmpty());
    picture(dialog, u"createkey-refused"_s);
    dialog.reject();
    picture(dialog, u"createkey-question"_s);
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 760);
}

QTEST_MAIN(TestCreateKeyDialog)
#include "tst_createkeydialog.moc"
