// SPDX-License-Identifier: Apache-2.0
#include "network/secretbuffer.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace vault {

void wipeMemory(void *memory, std::size_t size) noexcept
{
    if (memory != nullptr && size > 0)
        ::explicit_bzero(memory, size);
}

void wipeBytes(QByteArray &bytes) noexcept
{
    // data() on a shared array would copy it and leave the original behind, so only an unshared one is overwritten.
    if (bytes.isDetached() && !bytes.isEmpty())
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretBuffer::SecretBuffer(qsizetype size)
    : m_data(size > 0 ? std::make_unique<char[]>(static_cast<std::size_t>(size)) : nullptr)
    , m_size(std::max<qsizetype>(size, 0))
    , m_capacity(m_size)
{
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBuffer SecretBuffer::copyOf(QByteArrayView bytes)
{
    SecretBuffer buffer;
    buffer.append(bytes);
    return buffer;
}

SecretBuffer SecretBuffer::takeFrom(QByteArray &bytes)
{
    SecretBuffer buffer = copyOf(bytes);
    wipeBytes(bytes);
    return buffer;
}

void SecretBuffer::reserve(qsizetype size)
{
    if (size <= m_capacity)
        return;
    SecretBuffer larger;
    larger.m_data = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(size));
    larger.m_capacity = size;
    if (m_size > 0)
        std::memcpy(larger.data(), data(), static_cast<std::size_t>(m_size));
    larger.m_size = m_size;
    *this = std::move(larger);
}

void SecretBuffer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype needed = m_size + bytes.size();
    if (needed > m_capacity)
        reserve(std::max(needed, m_capacity * 2));
    std::memcpy(data() + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size = needed;
}

void SecretBuffer::truncate(qsizetype size)
{
    if (size < 0 || size >= m_size)
        return;
    wipeMemory(data() + size, static_cast<std::size_t>(m_size - size));
    m_size = size;
}

void SecretBuffer::wipe() noexcept
{
    wipeMemory(m_data.get(), static_cast<std::size_t>(m_capacity));
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

} // namespace vault
