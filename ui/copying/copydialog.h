// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopy.h"
#include "ui/copying/copyvault.h"
#include "ui/dialogs/formdialog.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QTableView;

namespace vault {

class ColorBand;
class CopyLinesModel;

/// Copies secrets from one open vault to another: a plan that can be looked at first, the run, and what became of each.
/// Both vaults stand there in their colours, so that nobody writes to production by mistake.
class CopyDialog : public FormDialog
{
    Q_OBJECT
public:
    CopyDialog(const CopyVault &source, const QList<VaultItem> &secrets, QWidget *parent = nullptr);
    ~CopyDialog() override;

    /// The other open vaults. One alone is chosen at once; the choice stays while its vault is among them, and ends with it.
    void setTargets(const QList<CopyVault> &targets);

    QComboBox *targetBox() const { return m_target; }
    QComboBox *existingBox() const { return m_existing; }
    QTableView *table() const { return m_table; }
    QPushButton *openButton() const { return m_open; }
    SecretCopy *copy() const { return m_copy.get(); }
    /// Without asking for a path: for tests, and what the file dialog leads to.
    Q_INVOKABLE void saveSummary(const QString &path);

Q_SIGNALS:
    void openVaultRequested();
    void copied(const vault::VaultItem &atTarget);

protected:
    bool hasInput() const override { return false; }
    QString blocker() const override;
    void submit() override;

private:
    QWidget *createSides();
    void createOptions();
    void createTable();
    void createButtons();
    const CopyVault *chosenTarget() const;
    void useTarget();
    void useOptions();
    void showProgress();
    void showPlan();
    void showLine();
    void chooseSummaryFile();

    CopyVault m_source;
    QList<VaultItem> m_secrets;
    QList<CopyVault> m_targets;
    std::unique_ptr<SecretCopy> m_copy; ///< Null without a target.
    QComboBox *m_target;
    ColorBand *m_targetBand;
    QPushButton *m_open;
    FieldMessage *m_targetMessage;
    QComboBox *m_existing;
    QCheckBox *m_contentType;
    QCheckBox *m_tags;
    QCheckBox *m_attributes;
    CopyLinesModel *m_lines;
    QTableView *m_table;
    QLabel *m_line; ///< The chosen line in full.
    FieldMessage *m_summary;
    QPushButton *m_check;
    QPushButton *m_compare;
    QPushButton *m_recover;
    QPushButton *m_outcomes;
    QPushButton *m_save;
    QPushButton *m_stop;
    bool m_isSaving = false;
};

} // namespace vault
