// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace vault {

class InlineQuestion;
class VaultTabBar;
class VaultView;

/// The open vaults, a tab each; the bar is hidden while there is only one. Owns the views. Only the current one is
/// visible, so that the others cost no painting.
class VaultTabs : public QWidget
{
    Q_OBJECT
public:
    explicit VaultTabs(QWidget *parent = nullptr);
    ~VaultTabs() override;

    QList<VaultView *> vaults() const; ///< In the order of the tabs.
    VaultView *current() const { return m_current; } ///< Null without a vault.
    int count() const { return int(m_tabs.size()); }

    /// At the end, as the current one. Takes it over.
    void add(VaultView *vault);
    /// Deletes it, unasked.
    void remove(VaultView *vault);
    void choose(VaultView *vault);
    void walk(int step); ///< To the next (1) or the previous (-1) tab, round the end.
    /// To where the keyboard was in the current vault, or to its list.
    void focusCurrent();

    /// For a question about the current vault, or about all. Goes with the choice of another tab.
    InlineQuestion &question() { return *m_question; }

Q_SIGNALS:
    void currentChanged(vault::VaultView *current); ///< Null when the last one went.
    void closeRequested(vault::VaultView *vault);
    void againRequested(vault::VaultView *vault); ///< The same vault in one more tab.
    void openRequested(); ///< By the button beside the tabs.

private:
    struct Tab {
        int id;
        VaultView *vault;
    };
    VaultView *vaultOf(int id) const;
    int idOf(const VaultView *vault) const;
    void follow();

    QList<Tab> m_tabs; // In the order in which they were opened.
    int m_lastId = 0;
    VaultView *m_current = nullptr;
    bool m_isChanging = false;
    QWidget *m_row;
    VaultTabBar *m_bar;
    InlineQuestion *m_question;
    QStackedWidget *m_stack;
};

} // namespace vault
