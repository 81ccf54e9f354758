// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listfooter.h"

#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/panes/kindtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace vault {

using namespace Qt::StringLiterals;

ListFooter::ListFooter(const ItemTableModel &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_progress(new ProgressLine(this))
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(icon("cancel"_L1), tr("Cancel"), this))
    , m_resume(new QPushButton(icon("retry"_L1), tr("Retry"), this))
{
    // No accessible name: a screen reader then reads the text itself.
    m_text->setObjectName(kindSettingsName(items.kind()) + "Count"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cancel->setToolTip(tr("Stop loading; what is here stays"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_resume);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    // The height of a line with a button, so that nothing jumps when one comes or goes.
    setFixedHeight(m_progress->minimumHeight() + m_cancel->sizeHint().height() + 4);

    connect(m_cancel, &QPushButton::clicked, this, &ListFooter::cancelRequested);
    connect(m_resume, &QPushButton::clicked, this, &ListFooter::resumeRequested);
    update(0, false);
}

void ListFooter::update(int shown, bool isFiltered)
{
    const ListState state = m_items.state();
    const int count = m_items.rowCount();
    QString text = stateText(count);
    if (isFiltered)
        text = kindShown(m_items.kind(), shown, count) + (state == ListState::Complete ? QString() : u" · "_s + text);
    m_text->setText(text);
    m_text->setToolTip(state == ListState::Failed ? plainToolTip(describe(m_items.error()).headline) : QString());

    m_progress->setActive(state == ListState::Loading);
    m_cancel->setVisible(state == ListState::Loading);
    m_resume->setVisible(state == ListState::Failed || state == ListState::Stopped);
    m_resume->setText(state == ListState::Stopped ? tr("Continue") : tr("Retry"));
    m_resume->setToolTip(state == ListState::Stopped ? tr("Load the rest") : tr("Try the same page again"));
}

QString ListFooter::stateText(int count) const
{
    const QString counted = kindCount(m_items.kind(), count);
    switch (m_items.state()) {
    case ListState::Ready:
        return {};
    case ListState::Loading:
        return count == 0 ? tr("Loading…") : tr("%1 · loading…").arg(counted);
    case ListState::Complete:
        return tr("%1 · all loaded").arg(counted);
    case ListState::Stopped:
        return tr("%1 · stopped, there may be more").arg(counted);
    case ListState::Failed:
        return tr("%1 · incomplete: %2").arg(counted, describe(m_items.error()).whatHappened);
    }
    return {};
}

} // namespace vault
