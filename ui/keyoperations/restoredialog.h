// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/connections/vaultsession.h"
#include "network/keyvault/backupfile.h"
#include "ui/dialogs/formdialog.h"

#include <optional>

class QRadioButton;

namespace vault {

class FileField;

/// Brings a key or a secret back from a backup's file. What a vault refuses is explained by the rules that it keeps:
/// same subscription, same geography, a name that is free.
class RestoreDialog : public FormDialog
{
    Q_OBJECT
public:
    RestoreDialog(VaultSession &session, ErrorLogModel &errors, QWidget *parent = nullptr);

    void setFile(const QString &path);
    FileField *fileField() const { return m_file; }
    FieldMessage *fileMessage() const { return m_fileMessage; }
    FieldMessage *ruleMessage() const { return m_rule; }

Q_SIGNALS:
    void restored(vault::ItemListKind kind, const vault::VaultItem &item);

protected:
    bool hasInput() const override { return false; } // The file stays where it is.
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void readFile(const QString &path);
    void describeFile();
    void explain(const ApiError &error);
    template<typename Bundle>
    void send(Pending<Bundle> request, ItemListKind kind);

    VaultSession &m_session;
    FileField *m_file;
    FieldMessage *m_fileMessage;
    QRadioButton *m_key;
    QRadioButton *m_secret;
    FieldMessage *m_rule;
    std::optional<BackupFile> m_backup;
};

} // namespace vault
