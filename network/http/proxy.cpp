// SPDX-License-Identifier: Apache-2.0
#include "network/http/proxy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>

#include <chrono>

namespace vault {

namespace {

class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QUrl url = query.url();
        if (isLoopbackHost(url.host()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        Answer &answer = m_answers[url.scheme() + u' ' + url.authority()];
        if (answer.goodUntil.hasExpired())
            answer = {systemProxyForQuery(query), QDeadlineTimer(std::chrono::minutes(1))};
        return answer.proxies;
    }

private:
    struct Answer {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer goodUntil;
    };
    QHash<QString, Answer> m_answers; ///< By scheme, host and port.
};

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive) || QHostAddress(name).isLoopback();
}

void useProxy(QNetworkAccessManager &manager, const std::optional<QNetworkProxy> &named)
{
    if (named)
        manager.setProxy(*named);
    else
        manager.setProxyFactory(new SystemProxy);
}

QString proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxy proxy = manager.proxy();
    if (QNetworkProxyFactory *factory = manager.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    else if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

} // namespace vault
