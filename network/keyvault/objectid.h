// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace vault {

/// The collections of a vault, as they stand in its paths.
enum class ObjectKind { Key, Secret, Certificate, DeletedKey, DeletedSecret, DeletedCertificate };

/// "keys", "secrets", "deletedkeys"…
QString collectionName(ObjectKind kind);

/// An identifier: https://{host}/{collection}/{name}[/{version}] (protocol.md §1). Names keep their case; look-up at
/// the vault is without case. The text is kept as received: ids in answers have no port, or carry it.
struct ObjectId {
    ObjectKind kind = ObjectKind::Key;
    QString name;
    QString version; ///< 32 hex digits at the service; empty where the id names no version.
    QString text; ///< The whole id as received, or as composed.

    /// Nothing when the text is no identifier. Tolerates doubled and trailing slashes.
    static std::optional<ObjectId> parse(const QString &text);
    bool operator==(const ObjectId &other) const = default;
};

/// What is wrong with a name that is about to be sent (protocol.md §4): ^[0-9a-zA-Z-]+$, 1 to 127 characters.
enum class NameProblem { None, Empty, TooLong, InvalidCharacter };
NameProblem nameProblem(QStringView name);
/// A version is what the vault gave: letters and digits, not empty.
bool isValidVersion(QStringView version);

} // namespace vault
