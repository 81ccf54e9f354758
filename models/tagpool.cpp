// SPDX-License-Identifier: Apache-2.0
#include "models/tagpool.h"

#include "models/casedtext.h"
#include "network/utf8text.h"

#include <QStringEncoder>

#include <cstring>
#include <utility>

namespace vault {

namespace {

/// Names and values in turn, each behind its size: what tells one set from another.
class TextWriter
{
public:
    explicit TextWriter(QByteArray &to) : m_to(to) { m_to.resize(0); }
    void add(QStringView text)
    {
        const qsizetype start = m_to.size();
        m_to.resize(start + sizeOfSize + m_encoder.requiredSpace(text.size()));
        const char *end = m_encoder.appendToBuffer(m_to.data() + start + sizeOfSize, text);
        close(start, end - m_to.data());
    }
    template<typename Append>
    void addBy(Append append)
    {
        const qsizetype start = m_to.size();
        m_to.resize(start + sizeOfSize);
        append(m_to);
        close(start, m_to.size());
    }

    static QByteArrayView next(QByteArrayView &rest)
    {
        quint32 size = 0;
        std::memcpy(&size, rest.data(), sizeof size);
        const QByteArrayView text = rest.sliced(sizeOfSize, qsizetype(size));
        rest = rest.sliced(sizeOfSize + qsizetype(size));
        return text;
    }

private:
    static constexpr qsizetype sizeOfSize = sizeof(quint32);

    void close(qsizetype start, qsizetype end)
    {
        m_to.truncate(end);
        const auto size = quint32(end - start - sizeOfSize);
        std::memcpy(m_to.data() + start, &size, sizeof size);
    }

    QByteArray &m_to;
    QStringEncoder m_encoder {QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

/// Goes over the names and values of a set.
class SetReader
{
public:
    SetReader(QByteArrayView folded) : m_folded(folded), m_case(folded.data() + folded.size()) {}
    bool atEnd() const { return m_at == m_folded.size(); }
    /// Appends the next one.
    void read(QByteArray &text)
    {
        const qsizetype size = readNumber(m_case);
        readCase(m_case, m_folded.sliced(m_at, size), text);
        m_at += size + 1;
    }

private:
    QByteArrayView m_folded;
    qsizetype m_at = 1; ///< Behind the first line's end.
    const char *m_case;
};

} // namespace

void TagPool::write(const Tags &tags)
{
    TextWriter writer(m_written);
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        writer.add(tag.key());
        writer.add(tag.value());
    }
}

bool TagPool::isWritten(const Set &set)
{
    TextWriter writer(m_other);
    for (SetReader reader(set.folded()); !reader.atEnd();)
        writer.addBy([&reader](QByteArray &text) { reader.read(text); });
    return m_other == m_written;
}

void TagPool::pack(Set &set)
{
    m_folded = '\n';
    m_cases.clear();
    const auto fold = [this](QByteArrayView text, char end) {
        const size_t start = m_folded.size();
        m_folder.append(m_folded, text);
        const QByteArrayView folded = QByteArrayView(m_folded.data(), qsizetype(m_folded.size())).sliced(qsizetype(start));
        appendNumber(m_cases, folded.size());
        appendCase(m_cases, text, folded);
        m_folded.push_back(end);
    };
    for (QByteArrayView rest = m_written; !rest.isEmpty();) {
        fold(TextWriter::next(rest), '=');
        fold(TextWriter::next(rest), '\n');
    }
    set.bytes = std::make_unique_for_overwrite<char[]>(m_folded.size() + m_cases.size());
    m_folded.copy(set.bytes.get(), m_folded.size());
    m_cases.copy(set.bytes.get() + m_folded.size(), m_cases.size());
    set.foldedSize = quint32(m_folded.size());
}

quint32 TagPool::take(const Tags &tags)
{
    write(tags);
    const size_t hash = qHash(QByteArrayView(m_written), QHashSeed::globalSeed()) & m_hashMask;
    const quint32 first = m_numbers.value(hash, none);
    for (quint32 number = first; number != none; number = m_sets[number].next) {
        if (isWritten(m_sets[number])) {
            ++m_sets[number].uses;
            return number;
        }
    }
    auto number = quint32(m_sets.size());
    if (m_free.empty()) {
        m_sets.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    Set &set = m_sets[number];
    pack(set);
    set.hash = hash;
    set.next = first;
    set.uses = 1;
    m_numbers.insert(hash, number);
    return number;
}

void TagPool::giveBack(quint32 number)
{
    Set &set = m_sets[number];
    if (--set.uses > 0)
        return;
    const quint32 first = m_numbers.value(set.hash);
    if (first == number && set.next == none) {
        m_numbers.remove(set.hash);
    } else if (first == number) {
        m_numbers.insert(set.hash, set.next);
    } else {
        quint32 before = first;
        while (m_sets[before].next != number)
            before = m_sets[before].next;
        m_sets[before].next = set.next;
    }
    set = {};
    m_free.push_back(number);
}

Tags TagPool::tags(quint32 number) const
{
    Tags tags;
    QByteArray text;
    const auto next = [&text](SetReader &reader) {
        text.resize(0);
        reader.read(text);
        return wholeTextOf(text);
    };
    for (SetReader reader(m_sets[number].folded()); !reader.atEnd();) {
        const QString name = next(reader);
        tags.insert(tags.cend(), name, next(reader));
    }
    return tags;
}

} // namespace vault
