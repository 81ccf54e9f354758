// SPDX-License-Identifier: Apache-2.0
#include "network/http/rawresponse.h"

#include "network/http/headerlist.h"

namespace vault {

QByteArray RawResponse::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

} // namespace vault
