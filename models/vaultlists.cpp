// SPDX-License-Identifier: Apache-2.0
#include "models/vaultlists.h"

#include "models/errorlogmodel.h"
#include "network/connections/vaultsession.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

PageSource sourceOf(VaultSession &session, ItemListKind kind, const QString &name = {})
{
    switch (kind) {
    case ItemListKind::Keys:
        return [&session](const QUrl &link, NextLinkHeard heard) { return session.keys().list(link, std::move(heard)); };
    case ItemListKind::Secrets:
        return [&session](const QUrl &link, NextLinkHeard heard) { return session.secrets().list(link, std::move(heard)); };
    case ItemListKind::Certificates:
        return [&session](const QUrl &link, NextLinkHeard heard) {
            return session.certificates().list(link, std::move(heard));
        };
    case ItemListKind::DeletedKeys:
        return [&session](const QUrl &link, NextLinkHeard heard) {
            return session.keys().listDeleted(link, std::move(heard));
        };
    case ItemListKind::DeletedSecrets:
        return [&session](const QUrl &link, NextLinkHeard heard) {
            return session.secrets().listDeleted(link, std::move(heard));
        };
    case ItemListKind::DeletedCertificates:
        return [&session](const QUrl &link, NextLinkHeard heard) {
            return session.certificates().listDeleted(link, std::move(heard));
        };
    case ItemListKind::KeyVersions:
        return [&session, name](const QUrl &link, NextLinkHeard heard) {
            return session.keys().listVersions(name, link, std::move(heard));
        };
    case ItemListKind::SecretVersions:
        return [&session, name](const QUrl &link, NextLinkHeard heard) {
            return session.secrets().listVersions(name, link, std::move(heard));
        };
    case ItemListKind::CertificateVersions:
        return [&session, name](const QUrl &link, NextLinkHeard heard) {
            return session.certificates().listVersions(name, link, std::move(heard));
        };
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
