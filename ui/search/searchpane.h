// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultsearchmodel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace vault {

class EmptyState;
class FieldMessage;
class FilterBox;
class ProgressLine;
class SearchTable;
class VaultView;

/// The search across all open vaults, a pane below them: what is typed finds objects in every list of every vault, as
/// they load. Enter or a double click on one goes to it.
class SearchPane : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPane(QWidget *parent = nullptr);

    void addVault(VaultView *vault);
    void removeVault(VaultView *vault);
    /// Shows the pane, and the keyboard goes to what is searched for.
    void open();
    void saveLayout() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(vault::VaultView *vault, vault::ItemListKind kind, const QString &name);
    void openRequested(); ///< Of a vault.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void apply();
    void update();
    void showProblem();
    void goTo(const QModelIndex &index);
    void focusTable();
    void close();

    QHash<int, VaultView *> m_vaults;
    VaultSearchModel m_search;
    FilterBox *m_filter;
    FieldMessage *m_problem;
    QTimer m_delay;
    QTimer m_problemDelay;
    QElapsedTimer m_sinceUpdate;
    bool m_wantsTable = false; ///< The keyboard goes to the results once they are there.
    ProgressLine *m_line;
    QStackedLayout *m_stack;
    SearchTable *m_table;
    EmptyState *m_empty;
    QLabel *m_count;
    FieldMessage *m_progress;
    QPushButton *m_resume;
};

} // namespace vault
