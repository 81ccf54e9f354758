// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

namespace vault {

/// Keeps the thread's OpenSSL error queue empty before and after a public function of this room. Qt's TLS reads the
/// same queue, and would take an error left behind here for one of its own.
class OpenSslErrorScope
{
public:
    OpenSslErrorScope();
    ~OpenSslErrorScope();
    OpenSslErrorScope(const OpenSslErrorScope &) = delete;
    OpenSslErrorScope &operator=(const OpenSslErrorScope &) = delete;
};

/// What OpenSSL put into its error queue, which is empty afterwards.
struct OpenSslFailure {
    QString words; ///< The reasons, innermost first, joined by "; ".
    bool isUnsupported = false; ///< A cipher, digest or key derivation that this OpenSSL does not offer.
};
OpenSslFailure takeOpenSslFailure();

/// CryptoFailed with OpenSSL's words after what was being done.
ApiError cryptoFailed(const QString &what);

} // namespace vault
