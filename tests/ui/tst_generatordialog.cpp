// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/secrets/generatordialog.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/secrettextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestGeneratorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void everyControlHasAName();
    void everyChangeMakesAnotherValue();
    void charactersFollowTheChoices();
    void wordsFollowTheChoices();
    void noClassIsNoValue();
    void strengthIsToldInWordsAndBits();
    void weakRecipesWarn();
    void whatIsShownIsWhatIsTaken();
    void cancelTakesNothing();
    void valueIsInNoNameOrTitle();
    void lookAtIt();

private:
    QByteArray value() const { return m_dialog->value().view().toByteArray(); }
    void choose(const QString &box, int index) { control<QComboBox>(*m_dialog, box)->setCurrentIndex(index); }
    QString strength() const { return m_dialog->strengthMessage()->text(); }

    std::unique_ptr<GeneratorDialog> m_dialog;
};

void TestGeneratorDialog::init()
{
    m_dialog = std::make_unique<GeneratorDialog>();
    QVERIFY(show(*m_dialog));
}

void TestGeneratorDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*m_dialog).join(u' '), QString());
}

void TestGeneratorDialog::everyChangeMakesAnotherValue()
{
    QByteArray before = value();
    QCOMPARE(before.size(), 32);
    control<QPushButton>(*m_dialog, u"Generate another"_s)->click();
    QVERIFY(value() != before);
    before = value();
    control<QCheckBox>(*m_dialog, u"Symbols"_s)->click();
    QVERIFY(value() != before);
    before = value();
    choose(u"Made of"_s, 1);
    QVERIFY(value() != before);
}

void TestGeneratorDialog::charactersFollowTheChoices()
{
    for (const auto &box : {u"Lower case (a–z)"_s, u"Upper case (A–Z)"_s, u"Symbols"_s})
        control<QCheckBox>(*m_dialog, box)->click();
    control<QCheckBox>(*m_dialog, u"Without look-alikes (0 O, 1 l I, 2 Z…)"_s)->click();
    control<QSpinBox>(*m_dialog, u"Length"_s)->setValue(400);
    QCOMPARE(value().size(), 400);
    for (const char digit : value())
        QVERIFY2(QByteArray("34679").contains(digit), value().constData());
}

void TestGeneratorDialog::wordsFollowTheChoices()
{
    choose(u"Made of"_s, 1);
    control<QSpinBox>(*m_dialog, u"Number"_s)->setValue(5);
    choose(u"Between them"_s, 3);
    control<QCheckBox>(*m_dialog, u"Capital first letters"_s)->click();
    const QList<QByteArray> words = value().split(' ');
    QCOMPARE(words.size(), 5);
    for (const QByteArray &word : words)
        QVERIFY2(word.at(0) >= 'A' && word.at(0) <= 'Z' && word.size() >= 3, word.constData());
    QVERIFY2(strength().startsWith(u"Fair: 50 bits"_s), qPrintable(strength()));
}

void TestGeneratorDialog::noClassIsNoValue()
{
    for (const auto &box : {u"Lower case (a–z)"_s, u"Upper case (A–Z)"_s, u"Symbols"_s, u"Digits (0–9)"_s})
        control<QCheckBox>(*m_dialog, box)->click();
    QVERIFY(value().isEmpty());
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QVERIFY(!m_dialog->blockerMessage()->text().isEmpty());
    control<QCheckBox>(*m_dialog, u"Symbols"_s)->click();
    QVERIFY(m_dialog->actionButton()->isEnabled());
}

void TestGeneratorDialog::strengthIsToldInWordsAndBits()
{
    QCOMPARE(int(m_dialog->entropy()), 207);
    QTRY_VERIFY2(strength().startsWith(u"Very strong: 207 bits"_s) && strength().contains(u"by zxcvbn"_s), qPrintable(strength()));
    QCOMPARE(m_dialog->strengthMessage()->kind(), MessageKind::Ok);
}

void TestGeneratorDialog::weakRecipesWarn()
{
    control<QSpinBox>(*m_dialog, u"Length"_s)->setValue(8);
    for (const auto &box : {u"Upper case (A–Z)"_s, u"Symbols"_s, u"Digits (0–9)"_s})
        control<QCheckBox>(*m_dialog, box)->click();
    QCOMPARE(m_dialog->strengthMessage()->kind(), MessageKind::Warning);
}

void TestGeneratorDialog::whatIsShownIsWhatIsTaken()
{
    auto *shown = m_dialog->findChild<SecretTextEdit *>();
    const QByteArray expected = value();
    QCOMPARE(shown->utf8().view().toByteArray(), expected);
    QVERIFY(shown->isReadOnly());
    QTest::keyClicks(shown, u"typed"_s);
    QCOMPARE(shown->utf8().view().toByteArray(), expected);
    QTest::mouseClick(m_dialog->actionButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->takeValue().view().toByteArray(), expected);
    QVERIFY(value().isEmpty());
    QVERIFY(shown->toPlainText().isEmpty());
}

void TestGeneratorDialog::cancelTakesNothing()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_dialog->takeValue().isEmpty());
}

void TestGeneratorDialog::valueIsInNoNameOrTitle()
{
    const QString text = QString::fromLatin1(value());
    QVERIFY(!outwardTexts(m_dialog.get()).join(u'\n').contains(text));
    QVERIFY(!accessibleTexts(m_dialog.get(), false).join(u'\n').contains(text));
}

void TestGeneratorDialog::lookAtIt()
{
    QTRY_VERIFY(strength().contains(u"zxcvbn"_s));
    picture(*m_dialog, u"generator-characters"_s);
    choose(u"Made of"_s, 1);
    // zxcvbn knows neither the list nor that the words are drawn: what was drawn counts.
    QTRY_VERIFY2(strength().startsWith(u"Strong: 80 bits"_s) && strength().contains(u"zxcvbn"_s), qPrintable(strength()));
    picture(*m_dialog, u"generator-words"_s);
}

QTEST_MAIN(TestGeneratorDialog)
#include "tst_generatordialog.moc"
