// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace vault {
namespace {

QByteArray fingerprintOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

/// Empty when the clipboard holds no text.
QByteArray fingerprintOfClipboard()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return {};
    QByteArray bytes = text.toUtf8();
    const QByteArray fingerprint = fingerprintOf(bytes);
    wipeBytes(bytes);
    text.fill(u'\0');
    return fingerprint;
}

/// Wayland shows the clipboard only to the program in front; an empty answer says nothing there. Whoever owns it
/// reads its own.
bool canReadClipboard()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive
        || !QGuiApplication::platformName().startsWith(QLatin1String("wayland"))
        || QGuiApplication::clipboard()->ownsClipboard();
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
    , m_isReadable(canReadClipboard)
{
    m_timer.setSingleShot(true);
    m_watch.setSingleShot(true);
    m_watch.setInterval(watchTime);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_cleared.clear(); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::watch);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_clearWhenActive)
            clearIfOurs();
    });
}

SecretClipboard::~SecretClipboard()
{
    // Who listens may be gone by now.
    blockSignals(true);
    if (qGuiApp)
        clearIfOurs();
}

void SecretClipboard::setLifetime(std::chrono::milliseconds lifetime)
{
    m_lifetime = lifetime;
}

void SecretClipboard::copy(const SecretBuffer &text)
{
    if (text.isEmpty())
        return;
    m_fingerprint = fingerprintOf(text.view());
    m_cleared.clear();
    m_clearWhenActive = false;
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text.view()));
    // The agreement of the desktop's clipboard managers: do not keep this in the history.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start(m_lifetime);
    Q_EMIT copied(std::chrono::duration_cast<std::chrono::seconds>(m_lifetime));
}

void SecretClipboard::clearIfOurs()
{
    if (m_fingerprint.isEmpty())
        return;
    m_timer.stop();
    if (!m_isReadable()) {
        if (!std::exchange(m_clearWhenActive, true))
            Q_EMIT clearingDelayed();
        return;
    }
    m_clearWhenActive = false;
    if (fingerprintOfClipboard() != m_fingerprint) {
        m_fingerprint.clear();
        return;
    }
    QGuiApplication::clipboard()->clear();
    if (fingerprintOfClipboard() == m_fingerprint) {
        // Tried again when the person comes back to this program.
        m_clearWhenActive = true;
        Q_EMIT clearingFailed();
        return;
    }
    m_cleared = std::exchange(m_fingerprint, {});
    m_watch.start();
    Q_EMIT cleared();
}

QString SecretClipboard::notClearedText()
{
    return tr("The clipboard could not be cleared: the secret is still on it, or another program put it back. Copy "
              "something else, and empty the history of your clipboard manager.");
}

void SecretClipboard::watch()
{
    // A clipboard manager that takes an empty clipboard for an accident. Clearing again would only start a quarrel.
    if (m_cleared.isEmpty() || fingerprintOfClipboard() != m_cleared)
        return;
    m_cleared.clear();
    Q_EMIT clearingFailed();
}

} // namespace vault
