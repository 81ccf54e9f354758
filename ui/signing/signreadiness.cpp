// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signreadiness.h"

#include "ui/signing/algorithmbox.h"
#include "ui/signing/signingkey.h"
#include "ui/signing/signreason.h"

#include <QCoreApplication>
#include <QDateTime>

namespace vault {

/// The words' context.
class SigningReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(vault::SigningReadinessWords)
};

namespace {

constexpr UnixSeconds soon = 30 * 24 * 60 * 60;

void judgeKey(const SigningFacts &facts, SigningReadiness &readiness)
{
    if (facts.keyName.isEmpty() && !facts.isAnotherTyped) {
        readiness.toDo << SigningReadinessWords::tr("Choose a key first.");
        return;
    }
    if (facts.isAnotherTyped) {
        readiness.toDo << SigningReadinessWords::tr("Another key is being typed: press Enter there to choose it.");
        return;
    }
    if (facts.isFetching) {
        readiness.toDo << SigningReadinessWords::tr("Fetching the key…");
        return;
    }
    if (!facts.bundle && !facts.mayBeUnreadable) {
        readiness.blockers << SigningReadinessWords::tr("The key could not be fetched.");
        return;
    }
    if (facts.bundle) {
        readiness.blockers << whyKeyCannotSign(*facts.bundle, facts.now);
        const QString misfit = AlgorithmBox::misfit(facts.algorithm, facts.bundle->key);
        if (!misfit.isEmpty())
            readiness.blockers << misfit;
    }
    if (facts.isCurrent)
        return;
    if (facts.canNameVersion)
        readiness.warnings << SigningReadinessWords::tr("This key has a newer version. The older one that is chosen will sign.");
    else
        readiness.blockers << SigningReadinessWords::tr("Only the current version can sign here: the documented routes cannot name "
                                        "another one. Connect with the service's routes for that.");
}

} // namespace

SigningReadiness signingReadiness(const SigningFacts &facts)
{
    SigningReadiness readiness;
    judgeKey(facts, readiness);
    if (facts.isReadOnly)
        readiness.blockers << SigningReadinessWords::tr("This connection is read-only: nothing is signed over it.");
    if (!facts.inputProblem.isEmpty())
        readiness.toDo << facts.inputProblem;
    else if (!facts.secondPersonProblem.isEmpty())
        readiness.toDo << facts.secondPersonProblem;
    if (!facts.keyNameProblem.isEmpty())
        readiness.toDo << facts.keyNameProblem;
    const auto expires = facts.bundle ? facts.bundle->properties.attributes.expires : std::nullopt;
    if (expires && *expires > facts.now && *expires - facts.now <= soon) {
        const int days = int((*expires - facts.now + 86399) / 86400);
        readiness.warnings << (days == 1 ? SigningReadinessWords::tr("This version expires within a day.")
                                         : SigningReadinessWords::tr("This version expires within %n days.", nullptr, days));
    }
    return readiness;
}

SigningFacts factsOf(const SigningKey &key)
{
    SigningFacts facts;
    facts.keyName = key.name();
    facts.isFetching = key.isFetching();
    facts.failure = key.failure();
    facts.mayBeUnreadable = !key.whyUnreadable().isEmpty();
    facts.bundle = key.bundle();
    facts.isCurrent = key.isCurrent();
    facts.canNameVersion = key.canNameVersion();
    facts.now = QDateTime::currentSecsSinceEpoch();
    return facts;
}

} // namespace vault
