// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace vault;

namespace {

const char *const names[] = {
    "add", "cancel", "certificate", "copy", "delete", "disabled", "error", "eye", "eye-off", "file", "filter",
    "import", "key", "lock", "refresh", "retry", "secret", "sign", "vault", "version", "warning", "info",
    "chevron-down", "chevron-up", "trash-key", "trash-secret", "trash-certificate", "tag", "clock", "check", "close",
    "more", "question"};

QImage imageOf(const char *name, QIcon::Mode mode = QIcon::Normal, int side = 48)
{
    return icon(QLatin1String(name)).pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixel that is covered most.
QColor inkOf(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor(best);
}

int coveredPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 64;
    }
    return count;
}

int distance(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameDraws_data();
    void everyNameDraws();
    void familiesDiffer();
    void followsThePalette();
    void disabledIsPaler();
    void scalesWithTheScreen();
    void paintsIntoARectangle();
    void unknownNameIsNoIcon();
    void applicationIconIsThere();
};

void TestIcons::everyNameDraws_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : names)
        QTest::newRow(name) << QByteArray(name);
}

void TestIcons::everyNameDraws()
{
    QFETCH(QByteArray, name);
    QVERIFY(!icon(QLatin1String(name)).isNull());
    for (const int side : {16, 24, 48}) {
        const QImage image = imageOf(name.constData(), QIcon::Normal, side);
        QCOMPARE(image.size(), QSize(side, side));
        const int covered = coveredPixels(image);
        QVERIFY2(covered >= side, qPrintable(QString::number(covered)));
        QVERIFY2(covered < side * side / 2, "a line icon leaves most of its square free");
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke=\"currentColor\""));
}

void TestIcons::familiesDiffer()
{
    QList<QImage> images;
    for (const char *name : names)
        images << imageOf(name);
    for (int i = 0; i < images.size(); ++i) {
        for (int j = i + 1; j < images.size(); ++j)
            QVERIFY2(images.at(i) != images.at(j), names[i]);
    }
}

void TestIcons::followsThePalette()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QIcon same = icon(QLatin1String("key"));
    const QImage light = same.pixmap(QSize(48, 48), 1.0).toImage();
    QVERIFY(distance(inkOf(light), QApplication::palette().color(QPalette::WindowText)) < 12);
    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage dark = same.pixmap(QSize(48, 48), 1.0).toImage();
    QVERIFY(distance(inkOf(dark), QApplication::palette().color(QPalette::WindowText)) < 12);
    QVERIFY(light != dark);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestIcons::disabledIsPaler()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(inkOf(imageOf("add", QIcon::Disabled)).lightness() > inkOf(imageOf("add")).lightness() + 60);
    const QColor selected = inkOf(imageOf("add", QIcon::Selected));
    QVERIFY(distance(selected, QApplication::palette().color(QPalette::HighlightedText)) < 12);
}

void TestIcons::scalesWithTheScreen()
{
    const QPixmap pixmap = icon(QLatin1String("vault")).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::paintsIntoARectangle()
{
    QImage image(60, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon(QLatin1String("secret")).paint(&painter, QRect(20, 20, 24, 24));
    painter.end();
    QVERIFY(coveredPixels(image) > 20);
    QCOMPARE(qAlpha(image.pixel(10, 10)), 0);
}

void TestIcons::unknownNameIsNoIcon()
{
    QVERIFY(icon(QLatin1String("no-such-icon")).isNull());
}

void TestIcons::applicationIconIsThere()
{
    const QIcon application(QStringLiteral(":/icons/vault-browser.svg"));
    QVERIFY(coveredPixels(application.pixmap(QSize(64, 64), 1.0).toImage()) > 1500);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
