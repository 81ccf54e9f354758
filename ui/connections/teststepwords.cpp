// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/teststepwords.h"

#include "models/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vault {
namespace {

struct TestStepWords {
    Q_DECLARE_TR_FUNCTIONS(TestStepWords)
};

/// In local time; as it came where it is no date.
QString date(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? exactDate(time.toSecsSinceEpoch()) : iso;
}

QString day(const QString &iso)
{
    return iso.section(QLatin1Char('T'), 0, 0);
}

} // namespace

QString testStepName(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Resolve: return TestStepWords::tr("Find the host");
    case ConnectionStep::Tls: return TestStepWords::tr("Connect securely");
    case ConnectionStep::Challenge: return TestStepWords::tr("Ask where to sign in");
    case ConnectionStep::Token: return TestStepWords::tr("Sign in");
    case ConnectionStep::List: return TestStepWords::tr("List the vault");
    }
    Q_UNREACHABLE();
}

QString testStepFacts(const ConnectionStepResult &result)
{
    const QStringList &facts = result.facts;
    if (result.failure || facts.isEmpty())
        return {};
    switch (result.step) {
    case ConnectionStep::Resolve: break;
    case ConnectionStep::Tls:
        if (facts.size() >= 4)
            //: %1 is TLS's version, %2 a cipher, %3 who issued the certificate, %4 a date.
            return TestStepWords::tr("%1, %2. Certificate by %3, valid until %4")
                .arg(facts.at(0), facts.at(1), facts.at(2), day(facts.at(3)));
        break;
    case ConnectionStep::Challenge:
        if (facts.size() >= 2)
            //: %1 is the authority that signs in, %2 the resource that the token is for.
            return TestStepWords::tr("%1, for %2").arg(facts.at(0), facts.at(1));
        break;
    case ConnectionStep::Token:
        return facts.constFirst().isEmpty() ? QString() : TestStepWords::tr("Good until %1").arg(date(facts.constFirst()));
    case ConnectionStep::List:
        // The singular stands apart because the source language has no catalogue.
        return facts.constFirst() == QLatin1String("1")
            ? TestStepWords::tr("1 item on the first page")
            : TestStepWords::tr("%n items on the first page", nullptr, facts.constFirst().toInt());
    }
    return facts.join(QLatin1String(", "));
}

} // namespace vault
