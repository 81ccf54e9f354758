// SPDX-License-Identifier: Apache-2.0
#include "models/objectupdate.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/routes.h"
#include "network/keyvault/secrettypes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

QString corpusFolder()
{
    const QString shared = qEnvironmentVariable("VAULT_SHARED_DIR");
    return (shared.isEmpty() ? qEnvironmentVariable("VAULT_SOURCE_DIR") + u"/../shared"_s : shared) + u"/corpus/real"_s;
}

QString problemWith(const QJsonObject &request, const QString &collection)
{
    // Some clients leave the version out and keep its slash.
    static const QRegularExpression path(u"^/(keys|secrets)/[0-9a-zA-Z-]+/([0-9a-f]{32})?(\\?.*)?$"_s);
    const auto match = path.match(request["path_and_query"_L1].toString());
    if (request["method"_L1].toString() != u"PATCH" || !match.hasMatch() || match.captured(1) != collection)
        return u"another method or path: %1"_s.arg(request["path_and_query"_L1].toString());
    return {};
}

/// What somebody must have edited to send this body.
ObjectUpdate editOf(const QJsonObject &body)
{
    ObjectUpdate update;
    if (body.contains("key_ops"_L1))
        update.keyOps = body["key_ops"_L1].toVariant().toStringList();
    if (body.contains("contentType"_L1))
        update.contentType = body["contentType"_L1].toString();
    const QJsonObject attributes = body["attributes"_L1].toObject();
    if (attributes.contains("enabled"_L1))
        update.attributes.enabled = attributes["enabled"_L1].toBool();
    if (attributes.contains("nbf"_L1))
        update.attributes.notBefore = attributes["nbf"_L1].toInteger();
    if (attributes.contains("exp"_L1))
        update.attributes.expires = attributes["exp"_L1].toInteger();
    if (body.contains("tags"_L1)) {
        Tags tags;
        const QJsonObject recorded = body["tags"_L1].toObject();
        for (auto tag = recorded.begin(); tag != recorded.end(); ++tag)
            tags.insert(tag.key(), tag.value().toString());
        update.tags = tags;
    }
    return update;
}

/// Echoes of what the service alone decides, which some clients send back and it ignores.
QJsonObject withoutReadOnly(QJsonObject body)
{
    QJsonObject attributes = body["attributes"_L1].toObject();
    for (const auto name : {"created"_L1, "updated"_L1, "recoverableDays"_L1, "recoveryLevel"_L1, "exportable"_L1,
                            "hsmPlatform"_L1})
        attributes.remove(name);
    body.remove("attributes"_L1);
    if (!attributes.isEmpty())
        body["attributes"_L1] = attributes;
    return body;
}

} // namespace

/// Every update that official clients were recorded sending: an edit of the same fields sends the same body.
class TestUpdateCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameEditSendsTheSameBody();
};

void TestUpdateCorpus::theSameEditSendsTheSameBody()
{
    if (!QDir(corpusFolder()).exists())
        QSKIP("The corpus of recorded exchanges is not at hand.");
    QCOMPARE(routeFor(Operation::UpdateKey, RouteForm::Service).verb, "PATCH");
    int compared = 0;
    int nulls = 0;
    QStringList wrong;
    QDirIterator files(corpusFolder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray exchanges = QJsonDocument::fromJson(file.readAll()).object()["exchanges"_L1].toArray();
        for (const QJsonValue &exchange : exchanges) {
            const QString operation = exchange["op"_L1].toString();
            const QJsonObject request = exchange["request"_L1].toObject();
            const QJsonObject body = request["body"_L1].toObject();
            const bool isKey = operation == u"UpdateKey";
            if ((!isKey && operation != u"UpdateSecret") || body.isEmpty() || body.contains("release_policy"_L1))
                continue;
            for (const QJsonValue &value : body["attributes"_L1].toObject())
                nulls += value.isNull() ? 1 : 0;
            const ObjectUpdate edit = editOf(body);
            const SecretBuffer sent = isKey ? encode(KeyUpdate{edit.keyOps, edit.attributes, edit.tags})
                                            : encode(SecretUpdate{edit.contentType, edit.attributes, edit.tags});
            const QJsonObject ours = QJsonDocument::fromJson(sent.view().toByteArray()).object();
            QString problem = problemWith(request, isKey ? u"keys"_s : u"secrets"_s);
            if (problem.isEmpty() && ours != withoutReadOnly(body))
                problem = u"another body: "_s + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
            if (!problem.isEmpty())
                wrong.append(QDir(corpusFolder()).relativeFilePath(file.fileName()) + u": "_s + problem);
            ++compared;
        }
    }
    qInfo("Compared %d recorded updates of keys and secrets.", compared);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(compared > 0);
    // No client was recorded clearing a date: why the editor does not offer it.
    QCOMPARE(nulls, 0);
}

QTEST_GUILESS_MAIN(TestUpdateCorpus)
#include "tst_updatecorpus.moc"
