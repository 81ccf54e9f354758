// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace vault {

/// One request as an operation means it, before verb tunnelling, token and header rules (network/http/httpcall).
struct HttpRequest {
    QByteArray verb; ///< "GET", "PUT", "POST", "PATCH", "DELETE", "HEAD".
    QUrl url; ///< Absolute, with api-version.
    /// Absent: no body at all (GET). Present and empty: Content-Length 0. UTF-8 JSON otherwise.
    std::optional<SecretBuffer> body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Additional ones, for example If-None-Match.

    QString operation; ///< For the error value: the operation's stable name.
    QString objectName; ///< For the error value: the key or secret; empty for lists.

    /// True when repeating it could change something twice: it is then sent once, whatever happens on the connection.
    bool changesState = false;
    /// True for what a read-only connection must not send: what changes something, and signing.
    bool isGuarded = false;
    /// True when the body or the answer may hold a secret's value or a private key: then no raw body is ever kept.
    bool carriesSecret = false;
    /// True for an answer of 304 to a conditional GET to be handed to the decoder instead of being an error.
    bool acceptsNotModified = false;

    std::optional<std::chrono::milliseconds> totalTimeout; ///< Overrides HttpOptions::totalTimeout.
};

} // namespace vault
