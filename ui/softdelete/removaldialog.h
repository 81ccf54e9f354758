// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultjob.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace vault {

/// The question before a key or a secret is deleted or purged: what it is, what happens then, and until when it can be
/// undone. What cannot be undone asks for the name; what cannot be done at all says why. The deed itself is the caller's.
class RemovalDialog : public FormDialog
{
    Q_OBJECT
public:
    /// operation: Delete or Purge.
    RemovalDialog(VaultJobOperation operation, bool isKey, const VaultItem &item, QWidget *parent = nullptr);

    QLineEdit *nameEdit() const { return m_typed; } ///< Null where no name is asked for.

Q_SIGNALS:
    void confirmed();

protected:
    bool hasInput() const override { return false; } // A half-typed name is no loss.
    QString blocker() const override;
    void submit() override;

private:
    void addFacts(const VaultItem &item, bool isDeleted);
    void addFact(const QString &label, const QString &text);

    QString m_name;
    QString m_obstacle;
    QLineEdit *m_typed = nullptr;
};

} // namespace vault
