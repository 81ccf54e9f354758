// SPDX-License-Identifier: Apache-2.0
#include "models/itemstore.h"

#include "models/casedtext.h"
#include "models/searchtext.h"
#include "models/timeslice.h"
#include "network/utf8text.h"

#include <utility>

namespace vault {

namespace {

/// How much of an id stands before the name, when it ends as its parts say; nothing when it was written otherwise.
std::optional<qsizetype> startOf(QStringView id, QStringView name, QStringView version)
{
    if (!version.isEmpty()) {
        if (!id.endsWith(version) || id.size() <= version.size() || id.at(id.size() - version.size() - 1) != u'/')
            return std::nullopt;
        id.chop(version.size() + 1);
    }
    return id.endsWith(name) && id.size() > name.size() ? std::optional(id.size() - name.size()) : std::nullopt;
}

/// Takes texts off a row, one after the other.
class TextReader
{
public:
    explicit TextReader(const char *at) : m_at(at) {}
    QString readKey(quint32 foldedSize)
    {
        const QByteArrayView folded(std::exchange(m_at, m_at + foldedSize), qsizetype(foldedSize));
        QByteArray key;
        readCase(m_at, folded, key);
        return wholeTextOf(key);
    }
    QString read(quint32 size) { return wholeTextOf(QByteArrayView(std::exchange(m_at, m_at + size), qsizetype(size))); }

private:
    const char *m_at;
};

} // namespace

int ItemStore::find(const QString &key) const
{
    fold(key);
    const int handle = findFolded();
    return handle >= 0 && m_rows[size_t(handle)].isGoing ? -1 : handle;
}

/// Going ones too.
int ItemStore::findFolded() const
{
    return m_index.find(m_keyHash, m_keyFolded, keys());
}

void ItemStore::fold(const QString &key) const
{
    if (m_key.constData() == key.constData() && m_key.size() == key.size())
        return; // They share their memory: m_key keeps it from being another's.
    m_key = key;
    m_keyUtf8 = key.toUtf8();
    m_keyFolded.resize(m_keyUtf8.size());
    if (!foldAscii(m_keyUtf8, m_keyFolded.data()))
        m_keyFolded = foldedText(key).toUtf8();
    m_keyHash = m_index.hashOf(m_keyFolded);
}

int ItemStore::insert(const VaultItem &item)
{
    if (!m_going.empty()) { // It may be one of these that comes back.
        fold(keyTextOf(item));
        if (const int before = findFolded(); before >= 0)
            release(before);
    }
    int handle = 0;
    if (m_free.empty()) {
        handle = handleLimit();
        m_rows.emplace_back();
        if (size_t(handle) / detailsAtOnce == m_details.size())
            m_details.push_back(std::make_unique<DetailsBlock>());
    } else {
        handle = m_free.back();
        m_free.pop_back();
    }
    fill(handle, item);
    return handle;
}

void ItemStore::fill(int handle, const VaultItem &item)
{
    fold(keyTextOf(item));
    const std::optional<qsizetype> idStart = startOf(item.id.text, item.id.name, item.id.version);
    const std::optional<qsizetype> recoveryStart = startOf(item.recoveryId, item.id.name, {});
    Row &row = m_rows[size_t(handle)];
    Details &details = this->details(handle);
    m_texts.assign(m_keyFolded.constData(), size_t(m_keyFolded.size()));
    appendCase(m_texts, m_keyUtf8, m_keyFolded);
    const auto add = [this](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        m_texts.append(utf8.constData(), size_t(utf8.size()));
        return quint32(utf8.size());
    };
    row.foldedSize = quint32(m_keyFolded.size());
    details.otherSize = add(m_keyIsVersion ? item.id.name : item.id.version);
    details.idSize = idStart ? 0 : add(item.id.text);
    details.recoverySize = recoveryStart ? 0 : add(item.recoveryId);
    row.texts = std::make_unique_for_overwrite<char[]>(m_texts.size());
    m_texts.copy(row.texts.get(), m_texts.size());

    row.tags = m_tags.take(item.tags);
    row.type = m_types.take(item.contentType);
    row.isEnabled = item.attributes.enabled;
    row.isManaged = item.managed;
    details.facts = m_facts.take(item, idStart.value_or(0), recoveryStart.value_or(0));
    details.notBefore = item.attributes.notBefore.value_or(noDate);
    details.expires = item.attributes.expires.value_or(noDate);
    details.created = item.attributes.created.value_or(noDate);
    details.updated = item.attributes.updated.value_or(noDate);
    details.deleted = item.deletedDate.value_or(noDate);
    details.purge = item.scheduledPurgeDate.value_or(noDate);

    m_managedCount += item.managed ? 1 : 0;
    m_index.insert(m_keyHash, handle);
}

bool ItemStore::update(int handle, const VaultItem &item)
{
    if (cachedItem(handle) == item)
        return false;
    empty(handle);
    fill(handle, item);
    return true;
}

void ItemStore::release(int handle)
{
    empty(handle);
    m_rows[size_t(handle)] = {};
    m_free.push_back(handle);
}

void ItemStore::releaseLater(const std::vector<int> &handles)
{
    for (const int handle : handles) {
        Row &row = m_rows[size_t(handle)];
        row.isGoing = true;
        m_managedCount -= std::exchange(row.isManaged, false) ? 1 : 0;
    }
    m_going.insert(m_going.end(), handles.cbegin(), handles.cend());
}

void ItemStore::releaseSome(TimeSlice &slice)
{
    while (!m_going.empty() && !slice.isOver()) {
        if (const int handle = m_going.back(); m_rows[size_t(handle)].isGoing)
            release(handle);
        m_going.pop_back();
    }
}

void ItemStore::empty(int handle)
{
    m_index.remove(handle, keys());
    const Row &row = m_rows[size_t(handle)];
    m_managedCount -= row.isManaged ? 1 : 0;
    m_tags.giveBack(row.tags);
    m_types.giveBack(row.type);
    m_facts.giveBack(details(handle).facts);
    m_cachedHandle = -1;
}

const VaultItem &ItemStore::cachedItem(int handle) const
{
    if (m_cachedHandle != handle) {
        m_cached = unpacked(handle);
        m_cachedHandle = handle;
    }
    return m_cached;
}

Attributes ItemStore::states(int handle) const
{
    const Details &details = this->details(handle);
    Attributes attributes;
    attributes.enabled = m_rows[size_t(handle)].isEnabled;
    attributes.notBefore = dateOf(details.notBefore);
    attributes.expires = dateOf(details.expires);
    attributes.created = dateOf(details.created);
    attributes.updated = dateOf(details.updated);
    return attributes;
}

VaultItem ItemStore::unpacked(int handle) const
{
    const Row &row = m_rows[size_t(handle)];
    const Details &details = this->details(handle);
    const CommonFacts &facts = m_facts.at(details.facts);
    VaultItem item;
    TextReader texts(row.texts.get());
    QString key = texts.readKey(row.foldedSize);
    QString other = texts.read(details.otherSize);
    item.id.kind = facts.kind;
    item.id.name = m_keyIsVersion ? other : key;
    item.id.version = m_keyIsVersion ? key : other;
    item.id.text = texts.read(details.idSize);
    if (item.id.text.isEmpty() && !facts.idStart.isEmpty())
        item.id.text = facts.idStart + item.id.name + (item.id.version.isEmpty() ? QString() : u'/' + item.id.version);
    item.recoveryId = texts.read(details.recoverySize);
    if (item.recoveryId.isEmpty() && !facts.recoveryStart.isEmpty())
        item.recoveryId = facts.recoveryStart + item.id.name;
    item.attributes = states(handle);
    item.attributes.recoveryLevel = facts.recoveryLevel;
    item.attributes.recoverableDays = facts.recoverableDays;
    item.attributes.exportable = facts.exportable;
    item.attributes.hsmPlatform = facts.hsmPlatform;
    item.tags = m_tags.tags(row.tags);
    item.managed = row.isManaged;
    item.contentType = m_types.type(row.type);
    item.deletedDate = dateOf(details.deleted);
    item.scheduledPurgeDate = dateOf(details.purge);
    return item;
}

} // namespace vault
