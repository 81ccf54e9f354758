// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace vault {

class FieldMessage;
class FileField;

/// A file that is hashed off the GUI thread, with progress and a way to stop. Hashed anew when another hash is asked
/// for.
class FileDigestField : public QWidget
{
    Q_OBJECT
public:
    explicit FileDigestField(QWidget *parent = nullptr);

    void setHash(QCryptographicHash::Algorithm hash);
    void setFile(const QString &path);
    QString file() const;
    bool isHashing() const { return m_hashing; }
    std::optional<QByteArray> digest() const { return m_digest; }
    QString problem() const; ///< Why there is no digest, in words; empty when there is one.

    FileField *fileField() const { return m_file; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);

private:
    void hash();
    void showResult(const Result<QByteArray> &result);

    FileField *m_file;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    FieldMessage *m_message;
    QCryptographicHash::Algorithm m_hash = QCryptographicHash::Sha256;
    std::optional<QByteArray> m_digest;
    QFutureWatcher<Result<QByteArray>> m_watcher;
    CancelGuard m_guard;
    bool m_hashing = false;
};

} // namespace vault
