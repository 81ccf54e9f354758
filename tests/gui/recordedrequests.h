// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QMultiMap>
#include <QString>
#include <QStringList>

/// The forms in which operations of keys and secrets were sent: verb, path with names and versions taken out, names of the
/// query, fields of the body at every depth. What a program sends is compared with what was recorded so.
class RecordedRequests
{
public:
    /// "<root>/corpus/real"; empty where it is not there.
    static QString corpusFolder();
    /// Every exchange there that a vault answered with 200.
    static RecordedRequests ofCorpus(const QString &folder);

    /// Of a practice vault's log; what is no rotation, cryptography or backup is left out.
    void add(const QJsonArray &log);
    QStringList formsOf(const QString &operation) const { return m_forms.values(operation); }

private:
    void add(const QString &method, const QString &path, const QString &query, QStringList bodyPaths);

    QMultiMap<QString, QString> m_forms; ///< Operation to form, each once.
};
