// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itempools.h"
#include "models/keyindex.h"
#include "models/tagpool.h"
#include "network/keyvault/vaultitem.h"

#include <QByteArrayView>

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vault {

class TimeSlice;

/// Where a list's items live, in no order, packed: a vault may have 100,000. A handle is an item's number: it stays
/// while others come and go, and is given out again after release(). Items are found by key, without case: the name, or
/// in versions lists the version. Filters and orders read the parts below; item() puts a whole one together.
class ItemStore
{
public:
    /// Tests leave few bits of the keys' hashes.
    explicit ItemStore(bool keyIsVersion, size_t hashMask = ~size_t()) : m_keyIsVersion(keyIsVersion), m_index(hashMask) {}

    const QString &keyTextOf(const VaultItem &item) const { return m_keyIsVersion ? item.id.version : item.id.name; }
    int find(const QString &key) const; ///< A handle, -1 when absent.

    int insert(const VaultItem &item); ///< Its key must be absent.
    bool update(int handle, const VaultItem &item); ///< True when that changed anything; the key must be the same.
    void release(int handle);
    /// The same for many, which would take longer than an event may: from now on they are neither found nor counted, and
    /// releaseSome() takes them away.
    void releaseLater(const std::vector<int> &handles);
    void releaseSome(TimeSlice &slice);
    bool isReleasing() const { return !m_going.empty(); } ///< Some are left to releaseSome().

    int handleLimit() const { return int(m_rows.size()); } ///< Every handle is below.
    /// The only function that several threads may call at once, as long as none calls one that is not const.
    VaultItem item(int handle) const { return unpacked(handle); }
    /// The same without a copy; good until the next call of any function that is not const, or of this one.
    const VaultItem &cachedItem(int handle) const;
    int managedCount() const { return m_managedCount; } ///< Of the items that belong to a certificate.

    QByteArrayView foldedKey(int handle) const { return m_rows[size_t(handle)].foldedKey(); } ///< UTF-8.
    bool isManaged(int handle) const { return m_rows[size_t(handle)].isManaged; }
    Attributes states(int handle) const; ///< Of the attributes only enabled and the dates.
    std::optional<UnixSeconds> expires(int handle) const { return dateOf(details(handle).expires); }
    std::optional<UnixSeconds> updated(int handle) const { return dateOf(details(handle).updated); }
    std::optional<UnixSeconds> created(int handle) const { return dateOf(details(handle).created); }
    std::optional<UnixSeconds> deletedDate(int handle) const { return dateOf(details(handle).deleted); }
    std::optional<UnixSeconds> purgeDate(int handle) const { return dateOf(details(handle).purge); }
    quint32 tagsNumber(int handle) const { return m_rows[size_t(handle)].tags; }
    quint32 typeNumber(int handle) const { return m_rows[size_t(handle)].type; }
    const TagPool &tagPool() const { return m_tags; }
    const TypePool &typePool() const { return m_types; }

private:
    /// What every filter reads, close together.
    struct Row {
        /// UTF-8 without any ends: the folded key and its case (models/casedtext.h), then as Details has the sizes.
        std::unique_ptr<char[]> texts;
        quint32 foldedSize = 0;
        quint32 tags = 0;
        quint32 type = 0;
        bool isEnabled = true;
        bool isManaged = false;
        bool isGoing = false; ///< It is in m_going.

        QByteArrayView foldedKey() const { return {texts.get(), qsizetype(foldedSize)}; }
    };
    static constexpr UnixSeconds noDate = std::numeric_limits<UnixSeconds>::min();
    struct Details {
        UnixSeconds notBefore = noDate;
        UnixSeconds expires = noDate;
        UnixSeconds created = noDate;
        UnixSeconds updated = noDate;
        UnixSeconds deleted = noDate;
        UnixSeconds purge = noDate;
        quint32 otherSize = 0; ///< The version, or in versions lists the name.
        quint32 idSize = 0; ///< 0 for an id that is made of the common start, name and version.
        quint32 recoverySize = 0; ///< The same of the recovery id.
        quint32 facts = 0;
    };
    static constexpr int detailsAtOnce = 64; // None of them moves when there are more.
    using DetailsBlock = std::array<Details, detailsAtOnce>;

    static std::optional<UnixSeconds> dateOf(UnixSeconds date)
    {
        return date == noDate ? std::nullopt : std::optional(date);
    }
    auto keys() const
    {
        return [this](int handle) { return foldedKey(handle); };
    }
    int findFolded() const;
    void fold(const QString &key) const;
    Details &details(int handle) { return (*m_details[size_t(handle) / detailsAtOnce])[size_t(handle) % detailsAtOnce]; }
    const Details &details(int handle) const
    {
        return (*m_details[size_t(handle) / detailsAtOnce])[size_t(handle) % detailsAtOnce];
    }
    void fill(int handle, const VaultItem &item);
    void empty(int handle);
    VaultItem unpacked(int handle) const;

    bool m_keyIsVersion;
    TagPool m_tags;
    TypePool m_types;
    CommonFactsPool m_facts;
    std::vector<Row> m_rows;
    std::vector<std::unique_ptr<DetailsBlock>> m_details;
    KeyIndex m_index;
    std::vector<int> m_free;
    std::vector<int> m_going; ///< To be released, and some that were meanwhile.
    int m_managedCount = 0;
    // A view asks for one row's cells one after the other.
    mutable int m_cachedHandle = -1;
    mutable VaultItem m_cached;
    // A key is mostly put in right after it was not found.
    mutable QString m_key;
    mutable QByteArray m_keyUtf8;
    mutable QByteArray m_keyFolded;
    mutable size_t m_keyHash = m_index.hashOf({});
    std::string m_texts; // Of one call, kept only for its memory.
};

} // namespace vault
