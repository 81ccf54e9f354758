// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/secrets/generatordialog.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/secrettextedit.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }
    void everyControlHasAName();
    void valueArrivesByteForByte_data();
    void valueArrivesByteForByte();
    void typedLinesAndTagsArrive();
    void documentedFormSavesToo();
    void copiedTextIsMarkedSecret();
    void sizeIsCountedInBytes();
    void oneByteTooManyIsRefusedUnsent();
    void fileThatIsNoTextBecomesBase64();
    void fileIsReadAsTheTagSays();
    void encodedFileTooLargeIsRefused();
    void fileThatCannotBeReadIsRecorded();
    void typedValueIsJudged();
    void generatedValueIsTaken();
    void fileTooLargeIsRefused();
    void windowsFileKeepsItsLineEnds();
    void longContentTypeIsRefused();
    void newVersionStartsFromTheOldOne();
    void refusalKeepsEverythingTyped();
    void valueLeavesTheEditorOnceSaved();
    void valueCanBeHidden();
    void doubleClickMakesOneVersion();
    void lostConnectionIsNotRepeated();
    void destroyingWhileUnderWayIsSafe();
    void lookAtIt();

private:
    QByteArray stored(const QString &name)
    {
        const auto secret = waitFor(m_bench.secrets().get(name));
        return secret && secret->value ? secret->value->view().toByteArray() : QByteArray("(none)");
    }
    QString writeFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    DialogBench m_bench;
    QTemporaryDir m_folder;
};

void TestSecretDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestSecretDialog::everyControlHasAName()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QCOMPARE(namelessControls(dialog).join(QLatin1Char(' ')), QString());
    QCOMPARE(doubledMnemonics(dialog).join(QLatin1Char(' ')), QString());
}

void TestSecretDialog::valueArrivesByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("lines") << QByteArray("-----BEGIN-----\nline\n\n-----END-----\n");
    QTest::newRow("windows lines") << QByteArray("one\r\ntwo\r\n");
    QTest::newRow("mixed line ends") << QByteArray("one\r\ntwo\nthree");
    QTest::newRow("not latin") << QByteArray("пароль\n密码 سر 🔑");
    QTest::newRow("no-break space, quotes, backslash") << QByteArray("a\xc2\xa0\"b\"\\c\t/");
    QTest::newRow("as long as allowed") << QByteArray(maximumSecretSize, 'x');
}

void TestSecretDialog::valueArrivesByteForByte()
{
    QFETCH(QByteArray, value);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    const QString name = u"exact-%1"_s.arg(qHash(value));
    QTest::keyClicks(dialog.nameField()->lineEdit(), name);
    dialog.loadFile(writeFile(u"value.txt"_s, value));
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(saved.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QCOMPARE(saved.at(0).at(0).value<VaultItem>().id.name, name);
    QCOMPARE(stored(name), value);
}

void TestSecretDialog::typedLinesAndTagsArrive()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"typed"_s);
    QTest::keyClicks(dialog.valueEdit(), u"first"_s);
    QTest::keyClick(dialog.valueEdit(), Qt::Key_Return);
    QTest::keyClicks(dialog.valueEdit(), u"second"_s);
    control<QComboBox>(dialog, u"Content type"_s)->setCurrentText(u"text/plain"_s);
    control<QPushButton>(dialog, u"Add tag"_s)->click();
    control<QTableWidget>(dialog, u"Tags"_s)->item(0, 0)->setText(u"stage"_s);
    control<QCheckBox>(dialog, u"Has a not before date"_s)->click();
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto secret = waitFor(m_bench.secrets().get(u"typed"_s));
    QVERIFY(secret && secret->value);
    QCOMPARE(secret->value->view().toByteArray(), QByteArray("first\nsecond"));
    QCOMPARE(secret->properties.contentType, u"text/plain"_s);
    QCOMPARE(secret->properties.tags, Tags({{u"stage"_s, QString()}}));
    QVERIFY(secret->properties.attributes.notBefore.has_value());
}

void TestSecretDialog::documentedFormSavesToo()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    SecretDialog dialog(session->secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"documented"_s);
    QTest::keyClicks(dialog.valueEdit(), u"value"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(saved.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QCOMPARE(stored(u"documented"_s), QByteArray("value"));
}

void TestSecretDialog::copiedTextIsMarkedSecret()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    dialog.valueEdit()->setPlainText(u"one\ntwo"_s);
    dialog.valueEdit()->selectAll();
    dialog.valueEdit()->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"one\ntwo"_s);
    QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void TestSecretDialog::sizeIsCountedInBytes()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    dialog.valueEdit()->setPlainText(u"é🔑\nx"_s); // 2 + 4 + 1 + 1 bytes.
    QVERIFY2(dialog.valueMessage()->text().startsWith(u"8 of "_s), qPrintable(dialog.valueMessage()->text()));
    QVERIFY(dialog.valueMessage()->text().contains(QLocale().toString(25'600)));
}

void TestSecretDialog::oneByteTooManyIsRefusedUnsent()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"too-long"_s);
    dialog.valueEdit()->setPlainText(QString(maximumSecretSize - 1, u'x') + u'é');
    QCOMPARE(dialog.valueMessage()->kind(), MessageKind::Error);
    QVERIFY2(dialog.valueMessage()->text().contains(QLocale().toString(25'601)), qPrintable(dialog.valueMessage()->text()));
    QVERIFY(!dialog.actionButton()->isEnabled());
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(m_bench.vault().requests().size(), 0);
    dialog.valueEdit()->setPlainText(QString(maximumSecretSize, u'x'));
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestSecretDialog::fileThatIsNoTextBecomesBase64()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"picture"_s);
    dialog.loadFile(writeFile(u"picture.bin"_s, QByteArray("\x89PNG\xff\xfe", 6)));
    QVERIFY2(dialog.valueMessage()->text().contains(u"as base64"_s), qPrintable(dialog.valueMessage()->text()));
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(u"picture"_s), QByteArray("\x89PNG\xff\xfe", 6).toBase64());
    QCOMPARE(saved.at(0).at(0).value<VaultItem>().tags, Tags({{u"file-encoding"_s, u"base64"_s}}));
}

void TestSecretDialog::fileIsReadAsTheTagSays()
{
    VaultItem item;
    item.id.name = u"tagged"_s;
    item.tags = {{u"file-encoding"_s, u"hex"_s}, {u"stage"_s, u"prod"_s}};
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    dialog.setExisting(item);
    QVERIFY(show(dialog));
    dialog.loadFile(writeFile(u"text.txt"_s, "text"));
    QCOMPARE(dialog.valueEdit()->utf8().view().toByteArray(), QByteArray("74657874"));
    QCOMPARE(dialog.findChild<TagsEditor *>()->tags(), item.tags);
}

void TestSecretDialog::encodedFileTooLargeIsRefused()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.valueEdit(), u"kept"_s);
    dialog.loadFile(writeFile(u"binary"_s, QByteArray(20'000, '\xff')));
    QCOMPARE(dialog.valueMessage()->kind(), MessageKind::Error);
    QVERIFY2(dialog.valueMessage()->text().contains(QLocale().toString(26'668)), qPrintable(dialog.valueMessage()->text()));
    QCOMPARE(dialog.valueEdit()->utf8().view().toByteArray(), QByteArray("kept"));
    QVERIFY(dialog.findChild<TagsEditor *>()->tags().isEmpty());
}

void TestSecretDialog::fileThatCannotBeReadIsRecorded()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.valueEdit(), u"kept"_s);
    dialog.loadFile(m_folder.filePath(u"absent"_s));
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).reason, ErrorReason::FileUnreadable);
    QCOMPARE(dialog.valueEdit()->utf8().view().toByteArray(), QByteArray("kept"));
}

void TestSecretDialog::typedValueIsJudged()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QVERIFY(dialog.strengthMessage()->text().isEmpty());
    QTest::keyClicks(dialog.valueEdit(), u"password1"_s);
    QTRY_VERIFY2(dialog.strengthMessage()->text().startsWith(u"Very weak"_s), qPrintable(dialog.strengthMessage()->text()));
    QTest::keyClicks(dialog.valueEdit(), u"xK9#mQ2$vL7!pR4@nW8%tY6^"_s);
    QTRY_VERIFY(dialog.strengthMessage()->text().startsWith(u"Very strong"_s));
    dialog.valueEdit()->setPlainText(QString(maximumSecretSize, u'x'));
    QTRY_VERIFY(dialog.strengthMessage()->text().contains(u"first 100 characters"_s));
    dialog.valueEdit()->setPlainText(u"one\ntwo"_s);
    QVERIFY(dialog.strengthMessage()->text().isEmpty());
}

void TestSecretDialog::generatedValueIsTaken()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"generated"_s);
    QTest::mouseClick(control<QPushButton>(dialog, u"Generate…"_s), Qt::LeftButton);
    auto *generator = dialog.findChild<GeneratorDialog *>();
    QVERIFY(generator);
    const QByteArray value = generator->value().view().toByteArray();
    QCOMPARE(value.size(), 32);
    QTest::mouseClick(generator->actionButton(), Qt::LeftButton);
    QCOMPARE(dialog.valueEdit()->utf8().view().toByteArray(), value);
    QVERIFY2(dialog.valueMessage()->text().contains(u"Generated, with 20"_s), qPrintable(dialog.valueMessage()->text()));
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(u"generated"_s), value);
}

void TestSecretDialog::fileTooLargeIsRefused()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    dialog.loadFile(writeFile(u"large.txt"_s, QByteArray(30'000, 'x')));
    QCOMPARE(dialog.valueMessage()->kind(), MessageKind::Error);
    QVERIFY(dialog.valueMessage()->text().contains(QLocale().toString(30'000)));
    QCOMPARE(dialog.valueEdit()->utf8Size(), 0);
}

void TestSecretDialog::windowsFileKeepsItsLineEnds()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    dialog.loadFile(writeFile(u"windows.txt"_s, "one\r\ntwo"));
    auto *lineEnds = control<QComboBox>(dialog, u"Line ends of the value"_s);
    QVERIFY(lineEnds->currentText().contains(u"Windows"_s));
    QVERIFY(!dialog.valueEdit()->isReadOnly());
    dialog.loadFile(writeFile(u"mixed.txt"_s, "one\r\ntwo\n"));
    QVERIFY(dialog.valueEdit()->isReadOnly());
    QTest::mouseClick(control<QPushButton>(dialog, u"Clear"_s), Qt::LeftButton);
    QVERIFY(!dialog.valueEdit()->isReadOnly());
    QCOMPARE(dialog.valueEdit()->utf8Size(), 0);
}

void TestSecretDialog::longContentTypeIsRefused()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"typed-type"_s);
    QTest::keyClicks(dialog.valueEdit(), u"value"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    control<QComboBox>(dialog, u"Content type"_s)->setCurrentText(QString(256, u't'));
    QVERIFY(!dialog.actionButton()->isEnabled());
    control<QComboBox>(dialog, u"Content type"_s)->setCurrentText(QString(255, u't'));
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestSecretDialog::newVersionStartsFromTheOldOne()
{
    SetSecretParameters first;
    first.value = SecretBuffer::copyOf("old");
    first.contentType = u"text/plain"_s;
    first.tags = {{u"stage"_s, u"prod"_s}};
    first.attributes.expires = 4'102'444'800;
    const auto old = waitFor(m_bench.secrets().set(u"versioned"_s, first));
    QVERIFY(old.has_value());
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    dialog.setExisting(old->properties);
    QVERIFY(show(dialog));
    QVERIFY(dialog.windowTitle().contains(u"versioned"_s));
    QVERIFY(dialog.nameField()->lineEdit()->isReadOnly());
    QCOMPARE(dialog.valueEdit()->utf8Size(), 0);
    QVERIFY(!dialog.actionButton()->isEnabled());
    // What was there before is nothing that could be lost.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.valueEdit(), u"new"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto secret = waitFor(m_bench.secrets().get(u"versioned"_s));
    QVERIFY(secret && secret->value);
    QCOMPARE(secret->value->view().toByteArray(), QByteArray("new"));
    QVERIFY(secret->properties.id.version != old->properties.id.version);
    QCOMPARE(secret->properties.tags, first.tags);
    QCOMPARE(secret->properties.contentType, first.contentType);
    QCOMPARE(secret->properties.attributes.expires.value_or(0), 4'102'444'800);
}

void TestSecretDialog::refusalKeepsEverythingTyped()
{
    m_bench.refuseNext(u"/secrets/refused"_s, 409, u"Conflict"_s, u"ObjectIsDeletedButRecoverable"_s);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"refused"_s);
    QTest::keyClicks(dialog.valueEdit(), u"hunter2"_s);
    control<QComboBox>(dialog, u"Content type"_s)->setCurrentText(u"text/x-mine"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    const ApiError &error = m_bench.errors().errorAt(0);
    QCOMPARE(error.httpStatus, 409);
    QCOMPARE(error.rawBody, QByteArray()); // The request carried a secret.
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QVERIFY(!dialog.failureMessage()->text().contains(u"hunter2"_s));
    QCOMPARE(dialog.valueEdit()->utf8().view().toByteArray(), QByteArray("hunter2"));
    QCOMPARE(control<QComboBox>(dialog, u"Content type"_s)->currentText(), u"text/x-mine"_s);
    QCOMPARE(dialog.nameField()->name(), u"refused"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(stored(u"refused"_s), QByteArray("hunter2"));
}

void TestSecretDialog::valueLeavesTheEditorOnceSaved()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"gone"_s);
    QTest::keyClicks(dialog.valueEdit(), u"hunter2"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(dialog.valueEdit()->utf8Size(), 0);
    QVERIFY(dialog.valueEdit()->toPlainText().isEmpty());
}

void TestSecretDialog::valueCanBeHidden()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.valueEdit(), u"hunter2"_s);
    auto *hide = control<QCheckBox>(dialog, u"Hide the value"_s);
    hide->click();
    QVERIFY(!dialog.valueEdit()->isVisible());
    hide->click();
    QVERIFY(dialog.valueEdit()->isVisible());
    QCOMPARE(dialog.valueEdit()->utf8Size(), 7);
}

void TestSecretDialog::doubleClickMakesOneVersion()
{
    m_bench.delayNext(u"/secrets/once"_s, 300);
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QSignalSpy saved(&dialog, &SecretDialog::secretSaved);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"once"_s);
    QTest::keyClicks(dialog.valueEdit(), u"value"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.sent(u"PUT"_s, u"/secrets/once"_s), 1); // It is at the vault now.
    QTest::mouseDClick(dialog.actionButton(), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_bench.sent(u"PUT"_s, u"/secrets/once"_s), 1);
    QCOMPARE(waitFor(m_bench.secrets().listVersions(u"once"_s))->items.size(), 1);
}

void TestSecretDialog::lostConnectionIsNotRepeated()
{
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/secrets/cut-off"_s}, {u"times"_s, 1}});
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"cut-off"_s);
    QTest::keyClicks(dialog.valueEdit(), u"value"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).kind, ErrorKind::Transport);
    QVERIFY(dialog.isVisible());
    QVERIFY(waitFor(m_bench.secrets().listVersions(u"cut-off"_s))->items.isEmpty());
}

void TestSecretDialog::destroyingWhileUnderWayIsSafe()
{
    m_bench.delayNext(u"/secrets/orphan"_s, 300);
    auto dialog = std::make_unique<SecretDialog>(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(*dialog));
    QTest::keyClicks(dialog->nameField()->lineEdit(), u"orphan"_s);
    QTest::keyClicks(dialog->valueEdit(), u"value"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QVERIFY(dialog->isBusy());
    dialog.reset();
    QTest::qWait(500);
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestSecretDialog::lookAtIt()
{
    SecretDialog dialog(m_bench.secrets(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"orders-database"_s);
    dialog.valueEdit()->setPlainText(u"Server=tcp:orders.example;\nUser=app;\nPassword=密码 пароль;"_s);
    picture(dialog, u"secret-new"_s);
    dialog.valueEdit()->setPlainText(QString(25'601, u'x'));
    picture(dialog, u"secret-toolong"_s);
    VaultItem item;
    item.id.name = u"partner-api-token"_s;
    item.contentType = u"text/plain"_s;
    item.tags = {{u"stage"_s, u"prod"_s}, {u"owner"_s, u"platform"_s}};
    item.attributes.expires = 1'700'000'000;
    SecretDialog next(m_bench.secrets(), m_bench.errors());
    next.setExisting(item);
    QVERIFY(show(next));
    picture(next, u"secret-newversion"_s);
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 780);
}

QTEST_MAIN(TestSecretDialog)
#include "tst_secretdialog.moc"
