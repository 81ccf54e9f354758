// SPDX-License-Identifier: Apache-2.0
#include "app/hardening.h"

#include <QString>
#include <QTest>

#include <cstdlib>
#include <cstring>
#include <memory>

#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__)
#define VAULT_UNDER_ADDRESS_SANITIZER 1
#endif

namespace {

/// The heap as it is mapped, searched for a pattern; the pattern itself is put together in a place of its own.
bool heapHolds(const void *near, const char *pattern, std::size_t size, std::size_t range)
{
    const char *begin = static_cast<const char *>(near);
    return memmem(begin, range, pattern, size) != nullptr;
}

} // namespace

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freedMemoryIsWiped();
    void aStringLeavesNothingBehind();
    void reallocKeepsTheContent();
    void noCoreIsWritten();
};

void HardeningTest::freedMemoryIsWiped()
{
#ifdef VAULT_UNDER_ADDRESS_SANITIZER
    QSKIP("the address sanitizer has a free() of its own");
#endif
    QVERIFY(vault::hardening::wipesFreedMemory());
}

void HardeningTest::aStringLeavesNothingBehind()
{
#ifdef VAULT_UNDER_ADDRESS_SANITIZER
    QSKIP("reading freed memory is what the address sanitizer forbids");
#endif
    // A later block keeps the place mapped when the earlier one is freed.
    constexpr qsizetype length = 10'000; // below the size from which malloc maps a block of its own
    auto text = std::make_unique<QString>(length, QLatin1Char('k'));
    const void *place = text->constData();
    const QString pattern(64, QLatin1Char('k'));
    QVERIFY(heapHolds(place, reinterpret_cast<const char *>(pattern.utf16()), 128, 1024));
    void *volatile keeper = std::malloc(16);
    text.reset();
    QVERIFY(!heapHolds(place, reinterpret_cast<const char *>(pattern.utf16()), 128, 1024));
    std::free(keeper);
}

void HardeningTest::reallocKeepsTheContent()
{
    auto *block = static_cast<char *>(std::malloc(100));
    std::memset(block, 'a', 100);
    for (const std::size_t size : {120U, 4000U, 3900U, 50U, 1U, 100000U}) {
        block = static_cast<char *>(std::realloc(block, size));
        QVERIFY(block != nullptr);
        QCOMPARE(block[0], 'a');
    }
    std::free(block);
}

void HardeningTest::noCoreIsWritten()
{
    vault::hardening::protectProcess();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

QTEST_APPLESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
