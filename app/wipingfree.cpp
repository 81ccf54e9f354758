// SPDX-License-Identifier: Apache-2.0
// Replaces the C library's free() and realloc() in this program, so that every freed block is wiped. An object library
// of its own: from a static library the linker would silently leave it out.
#include "app/hardening.h"

#include <atomic>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define VAULT_WIPES_FREED_MEMORY 1
#endif

#ifdef VAULT_WIPES_FREED_MEMORY

#include <cerrno>
#include <cstring>
#include <malloc.h>

namespace {
std::atomic<bool> reached{false};

void wipeAndFree(void *block) noexcept;
} // namespace

extern "C" {
void __libc_free(void *block);

[[gnu::visibility("default")]] void free(void *block) noexcept
{
    wipeAndFree(block);
}

[[gnu::visibility("default")]] void cfree(void *block) noexcept
{
    wipeAndFree(block);
}

[[gnu::visibility("default")]] void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return std::malloc(size);
    if (size == 0) {
        wipeAndFree(block);
        return nullptr;
    }
    const std::size_t held = malloc_usable_size(block);
    // The bytes that a shrinking in place gives up stay in the block, so they are wiped where they are.
    if (size <= held && size > held / 2) {
        explicit_bzero(static_cast<char *>(block) + size, held - size);
        return block;
    }
    void *moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, size < held ? size : held);
    wipeAndFree(block);
    return moved;
}

[[gnu::visibility("default")]] void *reallocarray(void *block, std::size_t count, std::size_t size) noexcept
{
    std::size_t total = 0;
    if (__builtin_mul_overflow(count, size, &total)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(block, total);
}
}

namespace {
void wipeAndFree(void *block) noexcept
{
    if (block == nullptr)
        return;
    const int savedError = errno;
    explicit_bzero(block, malloc_usable_size(block));
    reached.store(true, std::memory_order_relaxed);
    __libc_free(block);
    errno = savedError;
}
} // namespace

namespace vault::hardening {

bool wipesFreedMemory()
{
    reached.store(false, std::memory_order_relaxed);
    void *volatile block = std::malloc(64);
    std::free(block);
    return reached.load(std::memory_order_relaxed);
}

bool isMeantToWipe()
{
    return true;
}

} // namespace vault::hardening

#else

namespace vault::hardening {
bool wipesFreedMemory()
{
    return false;
}

bool isMeantToWipe()
{
    return false;
}
} // namespace vault::hardening

#endif
