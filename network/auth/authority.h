// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/challenge.h"
#include "network/http/result.h"

#include <QString>
#include <QUrl>

namespace vault {

/// Where tokens come from for one vault: the challenge's authority after it was found trustworthy, tenant and scope.
struct Authority {
    QUrl base; ///< https://login.microsoftonline.com
    QString tenant; ///< "{guid}", or "adfs" for AD FS.
    QString scope; ///< resource + "/.default"

    QUrl authorizeUrl() const; ///< {base}/{tenant}/oauth2/v2.0/authorize
    QUrl tokenUrl() const;
    QUrl deviceCodeUrl() const;
};

/// Refuses (kind Auth, reason ChallengeAuthorityForeign, ChallengeNotSecure) an authority that is neither a known
/// Microsoft host (protocol.md §1, §11), nor the one that the connection names, nor loopback. Client credentials never
/// go elsewhere. forcedTenant replaces the challenge's when not empty.
Result<Authority> trustedAuthority(const Challenge &challenge, const QString &namedAuthority,
                                   const QString &forcedTenant);

} // namespace vault
