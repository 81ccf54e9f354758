// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemfiltermodel.h"
#include "ui/panes/listguidance.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QStackedLayout;

namespace vault {

class EmptyState;
class FieldMessage;
class FilterBox;
class ItemTable;
class ListExportLine;
class ListFooter;
class ManagedToggle;

/// One list of the vault at the centre: filter box, table (or what to do where there is nothing to show) and footer.
/// Selection, scroll position and sort order survive a refresh; what of the selection the filter hides comes back with
/// it. Several rows can be selected: by Ctrl, Shift, the space bar and Ctrl+A.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ListPane(ItemTableModel &items, QWidget *parent = nullptr);

    ItemListKind kind() const { return m_items.kind(); }
    ItemTableModel &items() const { return m_items; }
    /// The selected object; nothing where none or several are selected.
    std::optional<VaultItem> currentItem() const;
    /// How many rows are selected, without counting them one by one.
    int selectedCount() const;
    /// What is selected, as handles of items(), in the order of the list. What the filter hides is not part of it.
    std::vector<int> selectedHandles() const;
    /// The same as rows of rows(), ascending.
    std::vector<int> selectedRows() const;
    const ItemFilterModel &rows() const { return m_shown; } ///< As they are shown.
    /// How many objects were chosen and are hidden by the filter: they come back with its removal.
    int hiddenChosenCount() const { return int(m_hiddenChosen.size()); }
    /// Selects the row of that name and scrolls to it; a filter that hides it is cleared.
    void choose(const QString &name);

    /// Leaves out what belongs to a certificate; the selection goes with it and comes back.
    void setManagedHidden(bool hidden);
    /// Nothing can be created over the connection: an empty list offers no button for it.
    void setReadOnly(bool readOnly);

    /// What the menu of a right click offers.
    void setMenuActions(const QList<QAction *> &actions);
    void focusList();
    void focusFilter();
    void saveLayout() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentItemChanged(); ///< The selection is another one.
    void activated(); ///< Enter or a double click on a row.
    void createRequested(); ///< The button of an empty list.
    void managedHiddenChanged(bool hidden); ///< By the person, or to show what was asked for.
    void failed(const vault::ApiError &error); ///< A file could not be written: for the error log.

private:
    void applyFilter();
    void showManaged();
    void refilter(const std::function<void()> &change);
    void endFiltering();
    void settle();
    void noteSelection();
    void holdSelection();
    void restoreSelection();
    void forgetHidden(int first, int last);
    void showState();
    void showFilterProblem();
    void chooseFirstWhenLoaded();
    void act();

    ItemTableModel &m_items;
    ItemFilterModel m_shown;
    FilterBox *m_filter;
    ManagedToggle *m_managed;
    QTimer m_filterDelay;
    FieldMessage *m_filterMessage;
    ListExportLine *m_export;
    QTimer m_messageDelay;
    QStackedLayout *m_stack;
    ItemTable *m_table;
    EmptyState *m_empty;
    ListFooter *m_footer;
    ListAction m_action = ListAction::None;
    std::vector<int> m_hiddenChosen; ///< Handles of what the person chose and the filter hides.
    bool m_isReadOnly = false;
    bool m_isFiltering = false;
    bool m_isHolding = false; ///< While the rows are rearranged, what is selected is kept here.
    std::vector<int> m_held;
    bool m_hasChosenFirst = false;
    bool m_wantsFocus = false; ///< The table gets the focus once it has rows to show.
};

} // namespace vault
