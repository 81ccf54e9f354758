// SPDX-License-Identifier: Apache-2.0
#include "scriptedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPages = 20;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(tag).captured(1).replace("&amp;"_L1, "&"_L1);
}

} // namespace

ScriptedBrowser::ScriptedBrowser(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ScriptedBrowser::open(const QUrl &url)
{
    visited.clear();
    isDone = false;
    get(url);
}

void ScriptedBrowser::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    watch(m_manager.get(request));
}

void ScriptedBrowser::post(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    watch(m_manager.post(request, form));
}

void ScriptedBrowser::watch(QNetworkReply *reply)
{
    visited.append(reply->url());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        whenLoaded(reply);
    });
}

void ScriptedBrowser::whenLoaded(QNetworkReply *reply)
{
    static const QRegularExpression formTag(u"<form\\b[^>]*>"_s);
    static const QRegularExpression inputTag(u"<input\\b[^>]*>"_s);
    static const QRegularExpression wayOut(u"<a href=\"([^\"]*/abort)\""_s);
    page = reply->readAll();
    if (visited.size() >= mostPages)
        qWarning("the scripted browser goes round in circles: %s", qPrintable(reply->url().toString()));
    const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const QString html = QString::fromUtf8(page);
    const QString form = formTag.match(html).captured(0);
    const QString out = wayOut.match(html).captured(1);
    if (visited.size() < mostPages && !next.isEmpty()) {
        get(reply->url().resolved(next));
    } else if (visited.size() < mostPages && declines && !out.isEmpty()) {
        get(reply->url().resolved(QUrl(out)));
    } else if (visited.size() < mostPages && !form.isEmpty()) {
        QUrlQuery fields;
        for (const QRegularExpressionMatch &match : inputTag.globalMatch(html)) {
            const QString name = attribute(match.captured(0), u"name"_s);
            const QString value = answers.value(name, attribute(match.captured(0), u"value"_s));
            fields.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        if (declines && html.contains("name=\"abort\""_L1))
            fields.addQueryItem(u"abort"_s, u"yes"_s);
        post(reply->url().resolved(QUrl(attribute(form, u"action"_s))), fields.toString(QUrl::FullyEncoded).toLatin1());
    } else {
        isDone = true;
        Q_EMIT done();
    }
}

} // namespace vault::test
