// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "tests/ui/accessibletexts.h"
#include "ui/errortext.h"
#include "ui/panes/errordetail.h"
#include "ui/panes/errorpanel.h"
#include "ui/panes/errorstrip.h"
#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace vault;

namespace {

int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++alerts;
}

ApiError forbidden(const QString &name = QStringLiteral("orders-signing"))
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.reason = ErrorReason::Envelope;
    error.httpStatus = 403;
    error.httpReason = QStringLiteral("Forbidden");
    error.code = QStringLiteral("Forbidden");
    error.innerErrors << QStringLiteral("ForbiddenByRbac");
    error.message = QStringLiteral(
        "Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role "
        "definitions were changed recently, please observe propagation time.\r\nCaller: appid=1;oid=2\r\nAction: "
        "'Microsoft.KeyVault/vaults/keys/read'\r\nResource: '/subscriptions/1/vaults/contoso/keys/%1'").arg(name);
    error.method = "GET";
    error.url = QStringLiteral("https://contoso.vault.azure.net/keys/%1?api-version=7.4").arg(name);
    error.operation = QStringLiteral("GetKey");
    error.objectName = name;
    error.requestId = QStringLiteral("6f0c2a52-0000-4000-8000-000000000001");
    error.clientRequestId = QStringLiteral("6f0c2a52-0000-4000-8000-000000000002");
    error.utc = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    error.rawBody = "{\"error\":{\"code\":\"Forbidden\",\"innererror\":{\"code\":\"ForbiddenByRbac\"}}}";
    return error;
}

ApiError fromProxy()
{
    ApiError error = forbidden();
    error.reason = ErrorReason::ForeignBody;
    error.httpStatus = 502;
    error.httpReason = QStringLiteral("Bad Gateway");
    error.code.clear();
    error.innerErrors.clear();
    error.message.clear();
    error.contentType = QStringLiteral("text/html");
    error.foreignText = QStringLiteral("<b>upstream</b> unreachable");
    error.proxy = QStringLiteral("10.0.0.1:3128");
    error.rawBody = "<html><b>upstream</b> unreachable</html>";
    return error;
}

ApiError unreachable()
{
    ApiError error;
    error.reason = ErrorReason::HostNotFound;
    error.method = "GET";
    error.url = QStringLiteral("https://typo.vault.azure.net/secrets");
    error.operation = QStringLiteral("GetSecrets");
    error.utc = QDateTime::fromSecsSinceEpoch(1'800'000'100, Qt::UTC);
    return error;
}

} // namespace

class TestErrorPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_splitter.reset(); }
    void quietUntilSomethingFails();
    void newFailureShowsInTheStrip();
    void failuresBeforeThePanelAreThere();
    void announcesWithoutTakingFocus();
    void opensAndCloses();
    void keepsMostOfTheHeightForWork();
    void opensByKeyboard();
    void theBodyFollowsTheStripInTabOrder();
    void focusLeavesWithTheBody();
    void newestFirst();
    void readerOfAnOlderFailureIsNotDisturbed();
    void readerInsideTheDetailIsNotDisturbed();
    void detailTellsEverything();
    void timeIsLocalWithUtcOnHover();
    void detailOfAFailureWithoutAnswer();
    void foreignAnswerIsMarked();
    void serversTextIsNeverMarkup();
    void rawBodyIsFolded();
    void reportIsCopied();
    void clearForgetsAll();
    void dismissLeavesTheList();
    void everythingHasAName();
    void picture_data();
    void picture();

private:
    template<class Widget>
    Widget *part(const QString &accessibleName) const
    {
        const auto widgets = m_panel->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QListView *list() const { return m_panel->findChild<QListView *>(); }
    QString stripText() const { return m_panel->findChild<ErrorStrip *>()->findChild<ElidedLabel *>()->text(); }
    QStringList visibleTexts() const;

    std::unique_ptr<ErrorLogModel> m_errors;
    std::unique_ptr<QSplitter> m_splitter;
    QLineEdit *m_work = nullptr;
    ErrorPanel *m_panel = nullptr;
};

void TestErrorPanel::initTestCase()
{
    QAccessible::installUpdateHandler(countAlerts);
    awaitAccessibility();
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestErrorPanel::init()
{
    m_errors = std::make_unique<ErrorLogModel>();
    m_splitter = std::make_unique<QSplitter>(Qt::Vertical);
    auto *work = new QWidget;
    m_work = new QLineEdit(work);
    m_panel = new ErrorPanel(*m_errors);
    m_splitter->addWidget(work);
    m_splitter->addWidget(m_panel);
    m_splitter->resize(1000, 800);
    m_splitter->show();
    m_splitter->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_splitter.get()));
    m_work->setFocus();
    alerts = 0;
}

QStringList TestErrorPanel::visibleTexts() const
{
    QStringList texts;
    const auto widgets = m_panel->findChild<ErrorDetail *>()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (auto *badge = qobject_cast<StatusBadge *>(widget))
            texts << badge->text();
        if (auto *field = qobject_cast<CopyField *>(widget))
            texts << field->text();
    }
    return texts;
}

void TestErrorPanel::quietUntilSomethingFails()
{
    QVERIFY(!m_panel->isExpanded());
    QCOMPARE(stripText(), QStringLiteral("No failures in this session"));
    QVERIFY(m_panel->height() < 50);
    QVERIFY(!list() || !list()->isVisible());
}

void TestErrorPanel::newFailureShowsInTheStrip()
{
    m_errors->append(forbidden());
    QCOMPARE(stripText(), QStringLiteral("403 Forbidden · ForbiddenByRbac · get key orders-signing"));
    auto *badge = m_panel->findChild<ErrorStrip *>()->findChild<StatusBadge *>();
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->text(), QStringLiteral("4xx Client error"));
    QVERIFY(!m_panel->isExpanded()); // it never covers work by itself
}

void TestErrorPanel::failuresBeforeThePanelAreThere()
{
    m_errors->append(forbidden());
    ErrorPanel later(*m_errors);
    QVERIFY(later.findChild<ElidedLabel *>()->text().contains(QStringLiteral("ForbiddenByRbac")));
}

void TestErrorPanel::announcesWithoutTakingFocus()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    m_errors->append(unreachable());
    if (QAccessible::isActive())
        QCOMPARE(alerts, 2);
    QCOMPARE(QApplication::focusWidget(), m_work);
    const QString spoken = m_panel->findChild<ErrorStrip *>()->accessibleName();
    QVERIFY2(spoken.contains(QStringLiteral("No answer")) && spoken.contains(QStringLiteral("Host not found")),
             qPrintable(spoken));
}

void TestErrorPanel::opensAndCloses()
{
    m_errors->append(forbidden());
    QSignalSpy changed(m_panel, &ErrorPanel::expandedChanged);
    part<QToolButton>(QStringLiteral("Show failures"))->click();
    QVERIFY(m_panel->isExpanded());
    QTRY_VERIFY(list()->isVisible() && m_panel->height() > 150);
    part<QToolButton>(QStringLiteral("Hide failures"))->click();
    QVERIFY(!m_panel->isExpanded());
    QTRY_VERIFY(m_panel->height() < 50);
    QCOMPARE(changed.size(), 2);
}

void TestErrorPanel::keepsMostOfTheHeightForWork()
{
    m_panel->setExpanded(true);
    QTRY_VERIFY(m_panel->height() > 150);
    QVERIFY2(m_panel->height() <= 800 * 2 / 5, qPrintable(QString::number(m_panel->height())));
    m_splitter->setSizes({450, 350});
    m_panel->setExpanded(false);
    QTRY_VERIFY(m_panel->height() < 50);
    m_panel->setExpanded(true);
    QTRY_VERIFY(qAbs(m_panel->height() - 350) < 12); // where the person had left it
}

void TestErrorPanel::opensByKeyboard()
{
    m_errors->append(forbidden());
    auto *toggle = part<QToolButton>(QStringLiteral("Show failures"));
    toggle->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(m_panel->isExpanded());
    // From the strip Tab leads into the list, and on to the detail's buttons.
    QSet<QWidget *> reached;
    for (int i = 0; i < 25; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    QVERIFY(reached.contains(list()));
    QVERIFY(reached.contains(m_panel->findChildren<QPushButton *>().constFirst()));
    m_panel->setFocus();
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestErrorPanel::theBodyFollowsTheStripInTabOrder()
{
    auto *later = new QLineEdit; // As a vault is that was opened meanwhile.
    m_splitter->addWidget(later);
    m_panel->setExpanded(true);
    part<QToolButton>(QStringLiteral("Hide failures"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    for (int i = 0; i < 25 && m_panel->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), later);
}

void TestErrorPanel::focusLeavesWithTheBody()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    list()->setFocus();
    m_panel->setExpanded(false);
    QCOMPARE(QApplication::focusWidget(), part<QToolButton>(QStringLiteral("Show failures")));
}

void TestErrorPanel::newestFirst()
{
    m_errors->append(forbidden());
    m_errors->append(unreachable());
    m_panel->setExpanded(true);
    const QAbstractItemModel *model = list()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Host not found · list secrets"));
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(visibleTexts().contains(QStringLiteral("No answer")));
}

void TestErrorPanel::readerOfAnOlderFailureIsNotDisturbed()
{
    m_errors->append(forbidden(QStringLiteral("first")));
    m_errors->append(forbidden(QStringLiteral("second")));
    m_errors->append(forbidden(QStringLiteral("third")));
    m_panel->setExpanded(true);
    list()->setCurrentIndex(list()->model()->index(2, 0));
    m_errors->append(unreachable());
    QCOMPARE(list()->currentIndex().row(), 3);
    QVERIFY(visibleTexts().join(u'\n').contains(QStringLiteral("first")));
}

void TestErrorPanel::readerInsideTheDetailIsNotDisturbed()
{
    m_errors->append(forbidden(QStringLiteral("first")));
    m_panel->setExpanded(true);
    auto *field = m_panel->findChild<ErrorDetail *>()->findChild<CopyField *>();
    field->setFocus();
    QWidget *reader = QApplication::focusWidget();
    m_errors->append(unreachable());
    QCOMPARE(QApplication::focusWidget(), reader);
    QVERIFY(visibleTexts().join(u'\n').contains(QStringLiteral("first")));
    QVERIFY(stripText().contains(QStringLiteral("Host not found")));
}

void TestErrorPanel::detailTellsEverything()
{
    const ApiError error = forbidden();
    m_errors->append(error);
    m_panel->setExpanded(true);
    const QStringList texts = visibleTexts();
    const ErrorText words = describe(error);
    for (const QString &expected :
         {QStringLiteral("4xx Client error"), QStringLiteral("403 Forbidden"), QStringLiteral("Forbidden → ForbiddenByRbac"),
          error.message, words.whatHappened, words.why, words.whatToDo, QStringLiteral("GET ") + error.url,
          error.requestId, error.clientRequestId, QStringLiteral("get key orders-signing")})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
    QVERIFY(!texts.contains(QStringLiteral("Not from the vault")));
    for (QLabel *label : m_panel->findChild<ErrorDetail *>()->findChildren<QLabel *>()) {
        if (label->text() == error.message)
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }
}

void TestErrorPanel::timeIsLocalWithUtcOnHover()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    QLabel *time = nullptr;
    for (QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("2027-01-15 17:00:00")))
            time = label;
    }
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    QVERIFY(time);
    QVERIFY2(time->text().size() > 20, "the zone is named");
    QVERIFY2(time->toolTip().contains(QStringLiteral("08:00:00 UTC")), qPrintable(time->toolTip()));
}

void TestErrorPanel::detailOfAFailureWithoutAnswer()
{
    m_errors->append(unreachable());
    m_panel->setExpanded(true);
    const QStringList texts = visibleTexts();
    QVERIFY(texts.contains(QStringLiteral("No answer")));
    QVERIFY(!texts.contains(QStringLiteral("Request id")));
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("typo.vault.azure.net")));
}

void TestErrorPanel::foreignAnswerIsMarked()
{
    m_errors->append(fromProxy());
    m_panel->setExpanded(true);
    const QStringList texts = visibleTexts();
    QVERIFY(texts.contains(QStringLiteral("Not from the vault")));
    QVERIFY(texts.contains(QStringLiteral("Start of the answer")));
    QVERIFY(texts.contains(QStringLiteral("10.0.0.1:3128")));
    QVERIFY(texts.contains(QStringLiteral("text/html")));
}

void TestErrorPanel::serversTextIsNeverMarkup()
{
    m_errors->append(fromProxy());
    m_panel->setExpanded(true);
    for (QLabel *label : m_panel->findChild<ErrorDetail *>()->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("<b>")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    ApiError error = forbidden(QStringLiteral("<img src='x'>"));
    m_errors->append(error);
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
    QVERIFY(!list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

void TestErrorPanel::rawBodyIsFolded()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    auto *body = m_panel->findChild<QPlainTextEdit *>();
    QVERIFY(!body->isVisible());
    QToolButton *unfold = nullptr;
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (button->text().startsWith(QStringLiteral("Raw body")))
            unfold = button;
    }
    QVERIFY(unfold && unfold->isVisible());
    QVERIFY(unfold->text().contains(QStringLiteral("bytes")));
    unfold->click();
    QVERIFY(body->isVisible() && body->isReadOnly());
    QCOMPARE(body->toPlainText().toUtf8(), forbidden().rawBody);
    m_errors->append(fromProxy());
    QVERIFY(!body->isVisible()); // each failure starts folded
    m_errors->append(unreachable());
    QVERIFY(!unfold->isVisible());
}

void TestErrorPanel::reportIsCopied()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy report"))
            button->click();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, reportText(forbidden()));
    QVERIFY(!copied.contains(QStringLiteral("innererror")));
}

void TestErrorPanel::clearForgetsAll()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    part<QPushButton>(QStringLiteral("Clear all failures"))->click();
    QCOMPARE(m_errors->rowCount(), 0);
    QCOMPARE(stripText(), QStringLiteral("No failures in this session"));
    QVERIFY(!visibleTexts().join(u'\n').contains(QStringLiteral("orders-signing")));
    QVERIFY(!part<QPushButton>(QStringLiteral("Clear all failures"))->isEnabled());
    m_errors->append(unreachable());
    QVERIFY(visibleTexts().contains(QStringLiteral("No answer")));
}

void TestErrorPanel::dismissLeavesTheList()
{
    m_errors->append(forbidden());
    m_errors->append(unreachable());
    part<QToolButton>(QStringLiteral("Dismiss the newest failure"))->click();
    QCOMPARE(stripText(), QStringLiteral("2 failures in this session"));
    QCOMPARE(m_errors->rowCount(), 2);
}

void TestErrorPanel::everythingHasAName()
{
    m_errors->append(forbidden());
    m_panel->setExpanded(true);
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(node && !node->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestErrorPanel::picture_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

/// The panel paints in both themes; with VAULT_PICTURES set, the pictures are kept in that folder to be looked at.
void TestErrorPanel::picture()
{
    QFETCH(int, theme);
    applyTheme(*qApp, ThemeChoice(theme));
    m_errors->append(unreachable());
    m_errors->append(fromProxy());
    m_errors->append(forbidden(QStringLiteral("older")));
    m_errors->append(forbidden());
    ApiError longOne = forbidden();
    longOne.message += QStringLiteral("\r\nResource: '") + QStringLiteral("/subscriptions/0f8b/vaults").repeated(12) + u'\'';
    m_errors->append(longOne);
    m_splitter->resize(1280, 900);
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("VAULT_PICTURES");
    const auto keep = [&](const char *name) {
        const QImage image = m_panel->grab().toImage();
        if (!folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name),
                                                                                    QLatin1String(QTest::currentDataTag())))));
        const bool isDark = image.pixelColor(image.width() / 2, 2).lightness() < 128;
        QCOMPARE(isDark, theme == int(ThemeChoice::Dark));
    };
    keep("strip");
    m_panel->setExpanded(true);
    m_splitter->setSizes({300, 600});
    QApplication::processEvents();
    keep("envelope");
    list()->setCurrentIndex(list()->model()->index(3, 0));
    QApplication::processEvents();
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (button->text().startsWith(QStringLiteral("Raw body")))
            button->click();
    }
    QApplication::processEvents();
    keep("foreign");
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestErrorPanel)
#include "tst_errorpanel.moc"
