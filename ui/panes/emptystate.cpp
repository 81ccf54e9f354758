// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_text(new WrappedLabel(this))
    , m_button(new QPushButton(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_title, m_text}) {
        label->setMaximumWidth(440);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_icon->setAccessibleName(tr("Illustration"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    // Stretched, not centred by alignment: a wrapping label aligned in a box gets the height of its narrowest form.
    for (QLabel *label : {m_title, m_text}) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
}

void EmptyState::setContent(const Content &content)
{
    m_icon->setPixmap(icon(content.icon).pixmap(QSize(32, 32), devicePixelRatioF(), QIcon::Disabled));
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_button->setText(content.button);
    m_button->setVisible(!content.button.isEmpty());
    m_button->setEnabled(content.buttonObstacle.isEmpty());
    m_button->setToolTip(content.buttonObstacle);
    m_button->setAccessibleDescription(content.buttonObstacle);
}

} // namespace vault
