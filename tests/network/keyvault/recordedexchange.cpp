// SPDX-License-Identifier: Apache-2.0
#include "recordedexchange.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

/// Operations that always send fields: where they have none, they were not recorded.
bool sendsFields(const QString &operation)
{
    static const QSet<QString> all{u"CreateKey"_s, u"ImportKey"_s, u"UpdateKey"_s, u"RestoreKey"_s, u"Encrypt"_s,
                                   u"Decrypt"_s, u"WrapKey"_s, u"UnwrapKey"_s, u"Sign"_s, u"Verify"_s,
                                   u"UpdateKeyRotationPolicy"_s, u"SetSecret"_s, u"UpdateSecret"_s, u"RestoreSecret"_s};
    return all.contains(operation);
}

} // namespace

RecordedExchange RecordedExchange::from(const QJsonObject &exchange)
{
    const QJsonObject request = exchange["request"_L1].toObject();
    const QString target = request["path_and_query"_L1].toString();
    RecordedExchange recorded;
    recorded.operation = exchange["op"_L1].toString().section(u'(', 0, 0).trimmed();
    recorded.method = request["method"_L1].toString().toLatin1();
    recorded.path = target.section(u'?', 0, 0);
    recorded.encodedQuery = target.section(u'?', 1);
    recorded.queryIsRecorded = !exchange["query_not_recorded"_L1].toBool();
    recorded.body = request["body"_L1].toObject();
    recorded.status = exchange["response"_L1]["status"_L1].toInt();
    const bool isEmpty = request["body"_L1].isNull();
    recorded.isProbe = isEmpty && recorded.status == 401 && sendsFields(recorded.operation);
    recorded.bodyIsRecorded = !isEmpty || !sendsFields(recorded.operation);

    const QStringList segments = recorded.path.split(u'/', Qt::SkipEmptyParts);
    if (segments.value(1) != u"restore"_s)
        recorded.name = segments.value(1);
    static const QRegularExpression thirtyTwoDigits(u"^[0-9a-f]{32}$"_s);
    if (thirtyTwoDigits.match(segments.value(2)).hasMatch())
        recorded.version = segments.value(2);
    return recorded;
}

QString RecordedExchange::apiVersion() const
{
    const QString recorded = query().queryItemValue(u"api-version"_s);
    return recorded.isEmpty() ? u"7.4"_s : recorded;
}

QString recordingsFolder()
{
    const QString given = qEnvironmentVariable("VAULT_SHARED_DIR");
    const QString shared = given.isEmpty() ? qEnvironmentVariable("VAULT_SOURCE_DIR") + "/../shared"_L1 : given;
    const QString folder = shared + "/corpus/real"_L1;
    return QFile::exists(folder + "/index.jsonl"_L1) ? folder : QString();
}

void forEachExchange(const QString &folder,
                     const std::function<void(const RecordedExchange &, const QString &where)> &visit)
{
    for (const auto kind : {"cases"_L1, "sessions"_L1}) {
        QDirIterator paths(folder + u'/' + kind, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (paths.hasNext()) {
            QFile file(paths.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonArray exchanges = QJsonDocument::fromJson(file.readAll()).object()["exchanges"_L1].toArray();
            for (qsizetype i = 0; i < exchanges.size(); ++i)
                visit(RecordedExchange::from(exchanges[i].toObject()),
                      QDir(folder).relativeFilePath(file.fileName()) + u'#' + QString::number(i));
        }
    }
}

} // namespace vault::test
