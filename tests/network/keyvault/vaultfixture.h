// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"

#include "network/keyvault/certificateclient.h"
#include "network/keyvault/keyclient.h"
#include "network/keyvault/secretclient.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/support/practicevaultprocess.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace vault::test {

/// All clients, talking to a practice vault in one form.
struct VaultFixture {
    VaultFixture(const PracticeVaultProcess &vault, RouteForm form)
        : endpoint(*Endpoint::create(vault.url().toString(),
                                     form == RouteForm::Documented ? QStringLiteral("2015.06.01")
                                                                   : QStringLiteral("7.4"))),
          tokens(SecretBuffer::copyOf(vault.token()), endpoint.url()),
          http(manager, tokens),
          keys(http, endpoint),
          secrets(http, endpoint),
          certificates(http, endpoint)
    {
        http.setTlsConfiguration(QtFuture::makeReadyFuture(vault.sslConfiguration()));
    }

    Endpoint endpoint;
    QNetworkAccessManager manager;
    FixedTokenProvider tokens;
    HttpClient http;
    KeyClient keys;
    SecretClient secrets;
    CertificateClient certificates;
};

/// Every item of a list, page after page; the number of pages that were empty goes to emptyPages.
template<typename List>
QList<VaultItem> everyItem(List list, int *emptyPages = nullptr)
{
    QList<VaultItem> items;
    QUrl link;
    do {
        const Result<ItemPage> page = awaited(list(link));
        if (!page) {
            QTest::qFail("A page did not arrive.", __FILE__, __LINE__);
            return {};
        }
        if (page->items.isEmpty() && emptyPages != nullptr)
            ++*emptyPages;
        items += page->items;
        link = page->nextLink;
    } while (!link.isEmpty());
    return items;
}

/// Tries until it succeeds once, at most 10 s: what a vault refuses while a deletion is under way.
template<typename Attempt>
bool eventually(Attempt attempt)
{
    return QTest::qWaitFor([&] { return awaited(attempt()).has_value(); }, 10'000);
}

/// The code that tells cases apart, of an operation that must fail.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("(success)") : result.error().decisiveCode();
}

} // namespace vault::test
