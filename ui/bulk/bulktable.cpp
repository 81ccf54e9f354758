// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulktable.h"

#include "models/tooltiptext.h"
#include "ui/bulk/bulktext.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QIcon>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QLatin1String signOf(BulkState state)
{
    switch (state) {
    case BulkState::Queued:
    case BulkState::Sent:
    case BulkState::Accepted: return "clock"_L1;
    case BulkState::Done: return "check"_L1;
    case BulkState::Failed:
    case BulkState::NotApplied:
    case BulkState::ChangedMeanwhile:
    case BulkState::NotComparable: return "error"_L1;
    case BulkState::Unknown: return "info"_L1;
    case BulkState::Refused:
    case BulkState::Canceled: return "cancel"_L1;
    case BulkState::Ready:
    case BulkState::Unchanged: break;
    }
    return {};
}

} // namespace

BulkTable::BulkTable(QObject *parent) : QAbstractTableModel(parent) {}

void BulkTable::setRun(const BulkRun *run)
{
    beginResetModel();
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    endResetModel();
    if (!run)
        return;
    connect(run, &BulkRun::linesChanged, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, Note)); });
    connect(run, &BulkRun::linesAboutToBeAdded, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(run, &BulkRun::linesAdded, this, &BulkTable::endInsertRows);
}

int BulkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : m_run->lineCount();
}

int BulkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QString BulkTable::textAt(const QModelIndex &index) const
{
    const BulkLine &line = m_run->lineAt(index.row());
    switch (index.column()) {
    case Name: return line.item.id.name;
    case Now: return bulkNowText(line, m_run->change(), m_run->kind(), QDateTime::currentSecsSinceEpoch());
    case Then: return bulkThenText(line, m_run->change(), m_run->kind());
    default: return bulkNoteText(line, m_run->change());
    }
}

QVariant BulkTable::data(const QModelIndex &index, int role) const
{
    if (!m_run || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole: return plainToolTip(textAt(index));
    case Qt::DecorationRole: {
        const QLatin1String sign = signOf(m_run->lineAt(index.row()).state);
        return index.column() == Note && !sign.isEmpty() ? QVariant(icon(sign)) : QVariant();
    }
    default: return {};
    }
}

QVariant BulkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Now: return tr("Now");
    case Then: return tr("Then");
    default: return tr("Note");
    }
}

} // namespace vault
