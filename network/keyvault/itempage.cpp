// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/itemdecoder.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/pagereader.h"

#include <QJsonArray>

namespace vault {

using namespace Qt::StringLiterals;

Result<ItemPage> decodeItemPage(RawResponse &&response)
{
    return decodeItemPage(std::move(response), {});
}

Result<ItemPage> decodeItemPage(RawResponse &&response, const NextLinkHeard &heard)
{
    if (std::optional<ItemPage> page = readPage(response.body.view(), heard))
        return std::move(*page);
    // What is wrong with the page, or how to understand it all the same, takes another reading.
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());

    const QJsonValue value = (*body)["value"_L1];
    if (!value.isArray() && !value.isNull())
        return wrongShape(u"value"_s);
    const QJsonArray entries = value.toArray();

    ItemPage page;
    page.items.reserve(entries.size());
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QJsonObject entry = entries[index].toObject();
        // A secret's item has an id; its kid, where there is one, names the key behind its certificate.
        const QJsonValue id = entry["id"_L1];
        const bool named = id.isString();
        Result<VaultItem> item = decodeItem(entry, named ? id.toString() : entry["kid"_L1].toString(),
                                            named ? u"id"_s : u"kid"_s);
        if (!item)
            return wrongShape(u"value[%1].%2"_s.arg(index).arg(item.error().detail));
        page.items.append(std::move(*item));
    }

    const QJsonValue nextLink = (*body)["nextLink"_L1];
    if (!nextLink.isNull() && !nextLink.isUndefined() && !nextLink.isString())
        return wrongShape(u"nextLink"_s);
    if (const QString link = nextLink.toString(); !link.isEmpty()) {
        page.nextLink = QUrl(link, QUrl::TolerantMode);
        if (!page.nextLink.isValid())
            return wrongShape(u"nextLink"_s);
    }
    return page;
}

} // namespace vault
