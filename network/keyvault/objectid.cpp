// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/objectid.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ObjectKind, QStringView>, 6> collections{{
    {ObjectKind::Key, u"keys"},
    {ObjectKind::Secret, u"secrets"},
    {ObjectKind::Certificate, u"certificates"},
    {ObjectKind::DeletedKey, u"deletedkeys"},
    {ObjectKind::DeletedSecret, u"deletedsecrets"},
    {ObjectKind::DeletedCertificate, u"deletedcertificates"},
}};

constexpr int maximumNameLength = 127;

bool isLetterOrDigit(QChar c)
{
    const auto unicode = c.unicode();
    return (unicode >= u'0' && unicode <= u'9') || (unicode >= u'a' && unicode <= u'z')
        || (unicode >= u'A' && unicode <= u'Z');
}

} // namespace

QString collectionName(ObjectKind kind)
{
    for (const auto &[candidate, name] : collections) {
        if (candidate == kind)
            return name.toString();
    }
    return {};
}

std::optional<ObjectId> ObjectId::parse(const QString &text)
{
    // By hand, not through QUrl: a list of 100,000 objects has as many ids.
    const QStringView view(text);
    if (!view.startsWith(u"https://", Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype hostStart = 8;
    std::array<QStringView, 4> parts; // host, collection, name, version
    std::size_t count = 0;
    for (qsizetype start = hostStart, end = start; end <= view.size(); ++end) {
        const char16_t c = end < view.size() ? view[end].unicode() : u'/';
        if (c == u'?' || c == u'#')
            return std::nullopt;
        if (c != u'/')
            continue;
        if (end > start) {
            if (count == parts.size())
                return std::nullopt;
            parts[count++] = view.sliced(start, end - start);
        } else if (count == 0) {
            return std::nullopt; // No host.
        }
        start = end + 1;
    }
    if (count < 3)
        return std::nullopt;

    const auto *found = std::find_if(collections.begin(), collections.end(), [&](const auto &collection) {
        return parts[1].size() == collection.second.size()
            && parts[1].compare(collection.second, Qt::CaseInsensitive) == 0;
    });
    if (found == collections.end())
        return std::nullopt;
    return ObjectId{found->first, parts[2].toString(), parts[3].toString(), text};
}

NameProblem nameProblem(QStringView name)
{
    if (name.isEmpty())
        return NameProblem::Empty;
    if (!std::all_of(name.begin(), name.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; }))
        return NameProblem::InvalidCharacter;
    return name.size() > maximumNameLength ? NameProblem::TooLong : NameProblem::None;
}

bool isValidVersion(QStringView version)
{
    return !version.isEmpty() && std::all_of(version.begin(), version.end(), isLetterOrDigit);
}

} // namespace vault
