// SPDX-License-Identifier: Apache-2.0
#include "models/manifestsigning.h"

#include "models/manifestpace.h"
#include "network/crypto/filedigest.h"
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/keyvault/routes.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMarkedATurn = 500;
constexpr int rowsATurn = 200; // That are signed already, between two looks at the event loop.

} // namespace

ManifestSigning::ManifestSigning(KeyClient &keys, QObject *parent) : QAbstractTableModel(parent), m_keys(keys)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ManifestSigning::work);
}

ManifestSigning::~ManifestSigning() = default;

void ManifestSigning::setEntries(const QList<ManifestEntry> &entries)
{
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(std::size_t(entries.size()));
    for (const ManifestEntry &entry : entries)
        m_lines.push_back({entry, ManifestLineState::Waiting, {}, ErrorReason::None});
    m_counts = {};
    m_counts[std::size_t(ManifestLineState::Waiting)] = int(entries.size());
    m_known.clear();
    m_next = 0;
    m_ready = false;
    ++m_taskNumber;
    endResetModel();
    Q_EMIT changed();
}

void ManifestSigning::setTask(const ManifestTask &task)
{
    m_task = task;
    m_ready = false;
    ++m_taskNumber;
    const QString path
        = ManifestState::fileFor(task.stateFolder, task.key.properties.id, task.algorithm, task.source);
    auto reading = ManifestState::read(path, task.key, task.algorithm);
    m_reading = CancelGuard(reading);
    reading.then(this, [this](const Result<ManifestState::Signatures> &known) {
        m_known = known.value_or(ManifestState::Signatures());
        if (!known)
            Q_EMIT stopped(known.error());
        markKnown(0);
    });
}

void ManifestSigning::markKnown(int from)
{
    // A folder's files may be others by now: they are hashed first.
    const int count = m_task.isFolder || m_known.isEmpty() ? 0 : int(m_lines.size());
    const int end = std::min(count, from + rowsMarkedATurn);
    for (int row = from; row < end; ++row)
        takeKnown(row);
    if (end < count) {
        QTimer::singleShot(0, this, [this, end, reading = m_taskNumber] {
            if (reading == m_taskNumber)
                markKnown(end);
        });
        return;
    }
    m_ready = true;
    Q_EMIT taskReady();
    Q_EMIT changed();
}

void ManifestSigning::start()
{
    if (m_running || !m_ready)
        return;
    const QString path
        = ManifestState::fileFor(m_task.stateFolder, m_task.key.properties.id, m_task.algorithm, m_task.source);
    if (const auto opened = m_state.open(path, m_task.key.properties.id, m_task.algorithm, m_task.source); !opened) {
        Q_EMIT stopped(opened.error());
        return;
    }
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[std::size_t(row)].state == ManifestLineState::Failed)
            setState(row, ManifestLineState::Waiting);
    }
    m_running = true;
    m_next = 0;
    m_throttleRound = 0;
    Q_EMIT changed();
    m_timer.start(0);
}

void ManifestSigning::pause()
{
    if (!m_running)
        return;
    m_running = false;
    m_timer.stop();
    m_request.cancel();
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const ManifestLineState state = m_lines[std::size_t(row)].state;
        if (state == ManifestLineState::Hashing || state == ManifestLineState::Signing)
            setState(row, ManifestLineState::Waiting);
    }
    m_state.close();
    Q_EMIT changed();
}

int ManifestSigning::nextWaiting()
{
    while (m_next < int(m_lines.size()) && m_lines[std::size_t(m_next)].state != ManifestLineState::Waiting)
        ++m_next;
    return m_next < int(m_lines.size()) ? m_next : -1;
}

void ManifestSigning::goOn()
{
    if (m_running)
        m_timer.start(0);
}

void ManifestSigning::work()
{
    for (int turn = 0; m_running; ++turn) {
        const int row = nextWaiting();
        if (row < 0) {
            m_running = false;
            m_state.close();
            Q_EMIT changed();
            Q_EMIT finished();
            return;
        }
        if (m_lines[std::size_t(row)].entry.digest.isEmpty()) {
            hash(row);
            return;
        }
        if (!takeKnown(row)) {
            sign(row);
            return;
        }
        if (turn == rowsATurn) {
            m_timer.start(0);
            return;
        }
    }
}

void ManifestSigning::hash(int row)
{
    const auto algorithm = signatureAlgorithm(m_task.algorithm);
    setState(row, ManifestLineState::Hashing);
    auto hashing = digestFile(pathOf(row), algorithm ? algorithm->hash : QCryptographicHash::Sha256);
    m_request = CancelGuard(hashing);
    hashing.then(this, [this, row](const Result<QByteArray> &digest) {
        if (!m_running)
            return;
        if (digest) {
            m_lines[std::size_t(row)].entry.digest = *digest;
            setState(row, ManifestLineState::Waiting);
        } else {
            failLine(row, digest.error());
        }
        goOn();
    });
}

bool ManifestSigning::takeKnown(int row)
{
    ManifestLine &line = m_lines[std::size_t(row)];
    const QByteArray known = m_known.value({line.entry.name, line.entry.digest});
    if (known.isEmpty())
        return false;
    line.signature = known;
    setState(row, ManifestLineState::Signed);
    return true;
}

void ManifestSigning::sign(int row)
{
    // The pace counts from request to request.
    const auto interval = manifestInterval(m_task.key.key);
    const auto since = m_sinceRequest.isValid() ? std::chrono::milliseconds(m_sinceRequest.elapsed()) : interval;
    if (since < interval) {
        m_timer.start(interval - since);
        return;
    }
    m_sinceRequest.start();
    setState(row, ManifestLineState::Signing);
    const bool canNameVersion = takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
    const ObjectId &id = m_task.key.properties.id;
    auto request = m_keys.sign(id.name, canNameVersion ? id.version : QString(), m_task.algorithm,
                               m_lines[std::size_t(row)].entry.digest);
    m_request = CancelGuard(request);
    request.then(this, [this, row](Result<KeyOperationResult> result) {
        if (m_running)
            takeSignature(row, result);
    });
}

void ManifestSigning::takeSignature(int row, const Result<KeyOperationResult> &result)
{
    if (!result && result.error().httpStatus == 429 && m_throttleRound < mostThrottleRounds) {
        throttle(row, result.error());
        return;
    }
    ManifestLine &line = m_lines[std::size_t(row)];
    std::optional<ApiError> problem;
    QByteArray signature;
    if (!result) {
        problem = result.error();
    } else {
        signature = result->value.view().toByteArray();
        // Where the routes name no version, a newer one may have become the current one and have signed.
        const auto verified = verifyLocally(m_task.key.key, m_task.algorithm, line.entry.digest, signature);
        if (!verified)
            problem = verified.error();
        else if (!*verified)
            problem = ApiError::payload(ErrorReason::SignatureInvalid, m_task.algorithm);
        else if (const auto kept = m_state.append(line.entry.name, line.entry.digest, signature); !kept)
            problem = kept.error();
    }
    if (problem) {
        setState(row, ManifestLineState::Waiting);
        stop(*problem);
        return;
    }
    m_throttleRound = 0;
    line.signature = signature;
    m_known.insert({line.entry.name, line.entry.digest}, signature);
    setState(row, ManifestLineState::Signed);
    Q_EMIT lineSigned(row);
    goOn();
}

void ManifestSigning::throttle(int row, const ApiError &error)
{
    ++m_throttleRound;
    setState(row, ManifestLineState::Waiting);
    const auto pauseLength = m_fixedPause.value_or(throttlePause(error, m_throttleRound));
    Q_EMIT throttled(int(std::chrono::ceil<std::chrono::seconds>(pauseLength).count()));
    m_timer.start(pauseLength);
}

void ManifestSigning::failLine(int row, const ApiError &error)
{
    m_lines[std::size_t(row)].failure = error.reason;
    setState(row, ManifestLineState::Failed);
    Q_EMIT lineFailed(row, error);
}

void ManifestSigning::stop(const ApiError &error)
{
    m_running = false;
    m_timer.stop();
    m_state.close();
    Q_EMIT changed();
    Q_EMIT stopped(error);
}

void ManifestSigning::setState(int row, ManifestLineState state)
{
    ManifestLine &line = m_lines[std::size_t(row)];
    --m_counts[std::size_t(line.state)];
    line.state = state;
    ++m_counts[std::size_t(state)];
    if (state == ManifestLineState::Waiting)
        m_next = std::min(m_next, row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    announce();
}

/// Once for many rows.
void ManifestSigning::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

QString ManifestSigning::pathOf(int row) const
{
    return QDir(m_task.source).filePath(m_lines[std::size_t(row)].entry.name);
}

int ManifestSigning::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ManifestSigning::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ManifestSigning::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("File");
    case DigestColumn: return tr("Digest");
    case StateColumn: return tr("Result");
    default: return {};
    }
}

QVariant ManifestSigning::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const ManifestLine &line = m_lines[std::size_t(index.row())];
    if (role == LineStateRole)
        return int(line.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return line.entry.name;
    case DigestColumn: return QString::fromLatin1(line.entry.digest.toHex());
    case StateColumn: break;
    default: return {};
    }
    switch (line.state) {
    case ManifestLineState::Waiting: return tr("Waiting");
    case ManifestLineState::Hashing: return tr("Hashing…");
    case ManifestLineState::Signing: return tr("Signing…");
    case ManifestLineState::Signed: return tr("Signed");
    case ManifestLineState::Failed:
        return line.failure == ErrorReason::FileChanged ? tr("Failed: the file changed while it was read")
                                                             : tr("Failed: the file cannot be read");
    }
    return {};
}

} // namespace vault
