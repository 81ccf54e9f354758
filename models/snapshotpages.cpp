// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotpages.h"

#include "network/auth/whenready.h"

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

// As many as a turn of the event loop takes with ease.
constexpr qsizetype pageSize = 250;
constexpr QLatin1String linkScheme = "snapshot"_L1;

} // namespace

PageSource snapshotPages(std::shared_ptr<const VaultSnapshot> snapshot, ObjectKind kind)
{
    return [snapshot = std::move(snapshot), kind](const QUrl &link) {
        const SnapshotList *list = snapshot->list(kind);
        const qsizetype first = link.path().toLongLong();
        ItemPage page;
        if (list) {
            page.items = list->items.mid(first, pageSize);
            if (first + pageSize < list->items.size()) {
                page.nextLink.setScheme(linkScheme);
                page.nextLink.setPath(QString::number(first + pageSize));
            }
        }
        return ready<ItemPage>(std::move(page));
    };
}

ItemListKind listKindOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Key: return ItemListKind::Keys;
    case ObjectKind::Secret: return ItemListKind::Secrets;
    case ObjectKind::Certificate: return ItemListKind::Certificates;
    case ObjectKind::DeletedKey: return ItemListKind::DeletedKeys;
    case ObjectKind::DeletedSecret: return ItemListKind::DeletedSecrets;
    case ObjectKind::DeletedCertificate: return ItemListKind::DeletedCertificates;
    }
    return ItemListKind::Keys;
}

} // namespace vault
