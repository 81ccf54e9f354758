// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/filestable.h"

#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowtable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableView>

namespace vault {

/// The words' context.
class FilesTableWords
{
    Q_DECLARE_TR_FUNCTIONS(vault::FilesTableWords)
};

namespace {

enum Column { Name, Digest, Compared, Outcome, ColumnCount };

/// Told by a shape and a word, not by colour.
struct Cell {
    QString text;
    QLatin1String icon;
};

Cell digestCell(const FileQueue::File &file)
{
    switch (file.state) {
    case FileQueue::State::Waiting: return {FilesTableWords::tr("Waiting"), {}};
    case FileQueue::State::Hashing: return {FilesTableWords::tr("Hashing…"), {}};
    case FileQueue::State::Hashed: return {QString::fromLatin1(file.digest.toHex()), {}};
    case FileQueue::State::Canceled: return {FilesTableWords::tr("Stopped"), {}};
    case FileQueue::State::Failed: break;
    }
    return {file.error ? fieldText(*file.error) : QString(), QLatin1String("error")};
}

Cell comparedCell(ChecksumVerdict verdict)
{
    switch (verdict) {
    case ChecksumVerdict::NothingToCompare: return {};
    case ChecksumVerdict::Matches: return {FilesTableWords::tr("Matches"), QLatin1String("check")};
    case ChecksumVerdict::Differs: return {FilesTableWords::tr("Differs"), QLatin1String("error")};
    case ChecksumVerdict::NotListed: return {FilesTableWords::tr("Not in the list"), QLatin1String("info")};
    case ChecksumVerdict::OtherHash: return {FilesTableWords::tr("Another hash"), QLatin1String("info")};
    }
    return {};
}

Cell outcomeCell(const FileLine &line)
{
    if (!line.refusal.isEmpty())
        return {FilesTableWords::tr("No signature came: %1").arg(line.refusal), QLatin1String("error")};
    if (!line.made)
        return {};
    switch (line.made->verdict) {
    case LocalVerdict::Verified: return {FilesTableWords::tr("Signed, verified"), QLatin1String("check")};
    case LocalVerdict::NotVerified: return {FilesTableWords::tr("Signed, not verified"), QLatin1String("warning")};
    case LocalVerdict::Failed: return {FilesTableWords::tr("Signed, does not fit"), QLatin1String("error")};
    }
    return {};
}

} // namespace

FilesModel::FilesModel(LineOf lineOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lineOf(std::move(lineOf))
{
}

void FilesModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

void FilesModel::tellRow(int row)
{
    if (row >= 0 && row < m_count)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    if (role == Qt::FontRole && index.column() == Digest)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole)
        return {};
    const FileLine line = m_lineOf(index.row());
    const QFileInfo info(line.file.path);
    Cell cell;
    switch (Column(index.column())) {
    case Name: cell = {info.fileName(), QLatin1String("file")}; break;
    case Digest: cell = digestCell(line.file); break;
    case Compared: cell = comparedCell(line.verdict); break;
    default: cell = outcomeCell(line); break;
    }
    if (role == Qt::DecorationRole)
        return cell.icon.isEmpty() ? QVariant() : QVariant(icon(cell.icon));
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Name ? info.absoluteFilePath() : cell.text);
    return cell.text;
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Name: return FilesTableWords::tr("File");
    case Digest: return FilesTableWords::tr("Digest");
    case Compared: return FilesTableWords::tr("Compared");
    default: return FilesTableWords::tr("Result");
    }
}

QTableView *createFilesTable(FilesModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(FilesTableWords::tr("Files to sign"));
    showAsRows(*table);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(Name, 24 * letter);
    table->setColumnWidth(Digest, 20 * letter);
    table->setColumnWidth(Compared, 16 * letter);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFixedHeight(5 * table->verticalHeader()->defaultSectionSize() + table->horizontalHeader()->sizeHint().height()
                          + 2 * table->frameWidth());
    return table;
}

} // namespace vault
