// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changelistmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace vault {

/// What changed in a vault since the last visit, object by object, the vanished ones too. Stays beside the window.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChangesDialog(const QString &vaultName, QWidget *parent = nullptr);

    void setDifferences(const std::shared_ptr<const SnapshotDifferences> &differences); ///< Null for none yet.
    /// Why nothing can be marked as seen at this moment; empty when it can.
    void setSeenObstacle(const QString &why);

Q_SIGNALS:
    void itemRequested(vault::ObjectKind kind, const QString &name); ///< Where it is now.
    void seenRequested();

private:
    void goToCurrent();
    void updateButtons();
    /// The list that the object of the current row is in now.
    std::optional<ObjectKind> whereCurrentIs() const;

    ChangeListModel m_changes;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_goTo;
    QPushButton *m_seen;
    QString m_seenObstacle;
};

} // namespace vault
