// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/widgets/attributeseditor.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/keyoperationsfield.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/secrettextedit.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

SecretBuffer bytes(const char *text)
{
    return SecretBuffer::copyOf(QByteArrayView(text));
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void setTag(TagsEditor &editor, int row, const QString &name, const QString &value)
{
    editor.table()->item(row, 0)->setText(name);
    editor.table()->item(row, 1)->setText(value);
}

} // namespace

class TestFormWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameFieldSaysWhatIsWrong_data();
    void nameFieldSaysWhatIsWrong();
    void nameFieldHintsWhileEmpty();
    void nameProblemIsHeardWithTheField();
    void datesAreSecondsOfLocalTime();
    void absentDatesStayAbsent();
    void notBeforeMustPrecedeExpires();
    void pastExpiryWarnsButPasses();
    void tagsComeBackAsTheyWereSet();
    void sixteenthTagCannotBeAdded();
    void tagProblemsAreNamed_data();
    void tagProblemsAreNamed();
    void operationsFitTheKeyType();
    void secretKeepsEveryByte_data();
    void secretKeepsEveryByte();
    void secretThatIsNoUtf8IsRefused();
    void mixedLineEndsAreSentVerbatim();
    void shiftReturnBreaksTheLineAsReturnDoes();
    void pastedWindowsTextKeepsItsLineEnds();
    void typedSecretCannotBeUndone();
    void onlyOneFileCanBeDropped();
    void pathIsReportedOnceWhole();
};

void TestFormWidgets::nameFieldSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("slash") << u"a/b"_s << u"/"_s;
    QTest::newRow("blank") << u"a b"_s << u"blanks"_s;
    QTest::newRow("umlaut") << u"schlüssel"_s << u"ü"_s;
    QTest::newRow("beyond the basic plane") << u"key🔑"_s << u"🔑"_s;
    QTest::newRow("too long") << QString(128, u'a') << u"127"_s;
}

void TestFormWidgets::nameFieldSaysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    NameField field;
    QSignalSpy changed(&field, &NameField::changed);
    QTest::keyClicks(field.lineEdit(), name.left(name.size() > 60 ? 0 : 1));
    field.setName(name);
    QVERIFY(changed.count() > 0);
    QVERIFY(!field.isAcceptable());
    QCOMPARE(field.message()->kind(), MessageKind::Error);
    QVERIFY2(field.message()->text().contains(said), qPrintable(field.message()->text()));
    field.setName(u"0-good-Name"_s);
    QVERIFY(field.isAcceptable());
    QCOMPARE(field.message()->kind(), MessageKind::Hint);
}

void TestFormWidgets::nameFieldHintsWhileEmpty()
{
    NameField field;
    QVERIFY(!field.isAcceptable());
    QCOMPARE(field.message()->kind(), MessageKind::Hint);
    QVERIFY(!field.isEdited());
}

void TestFormWidgets::nameProblemIsHeardWithTheField()
{
    NameField field;
    field.setName(u"a/b"_s);
    QVERIFY(field.lineEdit()->accessibleDescription().contains(field.message()->text()));
}

void TestFormWidgets::datesAreSecondsOfLocalTime()
{
    QWidget owner;
    QFormLayout form(&owner);
    AttributesEditor editor(&form, &owner);
    editor.expires()->checkBox()->setChecked(true);
    const QDateTime date(QDate(2050, 6, 1), QTime(10, 30, 15));
    editor.expires()->edit()->setDateTime(date);
    QCOMPARE(editor.changes().expires.value_or(0), date.toSecsSinceEpoch());
    QVERIFY(!editor.changes().notBefore);
    QCOMPARE(editor.changes().enabled, std::optional<bool>(true));
    QVERIFY(editor.isEdited());
}

void TestFormWidgets::absentDatesStayAbsent()
{
    QWidget owner;
    QFormLayout form(&owner);
    AttributesEditor editor(&form, &owner);
    QVERIFY(!editor.changes().expires && !editor.changes().notBefore && !editor.isEdited());
    Attributes attributes;
    attributes.enabled = false;
    attributes.expires = 4'102'444'800; // Beyond 2038.
    editor.setAttributes(attributes);
    QCOMPARE(editor.changes().expires.value_or(0), attributes.expires.value());
    QCOMPARE(editor.changes().enabled, std::optional<bool>(false));
    QVERIFY(!editor.changes().notBefore && !editor.isEdited());
}

void TestFormWidgets::notBeforeMustPrecedeExpires()
{
    QWidget owner;
    QFormLayout form(&owner);
    AttributesEditor editor(&form, &owner);
    editor.notBefore()->setValue(4'000'000'000);
    editor.expires()->setValue(4'000'000'000);
    QVERIFY(!editor.problem().isEmpty());
    QCOMPARE(editor.message()->kind(), MessageKind::Error);
    editor.expires()->setValue(4'000'000'001);
    QVERIFY(editor.problem().isEmpty());
}

void TestFormWidgets::pastExpiryWarnsButPasses()
{
    QWidget owner;
    QFormLayout form(&owner);
    AttributesEditor editor(&form, &owner);
    editor.expires()->setValue(1'000'000'000);
    QVERIFY(editor.problem().isEmpty());
    QCOMPARE(editor.message()->kind(), MessageKind::Warning);
}

void TestFormWidgets::tagsComeBackAsTheyWereSet()
{
    TagsEditor editor(maximumTagLengthOfKey);
    const Tags tags {{u"stage"_s, u"prod"_s}, {u"empty"_s, QString()}, {u"说明"_s, u"签名"_s}};
    editor.setTags(tags);
    QCOMPARE(editor.tags(), tags);
    QVERIFY(!editor.isEdited());
    editor.addTag();
    QCOMPARE(editor.tags(), tags); // An empty row is no tag.
    editor.table()->setCurrentCell(0, 0);
    editor.removeTag();
    QCOMPARE(editor.tags().size(), 2);
    QVERIFY(editor.isEdited());
}

void TestFormWidgets::sixteenthTagCannotBeAdded()
{
    TagsEditor editor(maximumTagLengthOfKey);
    for (int i = 0; i < maximumTags + 3; ++i) {
        editor.addTag();
        if (i < maximumTags)
            setTag(editor, i, u"name-%1"_s.arg(i), u"value"_s);
    }
    QCOMPARE(editor.tags().size(), maximumTags);
    QVERIFY(editor.problem().isEmpty());
    QVERIFY(!control<QPushButton>(editor, u"Add tag"_s)->isEnabled());
    QVERIFY(editor.message()->text().contains(u"15"_s));
}

void TestFormWidgets::tagProblemsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << QString() << u"prod"_s << u"needs a name"_s;
    QTest::newRow("twice") << u"first"_s << u"x"_s << u"Two tags"_s;
    QTest::newRow("long name") << QString(257, u'n') << u"x"_s << u"256"_s;
    QTest::newRow("long value") << u"n"_s << QString(257, u'v') << u"256"_s;
}

void TestFormWidgets::tagProblemsAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, said);
    TagsEditor editor(maximumTagLengthOfKey);
    editor.setTags({{u"first"_s, u"1"_s}});
    editor.addTag();
    setTag(editor, 1, name, value);
    QVERIFY2(editor.problem().contains(said), qPrintable(editor.problem()));
    QCOMPARE(editor.message()->kind(), MessageKind::Error);
}

void TestFormWidgets::operationsFitTheKeyType()
{
    KeyOperationsField field;
    field.setKeyType(u"RSA"_s);
    QCOMPARE(field.operations(),
             QStringList({u"encrypt"_s, u"decrypt"_s, u"sign"_s, u"verify"_s, u"wrapKey"_s, u"unwrapKey"_s}));
    field.setKeyType(u"EC-HSM"_s);
    QCOMPARE(field.operations(), QStringList({u"sign"_s, u"verify"_s}));
    control<QCheckBox>(field, u"sign"_s)->setChecked(false);
    QCOMPARE(field.operations(), QStringList({u"verify"_s}));
    QVERIFY(field.isEdited());
}

void TestFormWidgets::secretKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("lines") << QByteArray("one\ntwo\n\nfour\n");
    QTest::newRow("windows lines") << QByteArray("one\r\ntwo\r\n");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0z");
    QTest::newRow("tabs and blanks") << QByteArray("\t a \t\n ");
    QTest::newRow("not latin") << QByteArray("пароль 密码 سر 🔑");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbftext");
    QTest::newRow("mixed line ends") << QByteArray("one\r\ntwo\nthree\rfour");
    QTest::newRow("line separator") << QByteArray("one\xe2\x80\xa8two\xe2\x80\xa9three");
    QTest::newRow("nul") << QByteArray("a\0b", 3);
}

void TestFormWidgets::secretKeepsEveryByte()
{
    QFETCH(QByteArray, value);
    SecretTextEdit edit;
    QVERIFY(edit.setUtf8(SecretBuffer::copyOf(value)));
    QCOMPARE(edit.utf8().view().toByteArray(), value);
    QCOMPARE(edit.utf8Size(), value.size());
    edit.wipe();
    QCOMPARE(edit.utf8Size(), 0);
    QVERIFY(!edit.isReadOnly());
}

void TestFormWidgets::secretThatIsNoUtf8IsRefused()
{
    SecretTextEdit edit;
    QVERIFY(edit.setUtf8(bytes("kept")));
    QVERIFY(!edit.setUtf8(bytes("\xff\xfe\x80")));
    QCOMPARE(edit.utf8().view().toByteArray(), QByteArray("kept"));
}

void TestFormWidgets::mixedLineEndsAreSentVerbatim()
{
    SecretTextEdit edit;
    QVERIFY(edit.setUtf8(bytes("one\r\ntwo\n")));
    QVERIFY(edit.isVerbatim() && edit.isReadOnly());
    QVERIFY(edit.setUtf8(bytes("one\ntwo\n")));
    QVERIFY(!edit.isVerbatim() && !edit.isReadOnly());
}

void TestFormWidgets::shiftReturnBreaksTheLineAsReturnDoes()
{
    SecretTextEdit edit;
    QTest::keyClicks(&edit, u"a"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"b"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.utf8().view().toByteArray(), QByteArray("a\nb\n"));
    edit.setLineEnd(SecretTextEdit::LineEnd::CrLf);
    QCOMPARE(edit.utf8().view().toByteArray(), QByteArray("a\r\nb\r\n"));
    QCOMPARE(edit.utf8Size(), 6);
}

void TestFormWidgets::pastedWindowsTextKeepsItsLineEnds()
{
    class Edit : public SecretTextEdit
    {
    public:
        using SecretTextEdit::insertFromMimeData;
    } edit;
    QSignalSpy replaced(&edit, &SecretTextEdit::lineEndsReplaced);
    QMimeData data;
    data.setText(u"one\r\ntwo"_s);
    edit.insertFromMimeData(&data);
    QCOMPARE(edit.utf8().view().toByteArray(), QByteArray("one\r\ntwo"));
    QCOMPARE(replaced.count(), 0);
    data.setText(u"\nthree"_s);
    edit.insertFromMimeData(&data);
    QCOMPARE(replaced.count(), 1);
}

void TestFormWidgets::typedSecretCannotBeUndone()
{
    SecretTextEdit edit;
    QTest::keyClicks(&edit, u"hunter2"_s);
    edit.wipe();
    edit.undo();
    QCOMPARE(edit.utf8Size(), 0);
}

void TestFormWidgets::onlyOneFileCanBeDropped()
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"one"_s, "1");
    FileField field(u"Choose…"_s);
    QSignalSpy chosen(&field, &FileField::fileChosen);
    QVERIFY(dropFile(field, path));
    QCOMPARE(field.path(), path);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!dropFile(field, folder.path())); // A folder.
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    QVERIFY(draggedFile(&two).isEmpty());
    QMimeData web;
    web.setUrls({QUrl::fromUserInput(u"example.org/key.pem"_s)});
    QVERIFY(draggedFile(&web).isEmpty());
}

void TestFormWidgets::pathIsReportedOnceWhole()
{
    FileField field(u"Choose…"_s);
    QSignalSpy chosen(&field, &FileField::fileChosen);
    QTest::keyClicks(field.lineEdit(), u"/tmp/key.pem"_s);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestFormWidgets)
#include "tst_formwidgets.moc"
