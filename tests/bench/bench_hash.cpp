// SPDX-License-Identifier: Apache-2.0
// How fast the signing workbench hashes a file beside the openssl program, and whether the window is deaf meanwhile.
// The files are sparse: what is measured is hashing, not a disk.
#include "figures.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/support/timedapplication.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/signing/checksumfield.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/filessource.h"
#include "ui/signing/signingpane.h"
#include "ui/signing/signtab.h"
#include "ui/vaultview.h"
#include "ui/widgets/fieldmessage.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

using StallMeter = TimedApplication<QApplication>;

constexpr qint64 gibibyte = qint64(1) << 30;
constexpr double longestGoodEvent = 8; // Milliseconds: half a frame.

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_hash: %s\n", qPrintable(why));
    std::exit(1);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Seconds that the program takes; its digest goes to `hex`.
double openssl(const QString &path, QString &hex)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-r"_s, path});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        giveUp(u"openssl did not hash the file."_s);
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    hex = QString::fromLatin1(process.readAllStandardOutput()).section(u' ', 0, 0);
    return seconds;
}

/// Seconds that the workbench takes, from the drop of the file to the digest in its row.
double workbench(FilesSource &source, const QString &path, QString &hex)
{
    QEventLoop loop;
    QObject::connect(&source.queue(), &FileQueue::fileChanged, &loop, [&source, &loop](int file) {
        if (source.queue().files().at(file).state != FileQueue::State::Hashing)
            loop.quit();
    });
    QElapsedTimer clock;
    clock.start();
    source.takeFiles({path});
    loop.exec();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    hex = QString::fromLatin1(source.queue().files().constFirst().digest.toHex());
    source.queue().clear();
    return seconds;
}

class Bench
{
public:
    explicit Bench(StallMeter &meter) : m_meter(meter)
    {
        m_window.resize(1240, 800);
        m_window.show();
        m_window.openVault(sessionWith(m_vault));
        if (!QTest::qWaitForWindowExposed(&m_window) || !QTest::qWaitFor([this] { return m_window.isSettled(); }, 60'000))
            giveUp(u"the window did not come."_s);
        m_window.currentVault()->openSigning();
        SignTab *tab = m_window.currentVault()->signing().signTab();
        m_source = tab->files();
        tab->chooseSource(m_source);
        QTest::qWait(500);
    }

    /// So many times by each, in turn.
    void hash(qint64 size, const QString &name, double goal, int times)
    {
        const QString path = m_folder.filePath(u"sparse.img"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
            giveUp(file.errorString());
        file.close();
        QString expected;
        openssl(path, expected); // Unmeasured: afterwards the pages lie ready for both.
        QList<double> here;
        QList<double> there;
        StallMeter::Event stall;
        for (int time = 0; time < times; ++time) {
            QString hex;
            there.append(openssl(path, hex));
            m_meter.restart();
            here.append(workbench(*m_source, path, hex));
            if (hex != expected)
                giveUp(u"the digests differ."_s);
            if (m_meter.longest().milliseconds > stall.milliseconds)
                stall = m_meter.longest();
        }
        const auto speed = [size](const QList<double> &seconds) { return double(size) / median(seconds) / 1e6; };
        printFigure({.measure = u"%1 hashed in the workbench"_s.arg(name), .value = speed(here), .unit = u"MB/s"_s,
                     .direction = Goal::AtLeast, .beside = Beside{u"openssl dgst -sha256"_s, speed(there), goal}});
        tell(u"%1 hashed in the workbench: longest event"_s.arg(name), stall);
        QFile::remove(path);
    }

    void manyFiles()
    {
        constexpr int count = 500;
        QStringList paths;
        QString checksums;
        for (int number = 0; number < count; ++number) {
            const QByteArray content = QByteArray::number(number);
            QFile file(m_folder.filePath(u"file-%1.txt"_s.arg(number, 4, 10, QLatin1Char('0'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                giveUp(file.errorString());
            paths.append(file.fileName());
            checksums += QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())
                + u"  file-%1.txt\n"_s.arg(number, 4, 10, QLatin1Char('0'));
        }
        m_meter.restart();
        // Each in an event of its own, as a drop and a paste are.
        QMetaObject::invokeMethod(m_source, [&] { m_source->takeFiles(paths); }, Qt::QueuedConnection);
        const auto isDone = [this] { return m_source->queue().files().size() == count && !m_source->queue().isHashing(); };
        if (!QTest::qWaitFor(isDone, 60'000))
            giveUp(u"the files were not hashed."_s);
        tell(u"500 files dropped on the workbench and hashed: longest event"_s, m_meter.longest());
        m_meter.restart();
        QMetaObject::invokeMethod(m_source, [&] { m_source->comparison()->setText(checksums); }, Qt::QueuedConnection);
        QTest::qWait(500);
        if (m_source->comparison()->message()->text() != u"500 files match their checksums."_s)
            giveUp(m_source->comparison()->message()->text());
        tell(u"500 files compared with a pasted list: longest event"_s, m_meter.longest());
        m_source->queue().clear();
    }

    void longList()
    {
        QString list;
        for (int line = 0; list.size() < 64'000; ++line)
            list += QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(line), QCryptographicHash::Sha256).toHex())
                + u"  release/file-%1.txt\n"_s.arg(line);
        SignTab *tab = m_window.currentVault()->signing().signTab();
        tab->chooseSource(tab->digest());
        m_meter.restart();
        QMetaObject::invokeMethod(tab, [&] { tab->digest()->setText(list); }, Qt::QueuedConnection);
        QTest::qWait(500);
        tell(u"a list of 64,000 characters pasted as a digest: longest event"_s, m_meter.longest());
        tab->digest()->setText({});
        tab->chooseSource(m_source);
    }

private:
    static void tell(const QString &measure, const StallMeter::Event &stall)
    {
        printFigure(measure, stall.milliseconds, u"ms"_s, longestGoodEvent,
                    u"%1, %2 ms of it running"_s.arg(stall.what).arg(stall.processor, 0, 'f', 1));
    }

    StallMeter &m_meter;
    PracticeVaultProcess m_vault;
    QTemporaryDir m_folder;
    MainWindow m_window;
    FilesSource *m_source = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    StallMeter meter(argc, argv);
    Bench bench(meter);
    bench.longList();
    bench.manyFiles();
    bench.hash(gibibyte, u"1 GiB"_s, 0.95, 5);
    bench.hash(4 * gibibyte, u"4 GiB"_s, 0.9, 1);
    return 0;
}
