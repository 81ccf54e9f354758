// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultlists.h"

#include <QWidget>

#include <memory>

class QAction;
class QVBoxLayout;

namespace vault {

/// The versions of one key, secret or certificate, newest first, the current one marked. Loaded when the tab is first shown for an
/// object; choosing one asks for its details. What can be done with the chosen one, or with two, stands below the list
/// and in its context menu; nothing where it is a certificate.
class VersionsTab : public QWidget
{
    Q_OBJECT
public:
    VersionsTab(VaultLists &lists, QWidget *parent = nullptr);
    ~VersionsTab() override;

    /// kind: Keys, Secrets or Certificates. The list loads at once when the tab is in view, else when it comes into view.
    void setObject(ItemListKind kind, const QString &name);
    void clear();
    void clearChoice(); ///< No version is chosen any more; the list stays.
    void reload(); ///< After a new version was made.
    void noteChanged(const VaultItem &version); ///< One that was updated; does nothing while no list is loaded.
    /// Nothing can be changed over the connection; comparing stays.
    void setReadOnly(bool readOnly);
    bool isBusy() const;

Q_SIGNALS:
    void versionChosen(const vault::VaultItem &version, bool isCurrent);
    void editRequested(const vault::VaultItem &version, bool isCurrent);
    void enableRequested(const vault::VaultItem &version, bool isCurrent, bool enabled, bool expiresNow);
    void compareRequested(const vault::VaultItem &one, const vault::VaultItem &other, const QString &currentVersion);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showState();
    void announce();
    void addActions();
    QList<int> chosenRows() const;
    void updateActions();
    void enable(bool enabled, bool expiresNow);
    void compare();
    bool isCurrentAt(int row) const;

    struct Shown; // one object's list, filter model, table and footer, replaced as a whole
    VaultLists &m_lists;
    QVBoxLayout *m_layout;
    std::unique_ptr<Shown> m_shown;
    bool m_isReadOnly = false;
    ItemListKind m_kind = ItemListKind::Secrets;
    QString m_name;
    QAction *m_edit;
    QAction *m_toggle;
    QAction *m_expire;
    QAction *m_compare;
    QWidget *m_buttons;
};

} // namespace vault
