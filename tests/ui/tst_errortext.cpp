// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/routes.h"
#include "ui/errorfacts.h"
#include "ui/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vault;

namespace {

constexpr auto lastReason = int(ErrorReason::OperationNotInThisForm);
const QString vaultUrl = QStringLiteral("https://contoso.vault.azure.net/keys/orders?api-version=7.4");

ApiError envelope(int status, const char *code, const char *inner, const char *message)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.reason = ErrorReason::Envelope;
    error.httpStatus = status;
    error.code = QString::fromUtf8(code);
    if (*inner)
        error.innerErrors << QString::fromUtf8(inner);
    error.message = QString::fromUtf8(message);
    error.method = "GET";
    error.url = vaultUrl;
    error.operation = QStringLiteral("GetKey");
    error.objectName = QStringLiteral("orders");
    error.utc = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    return error;
}

QString allOf(const ErrorText &text)
{
    return QStringList{text.headline, text.whatHappened, text.why, text.whatToDo}.join(u'\n');
}

bool isOneSentence(const QString &text)
{
    static const QRegularExpression twoSentences(QStringLiteral("[.!?] +[A-Z]"));
    return text.endsWith(u'.') && !text.endsWith(QStringLiteral("..")) && !text.contains(twoSentences);
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasWords_data();
    void everyReasonHasWords();
    void reasonsCannotBeConfused();
    void protocolRows_data();
    void protocolRows();
    void everyOperationIsAVerbPeopleRead();
    void headlineNamesStatusCodeAndOperation();
    void headlineOfAFailureWithoutAnswer();
    void missingRoleFollowsTheOperation_data();
    void missingRoleFollowsTheOperation();
    void missingPermissionFollowsTheOperation();
    void proxyThatRefusesAVerb_data();
    void proxyThatRefusesAVerb();
    void closedConnectionWarnsOnlyWhenSomethingMayHaveChanged();
    void slowChangeIsNotToBeRepeatedBlindly();
    void lostSignatureIsNotCalledHarmless();
    void fileThatIsNoKeyIsToldFromAKeyThatDoesNotFit();
    void certificateThatIsNotTrustedIsNamed();
    void rejectedTokenIsNotCalledMissing();
    void challengeIsShown();
    void throttlingNamesTheWait();
    void fieldTextTellsBothLengths();
    void factsOfAServerAreNotExpanded();
    void reportHoldsFactsOnly();
    void reportHidesTokens();
    void statusClassesInWords();
    void signInCodesAreExplained_data();
    void signInCodesAreExplained();
    void failureOfASignInIsNotCalledTheVaults_data();
    void failureOfASignInIsNotCalledTheVaults();
    void missingPartOfASignInIsNamedAsInTheForm();
    void tokenThatIsMissingIsGotByRefreshing();
};

void TestErrorText::everyReasonHasWords_data()
{
    QTest::addColumn<int>("reason");
    for (int reason = 0; reason <= lastReason; ++reason)
        QTest::addRow("reason %d", reason) << reason;
}

void TestErrorText::everyReasonHasWords()
{
    QFETCH(int, reason);
    ApiError error;
    error.reason = ErrorReason(reason);
    error.detail = QStringLiteral("20/32/ES256");
    const ErrorText text = describe(error);
    QVERIFY(!text.headline.isEmpty());
    for (const QString &sentence : {text.whatHappened, text.why, text.whatToDo}) {
        QVERIFY2(isOneSentence(sentence), qPrintable(sentence));
        QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
    }
    QVERIFY2(!allOf(text).contains(u'{'), qPrintable(allOf(text)));
}

void TestErrorText::reasonsCannotBeConfused()
{
    QSet<QString> headlines;
    QSet<QString> sentences;
    for (int reason = 0; reason <= lastReason; ++reason) {
        ApiError error;
        error.reason = ErrorReason(reason);
        const ErrorText text = describe(error);
        headlines << text.headline;
        sentences << text.whatHappened + text.why;
    }
    QCOMPARE(headlines.size(), lastReason + 1);
    QCOMPARE(sentences.size(), lastReason + 1);
}

void TestErrorText::protocolRows_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int status, const char *code, const char *inner, const char *message,
                        const char *expected) {
        QTest::newRow(name) << envelope(status, code, inner, message) << QString::fromUtf8(expected);
    };
    row("invalid name", 400, "BadParameter", "", "The request URI contains an invalid name: a_b", "another name");
    row("invalid name, HSM", 400, "BadParameter", "", "Invalid key identifier or name (Activity ID: 1)", "another name");
    row("BadArgument", 400, "BadArgument", "", "Something", "correct the input");
    row("BadParameter", 400, "BadParameter", "", "Something", "correct the input");
    row("too many tags", 400, "BadParameter", "", "Property  has invalid value\r\n", "Remove tags");
    row("no JWK", 400, "BadParameter", "", "The property \"key\" must be a valid JsonWebKey object.", "Export the key");
    row("no kty", 400, "BadParameter", "", "JSON Web Key: kty is missing (Activity ID: 1)", "(kty)");
    row("bad RSA", 400, "BadParameter", "", "RSA key is not valid - cannot instantiate crypto service", "RSA");
    row("digest", 400, "BadParameter", "",
        "Invalid length of 'value': 20 bytes. ES256 requires 32 bytes, encoded with base64url.", "algorithm that fits");
    row("version", 400, "BadParameter", "",
        "The specified version (7.3) is not recognized. Consider using the latest supported version (7.1).",
        "with the api-version 7.1.");
    row("random", 400, "BadParameter", "", "GetRandomBytesRequest: count cannot be greater than 128", "fewer bytes");
    row("attestation", 400, "BadParameter", "", "AKV.SKR.1012: The specified attestation service  cannot be reached.",
        "attestation address");
    row("release policy", 400, "BadParameter", "", "AKV.SKR.1020: Immutable Key Release Policy cannot be modified.",
        "new key");
    row("PKCS#12", 400, "BadParameter", "", "Format of Pkcs12 value is invalid.", "password");
    row("expired certificate", 400, "BadParameter", "", "X509 Certificate is already expired", "still valid");
    row("unreadable certificate", 400, "BadParameter", "", "Certificate can not be read. Try again", "once more");
    row("too long", 400, "BadParameter", "", "The value is too long.", "25 KB");
    row("backup", 400, "Malformed backup blob", "", "Backup blob is corrupt.", "unchanged backup");
    row("backup, HSM", 400, "MalformedBackupBlob", "", "Backup blob belongs to a different crypto domain", "same");
    row("recover existing", 400, "MethodNotAllowed", "RequestNotAllowedOnNonDeletedObject", "Secret exists already: n",
        "Refresh");
    row("purge existing", 400, "MethodNotAllowed", "ObjectMustBeDeletedPriorToBeingPurged", "", "Delete it first");
    row("rotate", 400, "NotSupported", "", "action 'rotate' not supported (Activity ID: 1)", "api-version");
    row("no token", 401, "Unauthorized", "", "AKV10000: Request is missing a Bearer or PoP token.", "Bearer token");
    row("no token, old", 401, "Unauthorized", "", "Request is missing a Bearer or PoP token.", "Bearer token");
    row("audience", 401, "Unauthorized", "", "AKV10022: Invalid audience. Expected https://vault.azure.net", "slash");
    row("audience, HSM", 401, "Unauthorized", "", "Found token with aud=a, but expected aud=b", "slash");
    row("issuer", 401, "Unauthorized", "",
        "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/0a1b-2c/, https://x/, found https://y/.",
        "https://sts.windows.net/0a1b-2c");
    row("signing keys", 401, "Unauthorized", "", "AKV10046: Unable to resolve the key used for signature validation.",
        "same token");
    row("expired", 401, "Unauthorized", "", "[TokenExpired] Error validating token: 'S2S12086'.", "new token");
    row("expired, 2020", 401, "Unauthorized", "", "Error validating token: IDX10223", "new token");
    row("aggregated", 401, "Unauthorized", "", "[AggregatedAuthenticationFailure] 'S2S17001'", "new token");
    row("early", 401, "Unauthorized", "", "Token not yet valid (Activity ID: 1)", "Wait a minute");
    row("policy", 403, "Forbidden", "ForbiddenByPolicy", "Operation \"get\" is not allowed by vault policy",
        "permission “get”");
    row("role", 403, "Forbidden", "ForbiddenByRbac", "Action: 'Microsoft.KeyVault/vaults/keys/read'\r\n",
        "Key Vault Crypto User");
    row("role's action", 403, "Forbidden", "ForbiddenByRbac", "Action: 'Microsoft.KeyVault/vaults/keys/read'\r\n",
        "Microsoft.KeyVault/vaults/keys/read");
    row("firewall", 403, "Forbidden", "ForbiddenByFirewall",
        "Client address is not authorized.\r\nClient address: 203.0.113.7\r\nCaller: x", "203.0.113.7");
    row("private link", 403, "Forbidden", "ForbiddenByConnection", "Public network access is disabled", "private link");
    row("access denied", 403, "Forbidden", "AccessDenied", "Operation get is not permitted on this object.", "enable");
    row("attestation statement", 403, "Forbidden", "AccessDenied",
        "Target environment attestation statement cannot be verified.", "attestation");
    row("secret disabled", 403, "Forbidden", "SecretDisabled", "", "Enable it first");
    row("key disabled", 403, "Forbidden", "KeyDisabled", "", "Enable it first");
    row("key operation", 403, "Forbidden", "KeyOperationForbidden", "", "permitted operations");
    row("key not yet valid", 403, "Forbidden", "KeyNotYetValid", "", "Wait until that date");
    row("managed key", 403, "Forbidden", "KeyManagedByKeyVault", "", "certificate of the same name");
    row("managed secret", 403, "Forbidden", "SecretManagedByKeyVault", "", "certificate of the same name");
    row("purge protection", 403, "Forbidden", "",
        "Operation \"purge\" is not allowed because purge protection is enabled for this vault.", "purge date");
    row("key not found", 404, "KeyNotFound", "",
        "A key with (name/id) n was not found in this key vault. If you recently deleted this key you may be able to "
        "recover it", "among the deleted keys");
    row("secret not found", 404, "SecretNotFound", "", "Secret not found: n", "among the deleted secrets");
    row("certificate not found", 404, "CertificateNotFound", "", "", "no certificate");
    row("deleted key not found", 404, "KeyNotFound", "", "Deleted Key not found: n", "Wait a minute");
    row("deleted secret not found", 404, "SecretNotFound", "", "Deleted Secret not found: n", "Wait a minute");
    row("pending certificate", 404, "PendingCertificateNotFound", "", "", "pending");
    row("issuer unknown", 404, "CertificateIssuerNotFound", "", "", "issuer");
    row("contacts", 404, "ContactsNotFound", "", "", "contact");
    row("unknown operation", 405, "MethodNotAllowed", "", "HTTP POST not allowed", "another api-version");
    row("being deleted", 409, "Conflict", "ObjectIsBeingDeleted", "Secret is currently being deleted.", "Wait a minute");
    row("deleted", 409, "Conflict", "ObjectIsDeletedButRecoverable", "Key n is currently in a deleted state",
        "Recover the deleted object or purge it");
    row("restore", 409, "Conflict", "", "There was a conflict restoring the key 'u'.", "purge that object first");
    row("restore, HSM", 409, "Conflict", "", "User triggered Restore operation is in progress.", "other restore");
    row("certificate in progress", 409, "Conflict", "",
        "A new key vault certificate can not be created or imported while a pending key vault certificate's status",
        "Wait for it to complete");
    row("throttled", 429, "Throttled", "", "Request was not processed", "then try again");
    row("server error", 500, "ServerError", "", "ActivityId: 1", "request id");
    row("unknown error", 500, "UnknownError", "", "Unknown error (Activity ID: 1)", "request id");
    row("vault exists", 409, "VaultAlreadyExists", "", "", "another name");
    row("vault name", 400, "VaultNameNotValid", "", "", "3 to 24");
    row("conflict elsewhere", 409, "ConflictError", "", "", "Wait");
    row("region", 400, "RegionNotSupported", "", "", "another region");
    row("tier", 400, "SkuNotSupported", "", "", "standard and premium");
    row("resource", 404, "ResourceNotFound", "", "", "name of the vault");
    row("group", 404, "ResourceGroupNotFound", "", "", "resource group");
    row("certificate expired", 403, "CertificateExpired", "", "", "Renew");
    row("unknown 418", 418, "Teapot", "", "", "Teapot");
    row("unknown 503", 503, "Maintenance", "", "", "Wait");
}

void TestErrorText::protocolRows()
{
    QFETCH(ApiError, error);
    QFETCH(QString, expected);
    const ErrorText text = describe(error);
    for (const QString &sentence : {text.whatHappened, text.why, text.whatToDo})
        QVERIFY2(isOneSentence(sentence), qPrintable(sentence));
    QVERIFY2(!allOf(text).contains(u'{'), qPrintable(allOf(text)));
    QVERIFY2((text.whatHappened + text.why + text.whatToDo).contains(expected), qPrintable(allOf(text)));
    QVERIFY2(text.headline.startsWith(QString::number(error.httpStatus)), qPrintable(text.headline));
}

void TestErrorText::everyOperationIsAVerbPeopleRead()
{
    QSet<QString> texts;
    constexpr auto last = int(Operation::GetCertificatePolicy);
    for (int operation = 0; operation <= last; ++operation) {
        const QString name = operationName(Operation(operation));
        const QString text = operationText(name);
        QVERIFY2(text != name && !text.isEmpty(), qPrintable(name));
        QVERIFY(text.at(0).isLower());
        texts << text;
    }
    QCOMPARE(texts.size(), last + 1);
    QCOMPARE(operationText(QStringLiteral("GetSecret")), QStringLiteral("get secret"));
    QCOMPARE(operationText(QStringLiteral("SomethingNew")), QStringLiteral("SomethingNew"));
}

void TestErrorText::headlineNamesStatusCodeAndOperation()
{
    ApiError error = envelope(403, "Forbidden", "ForbiddenByRbac", "");
    error.httpReason = QStringLiteral("Forbidden");
    QCOMPARE(describe(error).headline, QStringLiteral("403 Forbidden · ForbiddenByRbac · get key orders"));
    error.httpReason.clear(); // HTTP/2 has no phrase
    QCOMPARE(describe(error).headline, QStringLiteral("403 Forbidden · ForbiddenByRbac · get key orders"));
    QCOMPARE(codesText(error), QStringLiteral("Forbidden → ForbiddenByRbac"));
    const QString conflict = describe(envelope(409, "Conflict", "", "There was a conflict restoring the key")).headline;
    QCOMPARE(conflict, QStringLiteral("409 Conflict · Restore conflict · get key orders"));
}

void TestErrorText::headlineOfAFailureWithoutAnswer()
{
    ApiError error;
    error.reason = ErrorReason::HostNotFound;
    error.operation = QStringLiteral("GetSecrets");
    error.url = vaultUrl;
    QCOMPARE(describe(error).headline, QStringLiteral("Host not found · list secrets"));
    QVERIFY(describe(error).whatHappened.contains(QStringLiteral("contoso.vault.azure.net")));
}

void TestErrorText::missingRoleFollowsTheOperation_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *operation, const char *role) {
        QTest::newRow(operation) << QString::fromLatin1(operation) << QString::fromLatin1(role);
    };
    row("Sign", "Key Vault Crypto User");
    row("CreateKey", "Key Vault Crypto Officer");
    row("PurgeDeletedKey", "Key Vault Crypto Officer");
    row("GetSecret", "Key Vault Secrets User");
    row("SetSecret", "Key Vault Secrets Officer");
    row("GetDeletedSecrets", "Key Vault Secrets Officer");
    row("GetCertificates", "Key Vault Reader");
    row("GetCertificate", "Key Vault Reader");
}

void TestErrorText::missingRoleFollowsTheOperation()
{
    QFETCH(QString, operation);
    QFETCH(QString, role);
    ApiError error = envelope(403, "Forbidden", "ForbiddenByRbac", "");
    error.operation = operation;
    QVERIFY2(describe(error).whatToDo.contains(u'“' + role + u'”'), qPrintable(describe(error).whatToDo));
    error.url = QStringLiteral("https://one.managedhsm.azure.net/keys");
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("Managed HSM Crypto")));
}

void TestErrorText::missingPermissionFollowsTheOperation()
{
    const QList<QPair<const char *, const char *>> table{
        {"GetKeys", "list"}, {"GetDeletedSecrets", "list"}, {"GetSecret", "get"}, {"SetSecret", "set"},
        {"PurgeDeletedKey", "purge"}, {"WrapKey", "wrapKey"}, {"Sign", "sign"}, {"RecoverDeletedSecret", "recover"}};
    for (const auto &[operation, permission] : table) {
        ApiError error = envelope(403, "Forbidden", "ForbiddenByPolicy", "");
        error.operation = QString::fromLatin1(operation);
        const QString text = describe(error).whatToDo;
        QVERIFY2(text.contains(QStringLiteral("“%1”").arg(QLatin1String(permission))), qPrintable(text));
    }
}

void TestErrorText::proxyThatRefusesAVerb_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isProposed");
    QTest::newRow("405 PUT") << 405 << QByteArray("PUT") << true;
    QTest::newRow("501 PATCH") << 501 << QByteArray("PATCH") << true;
    QTest::newRow("405 DELETE") << 405 << QByteArray("DELETE") << true;
    QTest::newRow("405 GET") << 405 << QByteArray("GET") << false;
    QTest::newRow("501 POST") << 501 << QByteArray("POST") << false;
    QTest::newRow("403 PUT") << 403 << QByteArray("PUT") << false;
}

void TestErrorText::proxyThatRefusesAVerb()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(bool, isProposed);
    for (const ErrorReason reason : {ErrorReason::ForeignBody, ErrorReason::EmptyBody}) {
        ApiError error = envelope(status, "", "", "");
        error.reason = reason;
        error.method = method;
        QCOMPARE(describe(error).whatToDo.contains(QStringLiteral("“Send every verb as POST”")), isProposed);
    }
}

void TestErrorText::closedConnectionWarnsOnlyWhenSomethingMayHaveChanged()
{
    ApiError error;
    error.reason = ErrorReason::ConnectionClosed;
    error.method = "PUT";
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("not sent a second time")));
    error.method = "GET";
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("changes nothing")));
}

void TestErrorText::slowChangeIsNotToBeRepeatedBlindly()
{
    for (const ErrorReason reason : {ErrorReason::InactivityTimeout, ErrorReason::TotalTimeout}) {
        ApiError error;
        error.reason = reason;
        error.operation = QStringLiteral("SetSecret");
        error.method = "PUT";
        QVERIFY(describe(error).whatToDo.contains(QStringLiteral("before you repeat it")));
        error.operation = QStringLiteral("Sign");
        error.method = "POST";
        QVERIFY(!describe(error).whatToDo.contains(QStringLiteral("before you repeat it")));
    }
}

void TestErrorText::lostSignatureIsNotCalledHarmless()
{
    for (const ErrorReason reason : {ErrorReason::ConnectionClosed, ErrorReason::InactivityTimeout, ErrorReason::TotalTimeout}) {
        ApiError error;
        error.reason = reason;
        error.operation = QStringLiteral("Sign");
        error.method = "POST";
        QVERIFY(describe(error).why.contains(QStringLiteral("the vault may have signed")));
        QVERIFY(describe(error).whatToDo.contains(QStringLiteral("was not asked for a second time")));
        error.operation = QStringLiteral("Verify");
        QVERIFY(!describe(error).whatToDo.contains(QStringLiteral("second time")));
    }
}

void TestErrorText::fileThatIsNoKeyIsToldFromAKeyThatDoesNotFit()
{
    QVERIFY(fieldText(ApiError::refused(ErrorReason::KeyFileUnsupported)).contains(QStringLiteral("not a key")));
    QVERIFY(fieldText(ApiError::refused(ErrorReason::KeyFileUnsupported, QStringLiteral("RSA 1024")))
                .contains(QStringLiteral("2048")));
}

void TestErrorText::certificateThatIsNotTrustedIsNamed()
{
    ApiError error;
    error.kind = ErrorKind::Tls;
    error.reason = ErrorReason::CertificateUntrusted;
    error.detail = QStringLiteral("self-signed [subject: gateway.example; issuer: Example CA]");
    QCOMPARE(untoldDetail(error), error.detail);
    QVERIFY(reportText(error).contains(error.detail));
    error.reason = ErrorReason::HandshakeFailed; // Its sentences tell the detail already.
    QCOMPARE(untoldDetail(error), QString());
}

void TestErrorText::rejectedTokenIsNotCalledMissing()
{
    for (const char *message : {"AKV10000: Request is missing a Bearer or PoP token.",
                                "AKV10000: Error validating token: not the one."}) {
        ApiError error = envelope(401, "Unauthorized", "", message);
        error.kind = ErrorKind::Auth;
        error.reason = ErrorReason::TokenRejected;
        QVERIFY2(describe(error).whatHappened.contains(QStringLiteral("did not accept the token")), message);
    }
}

void TestErrorText::challengeIsShown()
{
    for (const ErrorReason reason : {ErrorReason::NoToken, ErrorReason::TokenRejected}) {
        ApiError error;
        error.kind = ErrorKind::Auth;
        error.reason = reason;
        error.httpStatus = 401;
        error.authority = QStringLiteral("https://login.microsoftonline.com/tenant");
        error.resource = QStringLiteral("https://vault.azure.net");
        const QString text = allOf(describe(error));
        QVERIFY2(text.contains(error.authority) && text.contains(error.resource), qPrintable(text));
    }
    ApiError expired = envelope(401, "Unauthorized", "", "[TokenExpired] Error validating token: 'S2S12086'.");
    expired.reason = ErrorReason::TokenRejected;
    QCOMPARE(describe(expired).whatHappened, QStringLiteral("The token has expired."));
}

void TestErrorText::throttlingNamesTheWait()
{
    ApiError error = envelope(429, "Throttled", "", "");
    error.retryAfter = std::chrono::seconds(17);
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("17 s")));
    error.reason = ErrorReason::ForeignBody;
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("17 s")));
    error.retryAfter.reset();
    QVERIFY(describe(error).whatToDo.contains(QStringLiteral("a few seconds")));
}

void TestErrorText::fieldTextTellsBothLengths()
{
    const QString digest = fieldText(ApiError::refused(ErrorReason::DigestLength, QStringLiteral("20/32/ES256")));
    QVERIFY2(digest.startsWith(QStringLiteral("The digest has 20 bytes, and ES256 needs 32.")), qPrintable(digest));
    QVERIFY(digest.contains(QStringLiteral("hashed here")));
    const QString value = fieldText(ApiError::refused(ErrorReason::ValueTooLarge, QStringLiteral("30720/25600")));
    QVERIFY2(value.contains(QStringLiteral("30,720")) && value.contains(QStringLiteral("25,600")), qPrintable(value));
}

void TestErrorText::factsOfAServerAreNotExpanded()
{
    ApiError error = envelope(404, "KeyNotFound", "", "");
    error.objectName = QStringLiteral("{vault}");
    QVERIFY(describe(error).whatHappened.contains(QStringLiteral("{vault}")));
    error.objectName = QStringLiteral("%1 %2");
    QVERIFY(describe(error).headline.endsWith(QStringLiteral("%1 %2")));
}

void TestErrorText::reportHoldsFactsOnly()
{
    ApiError error = envelope(403, "Forbidden", "ForbiddenByRbac", "Caller is not authorized.");
    error.requestId = QStringLiteral("request-id-1");
    error.clientRequestId = QStringLiteral("client-id-2");
    error.rawBody = "canary-in-the-body";
    error.foreignText = QStringLiteral("canary-in-the-body");
    const QString report = reportText(error);
    QVERIFY(!report.contains(QStringLiteral("canary")));
    for (const QString &fact :
         {QStringLiteral("403 Forbidden"), QStringLiteral("Forbidden → ForbiddenByRbac"),
          QStringLiteral("request-id-1"), QStringLiteral("client-id-2"), QStringLiteral("GET ") + vaultUrl,
          QStringLiteral("2027-01-15T08:00:00Z"), QStringLiteral("4xx Client error"), error.message})
        QVERIFY2(report.contains(fact), qPrintable(fact + u'\n' + report));
}

void TestErrorText::reportHidesTokens()
{
    const QString head = QStringLiteral("eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9");
    ApiError error = envelope(401, "Unauthorized", "", "");
    error.message = QStringLiteral("AKV10046: Unable to resolve the key. EncodedJwtHeader: '%1' Bearer abcdefghijklmnopqrstu").arg(head);
    const QString report = reportText(error);
    QVERIFY(!report.contains(QStringLiteral("eyJ")));
    QVERIFY(!report.contains(QStringLiteral("abcdefghijklmnop")));
    QVERIFY(report.contains(QStringLiteral("AKV10046")));
}

void TestErrorText::statusClassesInWords()
{
    QCOMPARE(statusClassText(statusClassOf(204)), QStringLiteral("2xx Success"));
    QCOMPARE(statusClassText(statusClassOf(304)), QStringLiteral("3xx Redirection"));
    QCOMPARE(statusClassText(statusClassOf(429)), QStringLiteral("4xx Client error"));
    QCOMPARE(statusClassText(statusClassOf(503)), QStringLiteral("5xx Server error"));
    QCOMPARE(statusClassText(statusClassOf(0)), QStringLiteral("No answer"));
}

void TestErrorText::signInCodesAreExplained_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *code, const char *expected) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(expected);
    };
    row("AADSTS7000215", "rejected the client secret");
    row("AADSTS7000222", "client secret has expired");
    row("AADSTS700016", "client id");
    row("AADSTS50076", "multi-factor");
    row("AADSTS50079", "not set up yet");
    row("AADSTS53003", "conditional access");
    row("AADSTS65001", "consented");
    row("AADSTS1", "did not give a token");
}

void TestErrorText::signInCodesAreExplained()
{
    QFETCH(QString, code);
    ApiError error;
    error.kind = ErrorKind::Auth;
    error.reason = ErrorReason::SignInFailed;
    error.httpStatus = 401;
    error.code = QStringLiteral("invalid_client");
    error.innerErrors = QStringList{code};
    const ErrorText text = describe(error);
    QFETCH(QString, expected);
    QVERIFY2(allOf(text).contains(expected), qPrintable(allOf(text)));
    QVERIFY2(text.headline.contains(code), qPrintable(text.headline));
    for (const QString &sentence : {text.whatHappened, text.why, text.whatToDo})
        QVERIFY2(isOneSentence(sentence), qPrintable(sentence));
}

void TestErrorText::failureOfASignInIsNotCalledTheVaults_data()
{
    QTest::addColumn<int>("reason");
    for (const ErrorReason reason : {ErrorReason::TotalTimeout, ErrorReason::InactivityTimeout, ErrorReason::ConnectionClosed,
                                     ErrorReason::NotJson, ErrorReason::JsonTooDeep, ErrorReason::WrongShape,
                                     ErrorReason::BodyTooLarge, ErrorReason::ForeignBody, ErrorReason::EmptyBody})
        QTest::addRow("%d", int(reason)) << int(reason);
}

void TestErrorText::failureOfASignInIsNotCalledTheVaults()
{
    QFETCH(int, reason);
    ApiError error;
    error.reason = ErrorReason(reason);
    error.method = "POST"; // The form to the authority, whatever the vault was asked for.
    error.url = QStringLiteral("https://login.microsoftonline.com/contoso/oauth2/v2.0/token");
    error.operation = QStringLiteral("CreateKey");
    error.authority = QStringLiteral("https://login.microsoftonline.com/contoso");
    error.httpStatus = reason >= int(ErrorReason::ForeignBody) ? 502 : 0;
    const QString told = allOf(describe(error));
    QVERIFY2(!told.contains(QStringLiteral("change was made")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("may have been made")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("The vault's answer")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("not from the vault")), qPrintable(told));
    // The same at the vault is told as before.
    error.authority.clear();
    if (error.reason == ErrorReason::TotalTimeout)
        QVERIFY(allOf(describe(error)).contains(QStringLiteral("may have been made")));
}

void TestErrorText::missingPartOfASignInIsNamedAsInTheForm()
{
    const auto told = [](const char *detail) {
        return describe(ApiError::refused(ErrorReason::SignInIncomplete, QString::fromLatin1(detail))).why;
    };
    QCOMPARE(told("clientId"), QStringLiteral("This is missing: the client ID."));
    QCOMPARE(told("certificateFile"), QStringLiteral("This is missing: the certificate file."));
    QCOMPARE(told("clientSecret"), QStringLiteral("This is missing: the client secret."));
}

void TestErrorText::tokenThatIsMissingIsGotByRefreshing()
{
    for (const ErrorReason reason : {ErrorReason::NoToken, ErrorReason::TokenRejected}) {
        ApiError error;
        error.kind = ErrorKind::Auth;
        error.reason = reason;
        const QString advice = describe(error).whatToDo;
        QVERIFY2(advice.contains(QStringLiteral("Refresh")), qPrintable(advice));
        QVERIFY2(!advice.contains(QStringLiteral("open the vault again")), qPrintable(advice));
    }
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
