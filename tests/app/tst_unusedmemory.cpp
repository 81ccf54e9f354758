// SPDX-License-Identifier: Apache-2.0
#include "app/unusedmemory.h"

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <cstring>
#include <vector>

#include <unistd.h>

using namespace vault;

class TestUnusedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFreedBetweenOthersGoesBack();
};

/// Resident, in bytes.
static qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

void TestUnusedMemory::whatIsFreedBetweenOthersGoesBack()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("glibc's own allocator is not in use");
#endif
    constexpr std::size_t blockSize = 16 * 1024;
    constexpr std::size_t count = 4'000;
    std::vector<void *> blocks;
    for (std::size_t index = 0; index < count; ++index) {
        blocks.push_back(std::malloc(blockSize));
        std::memset(blocks.back(), 1, blockSize);
    }
    // Every 16th stays, so that nothing goes back by itself.
    for (std::size_t index = 0; index < count; ++index) {
        if (index % 16 != 0)
            std::free(blocks[index]);
    }
    const qint64 before = residentMemory();
    QVERIFY(before > qint64(count * blockSize / 2));
    returnUnusedMemory();
    QTRY_VERIFY(residentMemory() < before - qint64(count * blockSize / 2));
    for (std::size_t index = 0; index < count; index += 16)
        std::free(blocks[index]);
}

QTEST_GUILESS_MAIN(TestUnusedMemory)
#include "tst_unusedmemory.moc"
