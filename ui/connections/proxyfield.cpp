// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/proxyfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

namespace vault {
namespace {

constexpr std::uint16_t usualHttpPort = 3128;

} // namespace

ProxyField::ProxyField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
{
    m_kind->addItem(tr("The system's"), int(ConnectionProxy::Kind::System));
    m_kind->addItem(tr("None"), int(ConnectionProxy::Kind::None));
    m_kind->addItem(tr("HTTP"), int(ConnectionProxy::Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), int(ConnectionProxy::Kind::Socks5));
    m_host->setPlaceholderText(tr("Host of the proxy"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualHttpPort);
    m_host->setAccessibleName(tr("Proxy host"));
    m_port->setAccessibleName(tr("Proxy port"));
    m_port->setPrefix(tr("Port "));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_host, 1);
    layout->addWidget(m_port);
    layout->addStretch(0);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyField::showParts);
    connect(m_host, &QLineEdit::textChanged, this, &ProxyField::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyField::changed);
    showParts();
}

bool ProxyField::needsHost() const
{
    const auto kind = ConnectionProxy::Kind(m_kind->currentData().toInt());
    return kind == ConnectionProxy::Kind::Http || kind == ConnectionProxy::Kind::Socks5;
}

void ProxyField::showParts()
{
    m_host->setVisible(needsHost());
    m_port->setVisible(needsHost());
    Q_EMIT changed();
}

void ProxyField::setProxy(const ConnectionProxy &proxy)
{
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port != 0 ? proxy.port : usualHttpPort);
}

ConnectionProxy ProxyField::proxy() const
{
    ConnectionProxy proxy;
    proxy.kind = ConnectionProxy::Kind(m_kind->currentData().toInt());
    if (needsHost()) {
        proxy.host = m_host->text().trimmed();
        proxy.port = std::uint16_t(m_port->value());
    }
    return proxy;
}

bool ProxyField::lacksHost() const
{
    return needsHost() && m_host->text().trimmed().isEmpty();
}

QString ProxyField::problem() const
{
    if (!needsHost() || lacksHost())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    return url.host().isEmpty() ? tr("A host's name or address alone, such as proxy.example.org; the port stands beside it.")
                                : QString();
}

} // namespace vault
