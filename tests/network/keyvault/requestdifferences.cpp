// SPDX-License-Identifier: Apache-2.0
#include "requestdifferences.h"

#include <QJsonDocument>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

/// What stands for private integers that the publishers of the corpus left out.
constexpr auto leftOut = "(private member left out)"_L1;

class Comparing
{
public:
    Comparing(const RecordedExchange &recorded, const SentRequest &sent) : m_recorded(recorded), m_sent(sent) {}

    Comparison result()
    {
        if (m_recorded.method != m_sent.verb)
            problem(u"method"_s, QString::fromLatin1(m_recorded.method), QString::fromLatin1(m_sent.verb));
        comparePath();
        if (m_recorded.queryIsRecorded)
            compareQuery();
        else
            because(Reason::QueryNotRecorded);
        compareBody();
        return std::move(m_comparison);
    }

private:
    void problem(const QString &what, const QString &recorded, const QString &ours)
    {
        m_comparison.problems.append(u"%1: recorded %2, ours %3"_s.arg(what, recorded, ours));
    }
    void because(Reason reason) { m_comparison.reasons.insert(reason); }

    void comparePath()
    {
        QString recorded = m_recorded.path;
        const QString ours = m_sent.url.path(QUrl::FullyEncoded);
        if (recorded.endsWith(u'/')) {
            recorded.chop(1);
            because(Reason::TrailingSlash);
        }
        const QString verb = recorded.section(u'/', -1);
        if ((m_recorded.operation == "WrapKey"_L1 || m_recorded.operation == "UnwrapKey"_L1) && verb != verb.toLower()) {
            recorded = recorded.section(u'/', 0, -2) + u'/' + verb.toLower();
            because(Reason::CapitalsInTheVerb);
        }
        if (recorded != ours)
            problem(u"path"_s, recorded, ours);
    }

    void compareQuery()
    {
        if (m_recorded.continuesAList()) { // The link is opaque: it goes out as it came in.
            if (const QString ours = m_sent.url.query(QUrl::FullyEncoded); ours != m_recorded.encodedQuery)
                problem(u"link"_s, m_recorded.encodedQuery, ours);
            return;
        }
        QUrlQuery recorded = m_recorded.query();
        if (recorded.hasQueryItem(u"includePending"_s)) {
            recorded.removeQueryItem(u"includePending"_s);
            because(Reason::PendingCertificates);
        }
        if (const QUrlQuery ours(m_sent.url); ours != recorded)
            problem(u"query"_s, recorded.toString(), ours.toString());
    }

    void compareBody()
    {
        if (m_recorded.isProbe)
            return because(Reason::Probe);
        if (!m_recorded.bodyIsRecorded)
            return because(Reason::BodyNotRecorded);
        QJsonObject recorded = m_recorded.body;
        QJsonObject ours = QJsonDocument::fromJson(m_sent.body).object();
        if (!m_sent.body.isEmpty() && ours.isEmpty() && m_sent.body != "{}")
            return problem(u"body"_s, u"JSON"_s, QString::fromUtf8(m_sent.body));
        if (recorded.isEmpty() != m_sent.body.isEmpty())
            return problem(u"body"_s, textOf(recorded), QString::fromUtf8(m_sent.body));
        takeFromAttributes(recorded);
        take(recorded, "recoveryLevel"_L1, Reason::EchoOfWhatIsReadOnly);
        take(recorded, "release_policy"_L1, Reason::KeyRelease);
        take(recorded, "public_exponent"_L1, Reason::PublicExponent);
        compareKeys(recorded, ours);
        if (recorded != ours)
            problem(u"body"_s, textOf(recorded), textOf(ours));
    }

    void takeFromAttributes(QJsonObject &recorded)
    {
        const bool isThere = recorded.contains("attributes"_L1);
        QJsonObject attributes = recorded.take("attributes"_L1).toObject();
        const bool wasEmpty = attributes.isEmpty();
        for (const auto name : {"recoveryLevel"_L1, "recoverableDays"_L1})
            take(attributes, name, Reason::EchoOfWhatIsReadOnly);
        take(attributes, "exportable"_L1, Reason::KeyRelease);
        if (attributes.value("tags"_L1).toObject().isEmpty())
            take(attributes, "tags"_L1, Reason::TagsAmongAttributes);
        if (!attributes.isEmpty())
            recorded["attributes"_L1] = attributes;
        else if (isThere && wasEmpty)
            because(Reason::NothingInAttributes);
    }

    /// The key of an import, member by member.
    void compareKeys(QJsonObject &recorded, QJsonObject &ours)
    {
        QJsonObject key = recorded.value("key"_L1).toObject();
        QJsonObject ourKey = ours.value("key"_L1).toObject();
        if (key.isEmpty())
            return;
        if (key.value("kty"_L1) == "oct"_L1)
            take(key, "k"_L1, Reason::SymmetricImport);
        const QStringList names = key.keys();
        for (const QString &name : names) {
            if (key.value(name) != leftOut)
                continue;
            because(Reason::PrivatePartsLeftOut);
            key.remove(name);
            if (ourKey.take(name).toString().isEmpty())
                problem(u"key."_s + name, leftOut, u"nothing"_s);
        }
        recorded["key"_L1] = key;
        ours["key"_L1] = ourKey;
    }

    void take(QJsonObject &from, QLatin1String name, Reason reason)
    {
        if (!from.contains(name))
            return;
        from.remove(name);
        because(reason);
    }

    static QString textOf(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(400);
    }

    const RecordedExchange &m_recorded;
    const SentRequest &m_sent;
    Comparison m_comparison;
};

} // namespace

QString wordsOf(Reason reason)
{
    switch (reason) {
    case Reason::QueryNotRecorded:
        return u"the recording has no queries; method, path and body compared"_s;
    case Reason::Probe:
        return u"sent first without token and fields, to be told where to sign in; method, path and query compared"_s;
    case Reason::BodyNotRecorded:
        return u"the body was sent and not recorded; method, path and query compared"_s;
    case Reason::PrivatePartsLeftOut:
        return u"private integers are not in the corpus; that they are sent is compared"_s;
    case Reason::TrailingSlash:
        return u"a client leaves the version out and keeps its slash; the service takes both"_s;
    case Reason::CapitalsInTheVerb:
        return u"a client writes wrapKey and unwrapKey; the service takes both"_s;
    case Reason::NothingInAttributes:
        return u"attributes without content (null or {}), which say nothing; we leave them out"_s;
    case Reason::EchoOfWhatIsReadOnly:
        return u"a client sends recoveryLevel or recoverableDays back, which only the service sets"_s;
    case Reason::TagsAmongAttributes:
        return u"a client writes empty tags into attributes, where the service does not look"_s;
    case Reason::OverlongVector:
        return u"refused before it is sent: an iv of 35 bytes, where AES has 16"_s;
    case Reason::SymmetricImport:
        return u"k: keys of Managed HSM that are symmetric are not imported by the program"_s;
    case Reason::KeyRelease:
        return u"exportable and release_policy: secure key release is not offered"_s;
    case Reason::PublicExponent:
        return u"public_exponent: the choice of an RSA exponent is not offered"_s;
    case Reason::PendingCertificates:
        return u"includePending=false says what is the rule anyway, and =true asks for unfinished certificates"_s;
    }
    return {};
}

std::optional<Reason> reasonOfRefusal(const RecordedExchange &recorded, const ApiError &refusal)
{
    const bool isOverlong = recorded.body["iv"_L1].toString().size() == 47;
    return isOverlong && refusal.reason == ErrorReason::InvalidAttribute && refusal.detail == "iv"_L1
        ? std::optional(Reason::OverlongVector)
        : std::nullopt;
}

Comparison compare(const RecordedExchange &recorded, const SentRequest &sent)
{
    return Comparing(recorded, sent).result();
}

} // namespace vault::test
