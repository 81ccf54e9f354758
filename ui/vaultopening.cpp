// SPDX-License-Identifier: Apache-2.0
#include "ui/vaultopening.h"

#include "network/auth/tokenbroker.h"
#include "network/connections/connectionsecrets.h"
#include "network/connections/connectionstore.h"
#include "network/connections/vaultsession.h"
#include "ui/mainwindow.h"
#include "ui/vaultview.h"
#include "ui/widgets/noticebar.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace vault {

namespace {

constexpr int mostRecent = 6;

SignInSecrets copyOf(const SignInSecrets &secrets)
{
    return {secrets.clientSecret.clone(), secrets.certificatePassphrase.clone(), {}};
}

/// The kept connection that says the same. A name and a colour that were not given say nothing.
std::optional<Connection> keptAlready(const QList<Connection> &kept, const Connection &wanted)
{
    for (const Connection &candidate : kept) {
        Connection comparable = candidate;
        comparable.id = wanted.id;
        comparable.lastOpened = wanted.lastOpened;
        comparable.remembersContents = wanted.remembersContents;
        if (wanted.name.isEmpty())
            comparable.name.clear();
        if (wanted.color == ConnectionColor::None)
            comparable.color = ConnectionColor::None;
        if (comparable == wanted)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString vaultName(const VaultSession &session)
{
    const QString name = displayName(session.connection());
    return name.isEmpty() ? session.endpoint().displayName() : name;
}

VaultOpening::VaultOpening(MainWindow &window) : QObject(&window), m_window(window) {}

void VaultOpening::report(const Result<void> &result)
{
    if (!result)
        m_window.errors().append(result.error());
}

Result<void> VaultOpening::open(ConnectionRequest request, Keeping keeping)
{
    return open(std::move(request), keeping, false);
}

void VaultOpening::openAgain(const Connection &connection)
{
    report(open({connection, {}}, {}, true));
}

Result<void> VaultOpening::open(ConnectionRequest request, Keeping keeping, bool opensBeside)
{
    ConnectionStore *store = m_window.services().connections;
    const bool keeps = keeping.connection && store;
    std::optional<Connection> known; // Remembering the same again makes no second one of it.
    if (keeps) {
        // The id comes first: tokens and secrets lie in the keychain under it.
        if (const auto checked = checkConnection(request.connection); !checked)
            return tl::unexpected(checked.error());
        known = keptAlready(store->all(), request.connection);
        Result<Connection> kept = known ? Result<Connection>(*known) : store->save(request.connection);
        if (!kept)
            return tl::unexpected(std::move(kept.error()));
        request.connection = std::move(*kept);
    }
    const Connection connection = request.connection;
    const SignInSecrets secrets = copyOf(request.secrets);
    const SecretBuffer token = request.secrets.accessToken.clone();
    auto session = vault::openVault(std::move(request), m_window.services().opening);
    if (!session) {
        if (keeps && !known)
            report(store->remove(connection.id));
        return tl::unexpected(std::move(session.error()));
    }
    if (keeps && keeping.secrets)
        keepSecretsOf(connection, secrets);
    // Another token may be another person's, and the tab that is open goes on with its own.
    opensBeside = opensBeside || (!token.isEmpty() && !isInUse(token, (*session)->endpoint().url()));
    m_window.openVault(std::move(*session),
                       opensBeside ? MainWindow::Again::OpenBeside : MainWindow::Again::GoToItsTab);
    return {};
}

bool VaultOpening::isInUse(const SecretBuffer &token, const QUrl &vaultUrl) const
{
    const QList<VaultView *> vaults = m_window.openVaults();
    return std::any_of(vaults.cbegin(), vaults.cend(), [&](const VaultView *vault) {
        TokenBroker *signIn = vault->session().signIn();
        return signIn && vault->session().endpoint().url() == vaultUrl && signIn->tokenAtHand(vaultUrl).view() == token.view();
    });
}

void VaultOpening::keepSecretsOf(const Connection &connection, const SignInSecrets &secrets)
{
    const auto &keychain = m_window.services().opening.keychain;
    if (!keychain)
        return;
    keepSecrets(*keychain, connection, secrets).then(this, [this](Result<void> kept) {
        report(kept);
        if (!kept) {
            m_window.notices().showNotice(MessageKind::Warning,
                                          tr("The keychain did not take the secret: it is asked for again the next time."));
        }
    });
}

void VaultOpening::openKept(const QString &id)
{
    ConnectionStore *store = m_window.services().connections;
    if (!store)
        return;
    // Another program may have changed or removed it since it was shown here.
    report(store->reload());
    if (const auto connection = store->find(id))
        report(open({*connection, {}}, {}));
    else
        m_window.notices().showNotice(MessageKind::Warning, tr("This connection is not kept any more."));
}

void VaultOpening::noteOpened(const Connection &connection)
{
    ConnectionStore *store = m_window.services().connections;
    if (store && !connection.id.isEmpty())
        report(store->noteOpened(connection.id, m_window.services().now()));
}

QList<Connection> VaultOpening::recent() const
{
    const ConnectionStore *store = m_window.services().connections;
    return store ? store->recent(mostRecent) : QList<Connection>();
}

void VaultOpening::forgetRecent(const QString &id)
{
    if (ConnectionStore *store = m_window.services().connections)
        report(store->noteOpened(id, 0));
}

void VaultOpening::watch(VaultView &vault)
{
    VaultSession &session = vault.session();
    if (!session.signIn())
        return;
    connect(session.signIn(), &TokenBroker::warned, this, [this, &vault](const ApiError &error) {
        vault.errors().append(error);
        m_window.notices().showNotice(
            MessageKind::Warning,
            tr("The keychain cannot be used: you stay signed in until the program ends."));
    });
    const ConnectionStore *store = m_window.services().connections;
    if (!store || !session.usesKeychain())
        return;
    // Who removes a connection has its entries removed: a token that is renewed later must not bring one back.
    const auto follow = [&session, store] {
        if (!store->find(session.connection().id))
            session.stopKeeping();
    };
    connect(store, &ConnectionStore::changed, session.signIn(), follow);
    follow();
}

void VaultOpening::signOut(VaultSession &session)
{
    const QString name = vaultName(session);
    const bool hasEntries = session.usesKeychain();
    session.signOut().then(this, [this, name, hasEntries](Result<void> forgotten) {
        NoticeBar &notices = m_window.notices();
        report(forgotten);
        if (!forgotten) {
            notices.showNotice(MessageKind::Warning, tr("Signed out of %1, but the keychain did not remove its entries.").arg(name));
        } else if (hasEntries) {
            notices.showNotice(MessageKind::Ok, tr("Signed out of %1. Its entries were removed from the keychain.").arg(name));
        } else {
            notices.showNotice(MessageKind::Ok, tr("Signed out of %1. Its token was forgotten.").arg(name));
        }
    });
}

} // namespace vault
