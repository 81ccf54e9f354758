// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/recordedrequests.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

void collectPaths(const QJsonValue &json, const QString &prefix, QStringList &paths)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
        paths.append(path);
        collectPaths(it.value(), path, paths);
    }
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array)
        collectPaths(entry, prefix + u"[]"_s, paths);
}

QString operationOf(const QString &method, const QStringList &segments)
{
    const bool isKey = segments.value(0) == u"keys"_s;
    const QString last = segments.constLast().toLower();
    const QMap<QString, QString> ofKeys{{u"encrypt"_s, u"Encrypt"_s}, {u"decrypt"_s, u"Decrypt"_s},
                                        {u"wrapkey"_s, u"WrapKey"_s}, {u"unwrapkey"_s, u"UnwrapKey"_s},
                                        {u"rotate"_s, u"RotateKey"_s}, {u"backup"_s, u"BackupKey"_s},
                                        {u"restore"_s, u"RestoreKey"_s}};
    if (isKey && last == u"rotationpolicy"_s)
        return method == u"GET"_s ? u"GetKeyRotationPolicy"_s : u"UpdateKeyRotationPolicy"_s;
    if (segments.value(0) == u"secrets"_s && (last == u"backup"_s || last == u"restore"_s))
        return last == u"backup"_s ? u"BackupSecret"_s : u"RestoreSecret"_s;
    return isKey ? ofKeys.value(last) : QString();
}

QJsonDocument read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

QString RecordedRequests::corpusFolder()
{
    const QString root = qEnvironmentVariable("VAULT_SHARED_DIR", qEnvironmentVariable("VAULT_SOURCE_DIR") + u"/../shared"_s);
    const QString folder = root + u"/corpus/real"_s;
    return QFileInfo::exists(folder + u"/index.jsonl"_s) ? folder : QString();
}

RecordedRequests RecordedRequests::ofCorpus(const QString &folder)
{
    RecordedRequests recorded;
    QFile index(folder + u"/index.jsonl"_s);
    if (!index.open(QIODevice::ReadOnly))
        return recorded;
    QMap<QString, QJsonArray> files;
    while (!index.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(index.readLine()).object();
        const QString operation = row["op"_L1].toString();
        // Only these operations are compared here, and reading all the others takes long.
        const bool isWanted = operation.startsWith("Rotate"_L1) || operation.contains("RotationPolicy"_L1)
            || operation.contains("crypt"_L1) || operation.contains("rapKey"_L1) || operation.startsWith("Backup"_L1)
            || operation.startsWith("Restore"_L1);
        if (row["status"_L1].toInt() != 200 || !isWanted)
            continue;
        const QString path = row["file"_L1].toString();
        if (!files.contains(path))
            files.insert(path, read(folder + u'/' + path)["exchanges"_L1].toArray());
        const QJsonValue exchange = files.value(path).at(row["i"_L1].toInt());
        if (exchange["query_not_recorded"_L1].toBool())
            continue;
        const QJsonValue request = exchange["request"_L1];
        const QString target = request["path_and_query"_L1].toString();
        QStringList paths;
        collectPaths(request["body"_L1], {}, paths);
        recorded.add(request["method"_L1].toString(), target.section(u'?', 0, 0), target.section(u'?', 1), paths);
    }
    return recorded;
}

void RecordedRequests::add(const QJsonArray &log)
{
    for (const QJsonValue &request : log) {
        QStringList paths;
        const QJsonArray bodyPaths = request["bodyPaths"_L1].toArray();
        for (const QJsonValue &path : bodyPaths)
            paths.append(path.toString());
        add(request["method"_L1].toString(), request["path"_L1].toString(), request["query"_L1].toString(), paths);
    }
}

void RecordedRequests::add(const QString &method, const QString &path, const QString &query, QStringList bodyPaths)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const QString operation = segments.isEmpty() ? QString() : operationOf(method, segments);
    if (operation.isEmpty())
        return;
    for (int i = 1; i + 1 < segments.size(); ++i)
        segments[i] = i == 1 ? u"{name}"_s : u"{version}"_s;
    segments.last() = segments.constLast().toLower(); // As the service compares it.
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        names.append(name);
    names.sort();
    bodyPaths.sort();
    bodyPaths.removeDuplicates();
    const QString form = QStringList{method, u'/' + segments.join(u'/'), u'?' + names.join(u'&'), bodyPaths.join(u' ')}.join(u' ');
    if (!m_forms.contains(operation, form))
        m_forms.insert(operation, form);
}
