// SPDX-License-Identifier: Apache-2.0
#include "models/listexport.h"

#include "network/crypto/secretfilewriting.h"
#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/keyvault/jsonwriter.h"
#include "network/workerthreads.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// Words for programs, in no language: those of the filter.
QString stateWord(ObjectState state)
{
    switch (state) {
    case ObjectState::Disabled: return u"disabled"_s;
    case ObjectState::Expired: return u"expired"_s;
    case ObjectState::NotYetValid: return u"notyet"_s;
    case ObjectState::ExpiresSoon: return u"expiring"_s;
    case ObjectState::Enabled: break;
    }
    return u"enabled"_s;
}

QString isoDate(std::optional<UnixSeconds> date)
{
    return date ? QDateTime::fromSecsSinceEpoch(*date, Qt::UTC).toString(Qt::ISODate) : QString();
}

/// Name and text of each column, without tags.
QList<std::pair<QString, QString>> textsOf(const VaultItem &item, UnixSeconds now)
{
    return {{u"name"_s, item.id.name},
            {u"id"_s, item.id.text},
            {u"state"_s, stateWord(stateOf(item.attributes, now))},
            {u"created"_s, isoDate(item.attributes.created)},
            {u"updated"_s, isoDate(item.attributes.updated)},
            {u"notBefore"_s, isoDate(item.attributes.notBefore)},
            {u"expires"_s, isoDate(item.attributes.expires)},
            {u"deleted"_s, isoDate(item.deletedDate)},
            {u"scheduledPurge"_s, isoDate(item.scheduledPurgeDate)},
            {u"managed"_s, item.managed ? u"true"_s : u"false"_s},
            {u"contentType"_s, item.contentType}};
}

QStringList csvTitles()
{
    QStringList titles;
    for (const auto &column : textsOf({}, 0))
        titles.append(column.first);
    return titles << u"tags"_s;
}

QStringList csvCells(const VaultItem &item, UnixSeconds now)
{
    QStringList cells;
    for (const auto &column : textsOf(item, now))
        cells.append(column.second);
    QStringList tags;
    for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
        tags.append(tag.key() + u'=' + tag.value());
    return cells << tags.join("; "_L1);
}

QJsonObject jsonObject(const VaultItem &item, UnixSeconds now)
{
    QJsonObject object;
    for (const auto &[name, text] : textsOf(item, now))
        object.insert(name, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    object.insert("managed"_L1, item.managed);
    QJsonObject tags;
    for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
        tags.insert(tag.key(), tag.value());
    object.insert("tags"_L1, tags);
    return object;
}

/// Gives a list without values piece by piece; false when `write` did not want one more.
template<typename Write>
bool writeRows(const QList<VaultItem> &items, bool isCsv, UnixSeconds now, const Write &write)
{
    if (!write(isCsv ? csvLine(csvTitles()) : "["_ba))
        return false;
    for (qsizetype row = 0; row < items.size(); ++row) {
        const QByteArray piece = isCsv ? csvLine(csvCells(items.at(row), now))
                                       : (row == 0 ? "\n"_ba : ",\n"_ba)
                                             + QJsonDocument(jsonObject(items.at(row), now)).toJson(QJsonDocument::Compact);
        if (!write(piece))
            return false;
    }
    return isCsv || write("\n]\n"_ba);
}

QByteArray rowsOf(const QList<VaultItem> &items, bool isCsv, UnixSeconds now)
{
    QByteArray all;
    writeRows(items, isCsv, now, [&all](const QByteArray &piece) {
        all += piece;
        return true;
    });
    return all;
}

/// A cell in quotes, with the bytes as they are.
void appendCell(SecretBuffer &csv, QByteArrayView bytes)
{
    csv.append("\"");
    for (qsizetype done = 0; done < bytes.size();) {
        const qsizetype quote = bytes.indexOf('"', done);
        const qsizetype end = quote < 0 ? bytes.size() : quote + 1;
        csv.append(bytes.sliced(done, end - done));
        if (quote >= 0)
            csv.append("\"");
        done = end;
    }
    csv.append("\"");
}

tl::unexpected<ApiError> unwritable(const QString &problem)
{
    return tl::make_unexpected(ApiError::refused(ErrorReason::FileUnwritable, problem));
}

Result<bool> writeWithoutValues(const ListExport &list)
{
    QSaveFile file(list.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    const bool isWritten = writeRows(list.items, list.isCsv, list.now, [&](const QByteArray &piece) {
        return !list.stop.stop_requested() && file.write(piece) == piece.size();
    });
    if (list.stop.stop_requested())
        return false; // What was begun goes with the file's object.
    if (!isWritten || !file.commit())
        return unwritable(file.errorString());
    return true;
}

Result<bool> writeWithValues(const ListExport &list)
{
    const QString problem = writeSecretFile(list.path, list.isCsv ? listAsCsv(list.items, *list.values, list.now)
                                                                  : listAsJson(list.items, *list.values, list.now));
    if (!problem.isEmpty())
        return unwritable(problem);
    return true;
}

} // namespace

QByteArray listAsCsv(const QList<VaultItem> &items, UnixSeconds now)
{
    return rowsOf(items, true, now);
}

QByteArray listAsJson(const QList<VaultItem> &items, UnixSeconds now)
{
    return rowsOf(items, false, now);
}

SecretBuffer listAsCsv(const QList<VaultItem> &items, const ListValues &values, UnixSeconds now)
{
    SecretBuffer csv = SecretBuffer::copyOf(csvLine(csvTitles() << u"value"_s));
    for (int row = 0; row < items.size(); ++row) {
        QByteArray line = csvLine(csvCells(items.at(row), now));
        line.chop(2);
        csv.append(line);
        csv.append(",");
        if (const auto value = values.find(row); value != values.cend())
            appendCell(csv, value->second.view());
        csv.append("\r\n");
    }
    return csv;
}

SecretBuffer listAsJson(const QList<VaultItem> &items, const ListValues &values, UnixSeconds now)
{
    SecretBuffer json = SecretBuffer::copyOf("[");
    for (int row = 0; row < items.size(); ++row) {
        json.append(row == 0 ? "\n" : ",\n");
        QByteArray object = QJsonDocument(jsonObject(items.at(row), now)).toJson(QJsonDocument::Compact);
        object.chop(1);
        json.append(object);
        json.append(",");
        if (const auto value = values.find(row); value != values.cend()) {
            JsonWriter writer;
            writer.utf8("value"_L1, value->second.view());
            const SecretBuffer field = writer.finish();
            json.append(field.view().sliced(1)); // Without the brace that opens it.
        } else {
            json.append("\"value\":null}");
        }
    }
    json.append("\n]\n");
    return json;
}

Pending<bool> writeListExport(ListExport &&wanted)
{
    auto promise = std::make_shared<Promise<Result<bool>>>();
    Pending<bool> future = promise->future();
    workerThreads().start([promise, list = std::move(wanted)]() mutable {
        Result<bool> result = list.values ? writeWithValues(list) : writeWithoutValues(list);
        freeHere(std::move(list));
        promise->finish(std::move(result));
    });
    return future;
}

} // namespace vault
