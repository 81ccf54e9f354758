// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sharedpool.h"
#include "network/keyvault/vaultitem.h"

#include <QByteArray>

namespace vault {

/// The sets of tags of a list, each kept once: most objects of a vault have the same few.
class TagPool
{
public:
    quint32 take(const Tags &tags);
    void giveBack(quint32 number) { m_pool.giveBack(number); }
    Tags tags(quint32 number) const;
    /// What a filter reads: "\na=b\nc=\n", folded UTF-8, a line for each tag; "\n" without any.
    QByteArrayView folded(quint32 number) const { return m_pool.at(number); }
    bool isUsed(quint32 number) const { return m_pool.isUsed(number); }
    quint32 limit() const { return m_pool.limit(); } ///< Every number is below.

private:
    SharedPool<QByteArray, QByteArray> m_pool; ///< The key holds each tag's name and value, with their lengths.
};

/// The content types of a list, each kept once.
class TypePool
{
public:
    quint32 take(const QString &type);
    void giveBack(quint32 number) { m_pool.giveBack(number); }
    const QString &type(quint32 number) const { return m_pool.keyAt(number); }
    QByteArrayView folded(quint32 number) const { return m_pool.at(number); } ///< UTF-8.
    bool isUsed(quint32 number) const { return m_pool.isUsed(number); }
    quint32 limit() const { return m_pool.limit(); } ///< Every number is below.

private:
    SharedPool<QString, QByteArray> m_pool;
};

/// What nearly all objects of a list have in common beside tags and content type.
struct CommonFacts {
    ObjectKind kind = ObjectKind::Key;
    QString idStart; ///< What stands before the name in an id.
    QString recoveryStart; ///< The same of the recovery id.
    QString recoveryLevel;
    std::optional<int> recoverableDays;
    std::optional<bool> exportable;
    QString hsmPlatform;

    bool operator==(const CommonFacts &other) const = default;
};
size_t qHash(const CommonFacts &facts, size_t seed = 0);

class CommonFactsPool
{
public:
    /// idStart and recoveryStart apart from the item: the lengths of their starts.
    quint32 take(const VaultItem &item, qsizetype idStart, qsizetype recoveryStart);
    void giveBack(quint32 number) { m_pool.giveBack(number); }
    const CommonFacts &at(quint32 number) const { return m_pool.keyAt(number); }

private:
    SharedPool<CommonFacts, char> m_pool;
    quint32 m_last = 0; ///< The number that was given last: the next item has mostly the same.
};

} // namespace vault
