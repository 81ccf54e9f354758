// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace vault {

/// The whole HTTP/1.1 answer that a browser gets when it comes back from a sign-in: a page without scripts, pictures or
/// anything that the request contained.
enum class RedirectPage { Done, Failed, NotExpected };
QByteArray redirectPage(RedirectPage page);

} // namespace vault
