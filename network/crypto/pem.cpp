// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/pem.h"

namespace vault {

QByteArray pemText(const char *label, QByteArrayView der)
{
    constexpr qsizetype lineLength = 64;
    const QByteArray base64 = QByteArray::fromRawData(der.data(), der.size()).toBase64();
    QByteArray text = QByteArray("-----BEGIN ") + label + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + '\n';
    return text + "-----END " + label + "-----\n";
}

} // namespace vault
