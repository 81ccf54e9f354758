// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalentry.h"

#include "network/http/jsonguard.h"
#include "network/keyvault/base64url.h"
#include "network/keyvault/jsonwriter.h"

#include <QJsonObject>

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array verificationWords{
    std::pair{LocalVerification::NotChecked, "notChecked"_L1},
    std::pair{LocalVerification::Valid, "valid"_L1},
    std::pair{LocalVerification::Invalid, "invalid"_L1},
};

QString wordOf(LocalVerification verification)
{
    for (const auto &[value, word] : verificationWords) {
        if (value == verification)
            return word;
    }
    Q_UNREACHABLE();
}

tl::unexpected<ApiError> wrong(const QString &field)
{
    return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, field));
}

bool isHex(const QByteArray &text)
{
    return text.size() % 2 == 0 && QByteArray::fromHex(text).toHex() == text;
}

} // namespace

QByteArray encodeJournalFields(const JournalEntry &entry)
{
    JsonWriter writer;
    writer.number("number"_L1, entry.number);
    writer.text("utc"_L1, entry.utc.toUTC().toString(Qt::ISODateWithMs));
    writer.text("keyId"_L1, entry.keyId);
    writer.text("algorithm"_L1, entry.algorithm);
    writer.utf8("digest"_L1, entry.digest.toHex());
    writer.base64Url("signature"_L1, entry.signature);
    if (!entry.requestId.isEmpty())
        writer.text("requestId"_L1, entry.requestId);
    if (!entry.fileName.isEmpty())
        writer.text("fileName"_L1, entry.fileName);
    writer.text("verification"_L1, wordOf(entry.verification));
    const SecretBuffer object = writer.finish();
    return object.view().chopped(1).toByteArray();
}

Result<JournalEntry> decodeJournalLine(QByteArrayView line)
{
    const Result<QJsonDocument> document = parseJson(line);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject object = document->object();
    JournalEntry entry;
    entry.number = object["number"_L1].toInteger();
    if (entry.number < 1)
        return wrong(u"number"_s);
    entry.utc = QDateTime::fromString(object["utc"_L1].toString(), Qt::ISODateWithMs);
    if (!entry.utc.isValid())
        return wrong(u"utc"_s);
    entry.keyId = object["keyId"_L1].toString();
    if (entry.keyId.isEmpty())
        return wrong(u"keyId"_s);
    entry.algorithm = object["algorithm"_L1].toString();
    const QByteArray digest = object["digest"_L1].toString().toLatin1();
    if (!isHex(digest))
        return wrong(u"digest"_s);
    entry.digest = QByteArray::fromHex(digest);
    const auto signature = fromBase64Url(object["signature"_L1].toString().toLatin1());
    if (!signature)
        return wrong(u"signature"_s);
    entry.signature = *signature;
    entry.requestId = object["requestId"_L1].toString();
    entry.fileName = object["fileName"_L1].toString();
    const QString word = object["verification"_L1].toString();
    for (const auto &[value, name] : verificationWords) {
        if (word == name) {
            entry.verification = value;
            return entry;
        }
    }
    return wrong(u"verification"_s);
}

} // namespace vault
