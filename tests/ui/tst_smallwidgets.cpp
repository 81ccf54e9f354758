// SPDX-License-Identifier: Apache-2.0
#include "models/itemtablemodel.h"
#include "models/datetext.h"
#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepilldelegate.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace vault;

namespace {

QStandardItem *stateItem(ObjectState state, bool managed = false)
{
    auto *item = new QStandardItem(QStringLiteral("state"));
    item->setData(int(state), ItemTableModel::StateRole);
    item->setData(managed, ItemTableModel::ManagedRole);
    return item;
}

} // namespace

class TestSmallWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyFieldCopiesTheWholeText();
    void copyFieldElidesOnlyWhenUnfocused();
    void copyFieldNamesItsParts();
    void elidedLabelKeepsTheWholeText();
    void progressLineKeepsItsPlace();
    void badgeTellsItsClass();
    void statesDifferInShapeAndColour();
    void managedIsShownOnSoundObjectsOnly();
    void pillIsDrawnAndCellsWithoutStateAreText();
    void wrappedLabelIsAsHighAsItsTextNow();
};

void TestSmallWidgets::wrappedLabelIsAsHighAsItsTextNow()
{
    WrappedLabel label;
    QLabel plain;
    plain.setWordWrap(true);
    const auto isAsPlain = [&] {
        // Twice: measured, then remembered; more widths than it remembers.
        for (int round = 0; round < 2; ++round) {
            for (int width = 80; width < 400; width += 40) {
                if (label.heightForWidth(width) != plain.heightForWidth(width))
                    return false;
            }
        }
        return true;
    };
    const auto give = [&](const QString &text) {
        label.setText(text);
        plain.setText(text);
    };
    give(QStringLiteral("A sentence that needs more than one line where there is little room for it."));
    QVERIFY(isAsPlain());
    QVERIFY(label.heightForWidth(80) > label.heightForWidth(360));
    give(QStringLiteral("Short."));
    QVERIFY(isAsPlain());
    give(QStringLiteral("A sentence that is longer again, and is then shown in the letters of a heading."));
    QVERIFY(isAsPlain());
    const int before = label.heightForWidth(80);
    QFont large = label.font();
    large.setPointSizeF(2 * large.pointSizeF());
    label.setFont(large);
    plain.setFont(large);
    QVERIFY(isAsPlain());
    QVERIFY(label.heightForWidth(80) > before);
}

void TestSmallWidgets::copyFieldCopiesTheWholeText()
{
    CopyField field;
    const QString id = QStringLiteral("https://contoso.vault.azure.net/keys/orders-signing/") + QString(32, u'a');
    field.setText(id);
    QSignalSpy copied(&field, &CopyField::copied);
    field.findChild<QToolButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
    QCOMPARE(copied.size(), 1);
    field.setText({});
    QVERIFY(!field.findChild<QToolButton *>()->isEnabled());
}

void TestSmallWidgets::copyFieldElidesOnlyWhenUnfocused()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit;
    auto *field = new CopyField;
    layout->addWidget(other);
    layout->addWidget(field);
    window.resize(220, 90);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *edit = field->findChild<QLineEdit *>();
    const auto picture = [&](const QString &text) {
        field->setText(text);
        return edit->grab().toImage();
    };
    other->setFocus();
    // Two long texts that differ at their end only: the end is seen while the field is not focused.
    const QString start(60, u'a');
    QVERIFY(picture(start + u'1') != picture(start + u'2'));
    // Two that differ in the middle only: that is what is left out.
    const QString half(40, u'a');
    const QImage first = picture(half + u'1' + half);
    QCOMPARE(picture(half + u'2' + half), first);
    QCOMPARE(edit->text(), half + u'2' + half);
    QVERIFY(edit->isReadOnly());
    QCOMPARE(edit->toolTip(), half + u'2' + half);
}

void TestSmallWidgets::copyFieldNamesItsParts()
{
    CopyField field;
    field.setLabel(QStringLiteral("Key id"));
    QCOMPARE(field.findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Key id"));
    QCOMPARE(field.findChild<QToolButton *>()->accessibleName(), QStringLiteral("Copy Key id"));
}

void TestSmallWidgets::elidedLabelKeepsTheWholeText()
{
    ElidedLabel label;
    const QString text = QStringLiteral("a <b>long</b> line ").repeated(20).trimmed();
    label.setText(text);
    QCOMPARE(label.text(), text);
    QCOMPARE(label.accessibleName(), text);
    QVERIFY(!label.toolTip().contains(QStringLiteral("<b>")));
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 4);
}

void TestSmallWidgets::progressLineKeepsItsPlace()
{
    ProgressLine line;
    line.resize(200, 2);
    const int height = line.sizeHint().height();
    QCOMPARE(line.height(), 2);
    const QImage idle = line.grab().toImage();
    line.setActive(true);
    QVERIFY(line.isActive());
    QCOMPARE(line.height(), 2);
    QCOMPARE(line.sizeHint().height(), height);
    QVERIFY(line.grab().toImage() != idle);
    line.setActive(false);
    QCOMPARE(line.grab().toImage(), idle);
}

void TestSmallWidgets::badgeTellsItsClass()
{
    StatusBadge badge;
    QSet<QRgb> colors;
    for (const int status : {0, 200, 304, 404, 500}) {
        badge.setStatus(statusClassOf(status));
        QVERIFY(!badge.accessibleName().isEmpty());
        QCOMPARE(badge.accessibleName(), badge.text());
        badge.resize(badge.sizeHint());
        colors << badge.grab().toImage().pixel(badge.height() / 2, 2);
    }
    QCOMPARE(colors.size(), 5);
}

void TestSmallWidgets::statesDifferInShapeAndColour()
{
    QStandardItemModel model;
    QSet<QString> shapes;
    QSet<int> accents;
    for (int state = 0; state <= int(ObjectState::Enabled); ++state) {
        model.appendRow(stateItem(ObjectState(state)));
        const Pill pill = StatePillDelegate::pillFor(model.index(state, 0));
        QCOMPARE(pill.text, stateText(ObjectState(state)));
        shapes << pill.iconName;
        accents << int(pill.accent);
    }
    QCOMPARE(shapes.size(), 5);
    QCOMPARE(accents.size(), 5);
}

void TestSmallWidgets::managedIsShownOnSoundObjectsOnly()
{
    QStandardItemModel model;
    model.appendRow(stateItem(ObjectState::Enabled, true));
    model.appendRow(stateItem(ObjectState::Expired, true));
    QCOMPARE(StatePillDelegate::pillFor(model.index(0, 0)).iconName, QStringLiteral("lock"));
    QCOMPARE(StatePillDelegate::pillFor(model.index(1, 0)).iconName, QStringLiteral("close"));
}

void TestSmallWidgets::pillIsDrawnAndCellsWithoutStateAreText()
{
    QStandardItemModel model;
    model.appendRow(stateItem(ObjectState::Expired));
    model.appendRow(new QStandardItem(QStringLiteral("state")));
    StatePillDelegate delegate;
    const auto drawn = [&](int row, int width) {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.palette = QApplication::palette();
        delegate.paint(&painter, option, model.index(row, 0));
        return image;
    };
    const QRgb ground = accentColors(Accent::ServerError).background.rgb();
    const auto holds = [](const QImage &image, QRgb color) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, image.height() / 2) == color)
                return true;
        }
        return false;
    };
    QVERIFY(holds(drawn(0, 200), ground));
    QVERIFY(holds(drawn(0, 40), ground)); // a narrow column shows what fits
    QCOMPARE(drawn(0, 200), drawn(0, 200)); // cached and fresh look alike
    QVERIFY(!holds(drawn(1, 200), ground));
    QVERIFY(delegate.sizeHint({}, model.index(0, 0)).width() > 40);
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
