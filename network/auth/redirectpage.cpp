// SPDX-License-Identifier: Apache-2.0
#include "network/auth/redirectpage.h"

#include <QCoreApplication>

namespace vault {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(RedirectPage)
};

struct Words {
    QString title;
    QString sentence;
};

Words wordsOf(RedirectPage page)
{
    switch (page) {
    case RedirectPage::Done:
        return {Page::tr("Back to Vault Browser"),
                Page::tr("Vault Browser has received your sign-in and goes on. You can close this page.")};
    case RedirectPage::Failed:
        return {Page::tr("Not signed in"), Page::tr("Vault Browser shows why. You can close this page.")};
    case RedirectPage::NotExpected: break;
    }
    return {Page::tr("Nothing here"), Page::tr("Vault Browser waits for a sign-in, and this is not its answer.")};
}

} // namespace

QByteArray redirectPage(RedirectPage page)
{
    const Words words = wordsOf(page);
    const QByteArray body = QStringLiteral(
                                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                                "<style>body{font-family:sans-serif;max-width:32em;margin:6em auto;padding:0 1em;"
                                "line-height:1.5;color-scheme:light dark}</style></head>"
                                "<body><h1>%1</h1><p>%2</p></body></html>")
                                .arg(words.title.toHtmlEscaped(), words.sentence.toHtmlEscaped())
                                .toUtf8();
    const QByteArray status = page == RedirectPage::NotExpected ? "404 Not Found" : "200 OK";
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace vault
