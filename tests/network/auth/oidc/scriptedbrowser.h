// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkReply;

namespace vault::test {

/// A browser of a few lines: it keeps cookies, follows redirects, and fills in the first form of a page by the names of
/// its fields and sends it off, until a page has none.
class ScriptedBrowser : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedBrowser(const QSslConfiguration &tls, QObject *parent = nullptr);

    void open(const QUrl &url); ///< Forgets the pages before, keeps the cookies.

    QMap<QString, QString> answers; ///< What is typed, by the field's name.
    bool declines = false; ///< Takes the way out of a page that offers one.

    QList<QUrl> visited; ///< Since open(), the last page's address last.
    QByteArray page; ///< The last one's HTML.
    bool isDone = false;

Q_SIGNALS:
    void done();

private:
    void get(const QUrl &url);
    void post(const QUrl &url, const QByteArray &form);
    void watch(QNetworkReply *reply);
    void whenLoaded(QNetworkReply *reply);

    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace vault::test
