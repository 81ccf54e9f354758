// SPDX-License-Identifier: Apache-2.0
#include "managerloop.h"

#include "network/http/tlstrust.h"
#include "surroundings.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// What follows "nextLink":" up to its quotation mark; empty on the last page.
QByteArray nextLinkOf(const QByteArray &body)
{
    constexpr QByteArrayView key = "\"nextLink\":\"";
    const qsizetype start = body.lastIndexOf(key);
    if (start < 0)
        return {};
    const qsizetype first = start + key.size();
    return body.sliced(first, body.indexOf('"', first) - first);
}

class ManagerLoop
{
public:
    explicit ManagerLoop(const QByteArray &link) : m_link(link)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_tls.setCaCertificates(QSslCertificate::fromPath(told("BENCH_CA")));
    }

    double pagesASecond()
    {
        QElapsedTimer clock;
        clock.start();
        ask();
        m_loop.exec();
        return m_pages * 1e9 / double(clock.nsecsElapsed());
    }

private:
    void ask()
    {
        QNetworkRequest request(QUrl::fromEncoded(m_link));
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", "Bearer " + told("BENCH_TOKEN").toLatin1());
        QNetworkReply *reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [this, reply] {
            if (reply->error() != QNetworkReply::NoError)
                giveUp(u"QNetworkAccessManager: "_s + reply->errorString());
            reply->deleteLater();
            ++m_pages;
            m_link = nextLinkOf(reply->readAll());
            if (m_link.isEmpty())
                m_loop.quit();
            else
                ask();
        });
    }

    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls = defaultTlsConfiguration();
    QEventLoop m_loop;
    QByteArray m_link;
    int m_pages = 0;
};

} // namespace

double pagesASecondOfManager(const QString &origin)
{
    return ManagerLoop(origin.toLatin1() + "/secrets?api-version=7.4").pagesASecond();
}

} // namespace vault
