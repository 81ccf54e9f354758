// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/standardicon.h"
#include "ui/widgets/windowstyle.h"

#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

#include <memory>

using namespace vault;

/// Icons that are fetched late are the style's own.
class TestStandardIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAsTheStylesOwn_data();
    void looksAsTheStylesOwn();
    void outlivesItsStyle();
    void otherIconsAreLeftAlone();
};

void TestStandardIcon::looksAsTheStylesOwn_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("ratio");
    for (const auto &[name, which] : {std::pair("clear", QStyle::SP_LineEditClearButton),
                                      std::pair("menu bar", QStyle::SP_ToolBarHorizontalExtensionButton),
                                      std::pair("tool bar", QStyle::SP_ToolBarVerticalExtensionButton)}) {
        QTest::addRow("%s", name) << which << Qt::LeftToRight << 1.0;
        QTest::addRow("%s, mirrored", name) << which << Qt::RightToLeft << 1.0;
        QTest::addRow("%s, fine display", name) << which << Qt::LeftToRight << 2.0;
    }
}

void TestStandardIcon::looksAsTheStylesOwn()
{
    QFETCH(const QStyle::StandardPixmap, which);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, ratio);
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const WindowStyle ours;
    QStyleOption option;
    option.direction = direction;
    const QIcon expected = fusion->standardIcon(which, &option);
    const QIcon icon = ours.standardIcon(which, &option);
    QVERIFY(!expected.isNull());
    QCOMPARE(icon.availableSizes(), expected.availableSizes());
    for (const int side : {16, 24, 32}) {
        QCOMPARE(icon.actualSize(QSize(side, side)), expected.actualSize(QSize(side, side)));
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
            const QPixmap shown = icon.pixmap(QSize(side, side), ratio, mode);
            const QPixmap wanted = expected.pixmap(QSize(side, side), ratio, mode);
            QCOMPARE(shown.devicePixelRatio(), wanted.devicePixelRatio());
            QCOMPARE(shown.toImage(), wanted.toImage());
        }
    }
}

void TestStandardIcon::outlivesItsStyle()
{
    QIcon icon;
    {
        const WindowStyle style;
        icon = style.standardIcon(QStyle::SP_LineEditClearButton);
    }
    QVERIFY(icon.pixmap(16, 16).isNull());
}

void TestStandardIcon::otherIconsAreLeftAlone()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const WindowStyle ours;
    QCOMPARE(ours.standardIcon(QStyle::SP_MessageBoxWarning).pixmap(32, 32).toImage(),
             fusion->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(32, 32).toImage());
}

QTEST_MAIN(TestStandardIcon)
#include "tst_standardicon.moc"
