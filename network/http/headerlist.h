// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace vault {

/// Header fields as sent or received, in order.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first header of that name, compared without case; empty when there is none.
inline QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace vault
