// SPDX-License-Identifier: Apache-2.0
#include "network/http/redaction.h"

#include <QUrlQuery>

namespace vault {

QString redactedUrl(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (shown.hasQuery()) {
        const QUrlQuery query(shown);
        QUrlQuery kept;
        for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
            const QString plain = QUrl::fromPercentEncoding(name.toUtf8());
            if (plain.compare(QLatin1String("$skiptoken"), Qt::CaseInsensitive) != 0)
                kept.addQueryItem(name, value);
        }
        shown.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
    }
    return shown.toString(QUrl::FullyEncoded);
}

} // namespace vault
