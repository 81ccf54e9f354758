// SPDX-License-Identifier: Apache-2.0
#include "network/http/rawresponse.h"

namespace vault {

QByteArray RawResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace vault
