// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"
#include "ui/dialogs/formdialog.h"

namespace vault {

class SavePathField;

/// Writes a key or a secret with all its versions to a file that only a vault can read. Stays open to say where it lies.
class BackupDialog : public FormDialog
{
    Q_OBJECT
public:
    BackupDialog(VaultSession &session, ErrorLogModel &errors, bool isKey, const QString &name, QWidget *parent = nullptr);

    SavePathField *pathField() const { return m_path; }
    FieldMessage *doneMessage() const { return m_done; }

Q_SIGNALS:
    void backedUp(const QString &path);

protected:
    bool hasInput() const override { return false; } // A path is no loss.
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void finish(const Result<SecretBuffer> &blob, const QString &path);

    VaultSession &m_session;
    bool m_isKey;
    QString m_name;
    SavePathField *m_path;
    FieldMessage *m_done;
    QString m_savedPath; ///< Empty until it is written; the button rests until another file is named.
};

} // namespace vault
