// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"

#include <QByteArray>

namespace vault::test {

/// An answer of 200 with that body. "@" stands for the vault's address, so that fixtures hold no double slash.
inline RawResponse answer(QByteArray body, int status = 200)
{
    body.replace("@", "https://v.vault.azure.net");
    RawResponse response;
    response.status = status;
    response.body = SecretBuffer::copyOf(body);
    return response;
}

} // namespace vault::test
