// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestfile.h"
#include "network/http/cancelguard.h"

#include <QWidget>

class QLineEdit;

namespace vault {

class FieldMessage;

/// What a manifest is made of: a sha256sum list, or a folder whose files are to be hashed. Typed, chosen or dropped; read
/// off the window's thread. Says how many files there are, or which line is wrong.
class ManifestSource : public QWidget
{
    Q_OBJECT
public:
    explicit ManifestSource(QWidget *parent = nullptr);

    void setPath(const QString &path); ///< A file is a list.
    QString path() const { return m_path; } ///< Absolute; empty where nothing was read.
    bool isFolder() const { return m_isFolder; }
    const QList<ManifestEntry> &entries() const { return m_entries; }
    const QByteArray &digest() const { return m_digest; } ///< SHA-256 of a list's bytes; empty for a folder.
    QString problem() const { return m_problem; } ///< Why nothing can be signed; empty when it can.

    QLineEdit *lineEdit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(bool folder);
    void settle();
    void readList();
    void readFolder();
    void take(const QList<ManifestEntry> &entries, const QByteArray &digest = {});
    void refuse(const QString &problem);
    void fail(const ApiError &error);

    QLineEdit *m_edit;
    FieldMessage *m_message;
    QString m_path;
    bool m_isFolder = false;
    QList<ManifestEntry> m_entries;
    QByteArray m_digest;
    QString m_problem;
    CancelGuard m_reading;
};

} // namespace vault
