// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificatesummary.h"
#include "network/http/errorenvelope.h"
#include "network/keyvault/certificatetypes.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/rotationpolicy.h"
#include "network/keyvault/secrettypes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Empty where the exchange is read as it should be, else what is wrong.
using Check = std::function<QString(RawResponse &&, const QJsonObject &body)>;

QString wordsFor(const ApiError &error)
{
    return u"not decoded: reason %1, %2"_s.arg(int(error.reason)).arg(error.detail);
}

QString compareItem(const VaultItem &item, const QString &id, const QJsonObject &body)
{
    const QStringList parts = QUrl(id).path().split(u'/', Qt::SkipEmptyParts);
    if (item.id.text != id || item.id.name != parts.value(1) || item.id.version != parts.value(2))
        return u"id is "_s + item.id.text;
    if (item.tags.size() != body["tags"_L1].toObject().size())
        return u"%1 tags"_s.arg(item.tags.size());
    const QJsonObject attributes = body["attributes"_L1].toObject();
    if (item.attributes.enabled != attributes["enabled"_L1].toBool(true))
        return u"enabled differs"_s;
    if (item.attributes.created.value_or(-1) != attributes["created"_L1].toInteger(-1)
        || item.attributes.expires.value_or(-1) != attributes["exp"_L1].toInteger(-1)
        || item.attributes.recoverableDays.value_or(-1) != attributes["recoverableDays"_L1].toInt(-1))
        return u"times differ"_s;
    if (item.deletedDate.value_or(-1) != body["deletedDate"_L1].toInteger(-1))
        return u"deletedDate differs"_s;
    return {};
}

QString checkKey(RawResponse &&response, const QJsonObject &body)
{
    const auto bundle = decodeKeyBundle(std::move(response));
    if (!bundle)
        return wordsFor(bundle.error());
    const QJsonObject key = body["key"_L1].toObject();
    if (bundle->key.kty != key["kty"_L1].toString() || bundle->key.keyOps.size() != key["key_ops"_L1].toArray().size())
        return u"kty or key_ops differ"_s;
    const auto length = [&](QLatin1String name) {
        return QByteArray::fromBase64(key[name].toString().toLatin1(), QByteArray::Base64UrlEncoding).size();
    };
    if (bundle->key.n.size() != length("n"_L1) || bundle->key.x.size() != length("x"_L1))
        return u"n or x differ in length"_s;
    if (bundle->key.isRsa() && bundle->key.keySize() < 1024)
        return u"key size %1"_s.arg(bundle->key.keySize());
    if (bundle->key.isEllipticCurve() && bundle->key.keySize() < 256)
        return u"curve "_s + bundle->key.crv;
    return compareItem(bundle->properties, key["kid"_L1].toString(), body);
}

QString checkSecret(RawResponse &&response, const QJsonObject &body)
{
    const auto bundle = decodeSecretBundle(std::move(response));
    if (!bundle)
        return wordsFor(bundle.error());
    if (bundle->value.has_value() != body["value"_L1].isString())
        return u"a value is there or not"_s;
    if (bundle->value && bundle->value->view() != QByteArrayView(body["value"_L1].toString().toUtf8()))
        return u"the value differs"_s;
    return compareItem(bundle->properties, body["id"_L1].toString(), body);
}

QString checkPage(RawResponse &&response, const QJsonObject &body)
{
    const auto page = decodeItemPage(std::move(response));
    if (!page)
        return wordsFor(page.error());
    const QJsonArray entries = body["value"_L1].toArray();
    if (page->items.size() != entries.size())
        return u"%1 items"_s.arg(page->items.size());
    if (page->nextLink.isEmpty() != body["nextLink"_L1].toString().isEmpty())
        return u"nextLink differs"_s;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString id = entry[entry.contains("id"_L1) ? "id"_L1 : "kid"_L1].toString();
        if (const QString wrong = compareItem(page->items[i], id, entry); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString checkOperation(RawResponse &&response, const QJsonObject &body)
{
    const auto result = decodeKeyOperationResult(std::move(response));
    if (!result)
        return wordsFor(result.error());
    const QByteArray value = QByteArray::fromBase64(body["value"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding);
    if (result->value.view() != QByteArrayView(value) || result->keyId.version.isEmpty())
        return u"value or version differ"_s;
    return {};
}

QString checkVerify(RawResponse &&response, const QJsonObject &body)
{
    const auto result = decodeVerifyResult(std::move(response));
    if (!result)
        return wordsFor(result.error());
    return *result == body["value"_L1].toBool() ? QString() : u"the answer differs"_s;
}

QString checkBackup(RawResponse &&response, const QJsonObject &body)
{
    const auto backup = decodeBackup(std::move(response));
    if (!backup)
        return wordsFor(backup.error());
    return backup->size() == body["value"_L1].toString().size() ? QString() : u"%1 bytes"_s.arg(backup->size());
}

QString checkNothing(RawResponse &&response, const QJsonObject &)
{
    const int status = response.status;
    return decodeNothing(std::move(response)) && status == 204 ? QString() : u"status %1"_s.arg(status);
}

QString checkRotationPolicy(RawResponse &&response, const QJsonObject &body)
{
    const auto policy = decodeKeyRotationPolicy(std::move(response));
    if (!policy)
        return wordsFor(policy.error());
    if (policy->lifetimeActions.size() != body["lifetimeActions"_L1].toArray().size()
        || policy->expiryTime != body["attributes"_L1]["expiryTime"_L1].toString()
        || policy->lifetimeActions.constFirst().type.isEmpty() || !policy->created)
        return u"the policy differs"_s;
    return {};
}

QString comparePolicy(const CertificatePolicy &policy, const QJsonObject &body)
{
    const QJsonObject x509 = body["x509_props"_L1].toObject();
    if (policy.issuerName != body["issuer"_L1]["name"_L1].toString() || policy.subject != x509["subject"_L1].toString()
        || policy.validityMonths.value_or(-1) != x509["validity_months"_L1].toInt(-1)
        || policy.keyUsage.size() != x509["key_usage"_L1].toArray().size())
        return u"issuer, subject, validity or usages of the policy differ"_s;
    const QJsonObject key = body["key_props"_L1].toObject();
    if (policy.kty != key["kty"_L1].toString() || policy.keySize.value_or(-1) != key["key_size"_L1].toInt(-1)
        || policy.exportable != std::optional(key["exportable"_L1].toBool())
        || policy.contentType != body["secret_props"_L1]["contentType"_L1].toString())
        return u"the key of the policy differs"_s;
    const QJsonArray actions = body["lifetime_actions"_L1].toArray();
    if (policy.lifetimeActions.size() != actions.size())
        return u"%1 lifetime actions"_s.arg(policy.lifetimeActions.size());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QJsonValue trigger = actions[i]["trigger"_L1];
        const CertificateLifetimeAction expected{
            actions[i]["action"_L1]["action_type"_L1].toString(),
            trigger["lifetime_percentage"_L1].isDouble() ? std::optional(trigger["lifetime_percentage"_L1].toInt())
                                                         : std::nullopt,
            trigger["days_before_expiry"_L1].isDouble() ? std::optional(trigger["days_before_expiry"_L1].toInt())
                                                        : std::nullopt};
        if (policy.lifetimeActions[i] != expected)
            return u"a lifetime action differs"_s;
    }
    return {};
}

/// The certificate itself beside what the vault says of it.
QString compareCertificate(const CertificateBundle &bundle, const QJsonObject &body)
{
    if (bundle.isPending != body["pending"_L1].isObject())
        return u"pending differs"_s;
    if (bundle.cer.isEmpty()) // Never issued.
        return body.contains("cer"_L1) || body.contains("x5t"_L1) ? u"no certificate"_s : QString();
    if (QCryptographicHash::hash(bundle.cer, QCryptographicHash::Sha1) != bundle.thumbprint)
        return u"the thumbprint is not that of the certificate"_s;
    const auto summary = summarizeDer(bundle.cer);
    if (!summary)
        return u"the certificate is not read"_s;
    const QJsonObject attributes = body["attributes"_L1].toObject();
    if (summary->thumbprint.toLatin1() != bundle.thumbprint.toHex().toUpper()
        || summary->notBefore != attributes["nbf"_L1].toInteger() || summary->notAfter != attributes["exp"_L1].toInteger())
        return u"the certificate has other dates: %1 to %2"_s.arg(summary->notBefore).arg(summary->notAfter);
    return {};
}

QString checkCertificate(RawResponse &&response, const QJsonObject &body)
{
    const auto bundle = decodeCertificateBundle(std::move(response));
    if (!bundle)
        return wordsFor(bundle.error());
    if (bundle->keyId != body["kid"_L1].toString() || bundle->secretId != body["sid"_L1].toString()
        || bundle->policy.has_value() != body["policy"_L1].isObject())
        return u"kid, sid or policy differ"_s;
    if (bundle->policy) {
        if (const QString wrong = comparePolicy(*bundle->policy, body["policy"_L1].toObject()); !wrong.isEmpty())
            return wrong;
    }
    if (const QString wrong = compareCertificate(*bundle, body); !wrong.isEmpty())
        return wrong;
    return compareItem(bundle->properties, body["id"_L1].toString(), body);
}

QString checkCertificatePolicy(RawResponse &&response, const QJsonObject &body)
{
    const auto policy = decodeCertificatePolicy(std::move(response));
    return policy ? comparePolicy(*policy, body) : wordsFor(policy.error());
}

/// Every operation on keys and secrets and the reading of certificates, by the specification's name in lower case. Left
/// out, since the program does not offer them: changing certificates, GetRandomBytes (Managed HSM only), Release (needs an attestation service).
const QMap<QString, Check> &checks()
{
    static const QMap<QString, Check> all = [] {
        QMap<QString, Check> map;
        const auto add = [&](const Check &check, const QStringList &operations) {
            for (const QString &operation : operations)
                map.insert(operation, check);
        };
        add(checkKey, {u"createkey"_s, u"importkey"_s, u"getkey"_s, u"updatekey"_s, u"deletekey"_s, u"getdeletedkey"_s,
                       u"recoverdeletedkey"_s, u"restorekey"_s, u"rotatekey"_s});
        add(checkSecret, {u"setsecret"_s, u"getsecret"_s, u"updatesecret"_s, u"deletesecret"_s, u"getdeletedsecret"_s,
                          u"recoverdeletedsecret"_s, u"restoresecret"_s});
        add(checkPage, {u"getkeys"_s, u"getkeyversions"_s, u"getdeletedkeys"_s, u"getsecrets"_s, u"getsecretversions"_s,
                        u"getdeletedsecrets"_s});
        add(checkOperation, {u"sign"_s, u"encrypt"_s, u"decrypt"_s, u"wrapkey"_s, u"unwrapkey"_s});
        add(checkVerify, {u"verify"_s});
        add(checkBackup, {u"backupkey"_s, u"backupsecret"_s});
        add(checkPage, {u"getcertificates"_s, u"getcertificateversions"_s, u"getdeletedcertificates"_s});
        add(checkCertificate, {u"getcertificate"_s, u"getdeletedcertificate"_s});
        add(checkCertificatePolicy, {u"getcertificatepolicy"_s});
        add(checkNothing, {u"purgedeletedkey"_s, u"purgedeletedsecret"_s});
        add(checkRotationPolicy, {u"getkeyrotationpolicy"_s, u"updatekeyrotationpolicy"_s});
        return map;
    }();
    return all;
}

/// "Sign(no version)" and "ImportKey(legacy path)" are the operation before the bracket.
QString baseName(const QString &operation)
{
    return operation.section(u'(', 0, 0).trimmed();
}

QByteArray rawBody(const QJsonValue &body)
{
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    return body.toString().toUtf8();
}

HeaderList headersOf(const QJsonObject &object)
{
    HeaderList headers;
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    return headers;
}

QString checkError(int status, const QJsonObject &response, const QString &code, const QString &inner)
{
    const QByteArray body = rawBody(response["body"_L1]);
    const HeaderList headers = headersOf(response["headers"_L1].toObject());
    const ApiError error = errorFromResponse({status, {}, headers, body});
    if (error.kind != ErrorKind::Http || error.httpStatus != status)
        return u"kind or status differ"_s;
    if (error.code != code || error.innerErrors.value(error.innerErrors.size() - 1) != inner)
        return u"code is %1, inner is %2"_s.arg(error.code, error.innerErrors.join(u','));
    const ErrorReason expected = !code.isEmpty() ? ErrorReason::Envelope
        : body.isEmpty()                         ? ErrorReason::EmptyBody
                                                 : ErrorReason::ForeignBody;
    return error.reason == expected ? QString() : u"reason %1"_s.arg(int(error.reason));
}

QString checkExchange(const QString &operation, const QJsonObject &response, const QString &code, const QString &inner)
{
    const int status = response["status"_L1].toInt();
    if (status / 100 != 2)
        return checkError(status, response, code, inner);
    QByteArray body = rawBody(response["body"_L1]);
    // Where the publisher of one recording replaced the host, the slash after it went too.
    body.replace(".managedhsm.azure.netkeys/", ".managedhsm.azure.net/keys/");
    RawResponse raw;
    raw.status = status;
    raw.body = SecretBuffer::copyOf(body);
    return checks().value(operation.toLower())(std::move(raw), QJsonDocument::fromJson(body).object());
}

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

struct Count {
    int read = 0;
    int failed = 0;
};

} // namespace

/// Recorded traffic and the specification's examples, where the corpus is at hand.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRecordedExchange();
    void quotedErrors();
    void specificationExamples();

private:
    void count(QMap<QString, Count> &counts, const QString &name, const QString &wrong, const QString &where);
    void finish(const QMap<QString, Count> &counts, int atLeast);

    QDir m_folder;
};

void TestCorpus::init()
{
    const QString given = qEnvironmentVariable("VAULT_SHARED_DIR");
    m_folder = QDir((given.isEmpty() ? qEnvironmentVariable("VAULT_SOURCE_DIR") + "/../shared"_L1 : given) + "/corpus"_L1);
    if (!m_folder.exists(u"real/index.jsonl"_s))
        QSKIP("The corpus of recorded exchanges is not beside the source tree (VAULT_SHARED_DIR names another place).");
}

void TestCorpus::count(QMap<QString, Count> &counts, const QString &name, const QString &wrong, const QString &where)
{
    Count &entry = counts[name];
    ++entry.read;
    if (wrong.isEmpty())
        return;
    ++entry.failed;
    qWarning().noquote() << name << wrong << "in" << where;
}

void TestCorpus::finish(const QMap<QString, Count> &counts, int atLeast)
{
    Count total;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        qInfo().noquote() << u"%1 %2 read, %3 failed"_s.arg(it.key(), -28).arg(it->read, 5).arg(it->failed);
        total.read += it->read;
        total.failed += it->failed;
    }
    qInfo().noquote() << u"%1 exchanges read, %2 failed"_s.arg(total.read).arg(total.failed);
    QVERIFY(total.read >= atLeast);
    QCOMPARE(total.failed, 0);
}

void TestCorpus::everyRecordedExchange()
{
    QFile index(m_folder.filePath(u"real/index.jsonl"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    QMap<QString, Count> counts;
    QMap<QString, int> leftOut;
    QString openFile;
    QJsonArray exchanges;
    while (!index.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(index.readLine()).object();
        const QString operation = baseName(row["op"_L1].toString());
        if (!checks().contains(operation.toLower())) {
            ++leftOut[operation];
            continue;
        }
        if (const QString file = row["file"_L1].toString(); file != openFile) {
            openFile = file;
            exchanges = readJson(m_folder.filePath("real/"_L1 + file))["exchanges"_L1].toArray();
        }
        const QJsonObject response = exchanges[row["i"_L1].toInt()].toObject()["response"_L1].toObject();
        QCOMPARE(response["status"_L1].toInt(), row["status"_L1].toInt());
        count(counts, row["op"_L1].toString(),
              checkExchange(operation, response, row["code"_L1].toString(), row["inner"_L1].toString()),
              openFile + u'#' + QString::number(row["i"_L1].toInt()));
    }
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it) {
        qInfo().noquote() << u"left out: %1 (%2)"_s.arg(it.key()).arg(it.value());
        QVERIFY2(it.key().contains("Certificate"_L1) || it.key() == "GetRandomBytes"_L1 || it.key() == "Release"_L1,
                 qPrintable(it.key()));
    }
    QCOMPARE(counts.contains(u"Sign"_s) && counts.contains(u"Encrypt(no version)"_s), true);
    finish(counts, 9'000);
}

void TestCorpus::quotedErrors()
{
    QMap<QString, Count> counts;
    const QJsonArray quotes = readJson(m_folder.filePath(u"real/quoted-errors.json"_s)).array();
    for (const QJsonValue &quote : quotes) {
        const QJsonArray exchanges = quote["exchanges"_L1].toArray();
        for (const QJsonValue &exchange : exchanges) {
            const QJsonObject response = exchange["response"_L1].toObject();
            const int status = response["status"_L1].toInt();
            if (status < 400)
                continue;
            const QJsonValue error = response["body"_L1]["error"_L1];
            count(counts, QString::number(status),
                  checkError(status, response, error["code"_L1].toString(), error["innererror"_L1]["code"_L1].toString()),
                  quote["source"_L1].toString());
        }
    }
    finish(counts, 25);
}

void TestCorpus::specificationExamples()
{
    // All of them are read, also those with mistakes that a lenient reader survives (standard base64, odd names).
    QMap<QString, Count> counts;
    QDirIterator files(m_folder.filePath(u"spec"_s), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString operation = files.fileName().section("--"_L1, 0, 0);
        if (!checks().contains(operation.toLower()))
            continue;
        const QJsonArray exchanges = readJson(path)["exchanges"_L1].toArray();
        for (const QJsonValue &exchange : exchanges) {
            const QJsonObject response = exchange["response"_L1].toObject();
            if (response["status"_L1].toInt() / 100 == 2)
                count(counts, operation, checkExchange(operation, response, {}, {}), path);
        }
    }
    finish(counts, 60);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
