// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recordedexchange.h"
#include "recordingmanager.h"

#include "network/http/apierror.h"

#include <QSet>

#include <optional>

namespace vault::test {

/// Why a recorded request may differ from ours. The whole table: what is not here makes the test fail.
enum class Reason {
    QueryNotRecorded,
    Probe,
    BodyNotRecorded,
    PrivatePartsLeftOut,
    TrailingSlash,
    CapitalsInTheVerb,
    NothingInAttributes,
    EchoOfWhatIsReadOnly,
    TagsAmongAttributes,
    OverlongVector,
    SymmetricImport,
    KeyRelease,
    PublicExponent,
    PendingCertificates,
};
inline constexpr int reasonCount = int(Reason::PendingCertificates) + 1;
QString wordsOf(Reason reason);

/// What is equal, what differs for a reason, and what differs without one.
struct Comparison {
    QSet<Reason> reasons;
    QStringList problems; ///< Empty: equal, but for the reasons.
};

/// Method, path, names of the query (and all of it where a list goes on) and every field of the body with its value.
Comparison compare(const RecordedExchange &recorded, const SentRequest &sent);

/// Why the client may refuse to send what was recorded; nothing where it should have sent it.
std::optional<Reason> reasonOfRefusal(const RecordedExchange &recorded, const ApiError &refusal);

} // namespace vault::test
