// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestlines.h"
#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"

#include <QAbstractTableModel>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace vault {

/// What is signed with what.
struct ManifestTask {
    KeyBundle key; ///< The version that signs, and no other.
    QString algorithm;
    QString source; ///< Absolute path of the list or of the folder.
    bool isFolder = false; ///< Then the digests are computed here.
    QString stateFolder; ///< Where the state's file lies.
    bool isHashedFirst = false; ///< A run signs only what hashAll() hashed before it: somebody has agreed to just that.
};

/// A signature that the vault gave, also one that does not fit.
struct GivenSignature {
    int row = 0;
    ObjectId keyId; ///< As the answer named it.
    QByteArray bytes;
    QString requestId;
    bool isVerified = false; ///< Here, with the task's key.
    bool isChecked = false; ///< False where another version has signed, or where checking failed.
};

/// Signs a manifest's digests one after another, one row a file. Paced under the vault's limits; a 429 is waited out.
/// Each signature is verified here and written to the state's file before the next one is asked for. A file that cannot
/// be read fails alone; any other failure stops the run, and start() goes on where it stopped. A line that was asked for
/// without an answer is asked for again only by a further start().
class ManifestSigning : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, DigestColumn, StateColumn, ColumnCount };
    enum Role { LineStateRole = Qt::UserRole + 1 };

    explicit ManifestSigning(KeyClient &keys, QObject *parent = nullptr);
    ~ManifestSigning() override;

    /// Begins another table; ends what is under way.
    void setEntries(const QList<ManifestEntry> &entries);
    /// Reads the state's file and marks what is signed already, after setEntries(); emits taskReady then.
    void setTask(const ManifestTask &task);
    const ManifestTask &task() const { return m_task; }
    /// Replaces what is waited after a 429, for tests.
    void setThrottlePause(std::chrono::milliseconds pause) { m_fixedPause = pause; }

    /// Or goes on. Lines that failed or were not answered are tried again. What others have signed since the state was
    /// read is read first.
    void start();
    /// Computes the digests of a folder's files and signs nothing yet; then digest() is known.
    void hashAll();
    /// Nothing further is asked for. A signature that is under way is waited for: isRunning() until then.
    void pause();
    bool isRunning() const { return m_mode != Mode::Idle; }
    bool isHashingOnly() const { return m_mode == Mode::Hashing; }
    bool isPausing() const { return m_isPausing; }
    bool isReady() const { return m_ready; }
    bool isReading() const { return m_isReading; } ///< The state's file.
    int secondsLeft() const; ///< Until the vault that said "too many requests" is asked again; 0: it is not waited for.

    ManifestLine line(int row) const { return m_lines.at(row); }
    const ManifestLines &lines() const { return m_lines; }
    int firstUnsigned() const; ///< Row of the first line that is not signed, failed ones before waiting ones; -1: none.
    int countOf(ManifestLineState state) const { return m_counts[std::size_t(state)]; }
    int hashedCount() const { return m_hashedCount; } ///< Lines that have a digest.
    /// After hashAll(): SHA-256 of the list that sha256sum (or its like of another length) would write of these files.
    const QByteArray &digest() const { return m_digest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void taskReady();
    void changed(); ///< The counts, or whether it runs.
    void throttled(int seconds); ///< The vault wants to be left alone for so long.
    void signatureGiven(const vault::GivenSignature &given);
    void lineSigned(int row);
    void lineFailed(int row, const vault::ApiError &error);
    void stopped(const vault::ApiError &error); ///< start() goes on.
    void signedElsewhere(); ///< start() did nothing: somebody else is signing the same.
    void finished(); ///< Nothing waits any more; some lines may have failed.

private:
    enum class Mode { Idle, Hashing, Signing };

    void abandon();
    void readState();
    void begin(Mode mode);
    void markKnown(int from);
    void goOn();
    void work();
    int nextWaiting();
    void hash(int row);
    void digestList(int from);
    void sign(int row);
    void takeAnswer(int row, const Result<KeyOperationResult> &result);
    void takeSignature(int row, const KeyOperationResult &result);
    void throttle(const ApiError &error);
    bool takeKnown(int row);
    void failLine(int row, const ApiError &error);
    void stop(const ApiError &error);
    void idle();
    void setState(int row, ManifestLineState state);
    void announce();
    QString pathOf(int row) const;
    QString statePath() const;

    KeyClient &m_keys;
    ManifestTask m_task;
    ManifestState m_state;
    QList<int> m_unkept; ///< Signed rows that the state's file does not have: the disk was full.
    ManifestLines m_lines;
    std::array<int, 6> m_counts = {};
    QTimer m_timer;
    QElapsedTimer m_sinceRequest;
    std::optional<std::chrono::milliseconds> m_fixedPause;
    CancelGuard m_request;
    CancelGuard m_reading;
    QCryptographicHash m_listHash{QCryptographicHash::Sha256};
    QByteArray m_digest;
    int m_hashedCount = 0;
    int m_next = 0;
    int m_taskNumber = 0; ///< Of the list and task that is marked.
    int m_throttleRound = 0;
    qint64 m_stateSize = 0; ///< Bytes of the state's file that are known.
    std::optional<int> m_unansweredAtStart; ///< While the state is read once more for start().
    Mode m_mode = Mode::Idle;
    bool m_isPausing = false;
    bool m_isThrottled = false;
    bool m_announcing = false;
    bool m_ready = false;
    bool m_isReading = false;
};

} // namespace vault

Q_DECLARE_METATYPE(vault::GivenSignature)
