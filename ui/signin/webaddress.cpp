// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/webaddress.h"

#include <QHostAddress>

namespace vault {

using namespace Qt::StringLiterals;

bool isWebAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

} // namespace vault
