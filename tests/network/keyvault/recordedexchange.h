// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace vault::test {

/// One request of the corpus, taken apart.
struct RecordedExchange {
    static RecordedExchange from(const QJsonObject &exchange);

    QString operation; ///< As the specification names it: "Sign", also where its path names no version.
    QByteArray method;
    QString path; ///< As recorded: "/keys/name/version/sign".
    QString encodedQuery; ///< As recorded; names may be percent-encoded.
    bool queryIsRecorded = true;
    bool bodyIsRecorded = true; ///< False where the publisher left out what must have been there.
    bool isProbe = false; ///< A first request, deliberately without token and without the fields; answered 401.
    QJsonObject body;
    int status = 0;

    // The inputs of the operation, out of the path.
    QString name;
    QString version;

    QUrlQuery query() const { return QUrlQuery(encodedQuery); }
    QString apiVersion() const; ///< "7.4" where none was recorded.
    bool continuesAList() const { return encodedQuery.contains(QLatin1String("skiptoken")); }
};

/// "<corpus>/real"; empty where the corpus is not at hand.
QString recordingsFolder();

/// Each exchange of every recording below the folder (its cases and its sessions, not what was quoted); `where` is its
/// file and place in it.
void forEachExchange(const QString &folder,
                     const std::function<void(const RecordedExchange &, const QString &where)> &visit);

} // namespace vault::test
