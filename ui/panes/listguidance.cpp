// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listguidance.h"

#include "ui/errortext.h"
#include "ui/panes/kindtext.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(vault::ListText)
};

ListGuidance emptyList(ItemListKind kind)
{
    const QLatin1String picture = kindIcon(kind);
    switch (kind) {
    case ItemListKind::Keys:
        return {{picture, ListText::tr("No keys yet"),
                 ListText::tr("A key signs, encrypts and wraps. Its private half never leaves the vault."),
                 ListText::tr("New key…")},
                ListAction::Create};
    case ItemListKind::Secrets:
        return {{picture, ListText::tr("No secrets yet"),
                 ListText::tr("A secret is a password, a connection string or any other text of up to 25 KB."),
                 ListText::tr("New secret…")},
                ListAction::Create};
    case ItemListKind::DeletedKeys:
        return {{picture, ListText::tr("No deleted keys"),
                 ListText::tr("A deleted key waits here until its purge date and can be recovered until then."),
                 ListText::tr("Refresh")},
                ListAction::Refresh};
    case ItemListKind::DeletedSecrets:
        return {{picture, ListText::tr("No deleted secrets"),
                 ListText::tr("A deleted secret waits here until its purge date and can be recovered until then."),
                 ListText::tr("Refresh")},
                ListAction::Refresh};
    case ItemListKind::Certificates:
        return {{picture, ListText::tr("No certificates"),
                 ListText::tr("Certificates are looked at and exported here. They are made elsewhere: in the portal or with "
                              "the Azure CLI."),
                 ListText::tr("Refresh")},
                ListAction::Refresh};
    case ItemListKind::DeletedCertificates:
        return {{picture, ListText::tr("No deleted certificates"),
                 ListText::tr("A deleted certificate waits here until its purge date, together with its key and its secret."),
                 ListText::tr("Refresh")},
                ListAction::Refresh};
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions:
        break;
    }
    return {{picture, ListText::tr("No versions"), {}, ListText::tr("Refresh")}, ListAction::Refresh};
}

ListGuidance failedList(ItemListKind kind, const ApiError &error)
{
    const ErrorText text = describe(error);
    QStringList sentences = {text.whatHappened, text.why, text.whatToDo};
    sentences.removeAll(QString());
    //: %1 is "Keys", "Deleted secrets"…
    return {{"error"_L1, ListText::tr("%1 could not be listed").arg(kindTitle(kind)), sentences.join(u' '),
             ListText::tr("Retry")},
            ListAction::Resume};
}

} // namespace

ListGuidance listGuidance(const ItemTableModel &items, const QString &filterText, bool hidesManaged)
{
    const ItemListKind kind = items.kind();
    const int hidden = hidesManaged ? items.managedCount() : 0;
    if (items.rowCount() > 0 && hidden == items.rowCount()) {
        return {{"certificate"_L1, ListText::tr("All of these belong to certificates"),
                 //: %1 is "1 key", "12 secrets".
                 ListText::tr("%1 hidden. The vault makes, renews and deletes them together with their certificate.")
                     .arg(kindCount(kind, hidden)),
                 ListText::tr("Show them")},
                ListAction::ShowManaged};
    }
    if (items.rowCount() > 0) {
        //: %1 is the text of the filter box.
        return {{"filter"_L1, ListText::tr("Nothing matches “%1”").arg(filterText),
                 hidden > 0
                     //: %1 is "1 key", "12 secrets".
                     ? ListText::tr("%1 that belong to certificates are hidden and were not looked at.")
                           .arg(kindCount(kind, hidden))
                     : ListText::tr("Words are looked for in names, tags and content types; a condition such as state:expired looks elsewhere."),
                 ListText::tr("Clear filter")},
                ListAction::ClearFilter};
    }
    switch (items.state()) {
    case ListState::Ready:
    case ListState::Loading:
        //: %1 is "Keys", "Deleted secrets"…
        return {{kindIcon(kind), ListText::tr("%1: loading…").arg(kindTitle(kind)), {}, {}}, ListAction::None};
    case ListState::Complete:
        return emptyList(kind);
    case ListState::Stopped:
        return {{kindIcon(kind), ListText::tr("Loading was stopped"), ListText::tr("Nothing had arrived yet."),
                 ListText::tr("Continue")},
                ListAction::Resume};
    case ListState::Failed:
        return failedList(kind, items.error());
    }
    return {};
}

} // namespace vault
