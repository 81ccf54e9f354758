// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace vault {

/// Seconds since 1970-01-01 UTC, 64 bits: dates beyond 2038 occur.
using UnixSeconds = std::int64_t;

/// The attributes of a key or a secret (protocol.md §2 "Attributes"). What the vault left out stays empty.
struct Attributes {
    bool enabled = true;
    std::optional<UnixSeconds> notBefore;
    std::optional<UnixSeconds> expires;
    std::optional<UnixSeconds> created;
    std::optional<UnixSeconds> updated;
    QString recoveryLevel;
    std::optional<int> recoverableDays;
    std::optional<bool> exportable;
    QString hsmPlatform;

    bool operator==(const Attributes &other) const = default;
};

/// What a create, import, set or update sends of them; only what is set is sent.
struct AttributeChanges {
    std::optional<bool> enabled;
    std::optional<UnixSeconds> notBefore;
    std::optional<UnixSeconds> expires;
};

using Tags = QMap<QString, QString>;
inline constexpr int maximumTags = 15;
inline constexpr int maximumTagLengthOfKey = 256; ///< Characters of a tag's name and of its value.
inline constexpr int maximumTagLengthOfSecret = 512;

/// The state that a person sees. The first that applies, in this order.
enum class ObjectState { Disabled, Expired, NotYetValid, ExpiresSoon, Enabled };
/// now in Unix seconds; "soon" is within 30 days.
ObjectState stateOf(const Attributes &attributes, UnixSeconds now);

/// True when the recovery level lets a deleted object be purged.
bool isPurgeable(const QString &recoveryLevel);

} // namespace vault
