// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copyfield.h"

#include "models/tooltiptext.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTimer>
#include <QToolButton>

namespace vault {
namespace {

using namespace std::chrono_literals;

/// Elides in the middle when painted without focus. The text itself stays whole, for selecting and screen readers.
class MiddleElidedEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const int margin = 2; // Qt's own distance between a line edit's contents rectangle and its text
        const QRect area = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(margin, 0, -margin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= area.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(area, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
    }
};

} // namespace

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new MiddleElidedEdit(this))
    , m_button(new QToolButton(this))
{
    m_edit->setReadOnly(true);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 12);
    m_button->setIcon(icon(QLatin1String("copy")));
    m_button->setAutoRaise(true);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
    setLabel({});
}

void CopyField::setLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
    //: %1 is what is copied, such as "Key id".
    const QString text = label.isEmpty() ? tr("Copy") : tr("Copy %1").arg(label);
    m_button->setAccessibleName(text);
    m_button->setToolTip(text.toHtmlEscaped());
}

void CopyField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    m_edit->setToolTip(plainToolTip(text));
    m_button->setEnabled(!text.isEmpty());
}

QString CopyField::text() const
{
    return m_edit->text();
}

void CopyField::copy()
{
    if (text().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text());
    m_button->setIcon(icon(QLatin1String("check")));
    QTimer::singleShot(1500ms, this, [this] { m_button->setIcon(icon(QLatin1String("copy"))); });
    Q_EMIT copied();
}

} // namespace vault
