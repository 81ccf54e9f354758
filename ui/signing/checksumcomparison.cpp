// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/checksumcomparison.h"

#include "network/crypto/digestreadings.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// The last part, whichever system wrote the list.
QString lastPart(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QList<ChecksumLine> linesFrom(const QString &text)
{
    if (text.size() > longestChecksumList)
        return {};
    QList<ChecksumLine> lines = parseChecksumLines(text);
    if (!lines.isEmpty())
        return lines;
    for (const DigestReading &reading : digestReadings(text)) {
        const qsizetype size = reading.bytes.size();
        const bool isText = reading.kind == DigestReading::Kind::Text || reading.kind == DigestReading::Kind::HashedText;
        if (!isText && (size == 32 || size == 48 || size == 64))
            return {{ChecksumLine::Notation::Bare, reading.bytes, {}, {}, 1}};
    }
    return {};
}

} // namespace

ChecksumList::ChecksumList(const QString &text)
    : m_lines(linesFrom(text))
{
    // Several lines about a file are its digests by several hashes.
    for (int row = 0; row < size(); ++row)
        m_byName[lastPart(m_lines.at(row).fileName)].append(row);
}

ChecksumVerdict ChecksumList::compare(const QString &path, bool isOnlyFile, const QByteArray &digest,
                                      QCryptographicHash::Algorithm hash) const
{
    if (isEmpty())
        return ChecksumVerdict::NothingToCompare;
    QList<int> about = m_byName.value(QFileInfo(path).fileName());
    const bool isNameless = m_lines.constFirst().fileName.isEmpty();
    if (about.isEmpty() && isOnlyFile && (size() == 1 || isNameless))
        about = m_byName.value(lastPart(m_lines.constFirst().fileName));
    if (about.isEmpty())
        return ChecksumVerdict::NotListed;
    bool isOfThisHash = false;
    for (const int row : std::as_const(about)) {
        const ChecksumLine &line = m_lines.at(row);
        if (line.likelyHashName() != hashName(hash))
            continue;
        isOfThisHash = true;
        if (line.digest == digest)
            return ChecksumVerdict::Matches;
    }
    return isOfThisHash ? ChecksumVerdict::Differs : ChecksumVerdict::OtherHash;
}

bool isChecksumFileName(const QString &path)
{
    static const QRegularExpression pattern(
        u"(^(sha|md)[0-9_-]*sums?([._-].*)?$)|(^checksums?([._-].*)?$)|(\\.(sha(1|2|224|256|384|512)?|md5)(sums?|\\.txt)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QFileInfo(path).fileName()).hasMatch();
}

} // namespace vault
