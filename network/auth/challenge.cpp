// SPDX-License-Identifier: Apache-2.0
#include "network/auth/challenge.h"

#include <QHostAddress>

#include <cstring>

namespace vault {

namespace {

/// Reads the grammar of RFC 9110 §11.3 from left to right, never backwards by more than one token.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text) : m_text(text) {}

    std::optional<Challenge> firstBearer()
    {
        while (!atEnd()) {
            skipSeparators();
            const QByteArrayView word = token();
            if (word.isEmpty()) {
                skipForeignElement();
                continue;
            }
            skipBlanks();
            if (peek() == '=') {
                // A parameter: of the scheme named last, or a stray one in front of any scheme.
                advance();
                skipBlanks();
                readParameter(word);
                continue;
            }
            if (m_inBearer)
                break;
            m_inBearer = word.compare("bearer", Qt::CaseInsensitive) == 0;
        }
        if (!m_inBearer)
            return std::nullopt;
        if (m_challenge.authorization.isEmpty())
            m_challenge.authorization = m_authorizationUri;
        if (m_challenge.resource.isEmpty())
            m_challenge.resource = m_scope;
        return m_challenge;
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_position]; }
    void advance() { ++m_position; }

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    static bool isTokenCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
    }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(peek()))
            advance();
    }
    void skipSeparators()
    {
        while (!atEnd() && (isBlank(peek()) || peek() == ','))
            advance();
    }
    QByteArrayView token()
    {
        const qsizetype start = m_position;
        while (!atEnd() && isTokenCharacter(peek()))
            advance();
        return m_text.sliced(start, m_position - start);
    }
    /// Something that is no token: a quoted string is passed over whole, so that its commas do not count.
    void skipForeignElement()
    {
        if (peek() == '"')
            quotedString();
        else if (!atEnd())
            advance();
    }
    QByteArray quotedString()
    {
        QByteArray value;
        advance();
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\' && m_position + 1 < m_text.size())
                advance();
            value.append(peek());
            advance();
        }
        advance();
        return value;
    }

    void readParameter(QByteArrayView name)
    {
        // Unquoted values are taken up to the next blank or comma: servers send bare URLs, which are no tokens.
        QByteArray value;
        if (peek() == '"') {
            value = quotedString();
        } else {
            const qsizetype start = m_position;
            while (!atEnd() && peek() != ',' && !isBlank(peek()))
                advance();
            value = m_text.sliced(start, m_position - start).toByteArray();
        }
        if (!m_inBearer)
            return;
        const auto takeFirst = [&](const char *wanted, QString &target) {
            if (name.compare(wanted, Qt::CaseInsensitive) == 0 && target.isEmpty())
                target = QString::fromUtf8(value);
        };
        takeFirst("authorization", m_challenge.authorization);
        takeFirst("authorization_uri", m_authorizationUri);
        takeFirst("resource", m_challenge.resource);
        takeFirst("error", m_challenge.error);
        takeFirst("claims", m_challenge.claims);
        takeFirst("scope", m_scope);
        if (m_scope.endsWith(u"/.default"))
            m_scope.chop(9);
    }

    QByteArrayView m_text;
    qsizetype m_position = 0;
    bool m_inBearer = false;
    Challenge m_challenge;
    QString m_authorizationUri;
    QString m_scope;
};

QString comparableHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

} // namespace

std::optional<Challenge> parseChallenge(QByteArrayView wwwAuthenticate)
{
    return ChallengeReader(wwwAuthenticate).firstBearer();
}

ErrorReason challengeProblem(const Challenge &challenge, const QUrl &vaultUrl)
{
    const QString vaultHost = comparableHost(vaultUrl);
    const QString resourceHost = comparableHost(QUrl(challenge.resource, QUrl::StrictMode));
    if (resourceHost.isEmpty() || vaultHost.isEmpty())
        return ErrorReason::ChallengeResourceForeign;
    if (vaultHost != resourceHost) {
        // Without the dot a host named evilvault.azure.net would pass; an address has no parent domain at all.
        const bool isAddress = !QHostAddress(vaultHost).isNull();
        if (isAddress || !vaultHost.endsWith(u'.' + resourceHost))
            return ErrorReason::ChallengeResourceForeign;
    }

    const QUrl authority(challenge.authorization, QUrl::StrictMode);
    const bool secure = authority.isValid() && !authority.host().isEmpty() && authority.scheme() == u"https"
        && vaultUrl.scheme() == u"https";
    return secure ? ErrorReason::None : ErrorReason::ChallengeNotSecure;
}

} // namespace vault
