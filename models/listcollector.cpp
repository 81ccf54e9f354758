// SPDX-License-Identifier: Apache-2.0
#include "models/listcollector.h"

#include "network/workerthreads.h"

#include <QElapsedTimer>

#include <chrono>
#include <utility>

namespace vault {

namespace {

// Of the 8 ms that an event may take, with room for what the rest of the turn does.
constexpr std::chrono::milliseconds sliceTime {2};
constexpr int rowsBetweenLooks = 64;

/// Copies rows from `row` on for as long as a slice; the row to go on with.
int copyRows(const ItemTableModel &model, int row, CurrentList &list, std::vector<int> &handles)
{
    QElapsedTimer elapsed;
    elapsed.start();
    for (const int end = model.rowCount(); row < end; ++row) {
        list.items.append(model.itemAt(row));
        handles.push_back(model.handleAt(row));
        if (row % rowsBetweenLooks == 0 && elapsed.nsecsElapsed() > std::chrono::nanoseconds(sliceTime).count())
            return row + 1;
    }
    return row;
}

bool hasAnything(const ItemTableModel &model)
{
    return model.state() == ListState::Complete || model.rowCount() > 0;
}

CurrentList emptyListOf(const ItemTableModel &model)
{
    CurrentList list {objectKindOf(model.kind()), model.state() == ListState::Complete, {}};
    list.items.reserve(model.rowCount());
    return list;
}

} // namespace

ObjectKind objectKindOf(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
    case ItemListKind::KeyVersions: return ObjectKind::Key;
    case ItemListKind::Secrets:
    case ItemListKind::SecretVersions: return ObjectKind::Secret;
    case ItemListKind::Certificates:
    case ItemListKind::CertificateVersions: return ObjectKind::Certificate;
    case ItemListKind::DeletedKeys: return ObjectKind::DeletedKey;
    case ItemListKind::DeletedSecrets: return ObjectKind::DeletedSecret;
    case ItemListKind::DeletedCertificates: return ObjectKind::DeletedCertificate;
    }
    return ObjectKind::Key;
}

ListCollector::ListCollector(std::vector<ItemTableModel *> models, QObject *parent)
    : QObject(parent), m_models(std::move(models))
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &ListCollector::go);
    for (const ItemTableModel *model : m_models) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListCollector::restart);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListCollector::restart);
        connect(model, &QAbstractItemModel::rowsMoved, this, &ListCollector::restart);
        connect(model, &QAbstractItemModel::layoutChanged, this, &ListCollector::restart);
        connect(model, &QAbstractItemModel::modelReset, this, &ListCollector::restart);
        connect(model, &ItemTableModel::stateChanged, this, &ListCollector::restart);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles != QList<int> {ItemTableModel::ChangeRole})
                        restart();
                });
    }
}

void ListCollector::start()
{
    drop();
    m_model = 0;
    m_row = 0;
    m_turns.start();
}

void ListCollector::stop()
{
    m_turns.stop();
    drop();
}

void ListCollector::drop()
{
    if (!m_collected.lists.isEmpty())
        freeElsewhere(std::exchange(m_collected, {}));
}

void ListCollector::restart()
{
    if (isRunning())
        start();
}

void ListCollector::go()
{
    if (m_model == m_models.size()) {
        m_turns.stop();
        Q_EMIT collected();
        return;
    }
    ItemTableModel *model = m_models[m_model];
    if (m_row == 0 && hasAnything(*model)) {
        m_collected.lists.append(emptyListOf(*model));
        m_collected.handles.emplace_back();
        m_collected.models.push_back(model);
    }
    if (hasAnything(*model)) {
        m_row = copyRows(*model, m_row, m_collected.lists.last(), m_collected.handles.back());
    }
    if (m_row < model->rowCount())
        return;
    ++m_model;
    m_row = 0;
}

} // namespace vault
