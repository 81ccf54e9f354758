// SPDX-License-Identifier: Apache-2.0
#include "models/itempools.h"

#include "models/searchtext.h"

namespace vault {

namespace {

bool isSame(const CommonFacts &facts, const VaultItem &item, QStringView idStart, QStringView recoveryStart)
{
    const Attributes &attributes = item.attributes;
    return facts.kind == item.id.kind && facts.idStart == idStart && facts.recoveryLevel == attributes.recoveryLevel
           && facts.recoverableDays == attributes.recoverableDays && facts.exportable == attributes.exportable
           && facts.hsmPlatform == attributes.hsmPlatform && facts.recoveryStart == recoveryStart;
}

} // namespace

quint32 TypePool::take(const QString &type)
{
    if (m_last < m_pool.limit() && m_pool.isUsed(m_last) && m_pool.keyAt(m_last) == type) {
        m_pool.takeAgain(m_last);
        return m_last;
    }
    return m_last = m_pool.take(type, [&type] { return foldedUtf8(type); });
}

size_t qHash(const CommonFacts &facts, size_t seed)
{
    return qHashMulti(seed, facts.idStart, facts.recoveryStart, facts.recoveryLevel, facts.hsmPlatform);
}

quint32 CommonFactsPool::take(const VaultItem &item, qsizetype idStart, qsizetype recoveryStart)
{
    const QStringView id = QStringView(item.id.text).first(idStart);
    const QStringView recovery = QStringView(item.recoveryId).first(recoveryStart);
    if (m_last < m_pool.limit() && m_pool.isUsed(m_last) && isSame(m_pool.keyAt(m_last), item, id, recovery)) {
        m_pool.takeAgain(m_last);
        return m_last;
    }
    const CommonFacts facts {item.id.kind, id.toString(), recovery.toString(), item.attributes.recoveryLevel,
                             item.attributes.recoverableDays, item.attributes.exportable, item.attributes.hsmPlatform};
    return m_last = m_pool.take(facts, [] { return char(); });
}

} // namespace vault
