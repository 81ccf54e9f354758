// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkrun.h"
#include "models/itemgathering.h"
#include "models/listexport.h"
#include "models/slicedloop.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/fieldmessage.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QTableView;

namespace vault {

class BulkChoice;
class BulkTable;
class VaultJobs;
class VaultLists;
class VaultSession;

/// One change to several objects: what to do, a table of what would become of each, and then how far it is. Not modal:
/// the vault can be used meanwhile. What changed goes to the lists, what failed to the error log.
class BulkDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Of the vault to which the objects belong; all outlive the dialog.
    struct Vault {
        VaultSession &session;
        VaultLists &lists;
        VaultJobs &jobs;
        ErrorLogModel &errors;
    };

    /// handles: of the list of this kind, in the order in which they shall stand; they are read in slices.
    /// hidden: how many more were chosen and are left alone because the filter hides them.
    BulkDialog(const Vault &vault, ItemListKind kind, std::vector<int> handles, int hidden, QWidget *parent = nullptr);
    ~BulkDialog() override;

    void choose(BulkAction action);
    BulkRun &run() { return *m_run; } ///< For tests.
    bool isWriting() const { return m_isWriting; } ///< A file of its objects.
    /// Without asking for a path: for tests, and what the file dialog leads to.
    void exportTo(const QString &path);
    void saveSummaryTo(const QString &path);

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;
    ClosingQuestion closingQuestion() const override;

private:
    bool needsTyping() const;
    void addParts(int hidden);
    void fill();
    void connectRun();
    std::unique_ptr<BulkWorker> createWorker(BulkAction action);
    void planAnew();
    void showPlan();
    void showRun();
    void begin();
    void noteEnd();
    void askExportPath();
    void writeExport();
    void saveExport(QList<VaultItem> &&items);
    void askSummaryPath();
    void saveSummary(const QString &path, std::vector<BulkLine> &&lines);
    void tell(MessageKind kind, const QString &text);

    Vault m_vault;
    ItemListKind m_kind;
    ItemGathering m_gathering;
    BulkRun *m_run;
    BulkTable *m_lines;
    BulkChoice *m_choice = nullptr;
    QLabel *m_summary = nullptr;
    FieldMessage *m_hidden = nullptr;
    FieldMessage *m_warning = nullptr;
    FieldMessage *m_told = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_confirm = nullptr;
    QLabel *m_confirmLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_planDelay;
    QTimer m_tick; ///< While the vault is waited for.
    std::shared_ptr<ListValues> m_values; ///< Wiped with the dialog and what still writes them.
    QString m_exportPath;
    bool m_isWriting = false;
    std::unique_ptr<SlicedLoop> m_readingItems; ///< For an export.
    std::unique_ptr<SlicedLoop> m_readingLines; ///< For a summary.
    CancelGuard m_writing;
};

} // namespace vault
