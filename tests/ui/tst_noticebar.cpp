// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "ui/theme.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

int alerts = 0;
QAccessible::UpdateHandler before = nullptr;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++alerts;
    QAccessible::installUpdateHandler(before);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(countAlerts);
}

} // namespace

class TestNoticeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { awaitAccessibility(); }
    void init();
    void cleanup() { m_window.reset(); }

    void itIsHiddenUntilThereIsNews();
    void newsAreShownAnnouncedAndTakeNoFocus();
    void theNewestReplacesTheOneBefore();
    void itIsClosedByTheKeyboard();
    void longNewsWrap();
    void markupIsPlainText();

private:
    std::unique_ptr<QWidget> m_window;
    NoticeBar *m_bar = nullptr;
    QLineEdit *m_work = nullptr;
};

void TestNoticeBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_bar = new NoticeBar;
    m_work = new QLineEdit;
    m_work->setAccessibleName(u"Work"_s);
    layout->addWidget(m_bar);
    layout->addWidget(m_work);
    layout->addStretch(1);
    m_window->resize(500, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_work->setFocus();
}

void TestNoticeBar::itIsHiddenUntilThereIsNews()
{
    QVERIFY(!m_bar->isVisible());
}

void TestNoticeBar::newsAreShownAnnouncedAndTakeNoFocus()
{
    alerts = 0;
    before = QAccessible::installUpdateHandler(countAlerts);
    m_bar->showNotice(MessageKind::Ok, u"Signed out of contoso."_s);
    QAccessible::installUpdateHandler(before);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"Signed out of contoso."_s);
    QVERIFY(m_bar->accessibleName().contains(u"Signed out of contoso."_s));
    QVERIFY(m_work->hasFocus());
    if (QAccessible::isActive())
        QCOMPARE(alerts, 1);
}

void TestNoticeBar::theNewestReplacesTheOneBefore()
{
    m_bar->showNotice(MessageKind::Ok, u"One"_s);
    m_bar->showNotice(MessageKind::Warning, u"Two"_s);
    QCOMPARE(m_bar->text(), u"Two"_s);
    QVERIFY2(m_bar->accessibleName().contains(u"Warning"_s), "a warning is told by a word too, not by colour alone");
}

void TestNoticeBar::itIsClosedByTheKeyboard()
{
    m_bar->showNotice(MessageKind::Hint, u"One"_s);
    auto *close = m_bar->findChild<QToolButton *>();
    QVERIFY(close);
    QCOMPARE(close->accessibleName(), u"Close the notice"_s);
    QTest::keyClick(m_work, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(close->hasFocus());
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_window->isActiveWindow());
    QVERIFY2(m_work->hasFocus(), "work goes on where it was");
}

void TestNoticeBar::longNewsWrap()
{
    m_bar->showNotice(MessageKind::Hint, u"short"_s);
    QCoreApplication::processEvents();
    const int low = m_bar->height();
    m_bar->showNotice(MessageKind::Hint, u"A long text that says much. "_s.repeated(8));
    QTRY_VERIFY(m_bar->height() > 2 * low);
    const auto *label = m_bar->findChildren<QLabel *>().constLast();
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestNoticeBar::markupIsPlainText()
{
    m_bar->showNotice(MessageKind::Hint, u"<b>contoso</b>"_s);
    const auto *label = m_bar->findChildren<QLabel *>().constLast();
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
