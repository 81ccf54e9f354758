// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace vault {

/// A complete answer of status 2xx (or a 304 that was asked for), as a decoder receives it. The body is wiped with it.
struct RawResponse {
    int status = 0;
    QString reason;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< As received.
    SecretBuffer body;
    QUrl url; ///< Of the request, after same-origin redirects.

    /// The first header of that name, compared without case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

} // namespace vault
