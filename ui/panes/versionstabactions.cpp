// SPDX-License-Identifier: Apache-2.0
// What can be done with the versions that are chosen.
#include "ui/panes/versionstabshown.h"
#include "ui/widgets/readonlyreason.h"

#include <QAction>
#include <QDateTime>
#include <QToolButton>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

void VersionsTab::addActions()
{
    m_edit->setToolTip(tr("Edit the attributes and tags of the chosen version (F4)"));
    m_compare->setToolTip(tr("Compare the two chosen versions; Ctrl or Shift chooses a second one (Ctrl+K)"));
    m_compare->setShortcut(QKeySequence(u"Ctrl+K"_s));
    m_compare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_compare);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    for (QAction *action : {m_edit, m_toggle, m_expire, m_compare}) {
        // Narrower than push buttons: the tab must not need more room than the others.
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const QList<int> rows = chosenRows(); rows.size() == 1)
            Q_EMIT editRequested(m_shown->sorted.itemAt(rows.constFirst()), isCurrentAt(rows.constFirst()));
    });
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (const QList<int> rows = chosenRows(); rows.size() == 1)
            enable(!m_shown->sorted.itemAt(rows.constFirst()).attributes.enabled, false);
    });
    connect(m_expire, &QAction::triggered, this, [this] { enable(false, true); });
    connect(m_compare, &QAction::triggered, this, &VersionsTab::compare);
}

QList<int> VersionsTab::chosenRows() const
{
    QList<int> rows;
    if (!m_shown)
        return rows;
    for (const QModelIndex &index : m_shown->table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool VersionsTab::isCurrentAt(int row) const
{
    return m_shown->sorted.index(row, 0).data(ItemTableModel::CurrentRole).toBool();
}

void VersionsTab::updateActions()
{
    const QList<int> rows = chosenRows();
    const bool isOne = rows.size() == 1;
    const Attributes attributes = isOne ? m_shown->sorted.itemAt(rows.constFirst()).attributes : Attributes();
    const bool isExpired = attributes.expires && *attributes.expires <= QDateTime::currentSecsSinceEpoch();
    const QString chooseOne = tr("Choose one version first");
    m_edit->setEnabled(isOne);
    m_toggle->setEnabled(isOne);
    m_toggle->setText(attributes.enabled ? tr("Disable") : tr("Enable"));
    m_toggle->setToolTip(!isOne                 ? chooseOne
                             : attributes.enabled ? tr("The vault refuses to use this version while it is disabled (Ctrl+D)")
                                                  : tr("Let the vault use this version again (Ctrl+D)"));
    m_expire->setEnabled(isOne && (attributes.enabled || !isExpired));
    m_expire->setToolTip(isOne ? tr("Disable this version and set its expiry to now (Ctrl+Shift+D)") : chooseOne);
    m_compare->setEnabled(rows.size() == 2);
    if (m_isReadOnly) {
        for (QAction *action : {m_edit, m_toggle, m_expire})
            switchOffReadOnly(action);
    }
}

void VersionsTab::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateActions();
}

void VersionsTab::enable(bool enabled, bool expiresNow)
{
    const QList<int> rows = chosenRows();
    if (rows.size() == 1)
        Q_EMIT enableRequested(m_shown->sorted.itemAt(rows.constFirst()), isCurrentAt(rows.constFirst()), enabled,
                               expiresNow);
}

void VersionsTab::compare()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 2)
        return;
    QString current;
    for (int row = 0; row < m_shown->sorted.rowCount() && current.isEmpty(); ++row) {
        if (isCurrentAt(row))
            current = m_shown->sorted.itemAt(row).id.version;
    }
    Q_EMIT compareRequested(m_shown->sorted.itemAt(rows.constFirst()), m_shown->sorted.itemAt(rows.constLast()), current);
}

} // namespace vault
