// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace vault {

/// What this program found when it checked a signature with the public key.
enum class LocalVerification { NotChecked, Valid, Invalid };

/// One signature that the vault made for a person, as the journal keeps it. No secret and no token has a place in it.
struct JournalEntry {
    qint64 number = 0; ///< From 1, given by the journal.
    QDateTime utc; ///< To the millisecond.
    QString keyId; ///< With its version, as the vault named it.
    QString algorithm; ///< "ES256"
    QByteArray digest; ///< The bytes that were signed.
    QByteArray signature; ///< As the vault gave it: r‖s for EC.
    QString requestId; ///< The vault's x-ms-request-id; empty where it gave none.
    QString fileName; ///< Without its folder; empty where no file was signed.
    LocalVerification verification = LocalVerification::NotChecked;

    bool operator==(const JournalEntry &other) const = default;
};

/// The entry as the fields of a JSON object, without the closing brace: the chain puts its hashes behind them. Digest in
/// lower-case hex, signature in base64url, times as ISO 8601.
QByteArray encodeJournalFields(const JournalEntry &entry);

/// Reads a line. Payload errors: NotJson, JsonTooDeep, WrongShape with the field as detail.
Result<JournalEntry> decodeJournalLine(QByteArrayView line);

} // namespace vault
