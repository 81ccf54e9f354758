// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/http/headerlist.h"

#include <QByteArrayView>

namespace vault {

/// An answer outside 2xx, as far as an error needs it.
struct ErrorAnswer {
    int status = 0;
    QString reason; ///< The status line's phrase.
    const HeaderList &headers;
    QByteArrayView body;
    bool keepRawBody = false; ///< False when the request carried a secret.
};

/// The error of kind Http that an answer outside 2xx means (protocol.md §9). Never throws; takes any bytes.
///
/// The envelope is `{"error":{"code","message","innererror":{"code",…}}}`; OAuth's `{"error":"…",
/// "error_description":"…"}` is read too. Everything else is ForeignBody or EmptyBody.
ApiError errorFromResponse(const ErrorAnswer &answer);

/// The first printable characters of a body that is no envelope, on one line; invalid UTF-8 is replaced.
QString printableStart(QByteArrayView body, int maximumCharacters = 200);

} // namespace vault
