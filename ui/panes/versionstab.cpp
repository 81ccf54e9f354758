// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/versionstab.h"

#include "ui/panes/kindtext.h"
#include "ui/panes/listguidance.h"
#include "ui/panes/versionstabshown.h"

#include <QAction>

namespace vault {

namespace {

ItemListKind versionsKindOf(ItemListKind kind)
{
    if (isCertificateKind(kind))
        return ItemListKind::CertificateVersions;
    return isKeyKind(kind) ? ItemListKind::KeyVersions : ItemListKind::SecretVersions;
}

} // namespace

VersionsTab::VersionsTab(VaultLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_layout(new QVBoxLayout(this))
    , m_edit(new QAction(tr("Edit"), this))
    , m_toggle(new QAction(tr("Disable"), this))
    , m_expire(new QAction(tr("Disable and expire"), this))
    , m_compare(new QAction(tr("Compare…"), this))
    , m_buttons(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    addActions();
    m_layout->addWidget(m_buttons);
    m_buttons->hide();
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::setObject(ItemListKind kind, const QString &name)
{
    if (kind == m_kind && name == m_name)
        return;
    clear();
    m_kind = kind;
    m_name = name;
    if (isVisible())
        load();
}

void VersionsTab::clear()
{
    m_shown.reset();
    m_name.clear();
    m_buttons->hide();
}

void VersionsTab::clearChoice()
{
    if (m_shown)
        m_shown->table->clearSelection();
}

void VersionsTab::reload()
{
    if (m_shown)
        m_shown->items->refresh();
}

void VersionsTab::noteChanged(const VaultItem &version)
{
    if (m_shown && version.id.name.compare(m_name, Qt::CaseInsensitive) == 0 && !version.id.version.isEmpty()
        && m_shown->items->rowOf(version.id.version) >= 0)
        m_shown->items->upsert(version);
}

bool VersionsTab::isBusy() const
{
    return m_shown && m_shown->items->state() == ListState::Loading;
}

void VersionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shown && !m_name.isEmpty())
        load();
}

void VersionsTab::load()
{
    m_shown = std::make_unique<Shown>(m_lists.createVersions(versionsKindOf(m_kind), m_name, nullptr));
    ItemTableModel *items = m_shown->items.get();
    m_layout->insertWidget(0, m_shown->page, 1);
    if (!isCertificateKind(m_kind)) { // Those are for looking at.
        m_shown->table->setSelectionMode(QAbstractItemView::ExtendedSelection); // Two can be compared.
        m_shown->table->setContextMenuPolicy(Qt::ActionsContextMenu);
        m_shown->table->addActions({m_edit, m_toggle, m_expire, m_compare});
        m_buttons->show();
    }
    connect(items, &QAbstractItemModel::dataChanged, this, &VersionsTab::updateActions);
    connect(items, &ItemTableModel::stateChanged, this, &VersionsTab::showState);
    connect(items, &ItemTableModel::countChanged, this, &VersionsTab::showState);
    connect(m_shown->footer, &ListFooter::cancelRequested, items, &ItemTableModel::cancel);
    connect(m_shown->footer, &ListFooter::resumeRequested, items, &ItemTableModel::resume);
    connect(m_shown->empty, &EmptyState::buttonPressed, items, [items] {
        if (items->state() == ListState::Complete)
            items->refresh();
        else
            items->resume();
    });
    connect(m_shown->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsTab::announce);
    if (items->state() == ListState::Ready)
        items->start();
    showState();
}

void VersionsTab::showState()
{
    const int count = m_shown->sorted.rowCount();
    m_shown->footer->update(count, false);
    if (count == 0)
        m_shown->empty->setContent(listGuidance(*m_shown->items, {}).content);
    m_shown->stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_shown->empty) : m_shown->table);
    updateActions();
}

void VersionsTab::announce()
{
    updateActions();
    const QList<int> rows = chosenRows();
    if (rows.size() == 1)
        Q_EMIT versionChosen(m_shown->sorted.itemAt(rows.constFirst()), isCurrentAt(rows.constFirst()));
}

} // namespace vault
