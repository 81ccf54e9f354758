// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sharedpool.h"
#include "network/keyvault/vaultitem.h"

#include <QByteArray>

namespace vault {

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
    quint32 m_last = 0; ///< The number that was given last.
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
