// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalchain.h"

namespace vault {

namespace {

constexpr qsizetype digits = 64;
constexpr QByteArrayView previousField(",\"previous\":\"");
constexpr QByteArrayView hashField("\",\"hash\":\"");
constexpr QByteArrayView lineEnd("\"}");
constexpr qsizetype tailSize = previousField.size() + digits + hashField.size() + digits + lineEnd.size();
/// What the hash leaves out: from the comma before "hash" to the end.
constexpr qsizetype unhashedSize = hashField.size() - 1 + digits + lineEnd.size();

QByteArray hashOf(QCryptographicHash &hash, QByteArrayView bytes)
{
    hash.reset();
    hash.addData(bytes);
    return hash.result().toHex();
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(digits, '0');
}

QByteArray chainedLine(const QByteArray &fields, const QByteArray &previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray line = fields + previousField.toByteArray() + previous + '"';
    line += hashField.sliced(1).toByteArray() + hashOf(hash, line) + lineEnd.toByteArray();
    return line;
}

std::optional<ChainLink> linkOf(QByteArrayView line)
{
    if (line.size() < tailSize || !line.endsWith(lineEnd))
        return std::nullopt;
    const QByteArrayView tail = line.last(tailSize);
    if (!tail.startsWith(previousField) || tail.sliced(previousField.size() + digits, hashField.size()) != hashField)
        return std::nullopt;
    return ChainLink{tail.sliced(previousField.size(), digits).toByteArray(),
                     tail.sliced(tailSize - lineEnd.size() - digits, digits).toByteArray()};
}

bool isAsHashed(QByteArrayView line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::optional<ChainLink> link = linkOf(line);
    return link && hashOf(hash, line.chopped(unhashedSize)) == link->hash;
}

bool ChainVerifier::add(QByteArrayView line)
{
    const std::optional<ChainLink> link = linkOf(line);
    if (!link || hashOf(m_hash, line.chopped(unhashedSize)) != link->hash) {
        m_result.fault = JournalFault::LineChanged;
        return false;
    }
    if (link->previous != m_result.lastHash) {
        m_result.fault = JournalFault::ChainBroken;
        return false;
    }
    m_result.lastHash = link->hash;
    ++m_result.entries;
    return true;
}

} // namespace vault
