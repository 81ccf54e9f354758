// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinflow.h"

namespace vault {

Pending<OAuthToken> SignInFlow::refresh(const Authority &authority, const SecretBuffer &, const QString &claims)
{
    return acquire(authority, claims);
}

Pending<OAuthToken> SignInFlow::acquireAlone(const Authority &authority, const QString &claims)
{
    return acquire(authority, claims);
}

} // namespace vault
