// SPDX-License-Identifier: Apache-2.0
// How fast the window lists 100,000 secrets, on the screen and repainting, beside a libcurl loop and the official npm
// client; and a vault of other names, long values, many tags and other writing beside the first.
#include "figures.h"
#include "listingwindow.h"
#include "managerloop.h"
#include "surroundings.h"
#include "tests/ui/windowtesting.h"

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 4000;
constexpr int rows = pages * 25;

/// Of the official client; nothing where it is not installed.
std::optional<double> pagesASecondOfSdk(const QString &origin)
{
    const QString folder = qEnvironmentVariable("BENCH_SDK");
    if (folder.isEmpty())
        return std::nullopt;
    const QJsonObject listed = runBeside(u"node"_s, {u"sdk.mjs"_s, origin, told("BENCH_TOKEN")}, folder);
    if (listed["items"_L1].toInt() != rows)
        giveUp(u"the npm client listed another number of secrets."_s);
    return listed["pages"_L1].toInt() / listed["seconds"_L1].toDouble();
}

ListingWindow::Listing listAll(ListingWindow &window, const QString &origin)
{
    const ListingWindow::Listing listing = window.list(origin);
    if (listing.rows != rows)
        giveUp(u"%1 secrets were listed."_s.arg(listing.rows));
    return listing;
}

} // namespace

int main(int argc, char *argv[])
{
    const TemporarySettings settings;
    StallMeter meter(argc, argv);
    const QString plain = told("BENCH_PLAIN");
    const QString rich = told("BENCH_RICH");
    const std::optional<double> ofSdk = pagesASecondOfSdk(plain);
    const QJsonObject curlPlain = listByCurl(plain);
    const QJsonObject curlRich = listByCurl(rich);
    const double ofManager = pagesASecondOfManager(plain);
    const double ofManagerRich = pagesASecondOfManager(rich);

    ListingWindow window;
    idle(500);
    meter.restart();
    const ListingWindow::Listing first = listAll(window, plain);
    printStall(u"100,000 secrets listed: longest event"_s, meter);
    window.closeVault();
    const ListingWindow::Listing second = listAll(window, rich);
    window.closeVault();

    const double speed = pages / first.seconds;
    const double ofCurl = pages / curlPlain["seconds"_L1].toDouble();
    const QString note = u"%1 s, the table painted %2 times meanwhile"_s.arg(first.seconds, 0, 'f', 2).arg(first.paints);
    const QString measure = u"100,000 secrets listed in the window"_s;
    printFigure({.measure = measure, .value = speed, .unit = u"pages/s"_s, .note = note, .direction = Goal::AtLeast,
                 .beside = Beside{u"libcurl"_s, ofCurl, 0.5}});
    // The way to the vault is Qt's: what it leaves of libcurl's speed, to a program that does nothing else.
    printFigure({.measure = measure + u" (Qt's network alone)"_s, .value = speed, .unit = u"pages/s"_s,
                 .note = u"that is %1 of libcurl"_s.arg(ofManager / ofCurl, 0, 'f', 2), .direction = Goal::AtLeast,
                 .beside = Beside{u"a bare QNetworkAccessManager"_s, ofManager, {}}});
    printFigure({.measure = measure + u" (SDK)"_s, .value = speed, .unit = u"pages/s"_s, .note = note,
                 .direction = Goal::AtLeast, .beside = Beside{u"npm @azure/keyvault-secrets"_s, ofSdk, 1.5}});

    // A page of the second vault is three times as long: what libcurl, which reads none of it, and Qt's network alone make
    // of it stands beside.
    const double speedRich = pages / second.seconds;
    const double ofCurlRich = pages / curlRich["seconds"_L1].toDouble();
    const auto megabytes = [](const QJsonObject &listed) { return listed["bytes"_L1].toDouble() / 1e6; };
    const QString other = u"a vault of other names, long values, many tags, other writing listed"_s;
    const auto printShare = [&](const QString &limit, double share, double shareRich, double theirs) {
        printFigure({.measure = u"%1, of %2"_s.arg(other, limit), .value = shareRich, .unit = u"of it"_s,
                     .note = u"%1 of %2 pages/s"_s.arg(speedRich, 0, 'f', 0).arg(theirs, 0, 'f', 0),
                     .direction = Goal::AtLeast, .beside = Beside{u"of the first vault"_s, share, {}}});
    };
    printFigure({.measure = other, .value = speedRich, .unit = u"pages/s"_s,
                 .note = u"%1 MB in %2 s, beside %3 MB in %4 s"_s.arg(megabytes(curlRich), 0, 'f', 0)
                             .arg(second.seconds, 0, 'f', 2).arg(megabytes(curlPlain), 0, 'f', 0).arg(first.seconds, 0, 'f', 2),
                 .direction = Goal::AtLeast, .beside = Beside{u"the first vault"_s, speed, 0.8}});
    printShare(u"libcurl"_s, speed / ofCurl, speedRich / ofCurlRich, ofCurlRich);
    printShare(u"a bare QNetworkAccessManager"_s, speed / ofManager, speedRich / ofManagerRich, ofManagerRich);
    return 0;
}
