// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/signinstatus.h"

#include "models/datetext.h"
#include "network/auth/tokenbroker.h"
#include "network/connections/vaultsession.h"
#include "ui/widgets/fieldmessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

namespace vault {

namespace {

constexpr std::int64_t warningSeconds = 5 * 60;

QString translated(const char *text)
{
    return QCoreApplication::translate("vault::SignInStatus", text);
}

QString howText(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Browser: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with the browser"));
    case SignInKind::DeviceCode: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with a device code"));
    case SignInKind::ClientSecret: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with a client secret"));
    case SignInKind::ClientCertificate: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with a client certificate"));
    case SignInKind::AzureCli: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with the Azure CLI"));
    case SignInKind::AccessToken: return translated(QT_TRANSLATE_NOOP("vault::SignInStatus", "Signed in with an access token"));
    }
    Q_UNREACHABLE();
}

/// The time of day; with the date where it is not today's.
QString momentText(std::int64_t moment, std::int64_t now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment);
    const bool isToday = local.date() == QDateTime::fromSecsSinceEpoch(now).date();
    return isToday ? QLocale().toString(local.time(), QStringLiteral("HH:mm"))
                   : QLocale().toString(local, QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

SignInStatus::SignInStatus(VaultSession &session, std::function<std::int64_t()> now, QWidget *parent)
    : QWidget(parent), m_session(session), m_now(std::move(now)), m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_message);
    setMinimumWidth(0);
    if (m_session.signIn() == nullptr) {
        hide();
        return;
    }
    connect(m_session.signIn(), &TokenBroker::tokenChanged, this, &SignInStatus::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SignInStatus::refresh);
    m_tick.start(std::chrono::seconds(10));
    refresh();
}

QString SignInStatus::text() const
{
    return m_message->text();
}

void SignInStatus::refresh()
{
    TokenBroker &broker = *m_session.signIn();
    const SignInKind kind = m_session.connection().signIn.kind;
    const auto expiry = broker.expiresAt();
    const std::int64_t left = expiry ? *expiry - m_now() : 0;
    const bool isSignedIn = expiry ? left > 0 : !broker.tokenAtHand(m_session.endpoint().url()).isEmpty();
    setToolTip(expiry ? exactDate(*expiry) : QString());

    if (kind == SignInKind::AccessToken && expiry && left <= 0) {
        m_message->setMessage(MessageKind::Warning, tr("The access token expired at %1. Give a new one to go on.")
                                                        .arg(momentText(*expiry, m_now())));
    } else if (!isSignedIn) {
        m_message->setMessage(MessageKind::Hint, tr("Not signed in"));
    } else if (!expiry) {
        m_message->setMessage(MessageKind::Hint, howText(kind));
    } else if (kind != SignInKind::AccessToken) {
        //: %1 is "Signed in with the browser", %2 a time of day. A token here is an access token.
        m_message->setMessage(MessageKind::Hint, tr("%1 · token until %2, renewed by itself").arg(howText(kind), momentText(*expiry, m_now())));
    } else if (left < warningSeconds) {
        // No running number of minutes: each change of a warning is announced.
        m_message->setMessage(MessageKind::Warning, tr("The access token expires at %1, in less than 5 minutes").arg(momentText(*expiry, m_now())));
    } else {
        //: %1 is "Signed in with an access token", %2 is "in 12 minutes".
        m_message->setMessage(MessageKind::Hint, tr("%1 · expires %2").arg(howText(kind), relativeDate(*expiry, m_now())));
    }
}

} // namespace vault
