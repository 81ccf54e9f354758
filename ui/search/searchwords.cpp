// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchwords.h"

#include "ui/errorfacts.h"
#include "ui/errortext.h"
#include "ui/panes/filtertext.h"
#include "ui/panes/kindtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(vault::SearchWords)
};

QString vaultsText(int count)
{
    return count == 1 ? SearchWords::tr("1 open vault") : SearchWords::tr("%Ln open vaults", nullptr, count);
}

QString kindsText(const QList<ItemListKind> &kinds)
{
    QStringList names;
    for (const ItemListKind kind : kinds)
        names.append(kindTitle(kind).toLower());
    return names.join(u", "_s);
}

QString failureText(const VaultSearchModel::Progress &progress)
{
    QList<ItemListKind> kinds;
    for (const auto &[kind, error] : progress.failed)
        kinds.append(kind);
    const ApiError &error = progress.failed.constFirst().second;
    const QString reason = error.httpStatus ? statusText(error) : describe(error).headline;
    if (progress.hasCompleteList)
        //: %1 is a vault, %2 lists such as "secrets, deleted keys", %3 "403 Forbidden".
        return SearchWords::tr("%1 is searched in part: %2 could not be listed (%3).").arg(progress.vault, kindsText(kinds), reason);
    //: As above.
    return SearchWords::tr("%1 is not searched: %2 could not be listed (%3).").arg(progress.vault, kindsText(kinds), reason);
}

} // namespace

QString searchCountText(const VaultSearchModel &search)
{
    if (!search.hasQuery() || search.vaultCount() == 0)
        return {};
    const int count = search.rowCount();
    const QString found = count == 1 ? SearchWords::tr("1 object") : SearchWords::tr("%Ln objects", nullptr, count);
    //: %1 is "12 objects", %2 "3 open vaults".
    return search.isSearching() ? SearchWords::tr("%1 in %2 so far…").arg(found, vaultsText(search.vaultCount()))
                                : SearchWords::tr("%1 found in %2").arg(found, vaultsText(search.vaultCount()));
}

QString searchProgressText(const QList<VaultSearchModel::Progress> &incomplete)
{
    QStringList lines;
    for (const VaultSearchModel::Progress &progress : incomplete) {
        if (!progress.loading.isEmpty())
            //: %1 is a vault, %2 lists such as "secrets, deleted keys".
            lines.append(SearchWords::tr("%1 is still loading %2.").arg(progress.vault, kindsText(progress.loading)));
        if (!progress.stopped.isEmpty())
            lines.append(SearchWords::tr("%1 is searched in part: the loading of %2 was stopped.")
                             .arg(progress.vault, kindsText(progress.stopped)));
        if (!progress.failed.isEmpty())
            lines.append(failureText(progress));
    }
    return lines.join(u'\n');
}

bool needsResume(const QList<VaultSearchModel::Progress> &incomplete)
{
    return std::any_of(incomplete.cbegin(), incomplete.cend(), [](const VaultSearchModel::Progress &progress) {
        return !progress.failed.isEmpty() || !progress.stopped.isEmpty();
    });
}

EmptyState::Content searchGuidance(const VaultSearchModel &search)
{
    if (search.vaultCount() == 0)
        return {"vault"_L1, SearchWords::tr("No vault is open"),
                SearchWords::tr("The search goes through the lists of all vaults that are open."), SearchWords::tr("Open a vault…")};
    if (!search.hasQuery()) {
        const auto problem = search.problem();
        if (problem)
            return {"warning"_L1, SearchWords::tr("Nothing to search for"), filterProblemText(*problem), {}};
        const int count = search.objectCount();
        const QString objects = count == 1 ? SearchWords::tr("1 object") : SearchWords::tr("%Ln objects", nullptr, count);
        return {"filter"_L1, SearchWords::tr("Search in all open vaults"),
                //: %1 is "345 objects", %2 "3 open vaults".
                SearchWords::tr("Type words, or conditions such as tag:env=prod or state:expired. %1 in %2 are looked through.")
                    .arg(objects, vaultsText(search.vaultCount())),
                {}};
    }
    if (search.isSearching())
        return {"filter"_L1, SearchWords::tr("Searching…"), {}, {}};
    //: %1 is what was searched for, %2 "3 open vaults".
    return {"filter"_L1, SearchWords::tr("Nothing found"),
            SearchWords::tr("Nothing matches \"%1\" in %2.").arg(search.query().trimmed(), vaultsText(search.vaultCount())), {}};
}

} // namespace vault
