// SPDX-License-Identifier: Apache-2.0
#include "models/versioncomparison.h"

#include "models/datetext.h"
#include "network/crypto/publickey.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(vault::ComparisonText)
};

class Rows
{
public:
    explicit Rows(UnixSeconds now) : m_now(now) {}

    void add(const QString &name, const QString &one, const QString &other)
    {
        m_rows.append({name, one, other, one != other});
    }
    void addYesNo(const QString &name, bool one, bool other)
    {
        add(name, one ? ComparisonText::tr("Yes") : ComparisonText::tr("No"),
            other ? ComparisonText::tr("Yes") : ComparisonText::tr("No"));
    }
    void addDate(const QString &name, const std::optional<UnixSeconds> &one, const std::optional<UnixSeconds> &other,
                 const QString &absent)
    {
        if (one || other)
            add(name, dateText(one, absent), dateText(other, absent));
    }
    /// Of what may be absent.
    void addText(const QString &name, const QString &one, const QString &other)
    {
        const QString none = ComparisonText::tr("None");
        if (!one.isEmpty() || !other.isEmpty())
            add(name, one.isEmpty() ? none : one, other.isEmpty() ? none : other);
    }
    QList<ComparisonRow> take() { return std::move(m_rows); }

private:
    QString dateText(const std::optional<UnixSeconds> &date, const QString &absent) const
    {
        //: %1 is an exact date, %2 the same as "in 3 months".
        return date ? ComparisonText::tr("%1 (%2)").arg(exactDate(*date), relativeDate(*date, m_now)) : absent;
    }

    UnixSeconds m_now;
    QList<ComparisonRow> m_rows;
};

QString operationsText(const JsonWebKey &key)
{
    // Their order means nothing.
    QStringList operations = key.keyOps;
    operations.sort();
    return operations.join(u", "_s);
}

QString sizeText(const JsonWebKey &key)
{
    return key.isRsa() ? ComparisonText::tr("%1, %2 bits").arg(key.kty).arg(key.keySize())
        : key.crv.isEmpty() ? key.kty
                            : key.kty + u' ' + key.crv;
}

void addTags(Rows &rows, const Tags &one, const Tags &other)
{
    Tags all = one;
    all.insert(other);
    for (auto tag = all.cbegin(); tag != all.cend(); ++tag) {
        const auto valueIn = [&](const Tags &tags) {
            return tags.contains(tag.key()) ? tags.value(tag.key()) : ComparisonText::tr("(no such tag)");
        };
        //: %1 is the name of a tag.
        rows.add(ComparisonText::tr("Tag %1").arg(tag.key()), valueIn(one), valueIn(other));
    }
}

} // namespace

QList<ComparisonRow> compareVersions(const VersionFacts &one, const VersionFacts &other, UnixSeconds now)
{
    const Attributes &a = one.properties.attributes;
    const Attributes &b = other.properties.attributes;
    Rows rows(now);
    rows.add(ComparisonText::tr("State"), stateText(stateOf(a, now)), stateText(stateOf(b, now)));
    rows.addYesNo(ComparisonText::tr("Enabled"), a.enabled, b.enabled);
    rows.addDate(ComparisonText::tr("Not before"), a.notBefore, b.notBefore, ComparisonText::tr("None"));
    rows.addDate(ComparisonText::tr("Expires"), a.expires, b.expires, ComparisonText::tr("Never"));
    rows.addDate(ComparisonText::tr("Created"), a.created, b.created, {});
    rows.addDate(ComparisonText::tr("Updated"), a.updated, b.updated, {});
    if (one.key && other.key) {
        rows.add(ComparisonText::tr("Key type"), sizeText(*one.key), sizeText(*other.key));
        rows.add(ComparisonText::tr("Operations"), operationsText(*one.key), operationsText(*other.key));
        rows.addText(ComparisonText::tr("Thumbprint"), jwkThumbprint(*one.key), jwkThumbprint(*other.key));
    }
    rows.addText(ComparisonText::tr("Content type"), one.properties.contentType, other.properties.contentType);
    rows.addText(ComparisonText::tr("Recovery level"), a.recoveryLevel, b.recoveryLevel);
    if (one.properties.managed || other.properties.managed)
        rows.addYesNo(ComparisonText::tr("Managed"), one.properties.managed, other.properties.managed);
    addTags(rows, one.properties.tags, other.properties.tags);
    return rows.take();
}

} // namespace vault
