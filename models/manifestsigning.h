// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestfile.h"
#include "models/manifeststate.h"
#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace vault {

enum class ManifestLineState { Waiting, Hashing, Signing, Signed, Failed };

/// One file with what came of it.
struct ManifestLine {
    ManifestEntry entry;
    ManifestLineState state = ManifestLineState::Waiting;
    QByteArray signature; ///< As the vault gave it: r‖s for EC.
    ErrorReason failure = ErrorReason::None; ///< Of a line that failed.
};

/// What is signed with what.
struct ManifestTask {
    KeyBundle key; ///< The version that signs, and no other.
    QString algorithm;
    QString source; ///< Absolute path of the list or of the folder.
    bool isFolder = false; ///< Then the digests are computed here.
    QString stateFolder; ///< Where the state's file lies.
};

/// Signs a manifest's digests one after another, one row a file. Paced under the vault's limits; a 429 is waited out.
/// Each signature is verified here and written to the state's file before the next one is asked for. A file that cannot
/// be read fails alone; any other failure stops the run, and start() goes on where it stopped.
class ManifestSigning : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, DigestColumn, StateColumn, ColumnCount };
    enum Role { LineStateRole = Qt::UserRole + 1 };

    explicit ManifestSigning(KeyClient &keys, QObject *parent = nullptr);
    ~ManifestSigning() override;

    /// Begins another table. Not while running.
    void setEntries(const QList<ManifestEntry> &entries);
    /// Reads the state's file and marks what is signed already, after setEntries(); emits taskReady then. Not while
    /// running.
    void setTask(const ManifestTask &task);
    const ManifestTask &task() const { return m_task; }
    /// Replaces what is waited after a 429, for tests.
    void setThrottlePause(std::chrono::milliseconds pause) { m_fixedPause = pause; }

    void start(); ///< Or goes on. Lines that failed are tried again.
    void pause(); ///< What is under way is dropped; its signature, if it comes, is lost and asked for again.
    bool isRunning() const { return m_running; }
    bool isReady() const { return m_ready; }

    const ManifestLine &line(int row) const { return m_lines[row]; }
    int countOf(ManifestLineState state) const { return m_counts[std::size_t(state)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void taskReady();
    void changed(); ///< The counts, or whether it runs.
    void throttled(int seconds); ///< The vault wants to be left alone for so long.
    void lineSigned(int row);
    void lineFailed(int row, const vault::ApiError &error);
    void stopped(const vault::ApiError &error); ///< start() goes on.
    void finished(); ///< Nothing waits any more; some lines may have failed.

private:
    void markKnown(int from);
    void goOn();
    void work();
    int nextWaiting();
    void hash(int row);
    void sign(int row);
    void takeSignature(int row, const Result<KeyOperationResult> &result);
    void throttle(int row, const ApiError &error);
    bool takeKnown(int row);
    void failLine(int row, const ApiError &error);
    void stop(const ApiError &error);
    void setState(int row, ManifestLineState state);
    void announce();
    QString pathOf(int row) const;

    KeyClient &m_keys;
    ManifestTask m_task;
    ManifestState m_state;
    ManifestState::Signatures m_known;
    std::vector<ManifestLine> m_lines;
    std::array<int, 5> m_counts = {};
    QTimer m_timer;
    QElapsedTimer m_sinceRequest;
    std::optional<std::chrono::milliseconds> m_fixedPause;
    CancelGuard m_request;
    CancelGuard m_reading;
    int m_next = 0;
    int m_taskNumber = 0; ///< Of the list and task that is marked.
    int m_throttleRound = 0;
    bool m_running = false;
    bool m_announcing = false;
    bool m_ready = false;
};

} // namespace vault
