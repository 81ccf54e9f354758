// SPDX-License-Identifier: Apache-2.0
// What a read-only connection lets through: no request that changes or signs may leave this computer.
#include "network/connections/connectionrequest.h"
#include "network/keyvault/routes.h"
#include "tests/network/http/httpfixture.h"

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::RouteChoice)

namespace {

// By hand, not from the routes' table.
const QList<Operation> refusedOnes = {
    Operation::CreateKey, Operation::ImportKey, Operation::UpdateKey, Operation::DeleteKey,
    Operation::RecoverDeletedKey, Operation::PurgeDeletedKey, Operation::RestoreKey, Operation::Sign,
    Operation::RotateKey, Operation::UpdateKeyRotationPolicy, Operation::SetSecret, Operation::UpdateSecret,
    Operation::DeleteSecret, Operation::RecoverDeletedSecret, Operation::PurgeDeletedSecret, Operation::RestoreSecret,
};

} // namespace

class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyReadingIsSent_data()
    {
        QTest::addColumn<bool>("postOnly");
        QTest::addColumn<RouteChoice>("routes");
        QTest::addRow("service") << false << RouteChoice::Service;
        QTest::addRow("documented, every verb as POST") << true << RouteChoice::Documented;
    }
    void onlyReadingIsSent()
    {
        QFETCH(bool, postOnly);
        QFETCH(RouteChoice, routes);
        HttpFixture fixture;
        HttpOptions options = HttpFixture::quickOptions();
        options.readOnly = true;
        options.postOnly = postOnly;
        fixture.client->setOptions(options);
        const Endpoint endpoint = *Endpoint::create(fixture.server.url({}).toString(), u"7.4"_s, routes);
        for (int number = 0; number <= int(Operation::GetCertificatePolicy); ++number) {
            const auto operation = Operation(number);
            Result<HttpRequest> request = makeRequest(endpoint, operation, u"orders"_s);
            QVERIFY(request.has_value());
            const qsizetype before = fixture.server.requests.size();
            const auto answer = fixture.send(std::move(*request));
            QVERIFY(answer.has_value());
            const bool isRefused = refusedOnes.contains(operation);
            QVERIFY2(fixture.server.requests.size() == before + (isRefused ? 0 : 1), qPrintable(operationName(operation)));
            if (!isRefused)
                continue;
            QCOMPARE(answer->error().reason, ErrorReason::ReadOnlyConnection);
            QCOMPARE(answer->error().operation, operationName(operation));
            QCOMPARE(answer->error().objectName, u"orders"_s);
        }
    }

    void otherConnectionsSendEverything()
    {
        HttpFixture fixture;
        const Endpoint endpoint = *Endpoint::create(fixture.server.url({}).toString(), u"7.4"_s);
        for (const Operation operation : refusedOnes)
            fixture.send(*makeRequest(endpoint, operation, u"orders"_s));
        QCOMPARE(fixture.server.requests.size(), refusedOnes.size());
    }

    void theConnectionDecides()
    {
        Connection connection;
        connection.vaultUrl = u"https://contoso.vault.azure.net"_s;
        QVERIFY(!checkConnection(connection)->http.readOnly);
        connection.guard.readOnly = true;
        QVERIFY(checkConnection(connection)->http.readOnly);
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
