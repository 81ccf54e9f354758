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
    abandon();
    beginResetModel();
    m_lines = ManifestLines(entries);
    // A list has all of them, a folder none.
    m_hashedCount = entries.isEmpty() || entries.constFirst().digest.isEmpty() ? 0 : int(entries.size());
    m_counts = {};
    m_counts[std::size_t(ManifestLineState::Waiting)] = int(entries.size());
    m_unkept.clear();
    m_digest.clear();
    m_next = 0;
    m_ready = false;
    ++m_taskNumber;
    endResetModel();
    Q_EMIT changed();
}

void ManifestSigning::setTask(const ManifestTask &task)
{
    abandon();
    m_task = task;
    m_lines.known = {};
    m_unkept.clear();
    readState();
}

void ManifestSigning::readState()
{
    m_ready = false;
    m_isReading = true;
    ++m_taskNumber;
    auto reading = ManifestState::read(statePath(), m_task.key, m_task.algorithm);
    m_reading = CancelGuard(reading);
    reading.then(this, [this](const Result<ManifestState::Known> &known) {
        if (!known) {
            // Nobody knows what is signed: signing would do it again.
            m_isReading = false;
            stop(known.error());
            return;
        }
        ManifestState::Known found = *known;
        for (const int row : std::as_const(m_unkept)) // In no file.
            found.signatures.insert(m_lines.key(row), m_lines.known.signatures.value(m_lines.key(row)));
        m_stateSize = found.size;
        m_lines.known = std::move(found);
        // Once the reading's result is nobody else's.
        QTimer::singleShot(0, this, [this, reading = m_taskNumber] {
            if (reading == m_taskNumber)
                markKnown(0);
        });
    });
}

void ManifestSigning::abandon()
{
    m_request.cancel();
    m_reading.cancel();
    m_isReading = false;
    m_unansweredAtStart.reset();
    idle();
}

void ManifestSigning::markKnown(int from)
{
    // A folder's files may be others by now: they are hashed first.
    const bool knowsNone = m_lines.known.signatures.isEmpty() && m_lines.known.unanswered.isEmpty();
    const int count = m_task.isFolder || knowsNone ? 0 : m_lines.size();
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
    m_reading.cancel(); // It is through; what it has read must not be shared when the first signature is added.
    m_ready = true;
    m_isReading = false;
    const auto before = std::exchange(m_unansweredAtStart, std::nullopt);
    Q_EMIT taskReady();
    Q_EMIT changed();
    // Lines that became unanswered elsewhere are to be seen before they are asked for again.
    if (before && countOf(ManifestLineState::Unanswered) <= *before)
        start();
}

void ManifestSigning::start()
{
    if (isRunning() || !m_ready)
        return;
    const auto opened = m_state.open(statePath(), m_task.key.properties.id, m_task.algorithm, m_task.source);
    if (!opened && m_state.isTaken()) {
        Q_EMIT changed();
        Q_EMIT signedElsewhere();
        return;
    }
    if (!opened) {
        stop(opened.error());
        return;
    }
    if (m_state.sizeFound() != m_stateSize) {
        m_state.close();
        m_unansweredAtStart = countOf(ManifestLineState::Unanswered);
        readState();
        Q_EMIT changed();
        return;
    }
    while (!m_unkept.isEmpty()) {
        const ManifestState::Key key = m_lines.key(m_unkept.constLast());
        if (const auto kept = m_state.noteSigned(key, m_lines.known.signatures.value(key)); !kept) {
            stop(kept.error());
            return;
        }
        m_unkept.removeLast();
    }
    begin(Mode::Signing);
}

void ManifestSigning::hashAll()
{
    if (!isRunning() && m_ready)
        begin(Mode::Hashing);
}

void ManifestSigning::begin(Mode mode)
{
    const bool asksAgain = mode == Mode::Signing && countOf(ManifestLineState::Unanswered) > 0;
    const bool hashesAgain = mode == Mode::Hashing || !m_task.isHashedFirst;
    for (int row = 0; row < m_lines.size() && (asksAgain || countOf(ManifestLineState::Failed) > 0); ++row) {
        const ManifestLineState state = m_lines.state(row);
        if (state == ManifestLineState::Unanswered && asksAgain)
            m_lines.known.unanswered.remove(m_lines.key(row));
        else if (state != ManifestLineState::Failed || !hashesAgain)
            continue;
        setState(row, ManifestLineState::Waiting);
    }
    m_mode = mode;
    m_next = 0;
    m_throttleRound = 0;
    Q_EMIT changed();
    m_timer.start(0);
}

void ManifestSigning::pause()
{
    if (!isRunning())
        return;
    if (countOf(ManifestLineState::Signing) > 0) {
        m_isPausing = true;
        Q_EMIT changed();
        return;
    }
    m_request.cancel();
    for (int row = 0; row < m_lines.size() && countOf(ManifestLineState::Hashing) > 0; ++row) {
        if (m_lines.state(row) == ManifestLineState::Hashing)
            setState(row, ManifestLineState::Waiting);
    }
    idle();
    Q_EMIT changed();
}

void ManifestSigning::idle()
{
    m_mode = Mode::Idle;
    m_isPausing = false;
    m_isThrottled = false;
    m_timer.stop();
    if (m_state.isOpen())
        m_stateSize = m_state.size();
    m_state.close();
}

int ManifestSigning::nextWaiting()
{
    const auto isNext = [this](int row) {
        if (m_lines.state(row) != ManifestLineState::Waiting)
            return false;
        const bool isHashed = !m_lines.digest(row).isEmpty();
        return m_mode == Mode::Hashing ? !isHashed : isHashed || !m_task.isHashedFirst;
    };
    while (m_next < m_lines.size() && !isNext(m_next))
        ++m_next;
    return m_next < m_lines.size() ? m_next : -1;
}

void ManifestSigning::goOn()
{
    if (m_isPausing) {
        idle();
        Q_EMIT changed();
    } else if (isRunning()) {
        m_timer.start(0);
    }
}

void ManifestSigning::work()
{
    m_isThrottled = false;
    for (int turn = 0; isRunning(); ++turn) {
        const int row = nextWaiting();
        if (row < 0 && m_mode == Mode::Hashing) {
            m_listHash.reset();
            digestList(0);
            return;
        }
        if (row < 0) {
            idle();
            Q_EMIT changed();
            Q_EMIT finished();
            return;
        }
        if (m_lines.digest(row).isEmpty()) {
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
    m_digest.clear();
    auto hashing = digestFile(pathOf(row), algorithm ? algorithm->hash : QCryptographicHash::Sha256);
    m_request = CancelGuard(hashing);
    hashing.then(this, [this, row](const Result<QByteArray> &digest) {
        if (!isRunning())
            return;
        if (digest) {
            m_lines.setDigest(row, *digest);
            ++m_hashedCount;
            setState(row, ManifestLineState::Waiting);
            if (m_mode == Mode::Hashing)
                takeKnown(row);
        } else {
            failLine(row, digest.error());
        }
        goOn();
    });
}

void ManifestSigning::digestList(int from)
{
    const int end = std::min(m_lines.size(), from + rowsMarkedATurn);
    for (int row = from; row < end; ++row) {
        if (const QByteArray digest = m_lines.digest(row); !digest.isEmpty())
            m_listHash.addData(checksumLine({m_lines.name(row), digest}));
    }
    if (end < m_lines.size()) {
        QTimer::singleShot(0, this, [this, end, hashing = m_taskNumber] {
            if (hashing == m_taskNumber && m_mode == Mode::Hashing)
                digestList(end);
        });
        return;
    }
    m_digest = m_listHash.result();
    idle();
    Q_EMIT changed();
}

bool ManifestSigning::takeKnown(int row)
{
    const ManifestState::Key key = m_lines.key(row);
    if (m_lines.known.unanswered.contains(key))
        setState(row, ManifestLineState::Unanswered);
    else if (m_lines.known.signatures.contains(key))
        setState(row, ManifestLineState::Signed);
    else
        return false;
    return true;
}

void ManifestSigning::failLine(int row, const ApiError &error)
{
    m_lines.setFailure(row, error.reason);
    setState(row, ManifestLineState::Failed);
    Q_EMIT lineFailed(row, error);
}

void ManifestSigning::stop(const ApiError &error)
{
    idle();
    Q_EMIT changed();
    Q_EMIT stopped(error);
}

void ManifestSigning::setState(int row, ManifestLineState state)
{
    --m_counts[std::size_t(m_lines.state(row))];
    m_lines.setState(row, state);
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
    return QDir(m_task.source).filePath(m_lines.name(row));
}

QString ManifestSigning::statePath() const
{
    return ManifestState::fileFor(m_task.stateFolder, m_task.key.properties.id, m_task.algorithm, m_task.source);
}

} // namespace vault
