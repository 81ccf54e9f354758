// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/pagereader.h"

#include "network/http/jsonguard.h"
#include "network/utf8text.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string_view>
#include <utility>

namespace vault {

namespace {

using simdjson::dom::element;

/// The parser keeps some fifteen bytes for each byte of the largest body it has read: it is for the usual ones.
constexpr qsizetype largestUsualBody = 128 * 1024;

// By value: what get_…() returns is gone by the time that a loop over a reference into it begins.
simdjson::dom::object objectIn(element value)
{
    return value.get_object().value_unsafe();
}

simdjson::dom::array arrayIn(element value)
{
    return value.get_array().value_unsafe();
}

/// Levels of objects and arrays, this one's included.
int depthOf(element value)
{
    int deepest = 0;
    if (value.is_object()) {
        for (const auto member : objectIn(value))
            deepest = std::max(deepest, depthOf(member.value));
    } else if (value.is_array()) {
        for (const element member : arrayIn(value))
            deepest = std::max(deepest, depthOf(member));
    } else {
        return 0;
    }
    return deepest + 1;
}

/// The functions that read give false for what is unusual: of another type than the protocol's, and not null. A field
/// that comes twice is what it is last, as everywhere else.
class PageReader
{
public:
    bool root(element document, const NextLinkHeard &heard);
    ItemPage takePage() { return std::move(m_page); }

private:
    bool item(element value);
    bool attributes(element value, Attributes &found);
    bool tags(element value, Tags &found);
    bool text(element value, QString &found);
    bool identify(std::string_view utf8, ObjectId &found);

    /// What many items of a page have in common is one QString. The bytes stand in the parsed document.
    struct Slot {
        std::string_view utf8;
        QString text;
    };
    using Slots = std::array<Slot, 128>;
    static QString shared(std::string_view utf8, Slots &among);
    Slots m_texts;
    Slots m_tagNames; ///< For themselves: most values are many, most names few.
    /// What most identifiers of a page begin with, up to the name; and whose they are.
    std::string_view m_start;
    ObjectKind m_kind = ObjectKind::Key;
    ItemPage m_page;
};

QString fromUtf8(std::string_view utf8)
{
    return wholeTextOf(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

bool flag(element value, std::optional<bool> &found)
{
    found.reset();
    if (value.is_null())
        return true;
    if (!value.is_bool())
        return false;
    found = value.get_bool().value_unsafe();
    return true;
}

/// Written as an integer or as a double; what a 64-bit integer cannot hold is none.
bool integer(element value, std::optional<std::int64_t> &found)
{
    constexpr double limit = 9.2e18;
    found.reset();
    if (value.is_int64()) {
        const std::int64_t number = value.get_int64().value_unsafe();
        if (std::abs(static_cast<double>(number)) < limit)
            found = number;
        return true;
    }
    if (value.is_double()) {
        const double number = value.get_double().value_unsafe();
        if (std::abs(number) < limit)
            found = static_cast<std::int64_t>(number);
        return true;
    }
    return value.is_null() || value.is_uint64();
}

/// A field that nobody reads, so many levels deep.
bool mayBeIgnored(element value, int levelsAbove)
{
    return depthOf(value) + levelsAbove <= maximumJsonDepth;
}

QString PageReader::shared(std::string_view utf8, Slots &among)
{
    if (utf8.empty())
        return {};
    const auto byteAt = [utf8](std::size_t index) { return static_cast<unsigned char>(utf8[index]); };
    const std::size_t hash = utf8.size() * 7u + byteAt(0) * 31u + byteAt(utf8.size() / 2) * 5u + byteAt(utf8.size() - 1);
    Slot &slot = among[hash % among.size()];
    if (slot.utf8 != utf8)
        slot = Slot{utf8, fromUtf8(utf8)};
    return slot.text;
}

bool PageReader::text(element value, QString &found)
{
    found.clear();
    if (value.is_string())
        found = shared(value.get_string().value_unsafe(), m_texts);
    return value.is_string() || value.is_null();
}

bool PageReader::attributes(element value, Attributes &found)
{
    found = {};
    if (!value.is_object())
        return value.is_null();
    QString otherLevel; // As early versions write it.
    for (const auto [key, member] : objectIn(value)) {
        bool usual = true;
        if (key == "enabled") {
            std::optional<bool> enabled;
            usual = flag(member, enabled);
            found.enabled = enabled.value_or(true);
        } else if (key == "nbf") {
            usual = integer(member, found.notBefore);
        } else if (key == "exp") {
            usual = integer(member, found.expires);
        } else if (key == "created") {
            usual = integer(member, found.created);
        } else if (key == "updated") {
            usual = integer(member, found.updated);
        } else if (key == "recoveryLevel") {
            usual = text(member, found.recoveryLevel);
        } else if (key == "recoverylevel") {
            usual = text(member, otherLevel);
        } else if (key == "recoverableDays") {
            std::optional<std::int64_t> days;
            usual = integer(member, days);
            found.recoverableDays.reset();
            if (days && std::in_range<int>(*days))
                found.recoverableDays = static_cast<int>(*days);
        } else if (key == "exportable") {
            usual = flag(member, found.exportable);
        } else if (key == "hsmPlatform") {
            usual = text(member, found.hsmPlatform);
        } else if (key == "purgedisabled") {
            usual = false; // Of early Managed HSM.
        } else {
            usual = mayBeIgnored(member, 4);
        }
        if (!usual)
            return false;
    }
    if (found.recoveryLevel.isEmpty())
        found.recoveryLevel = otherLevel;
    return true;
}

bool PageReader::tags(element value, Tags &found)
{
    found.clear();
    if (!value.is_object())
        return value.is_null();
    for (const auto [key, member] : objectIn(value)) {
        QString tag;
        if (!text(member, tag))
            return false;
        found.insert(shared(key, m_tagNames), tag);
    }
    return true;
}

bool PageReader::item(element value)
{
    if (!value.is_object())
        return false;
    VaultItem &item = m_page.items.emplaceBack();
    std::string_view id; // Of a key without one, keyId.
    std::string_view keyId;
    const auto identifier = [](element member, std::string_view &found) {
        found = member.is_string() ? member.get_string().value_unsafe() : std::string_view();
        return !found.empty() || member.is_null();
    };
    for (const auto [key, member] : objectIn(value)) {
        bool usual = true;
        if (key == "id") {
            usual = identifier(member, id);
        } else if (key == "kid") {
            usual = identifier(member, keyId);
        } else if (key == "attributes") {
            usual = attributes(member, item.attributes);
        } else if (key == "tags") {
            usual = tags(member, item.tags);
        } else if (key == "contentType") {
            usual = text(member, item.contentType);
        } else if (key == "managed") {
            std::optional<bool> managed;
            usual = flag(member, managed);
            item.managed = managed.value_or(false);
        } else if (key == "recoveryId") {
            usual = member.is_string() || member.is_null();
            item.recoveryId = member.is_string() ? fromUtf8(member.get_string().value_unsafe()) : QString();
        } else if (key == "deletedDate") {
            usual = integer(member, item.deletedDate);
        } else if (key == "scheduledPurgeDate") {
            usual = integer(member, item.scheduledPurgeDate);
        } else {
            usual = mayBeIgnored(member, 3);
        }
        if (!usual)
            return false;
    }
    return identify(id.empty() ? keyId : id, item.id);
}

bool PageReader::identify(std::string_view utf8, ObjectId &found)
{
    QString whole = fromUtf8(utf8);
    if (!m_start.empty() && utf8.starts_with(m_start)) {
        const std::string_view name = utf8.substr(m_start.size());
        if (!name.empty() && std::none_of(name.begin(), name.end(), [](char c) { return c == '/' || c == '?' || c == '#'; })) {
            QString last = whole.sliced(qsizetype(m_start.size()));
            found = {m_kind, std::move(last), {}, std::move(whole)};
            return true;
        }
    }
    std::optional<ObjectId> parsed = ObjectId::parse(whole);
    if (!parsed)
        return false;
    found = std::move(*parsed);
    m_start = {};
    // A byte is a character in it, so that it can be cut off from the next one's text.
    if (found.version.isEmpty() && whole.endsWith(found.name) && whole.size() == qsizetype(utf8.size())) {
        m_start = utf8.substr(0, utf8.size() - std::size_t(found.name.size()));
        m_kind = found.kind;
    }
    return true;
}

bool PageReader::root(element document, const NextLinkHeard &heard)
{
    if (!document.is_object())
        return false;
    std::optional<element> value;
    std::string_view link;
    for (const auto [key, member] : objectIn(document)) {
        if (key == "value") {
            value = member;
        } else if (key == "nextLink") {
            if (!member.is_string() && !member.is_null())
                return false;
            link = member.is_string() ? member.get_string().value_unsafe() : std::string_view();
        } else if (!mayBeIgnored(member, 1)) {
            return false;
        }
    }
    if (!value || !value->is_array())
        return false;
    if (!link.empty()) {
        m_page.nextLink = QUrl(fromUtf8(link), QUrl::TolerantMode);
        if (!m_page.nextLink.isValid())
            return false;
        if (heard)
            heard(m_page.nextLink);
    }
    const simdjson::dom::array entries = arrayIn(*value);
    m_page.items.reserve(qsizetype(entries.size()));
    return std::all_of(entries.begin(), entries.end(), [this](element entry) { return item(entry); });
}

} // namespace

std::optional<ItemPage> readPage(QByteArrayView body, const NextLinkHeard &heard)
{
    // The parser copies with memcpy, which must not be given the null pointer of an empty body.
    if (body.isEmpty() || body.size() > largestUsualBody)
        return std::nullopt;
    // Kept for the next page, but not shared with one that is read meanwhile, by whoever hears of the link.
    thread_local std::unique_ptr<simdjson::dom::parser> kept;
    auto parser = kept ? std::move(kept) : std::make_unique<simdjson::dom::parser>();
    element document;
    PageReader reader;
    const bool usual = parser->parse(body.data(), std::size_t(body.size())).get(document) == simdjson::SUCCESS
        && reader.root(document, heard);
    kept = std::move(parser);
    return usual ? std::optional(reader.takePage()) : std::nullopt;
}

} // namespace vault
