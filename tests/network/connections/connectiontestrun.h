// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectiontest.h"

#include <QList>
#include <QStringList>

#include <memory>

class QSslCertificate;
class QTemporaryDir;

namespace vault::test {

/// A connection test and all that it told, in order.
class ConnectionTestRun
{
public:
    explicit ConnectionTestRun(ConnectionRequest request, OpeningServices services = {});

    /// Starts it and waits for its end, at most 20 s.
    bool run();
    void start() { test->start(); }

    std::unique_ptr<ConnectionTest> test;
    /// "Resolve?" for started, "Resolve+" and "Resolve-" for finished, then "done+" or "done-".
    QStringList told;
    QList<ConnectionStepResult> results;

    /// The last result's error; one of no kind when there was none.
    ApiError failure() const;
    QStringList facts(ConnectionStep step) const;
};

/// A request by an access token, with the root in that file.
ConnectionRequest requestFor(const QUrl &vault, const QString &rootFile, const QByteArray &token);

/// A PEM file in the folder.
QString rootFileOf(const QSslCertificate &root, const QTemporaryDir &folder);

/// What is told when everything up to this step went well, and this step failed.
QStringList toldUntilFailureOf(ConnectionStep step);

} // namespace vault::test
