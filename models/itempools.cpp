// SPDX-License-Identifier: Apache-2.0
#include "models/itempools.h"

#include "models/searchtext.h"

#include <cstring>

namespace vault {

namespace {

void appendText(QByteArray &all, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const qsizetype size = utf8.size();
    all.append(reinterpret_cast<const char *>(&size), sizeof size);
    all.append(utf8);
}

QString readText(QByteArrayView &rest)
{
    qsizetype size = 0;
    std::memcpy(&size, rest.data(), sizeof size);
    const QString text = QString::fromUtf8(rest.sliced(sizeof size, size));
    rest = rest.sliced(qsizetype(sizeof size) + size);
    return text;
}

QByteArray foldedLines(const Tags &tags)
{
    QByteArray lines("\n");
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        lines += foldedUtf8(tag.key()) + '=' + foldedUtf8(tag.value()) + '\n';
    lines.squeeze();
    return lines;
}

bool isSame(const CommonFacts &facts, const VaultItem &item, QStringView idStart, QStringView recoveryStart)
{
    const Attributes &attributes = item.attributes;
    return facts.kind == item.id.kind && facts.idStart == idStart && facts.recoveryLevel == attributes.recoveryLevel
           && facts.recoverableDays == attributes.recoverableDays && facts.exportable == attributes.exportable
           && facts.hsmPlatform == attributes.hsmPlatform && facts.recoveryStart == recoveryStart;
}

} // namespace

quint32 TagPool::take(const Tags &tags)
{
    QByteArray all;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        appendText(all, tag.key());
        appendText(all, tag.value());
    }
    all.squeeze();
    return m_pool.take(all, [&tags] { return foldedLines(tags); });
}

Tags TagPool::tags(quint32 number) const
{
    Tags tags;
    for (QByteArrayView rest = m_pool.keyAt(number); !rest.isEmpty();) {
        const QString name = readText(rest);
        tags.insert(tags.cend(), name, readText(rest));
    }
    return tags;
}

quint32 TypePool::take(const QString &type)
{
    return m_pool.take(type, [&type] { return foldedUtf8(type); });
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
