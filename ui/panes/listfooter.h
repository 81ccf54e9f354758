// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vault {

class ProgressLine;

/// Below a list: how much of it is there and shown, and what can be done about the rest (Cancel, Retry, Continue).
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(const ItemTableModel &items, QWidget *parent = nullptr);

    /// shown: rows that pass the filter; isFiltered: whether there is a filter at all.
    void update(int shown, bool isFiltered);

Q_SIGNALS:
    void cancelRequested();
    void resumeRequested(); ///< Retry after a failure, or Continue after Cancel.

private:
    QString stateText(int count) const;

    const ItemTableModel &m_items;
    ProgressLine *m_progress;
    QLabel *m_text;
    QPushButton *m_cancel;
    QPushButton *m_resume;
};

} // namespace vault
