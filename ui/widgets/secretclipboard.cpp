// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

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

/// Wayland shows the clipboard only to the program in front; an empty answer says nothing there.
bool canReadClipboard()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive
        || !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_clearWhenActive)
            clearIfOurs();
    });
}

SecretClipboard::~SecretClipboard()
{
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
    if (!QGuiApplication::clipboard()->ownsClipboard() && !canReadClipboard()) {
        m_clearWhenActive = true;
        return;
    }
    m_timer.stop();
    m_clearWhenActive = false;
    const bool ours = fingerprintOfClipboard() == m_fingerprint;
    m_fingerprint.clear();
    if (!ours)
        return;
    QGuiApplication::clipboard()->clear();
    Q_EMIT cleared();
}

} // namespace vault
