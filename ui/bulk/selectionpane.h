// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkchange.h"
#include "models/selectionsummary.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vault {

class ListPane;

/// Where the details stand, when several objects are selected: how many, in which states, the tags that all have, and
/// what can be done to them. Gathered in slices, after the selection has come to rest.
class SelectionPane : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionPane(QWidget *parent = nullptr);

    void setList(ListPane *list); ///< What is selected in it. Null for nothing.
    void setReadOnly(bool readOnly); ///< Only exporting is left then.
    void focusFirst();
    bool isBusy() const { return m_rest.isActive() || m_slice.isActive(); }

Q_SIGNALS:
    void actionRequested(vault::BulkAction action);

private:
    void rest();
    void gather();
    void gatherSlice();
    void showSummary();
    void showButtons();

    QPointer<ListPane> m_list;
    QLabel *m_title;
    QLabel *m_hidden;
    QLabel *m_states;
    QLabel *m_tags;
    QWidget *m_buttonArea;
    std::vector<std::pair<BulkAction, QPushButton *>> m_buttons;
    QTimer m_rest;
    QTimer m_slice;
    std::vector<int> m_rows; // Of the filtered list; gathered anew when they change.
    std::size_t m_next = 0;
    SelectionSummary m_summary;
};

} // namespace vault
