// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkchange.h"
#include "models/errorlogmodel.h"
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "models/vaulttreemodel.h"
#include "ui/mainactions.h"
#include "ui/widgets/secretclipboard.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vault {

class DetailsPane;
class ItemGathering;
class ListPane;
class NavigationPane;
class SelectionPane;
class SignatureJournal;
class SigningPane;
class SignInStatus;

/// One open vault: its contents at the left, a list in the middle, details at the right. Owns the session; closing the
/// view ends everything under way.
class VaultView : public QWidget
{
    Q_OBJECT
public:
    /// errors: the window's log, where its failures end under its name. now: Unix seconds.
    VaultView(std::unique_ptr<VaultSession> session, const QString &name, ErrorLogModel &errors,
              std::function<std::int64_t()> now, QWidget *parent = nullptr);
    ~VaultView() override;

    VaultSession &session() const { return *m_session; }
    /// What the window calls this vault, in its tab and elsewhere.
    const QString &name() const { return m_name; }
    /// For dialogs and panes of this vault.
    ErrorLogModel &errors() { return m_errors; }
    VaultLists &lists() { return m_lists; }
    VaultJobs &jobs() { return m_jobs; }
    SecretClipboard &clipboard() { return m_clipboard; }
    ItemListKind kind() const;
    std::optional<VaultItem> currentItem() const; ///< Nothing where none or several are selected.
    /// What is selected in the list on the screen, in its order; never what the filter hides.
    std::vector<int> selectedHandles() const; ///< In the list of kind().
    int selectedCount() const;
    int hiddenChosenCount() const; ///< Chosen too, but hidden by the filter.
    /// The older version of the current item that the details show; empty for the current version.
    QString olderVersion() const;
    CommandFacts facts() const;
    /// No list and no detail is under way.
    bool isSettled() const;
    /// The list on the screen is complete.
    bool isListed() const;

    /// What the menu of a right click in a list offers.
    void setListActions(const QList<QAction *> &actions);
    void choose(ItemListKind kind);
    /// The object in its list, and the keyboard there.
    void chooseItem(ItemListKind kind, const QString &name);
    /// A line of news between the lists and what is above them; the view's from now on.
    void showAboveLists(QWidget *line);
    void start();
    void refresh();
    /// Shows the signing workbench in place of lists and details; with the key that is selected, if one is.
    void openSigning();
    /// Where the signatures of the workbench and of dialogs are entered; outlives the view.
    void setJournal(SignatureJournal *journal) { m_journal = journal; }
    SignatureJournal *journal() const { return m_journal; } ///< Null for a window without one.
    /// The key that signs: the workbench's where it is shown, else the selected one; with the older version that is meant.
    struct KeyToSign {
        QString name;
        QString version; ///< Empty for the current one.
    };
    std::optional<KeyToSign> keyToSign() const;
    /// Made when it is first needed.
    SigningPane &signing();
    /// What closing would lose of the signing that is under way, a sentence each.
    QStringList signingLosses() const;
    /// The commands on what is selected: copying, revealing, filter and focus. Others are not its business.
    void perform(Command command);

    /// After a key was created or imported, or a secret set: listed, selected and shown.
    void add(ItemListKind kind, const VaultItem &properties);
    void saveLayout() const;
    bool wouldLoseEdits() const;
    /// Before the view goes: as DetailsPane's.
    bool askAboutEdits(const std::function<void()> &go, const std::function<void()> &stay = {});

Q_SIGNALS:
    void factsChanged();
    void createRequested(); ///< By the button of an empty list: of the kind that is shown.
    void bulkRequested(vault::BulkAction action); ///< For all that is selected.
    void settled();
    void commandWanted(vault::Command command); ///< By a button of the workbench.
    void clipboardKept(); ///< A secret could not be taken off the clipboard.

private:
    void addPanes();
    ItemListKind firstKind() const; ///< What is shown before anything is chosen.
    ListPane *needPane(ItemListKind kind); ///< Made on first use; null for a list that this vault has not.
    void addSigningButton(QVBoxLayout *column);
    void showSigning(bool shown);
    void showKind(ItemListKind kind);
    void updateDetails();
    void connectSelection();
    void showSelection();
    void chooseRightPane();
    bool performOnSeveral(Command command);
    void copyOfSeveral(QString (*textOf)(const VaultItem &));
    ListPane *currentPane() const;
    ListPane *paneOf(ItemListKind kind) const;

    std::unique_ptr<VaultSession> m_session;
    QString m_name;
    ErrorLogModel m_errors; ///< Of this vault alone; all go on to the window's.
    SecretClipboard m_clipboard;
    VaultLists m_lists;
    VaultJobs m_jobs;
    VaultTreeModel m_tree;
    QSplitter *m_splitter;
    NavigationPane *m_navigation;
    SignInStatus *m_signInStatus;
    QStackedWidget *m_stack;
    QVBoxLayout *m_middle = nullptr; ///< The lists, with lines of news above and below.
    std::vector<ListPane *> m_panes; ///< Of the lists that were shown or grew long, in the order they were made in.
    QList<QAction *> m_listActions;
    DetailsPane *m_details;
    SelectionPane *m_selection;
    std::unique_ptr<ItemGathering> m_copying; ///< Reads what shall go to the clipboard.
    QStackedWidget *m_right; ///< Details of one object, or what several have in common.
    QWidget *m_listSide = nullptr;
    QToolButton *m_signingButton = nullptr;
    SignatureJournal *m_journal = nullptr;
    SigningPane *m_signing = nullptr;
    bool m_isSigningShown = false;
};

} // namespace vault
