// SPDX-License-Identifier: Apache-2.0
#include "network/auth/publicclientflow.h"

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

PublicClientFlow::PublicClientFlow(std::shared_ptr<TokenEndpoint> endpoint, QString clientId)
    : m_endpoint(std::move(endpoint))
    , m_clientId(std::move(clientId))
{
}

QString PublicClientFlow::personScope(const Authority &authority)
{
    return authority.scope + " offline_access openid profile"_L1;
}

Pending<OAuthToken> PublicClientFlow::refresh(const Authority &authority, const SecretBuffer &refreshToken,
                                              const QString &claims)
{
    FormBody form;
    form.add("grant_type"_L1, u"refresh_token"_s)
        .add("client_id"_L1, m_clientId)
        .add("refresh_token"_L1, refreshToken)
        .add("scope"_L1, personScope(authority));
    if (!claims.isEmpty())
        form.add("claims"_L1, claims);
    return m_endpoint->token(authority.tokenUrl(), form.take());
}

} // namespace vault
