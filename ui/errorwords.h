// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

namespace vault {

/// One row of the tables behind describe(): untranslated, in the context "ErrorText", with {facts} to fill in
/// (ui/errorfacts.h). The title names the fact in two or three words where there is no code to show.
struct ErrorWords {
    const char *title;
    const char *whatHappened;
    const char *why;
    const char *whatToDo;
};

/// By the reason alone; every reason has a row.
const ErrorWords &wordsForReason(ErrorReason reason);
/// By code, inner codes and message of an envelope (protocol.md §9); null when the table does not know them.
const ErrorWords *wordsForCode(const ApiError &error);
/// By the status of an envelope whose code is unknown.
const ErrorWords &wordsForStatus(int httpStatus);
/// By the status of an answer without an envelope: empty, or from a proxy, a firewall or a web server.
const ErrorWords &wordsForForeignStatus(const ApiError &error);

} // namespace vault
