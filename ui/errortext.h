// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QString>

namespace vault {

/// What a person reads about a failure. The only place that words errors.
struct ErrorText {
    QString headline; ///< One line: "403 Forbidden · ForbiddenByRbac · get orders-signing".
    QString whatHappened; ///< At most one sentence each.
    QString why;
    QString whatToDo;
};

ErrorText describe(const ApiError &error);
/// "403 Forbidden"; empty when there was no answer.
QString statusText(const ApiError &error);
/// "Forbidden → ForbiddenByRbac"; empty when there is no code.
QString codesText(const ApiError &error);
/// The technical detail (a certificate's names, a parser's words) where no sentence of describe() tells it.
QString untoldDetail(const ApiError &error);
/// "4xx Client error", "5xx Server error", "3xx Redirection", "2xx Success", "No answer".
QString statusClassText(StatusClass statusClass);
/// For a line beside a field: one sentence of what is wrong and one of what to do.
QString fieldText(const ApiError &error);
/// A report to paste elsewhere: facts and times, no token, no value, no body.
QString reportText(const ApiError &error);

} // namespace vault
