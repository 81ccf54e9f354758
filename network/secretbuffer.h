// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace vault {

/// Bytes that must not outlive their use: a secret's value, a private key, a request or response body.
///
/// Move-only, wiped on destruction and on reassignment. There is no copy, no stream operator and no QString inside;
/// whoever needs a copy says so with clone(). UTF-8 where the content is text.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    /// A buffer of size bytes, all zero, to be filled through data().
    explicit SecretBuffer(qsizetype size);
    ~SecretBuffer() { wipe(); }
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    /// Copies the bytes; the source stays the caller's to wipe.
    static SecretBuffer copyOf(QByteArrayView bytes);
    /// Copies the bytes, then wipes and empties the source (when it is not shared with another QByteArray).
    static SecretBuffer takeFrom(QByteArray &bytes);
    SecretBuffer clone() const { return copyOf(view()); }

    char *data() noexcept { return m_data.get(); }
    const char *data() const noexcept { return m_data.get(); }
    qsizetype size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    QByteArrayView view() const noexcept { return QByteArrayView(m_data.get(), m_size); }

    /// Makes room for size bytes in all, so that append() need not move so soon.
    void reserve(qsizetype size);
    /// Appends, moving to a new block when needed; the old block is wiped.
    void append(QByteArrayView bytes);
    /// Shortens to size bytes; what is cut off is wiped.
    void truncate(qsizetype size);
    /// Overwrites and frees the bytes; the buffer is empty afterwards.
    void wipe() noexcept;

private:
    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites memory in a way that the optimiser keeps.
void wipeMemory(void *memory, std::size_t size) noexcept;

/// Wipes a QByteArray in place when nobody shares it, then empties it.
void wipeBytes(QByteArray &bytes) noexcept;

} // namespace vault
