// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace vault;
using namespace std::chrono_literals;

namespace {

const QByteArray canary = "canary-7f3a-value";
QStringList announced;

void recordAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        announced << static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        announced << static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::TextUpdated)
        announced << static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
    if (event->type() == QAccessible::ValueChanged)
        announced << static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
}

bool holdCanary(const QStringList &texts)
{
    return texts.join(u'\n').contains(QString::fromLatin1(canary));
}

} // namespace

class TestMaskedValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hiddenAtFirst();
    void lengthIsNotShown();
    void revealsAndHides();
    void linesAreShownAsTheyAre();
    void notAccessibleWhileMasked();
    void neverInNamesOrTitles();
    void revealingAnnouncesNoText();
    void typedPasswordsAreNotAnnounced();
    void hiddenAfterATime();
    void hiddenWhenTheWindowLosesFocus();
    void hiddenWhenOutOfSight();
    void asksForAValueThatIsNotThere();
    void fetchedForCopyStaysMasked();
    void copiesByteForByte();
    void selectionGoesThroughTheSecretClipboard();
    void selectingLeavesTheMouseClipboardAlone();
    void newValueIsMaskedAgain();
    void clearForgetsTheValue();
    void emptyValueIsAValue();
    void keyboardReachesReveal();

private:
    QPlainTextEdit *editor() const { return m_window->findChild<QPlainTextEdit *>(); }
    QToolButton *button(const QString &name) const;

    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QWidget> m_window;
    MaskedValue *m_value = nullptr;
};

void TestMaskedValue::initTestCase()
{
    QAccessible::installUpdateHandler(recordAnnouncement);
    awaitAccessibility();
}

void TestMaskedValue::init()
{
    m_clipboard = std::make_unique<SecretClipboard>();
    m_window = std::make_unique<QWidget>();
    m_value = new MaskedValue(*m_clipboard);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_value);
    layout->addWidget(new QLineEdit);
    m_value->setValue(SecretBuffer::copyOf(canary));
    m_window->resize(500, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    announced.clear();
}

void TestMaskedValue::cleanup()
{
    m_window.reset();
    m_clipboard.reset();
}

QToolButton *TestMaskedValue::button(const QString &name) const
{
    const auto buttons = m_window->findChildren<QToolButton *>();
    for (QToolButton *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void TestMaskedValue::hiddenAtFirst()
{
    QVERIFY(m_value->hasValue());
    QVERIFY(!m_value->isRevealed());
    QVERIFY(!editor());
}

void TestMaskedValue::lengthIsNotShown()
{
    const auto dots = [this] {
        const auto labels = m_value->findChildren<QLabel *>();
        return labels.isEmpty() ? QString() : labels.constFirst()->text();
    };
    const QString first = dots();
    QVERIFY(first.size() >= 8);
    QCOMPARE(first, QString(first.size(), QChar(0x2022)));
    m_value->setValue(SecretBuffer::copyOf(QByteArray(3000, 'x')));
    QCOMPARE(dots(), first);
}

void TestMaskedValue::revealsAndHides()
{
    QSignalSpy changed(m_value, &MaskedValue::revealedChanged);
    button(QStringLiteral("Reveal value"))->click();
    QVERIFY(m_value->isRevealed());
    QVERIFY(editor() && editor()->isVisible() && editor()->isReadOnly());
    QCOMPARE(editor()->toPlainText().toUtf8(), canary);
    button(QStringLiteral("Hide value"))->click();
    QVERIFY(!editor()); // gone with its document, not just out of sight
    QCOMPARE(changed.size(), 2);
}

void TestMaskedValue::linesAreShownAsTheyAre()
{
    const QByteArray pem = "-----BEGIN X-----\nabc\n\n  def\t1\n-----END X-----\n";
    m_value->setValue(SecretBuffer::copyOf(pem));
    m_value->setRevealed(true);
    QCOMPARE(editor()->toPlainText().toUtf8(), pem);
    QCOMPARE(editor()->blockCount(), 6);
    QCOMPARE(editor()->lineWrapMode(), QPlainTextEdit::NoWrap);
}

void TestMaskedValue::notAccessibleWhileMasked()
{
    const QStringList masked = accessibleTexts(m_window.get());
    QVERIFY(masked.contains(QStringLiteral("Value, hidden")));
    QVERIFY2(!holdCanary(masked), qPrintable(masked.join(u'|')));

    m_value->setRevealed(true);
    QVERIFY(holdCanary(accessibleTexts(m_window.get()))); // the walk finds it where it may be read
    QVERIFY(!holdCanary(accessibleTexts(m_window.get(), false)));

    m_value->setRevealed(false);
    QVERIFY(!holdCanary(accessibleTexts(m_window.get())));
}

void TestMaskedValue::neverInNamesOrTitles()
{
    QVERIFY(!holdCanary(outwardTexts(m_window.get())));
    m_value->setRevealed(true);
    QVERIFY(!holdCanary(outwardTexts(m_window.get())));
    m_value->copy();
    QVERIFY(!holdCanary(outwardTexts(m_window.get())));
}

void TestMaskedValue::revealingAnnouncesNoText()
{
    m_value->setRevealed(true);
    QApplication::processEvents();
    m_value->setRevealed(false);
    QApplication::processEvents();
    QVERIFY2(!holdCanary(announced), qPrintable(announced.join(u'|')));
    // The recorder does hear what is no secret.
    m_window->findChild<QLineEdit *>()->setText(QStringLiteral("public"));
    if (QAccessible::isActive())
        QVERIFY(announced.contains(QStringLiteral("public")));
}

void TestMaskedValue::typedPasswordsAreNotAnnounced()
{
    auto *passphrase = m_window->findChild<QLineEdit *>();
    passphrase->setEchoMode(QLineEdit::Password);
    passphrase->setFocus();
    QTest::keyClicks(passphrase, QStringLiteral("hush"));
    QCOMPARE(passphrase->text(), QStringLiteral("hush"));
    QVERIFY2(!announced.join(QString()).contains(u'h'), qPrintable(announced.join(u'|')));
}

void TestMaskedValue::hiddenAfterATime()
{
    m_value->setRevealTime(30ms);
    QSignalSpy changed(m_value, &MaskedValue::revealedChanged);
    m_value->setRevealed(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_value->isRevealed(), 3000);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!editor());
}

void TestMaskedValue::hiddenWhenTheWindowLosesFocus()
{
    m_value->setRevealed(true);
    editor()->setFocus();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!m_value->isRevealed());
    QVERIFY(!editor());
}

void TestMaskedValue::hiddenWhenOutOfSight()
{
    m_value->setRevealed(true);
    m_value->hide();
    QVERIFY(!m_value->isRevealed());
}

void TestMaskedValue::asksForAValueThatIsNotThere()
{
    m_value->clear();
    QSignalSpy wanted(m_value, &MaskedValue::valueWanted);
    button(QStringLiteral("Reveal value"))->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_value->isRevealed());
    m_value->setValue(SecretBuffer::copyOf(canary)); // the owner has fetched it
    QVERIFY(m_value->isRevealed());
    QCOMPARE(editor()->toPlainText().toUtf8(), canary);
}

void TestMaskedValue::fetchedForCopyStaysMasked()
{
    m_value->clear();
    QSignalSpy wanted(m_value, &MaskedValue::valueWanted);
    button(QStringLiteral("Copy value"))->click();
    QCOMPARE(wanted.size(), 1);
    m_value->setValue(SecretBuffer::copyOf(canary));
    QVERIFY(!m_value->isRevealed());
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), canary);
}

void TestMaskedValue::copiesByteForByte()
{
    const QByteArray value = "one\r\ntwo\n\xc2\xa0three\t\n";
    m_value->setValue(SecretBuffer::copyOf(value));
    m_value->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), value);
    m_clipboard->clearIfOurs();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestMaskedValue::selectionGoesThroughTheSecretClipboard()
{
    m_value->setRevealed(true);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keySequence(editor(), QKeySequence::Copy);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text().toUtf8(), canary);
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
}

void TestMaskedValue::selectingLeavesTheMouseClipboardAlone()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_value->setRevealed(true);
    QWidget *viewport = editor()->viewport();
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, QPoint(20, 10));
    QVERIFY(editor()->textCursor().hasSelection());
    QVERIFY(!clipboard->text(QClipboard::Selection).contains(QStringLiteral("canary")));
}

void TestMaskedValue::newValueIsMaskedAgain()
{
    m_value->setRevealed(true);
    m_value->setValue(SecretBuffer::copyOf("another"));
    QVERIFY(!m_value->isRevealed());
}

void TestMaskedValue::clearForgetsTheValue()
{
    m_value->setRevealed(true);
    m_value->clear();
    QVERIFY(!m_value->isRevealed());
    QVERIFY(!m_value->hasValue());
    QSignalSpy wanted(m_value, &MaskedValue::valueWanted);
    m_value->copy();
    QCOMPARE(wanted.size(), 1);
}

void TestMaskedValue::emptyValueIsAValue()
{
    m_value->setValue(SecretBuffer());
    QVERIFY(m_value->hasValue());
    m_value->setRevealed(true);
    QVERIFY(m_value->isRevealed());
    QVERIFY(editor()->toPlainText().isEmpty());
}

void TestMaskedValue::keyboardReachesReveal()
{
    m_value->setFocus(Qt::TabFocusReason);
    QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("Reveal value")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_value->isRevealed());
}

QTEST_MAIN(TestMaskedValue)
#include "tst_maskedvalue.moc"
