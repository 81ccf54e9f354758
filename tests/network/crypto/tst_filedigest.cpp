// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/filedigest.h"
#include "network/workerthreads.h"

#include "opensslcommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

#include <sys/stat.h>

using namespace vault;
using namespace vault::test;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

void makeSparse(const QString &path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(size));
}

bool isOpenHere(const QString &path)
{
    const QFileInfoList descriptors = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files);
    return std::any_of(descriptors.begin(), descriptors.end(),
                       [&](const QFileInfo &descriptor) { return descriptor.symLinkTarget() == path; });
}

} // namespace

class TestFileDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("size");
        for (const auto algorithm : {QCryptographicHash::Sha1, QCryptographicHash::Sha256, QCryptographicHash::Sha384,
                                     QCryptographicHash::Sha512}) {
            for (const int size : {0, 1, 1000, int(mebibyte) - 1, int(mebibyte), int(mebibyte) + 1, int(3 * mebibyte)})
                QTest::addRow("%d bits, %d bytes", QCryptographicHash::hashLength(algorithm) * 8, size)
                    << int(algorithm) << size;
        }
    }
    void agreesWithQt()
    {
        QFETCH(int, algorithm);
        QFETCH(int, size);
        const auto hash = static_cast<QCryptographicHash::Algorithm>(algorithm);
        QByteArray content(size, '\0');
        for (int i = 0; i < size; ++i)
            content[i] = static_cast<char>(i * 7 + i / 251);
        const QString path = writeFile(m_folder.filePath(QStringLiteral("ünïcode ☃")), content);
        auto future = digestFile(path, hash);
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(future.result().has_value());
        QCOMPARE(*future.result(), QCryptographicHash::hash(content, hash));
        QCOMPARE(future.progressValue(), 1000);
    }

    void reportsProgress()
    {
        const QString path = m_folder.filePath(QStringLiteral("progress"));
        makeSparse(path, 200 * mebibyte);
        QFutureWatcher<Result<QByteArray>> watcher;
        QSignalSpy spy(&watcher, &QFutureWatcherBase::progressValueChanged);
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(digestFile(path, QCryptographicHash::Sha256));
        QVERIFY(finished.wait(60000));
        QCOMPARE(watcher.progressMaximum(), 1000);
        QVERIFY(spy.size() >= 2);
        int last = 0;
        for (const auto &arguments : std::as_const(spy)) {
            QVERIFY(arguments.first().toInt() >= last);
            last = arguments.first().toInt();
        }
        QCOMPARE(watcher.progressValue(), 1000);
        QVERIFY(watcher.result().has_value());
    }

    void stopsWhenCancelled()
    {
        // Hours of hashing: only a stop at the next chunk ends this test in time.
        const QString path = m_folder.filePath(QStringLiteral("sparse"));
        makeSparse(path, 4 * mebibyte * mebibyte);
        QFutureWatcher<Result<QByteArray>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        auto future = digestFile(path, QCryptographicHash::Sha512);
        watcher.setFuture(future);
        future.cancel();
        QVERIFY(finished.wait(5000));
        QVERIFY(workerThreads().waitForDone(5000));
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }

    void stopsInTheMiddle()
    {
        const QString path = m_folder.filePath(QStringLiteral("sparse2"));
        makeSparse(path, 4 * mebibyte * mebibyte);
        auto future = digestFile(path, QCryptographicHash::Sha256);
        QTRY_VERIFY_WITH_TIMEOUT(isOpenHere(path), 10000);
        future.cancel();
        QVERIFY(workerThreads().waitForDone(5000));
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(!isOpenHere(path));
    }

    void cancelledBeforeItsTurnDoesNothing()
    {
        // The pool's threads are kept busy, so the job is still queued when it is cancelled.
        QSemaphore release;
        const int threads = workerThreads().maxThreadCount();
        for (int i = 0; i < threads; ++i)
            workerThreads().start([&release] { release.acquire(); });
        auto future = digestFile(m_folder.filePath(QStringLiteral("absent")), QCryptographicHash::Sha256);
        future.cancel();
        release.release(threads);
        QVERIFY(workerThreads().waitForDone(5000));
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void noticesAChangingFile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("grows") << "grow";
        QTest::newRow("shrinks") << "shrink";
        QTest::newRow("is overwritten in place") << "overwrite";
        QTest::newRow("is replaced") << "replace";
        QTest::newRow("is removed") << "remove";
    }
    void noticesAChangingFile()
    {
        // Reading to the end would take hours, so the change surely falls into the middle.
        QFETCH(QString, change);
        const QString path = m_folder.filePath(QStringLiteral("changing-") + change);
        makeSparse(path, 4 * mebibyte * mebibyte);
        QFutureWatcher<Result<QByteArray>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        const qint64 before = QFileInfo(path).size();
        watcher.setFuture(digestFile(path, QCryptographicHash::Sha512));
        // Open in this program: the job reads. (Progress stays at 0 for long: a thousandth of it are gigabytes.)
        QTRY_VERIFY_WITH_TIMEOUT(isOpenHere(path), 10000);
        QFile file(path);
        if (change == QLatin1String("grow")) {
            QVERIFY(file.resize(before + 1));
        } else if (change == QLatin1String("shrink")) {
            QVERIFY(file.resize(mebibyte));
        } else if (change == QLatin1String("overwrite")) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.write("x"), 1);
            file.close();
        } else {
            QVERIFY(file.remove());
            if (change == QLatin1String("replace"))
                makeSparse(path, before);
        }
        QVERIFY(watcher.isFinished() || finished.wait(10000));
        QVERIFY(!watcher.result().has_value());
        QCOMPARE(watcher.result().error().reason, ErrorReason::FileChanged);
    }

    void refusesWhatIsNoPlainFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        for (const QString &path : {m_folder.filePath(QStringLiteral("absent")), m_folder.path(), pipe, QString(),
                                    QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")}) {
            auto future = digestFile(path, QCryptographicHash::Sha256);
            future.waitForFinished(); // A named pipe without a writer must not hang it.
            QVERIFY2(!future.result().has_value(), qPrintable(path));
            QCOMPARE(future.result().error().kind, ErrorKind::Refused);
            QCOMPARE(future.result().error().reason, ErrorReason::FileUnreadable);
            QVERIFY(!future.result().error().detail.isEmpty());
        }
    }

    void refusesOtherAlgorithms()
    {
        auto future = digestFile(m_folder.path(), QCryptographicHash::Md5);
        future.waitForFinished();
        QCOMPARE(future.result().error().reason, ErrorReason::UnsupportedAlgorithm);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileDigest)
#include "tst_filedigest.moc"
