// SPDX-License-Identifier: Apache-2.0
#include "network/http/uploaddevice.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vault {

UploadDevice::UploadDevice(std::shared_ptr<const SecretBuffer> body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that no second copy of a secret's bytes waits in the device.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::readData(char *data, qint64 maximumSize)
{
    const qint64 size = std::min(maximumSize, bytesLeft());
    if (size <= 0)
        return bytesLeft() == 0 ? -1 : 0;
    std::memcpy(data, m_body->data() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace vault
