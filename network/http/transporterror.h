// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace vault {

/// Whether Qt's error speaks of the connection rather than of a status that the server sent.
bool isTransportFailure(QNetworkReply::NetworkError error);

/// The error for an attempt that got no complete answer. httpStatus is 0 unless a status line arrived; with a 2xx it is
/// kind Payload, BodyTruncated. words are Qt's or OpenSSL's own.
ApiError transportError(QNetworkReply::NetworkError error, int httpStatus, const QList<QSslError> &tlsErrors,
                        const QString &words);

} // namespace vault
