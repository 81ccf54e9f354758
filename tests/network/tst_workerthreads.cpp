// SPDX-License-Identifier: Apache-2.0
#include "network/workerthreads.h"

#include <QTest>

#include <memory>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace vault;

class TestWorkerThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsFreedElsewhereLeavesNothingToMerge();
    void smallBlocksAreKeptAsideAgain();
    void mergingEndsWithTheLast();
};

namespace {

constexpr int patience = 20'000; // Milliseconds.
constexpr size_t blocks = 50'000;
constexpr size_t blockSize = 48;

using Blocks = std::vector<std::unique_ptr<char[]>>;

Blocks smallBlocks()
{
    Blocks made;
    for (size_t block = 0; block < blocks; ++block)
        made.push_back(std::make_unique<char[]>(blockSize));
    return made;
}

/// Bytes that the next who frees a large block has to merge.
size_t keptAside()
{
#ifdef __GLIBC__
    return mallinfo2().fsmblks;
#else
    return 0;
#endif
}

void freeWithout(Blocks &made)
{
    for (std::unique_ptr<char[]> &block : made)
        block.reset();
}

constexpr size_t much = blocks * blockSize / 2;
constexpr size_t little = blocks * blockSize / 50;

} // namespace

void TestWorkerThreads::initTestCase()
{
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
    QSKIP("glibc's own allocator is not in use");
#endif
    workerThreads();
}

void TestWorkerThreads::whatIsFreedElsewhereLeavesNothingToMerge()
{
    freeElsewhere(smallBlocks());
    QVERIFY(workerThreads().waitForDone(patience));
    QVERIFY2(keptAside() < little, qPrintable(QString::number(keptAside())));
}

void TestWorkerThreads::smallBlocksAreKeptAsideAgain()
{
    freeElsewhere(smallBlocks());
    QVERIFY(workerThreads().waitForDone(patience));
    Blocks made = smallBlocks();
    freeWithout(made);
    QVERIFY2(keptAside() > much, qPrintable(QString::number(keptAside())));
}

void TestWorkerThreads::mergingEndsWithTheLast()
{
    auto first = std::make_unique<MergedFreeing>();
    auto second = std::make_unique<MergedFreeing>();
    first.reset();
    Blocks made = smallBlocks();
    freeWithout(made);
    QVERIFY2(keptAside() < little, qPrintable(QString::number(keptAside())));
    second.reset();
    made = smallBlocks();
    freeWithout(made);
    QVERIFY2(keptAside() > much, qPrintable(QString::number(keptAside())));
}

QTEST_GUILESS_MAIN(TestWorkerThreads)
#include "tst_workerthreads.moc"
