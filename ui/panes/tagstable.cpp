// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/tagstable.h"

#include "models/tooltiptext.h"

#include <QHeaderView>

namespace vault {

TagsTable::TagsTable(const Tags &tags, QWidget *parent) : QTableWidget(int(tags.size()), 2, parent)
{
    setAccessibleName(tr("Tags"));
    setHorizontalHeaderLabels({tr("Tag"), tr("Value")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    int row = 0;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag, ++row) {
        for (const auto &[column, text] : {std::pair(0, tag.key()), std::pair(1, tag.value())}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            setItem(row, column, item);
        }
    }
}

QSize TagsTable::sizeHint() const
{
    const int rows = verticalHeader()->length();
    return {200, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

} // namespace vault
