// SPDX-License-Identifier: Apache-2.0
#include "models/journalmodel.h"

#include "models/datetext.h"

#include <QElapsedTimer>
#include <QUrl>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceNanoseconds = 3'000'000;
constexpr int linesBetweenLooks = 64;
constexpr int reloadDelay = 200; // Milliseconds: a manifest's signatures come many at a time.
constexpr qint64 mostSearchedAtOnce = 512; // New lines: less than a slice.

} // namespace

JournalModel::JournalModel(Journal &journal, QObject *parent) : QAbstractTableModel(parent), m_journal(journal)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &JournalModel::searchOn);
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(reloadDelay);
    connect(&m_reloading, &QTimer::timeout, this, &JournalModel::reload);
    connect(&m_journal, &Journal::appended, this, &JournalModel::reloadSoon);
}

/// Entries that come one behind the other must not put it off: not the delay, and not what is being opened.
void JournalModel::reloadSoon()
{
    if (m_isOpening)
        m_isBehind = true;
    else if (!m_reloading.isActive())
        m_reloading.start();
}

void JournalModel::reload()
{
    m_isOpening = true;
    m_isBehind = false;
    auto future = m_journal.open();
    m_guard = CancelGuard(future);
    future.then(this, [this](Result<std::shared_ptr<JournalFile>> file) {
        m_isOpening = false;
        if (m_isBehind)
            m_reloading.start();
        if (file)
            take(std::move(*file));
        else
            Q_EMIT failed(file.error());
    });
}

/// Whether it is what is shown, with more behind it.
bool JournalModel::hasGrownTo(const JournalFile &file) const
{
    const qint64 old = entries();
    if (old == 0 || file.count() < old || (!m_needle.isEmpty() && file.count() - old > mostSearchedAtOnce))
        return false;
    const Result<QByteArray> before = m_file->line(old - 1);
    const Result<QByteArray> now = file.line(old - 1);
    return before && now && *before == *now;
}

/// A reset would take the chosen row from who reads it.
void JournalModel::grow(std::shared_ptr<JournalFile> file)
{
    const qint64 old = entries();
    std::vector<qint64> found;
    for (qint64 place = file->count() - 1; !m_needle.isEmpty() && place >= old; --place) {
        const Result<QByteArray> line = file->line(place);
        if (line && journalLineContains(*line, m_needle))
            found.push_back(place);
    }
    const int added = m_needle.isEmpty() ? int(file->count() - old) : int(found.size());
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_file = std::move(file);
    m_cache.clear();
    m_found.insert(m_found.begin(), found.begin(), found.end());
    if (added > 0)
        endInsertRows();
    // What somebody changed in a line is seen too.
    if (rowCount() > added)
        Q_EMIT dataChanged(index(added, 0), index(rowCount() - 1, ColumnCount - 1));
    tellWhenSettled();
}

void JournalModel::take(std::shared_ptr<JournalFile> file)
{
    if (hasGrownTo(*file)) {
        grow(std::move(file));
        return;
    }
    beginResetModel();
    m_file = std::move(file);
    m_cache.clear();
    m_found.clear();
    endResetModel();
    startSearch();
}

void JournalModel::search(const QString &text)
{
    QByteArray needle = text.trimmed().toLower().toUtf8();
    needle.replace('\\', "\\\\").replace('"', "\\\""); // As they stand in a line.
    if (needle == m_needle)
        return;
    beginResetModel();
    m_needle = needle;
    m_found.clear();
    endResetModel();
    startSearch();
}

void JournalModel::startSearch()
{
    m_next = entries();
    if (!m_needle.isEmpty() && m_next > 0) {
        m_slices.start();
        return;
    }
    m_slices.stop();
    tellWhenSettled();
}

void JournalModel::tellWhenSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void JournalModel::searchOn()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> found;
    while (m_next > 0 && (m_next % linesBetweenLooks || clock.nsecsElapsed() < sliceNanoseconds)) {
        const Result<QByteArray> line = m_file->line(--m_next);
        if (line && journalLineContains(*line, m_needle))
            found.push_back(m_next);
    }
    if (!found.empty()) {
        const int first = int(m_found.size());
        beginInsertRows({}, first, first + int(found.size()) - 1);
        m_found.insert(m_found.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_next > 0)
        return;
    m_slices.stop();
    Q_EMIT settled();
}

qint64 JournalModel::indexOf(int row) const
{
    return m_needle.isEmpty() ? entries() - 1 - row : m_found.at(size_t(row));
}

JournalSelection JournalModel::selection() const
{
    if (m_needle.isEmpty())
        return std::nullopt;
    return std::vector<qint64>(m_found.rbegin(), m_found.rend());
}

std::optional<JournalEntry> JournalModel::entryAt(int row) const
{
    const qint64 index = indexOf(row);
    Result<JournalEntry> *entry = m_cache.object(index);
    if (!entry) {
        entry = new Result<JournalEntry>(m_file->entry(index));
        m_cache.insert(index, entry);
    }
    return *entry ? std::optional(**entry) : std::nullopt;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_needle.isEmpty() ? int(entries()) : int(m_found.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ChangedRole && role != VerificationRole)
        return {};
    const std::optional<JournalEntry> entry = entryAt(index.row());
    if (role == ChangedRole)
        return !entry;
    if (role == VerificationRole)
        return entry ? QVariant(int(entry->verification)) : QVariant();
    if (!entry) {
        if (index.column() == Number)
            return indexOf(index.row()) + 1;
        return index.column() == Key && role == Qt::DisplayRole ? QVariant(tr("This line is no entry")) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return index.column() == Key ? QVariant(entry->keyId) : index.column() == File ? QVariant(entry->fileName) : QVariant();
    return text(index.column(), *entry);
}

QVariant JournalModel::text(int column, const JournalEntry &entry) const
{
    switch (column) {
    case Number: return entry.number;
    case Time: return exactDateUtc(entry.utc.toSecsSinceEpoch());
    case Key: return QUrl(entry.keyId).path().section(u'/', 2, 2);
    case Algorithm: return entry.algorithm;
    case File: return entry.fileName;
    case Digest: return QString::fromLatin1(entry.digest.toHex());
    case Verification:
        switch (entry.verification) {
        case LocalVerification::Valid: return tr("Valid");
        case LocalVerification::Invalid: return tr("Not valid");
        case LocalVerification::NotChecked: return tr("Not checked");
        }
        break;
    default: break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Heading of the journal's column with each entry's number.
    case Number: return tr("No.");
    case Time: return tr("Time");
    case Key: return tr("Key");
    case Algorithm: return tr("Algorithm");
    case File: return tr("File");
    case Digest: return tr("Digest");
    //: Heading: whether this program found the signature valid.
    case Verification: return tr("Checked here");
    default: return {};
    }
}

} // namespace vault
