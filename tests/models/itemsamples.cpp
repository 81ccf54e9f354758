// SPDX-License-Identifier: Apache-2.0
#include "tests/models/itemsamples.h"

#include <QAbstractItemModel>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

VaultItem makeItem(ObjectKind kind, const QString &name, const QString &version = {})
{
    VaultItem item;
    item.id = {kind, name, version, u"https://contoso.vault.azure.net/"_s + collectionName(kind) + u'/' + name};
    if (!version.isEmpty())
        item.id.text += u'/' + version;
    item.attributes.recoveryLevel = u"Recoverable+Purgeable"_s;
    return item;
}

} // namespace

VaultItem makeKey(const QString &name)
{
    return makeItem(ObjectKind::Key, name);
}

VaultItem makeSecret(const QString &name, const QString &contentType, const Tags &tags)
{
    VaultItem item = makeItem(ObjectKind::Secret, name);
    item.contentType = contentType;
    item.tags = tags;
    return item;
}

VaultItem makeVersion(const QString &version, std::optional<UnixSeconds> created)
{
    VaultItem item = makeItem(ObjectKind::Key, u"orders-signing"_s, version);
    item.attributes.created = created;
    return item;
}

QList<VaultItem> makeKeys(int count, const QString &prefix, int first)
{
    QList<VaultItem> items;
    for (int number = first; number < first + count; ++number)
        items.append(makeKey(prefix + u"%1"_s.arg(number, 3, 10, QChar(u'0'))));
    return items;
}

ItemPage makePage(const QList<VaultItem> &items, const QString &nextLink)
{
    return {items, QUrl(nextLink)};
}

QStringList columnTexts(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace vault
