// SPDX-License-Identifier: Apache-2.0
#include "models/vaultlists.h"

#include "models/errorlogmodel.h"
#include "network/connections/vaultsession.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

template<typename Client>
PageSource listOf(Client &client, Pending<ItemPage> (Client::*list)(const QUrl &, NextLinkHeard))
{
    return [&client, list](const QUrl &link, NextLinkHeard heard) { return (client.*list)(link, std::move(heard)); };
}

template<typename Client>
PageSource versionsOf(Client &client, const QString &name)
{
    return [&client, name](const QUrl &link, NextLinkHeard heard) {
        return client.listVersions(name, link, std::move(heard));
    };
}

PageSource sourceOf(VaultSession &session, ItemListKind kind, const QString &name = {})
{
    switch (kind) {
    case ItemListKind::Keys: return listOf(session.keys(), &KeyClient::list);
    case ItemListKind::Secrets: return listOf(session.secrets(), &SecretClient::list);
    case ItemListKind::Certificates: return listOf(session.certificates(), &CertificateClient::list);
    case ItemListKind::DeletedKeys: return listOf(session.keys(), &KeyClient::listDeleted);
    case ItemListKind::DeletedSecrets: return listOf(session.secrets(), &SecretClient::listDeleted);
    case ItemListKind::DeletedCertificates: return listOf(session.certificates(), &CertificateClient::listDeleted);
    case ItemListKind::KeyVersions: return versionsOf(session.keys(), name);
    case ItemListKind::SecretVersions: return versionsOf(session.secrets(), name);
    case ItemListKind::CertificateVersions: return versionsOf(session.certificates(), name);
    }
    return {};
}

} // namespace

QList<ItemListKind> listKindsOf(const VaultSession &session)
{
    if (session.isManagedHsm())
        return {ItemListKind::Keys, ItemListKind::DeletedKeys};
    return {ItemListKind::Keys,        ItemListKind::Secrets,        ItemListKind::Certificates,
            ItemListKind::DeletedKeys, ItemListKind::DeletedSecrets, ItemListKind::DeletedCertificates};
}

VaultLists::VaultLists(VaultSession &session, ErrorLogModel &errors, QObject *parent)
    : QObject(parent), m_session(session), m_errors(errors)
{
    for (const ItemListKind kind : listKindsOf(session)) {
        auto *list = new ItemTableModel(kind, sourceOf(session, kind), this);
        connect(list, &ItemTableModel::failed, this, [this, kind](const ApiError &error) { noteFailure(kind, error); });
        connect(list, &ItemTableModel::stateChanged, this, &VaultLists::noteState);
        m_lists.push_back(list);
    }
}

ItemTableModel *VaultLists::list(ItemListKind kind) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                    [kind](const ItemTableModel *list) { return list->kind() == kind; });
    return found == m_lists.cend() ? nullptr : *found;
}

ItemTableModel *VaultLists::createVersions(ItemListKind kind, const QString &name, QObject *parent)
{
    auto *versions = new ItemTableModel(kind, sourceOf(m_session, kind, name), parent);
    connect(versions, &ItemTableModel::failed, &m_errors, &ErrorLogModel::append);
    return versions;
}

bool VaultLists::isSettled() const
{
    return std::none_of(m_lists.cbegin(), m_lists.cend(), [](const ItemTableModel *list) {
        return list->state() == ListState::Ready || list->state() == ListState::Loading;
    });
}

void VaultLists::noteState()
{
    if (std::exchange(m_settled, isSettled()) != m_settled && m_settled)
        Q_EMIT settled();
}

void VaultLists::noteFailure(ItemListKind kind, const ApiError &error)
{
    constexpr int forbidden = 403;
    if (!m_unasked.remove(kind) || error.httpStatus != forbidden)
        m_errors.append(error);
}

void VaultLists::start()
{
    m_unasked = {ItemListKind::Certificates, ItemListKind::DeletedCertificates};
    for (ItemTableModel *list : m_lists)
        list->start();
}

void VaultLists::refresh()
{
    m_unasked = {ItemListKind::Certificates, ItemListKind::DeletedCertificates};
    for (ItemTableModel *list : m_lists)
        list->refresh();
}

} // namespace vault
