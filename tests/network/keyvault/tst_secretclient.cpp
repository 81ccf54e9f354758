// SPDX-License-Identifier: Apache-2.0
#include "vaultfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::RouteForm)

/// Every function of SecretClient against a practice vault, in both forms.
class TestSecretClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void valuesComeBackByteForByte_data();
    void valuesComeBackByteForByte();
    void everythingElseComesBack_data() { forms(); }
    void everythingElseComesBack();
    void versions_data() { forms(); }
    void versions();
    void update_data() { forms(); }
    void update();
    void disabledSecretsAreRefused_data() { forms(); }
    void disabledSecretsAreRefused();
    void backupAndRestore_data() { forms(); }
    void backupAndRestore();
    void deleteRecoverPurge_data() { forms(); }
    void deleteRecoverPurge();
    void twoHundredSecretsInPages_data() { forms(); }
    void twoHundredSecretsInPages();
    void aForeignNextLinkIsNotFollowed_data() { forms(); }
    void aForeignNextLinkIsNotFollowed();
    void anAnswerWithoutAValueIsNoSecret_data() { forms(); }
    void anAnswerWithoutAValueIsNoSecret();

private:
    static void forms();
    static QString uniqueName();
    Result<SecretBundle> set(const QString &name, const QByteArray &value);

    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<VaultFixture> m_fixture;
};

void TestSecretClient::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRACTICE_VAULT_DELETE_DELAY_MS"_s, u"400"_s);
    m_vault = std::make_unique<PracticeVaultProcess>(QStringList(u"--seed-empty"_s), environment);
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestSecretClient::forms()
{
    QTest::addColumn<RouteForm>("form");
    QTest::newRow("documented") << RouteForm::Documented;
    QTest::newRow("service") << RouteForm::Service;
}

void TestSecretClient::init()
{
    const bool documented = QByteArrayView(QTest::currentDataTag()).contains("documented");
    m_fixture = std::make_unique<VaultFixture>(*m_vault, documented ? RouteForm::Documented : RouteForm::Service);
}

QString TestSecretClient::uniqueName()
{
    QString tag = QString::fromLatin1(QTest::currentDataTag());
    return "t-"_L1 + QString::fromLatin1(QTest::currentTestFunction()) + u'-' + tag.replace(u' ', u'-');
}

Result<SecretBundle> TestSecretClient::set(const QString &name, const QByteArray &value)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value);
    return awaited(m_fixture->secrets.set(name, parameters));
}

void TestSecretClient::valuesComeBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *form : {"documented", "service"}) {
        QTest::addRow("short %s", form) << QByteArray("hunter2");
        QTest::addRow("lines %s", form) << QByteArray("-----BEGIN\r\nline\n\ttab\n-----END\n");
        QTest::addRow("JSON %s", form) << QByteArray("{\"value\":\"\\\"x\\\\\",\"n\":1}");
        QTest::addRow("controls %s", form) << QByteArray("a\x01\x1f\x7f" "b");
        QTest::addRow("scripts %s", form) << QByteArray("p\xC3\xA4ss \xE5\xAF\x86\xE7\xA0\x81 \xF0\x9F\x94\x91");
        QTest::addRow("largest %s", form) << QByteArray(25'600, 'x');
    }
}

void TestSecretClient::valuesComeBackByteForByte()
{
    QFETCH(QByteArray, value);
    const QString name = uniqueName();
    const auto stored = set(name, value);
    QVERIFY(stored);
    QCOMPARE(stored->value->view().toByteArray(), value);
    QCOMPARE(awaited(m_fixture->secrets.get(name))->value->view().toByteArray(), value);
}

void TestSecretClient::everythingElseComesBack()
{
    const QString name = uniqueName();
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf("v");
    parameters.contentType = u"text/plain"_s;
    parameters.attributes = {true, 1'500'000'000, 2'524'611'661};
    parameters.tags = {{u"value"_s, u"a tag of that name"_s}, {u"ü \"q\""_s, u"\\"_s}};
    QVERIFY(awaited(m_fixture->secrets.set(name, parameters)));
    const auto read = awaited(m_fixture->secrets.get(name));
    QVERIFY(read);
    QCOMPARE(read->properties.id.name, name);
    QCOMPARE(read->properties.contentType, parameters.contentType);
    QCOMPARE(read->properties.attributes.notBefore, parameters.attributes.notBefore);
    QCOMPARE(read->properties.attributes.expires, parameters.attributes.expires);
    QCOMPARE(read->properties.tags, parameters.tags);
}

void TestSecretClient::versions()
{
    const QString name = uniqueName();
    const auto first = set(name, "one");
    const auto second = set(name, "two");
    QVERIFY(first && second);
    const QString older = first->properties.id.version;
    QCOMPARE(awaited(m_fixture->secrets.get(name))->value->view().toByteArray(), QByteArray("two"));
    QCOMPARE(awaited(m_fixture->secrets.get(name, older))->value->view().toByteArray(), QByteArray("one"));
    const auto items = everyItem([&](const QUrl &link) { return m_fixture->secrets.listVersions(name, link); });
    QCOMPARE(items.size(), 2);
    QCOMPARE(QSet<QString>({items[0].id.version, items[1].id.version}),
             QSet<QString>({older, second->properties.id.version}));
}

void TestSecretClient::update()
{
    const QString name = uniqueName();
    const auto stored = set(name, "v");
    QVERIFY(stored);
    SecretUpdate change;
    change.contentType = u"text/x"_s;
    change.tags = Tags({{u"a"_s, u"b"_s}});
    change.attributes.expires = 2'524'611'661;
    const auto updated = awaited(m_fixture->secrets.update(name, stored->properties.id.version, change));
    QVERIFY(updated);
    QVERIFY(!updated->value); // An update never tells the value.
    QCOMPARE(updated->properties.contentType, u"text/x"_s);
    SecretUpdate noTags;
    noTags.tags = Tags();
    QVERIFY(awaited(m_fixture->secrets.update(name, {}, noTags)));
    const auto read = awaited(m_fixture->secrets.get(name));
    QCOMPARE(read->value->view().toByteArray(), QByteArray("v"));
    QVERIFY(read->properties.tags.isEmpty());
    QCOMPARE(read->properties.contentType, u"text/x"_s);
    QCOMPARE(read->properties.attributes.expires, change.attributes.expires);
    QCOMPARE(read->properties.id, stored->properties.id); // No new version.
}

void TestSecretClient::disabledSecretsAreRefused()
{
    const QString name = uniqueName();
    QVERIFY(set(name, "v"));
    SecretUpdate change;
    change.attributes.enabled = false;
    QVERIFY(awaited(m_fixture->secrets.update(name, {}, change)));
    const auto read = awaited(m_fixture->secrets.get(name));
    QCOMPARE(codeOf(read), u"SecretDisabled"_s);
    QCOMPARE(read.error().httpStatus, 403);
    QCOMPARE(read.error().operation, u"GetSecret"_s);
    QCOMPARE(read.error().objectName, name);
    QCOMPARE(codeOf(awaited(m_fixture->secrets.get(u"no-such-secret"_s))), u"SecretNotFound"_s);
}

void TestSecretClient::backupAndRestore()
{
    const QString name = uniqueName();
    const auto stored = set(name, "kept");
    QVERIFY(stored);
    const auto backup = awaited(m_fixture->secrets.backup(name));
    QVERIFY(backup);
    QVERIFY(awaited(m_fixture->secrets.deleteSecret(name)));
    QVERIFY(eventually([&] { return m_fixture->secrets.purge(name); }));
    const auto restored = awaited(m_fixture->secrets.restore(*backup));
    QVERIFY(restored);
    QVERIFY(!restored->value);
    QCOMPARE(restored->properties.id, stored->properties.id);
    QCOMPARE(awaited(m_fixture->secrets.get(name))->value->view().toByteArray(), QByteArray("kept"));
    const auto corrupt = awaited(m_fixture->secrets.restore(SecretBuffer::copyOf("bm8")));
    QCOMPARE(corrupt.error().httpStatus, 400);
}

void TestSecretClient::deleteRecoverPurge()
{
    const QString name = uniqueName();
    const auto stored = set(name, "v");
    QVERIFY(stored);
    const auto deleted = awaited(m_fixture->secrets.deleteSecret(name));
    QVERIFY(deleted);
    QVERIFY(!deleted->value);
    QVERIFY(deleted->properties.deletedDate);
    QCOMPARE(codeOf(awaited(m_fixture->secrets.recover(name))), u"ObjectIsBeingDeleted"_s);
    QVERIFY(eventually([&] { return m_fixture->secrets.getDeleted(name); }));
    QCOMPARE(codeOf(set(name, "again")), u"ObjectIsDeletedButRecoverable"_s);
    const auto listed = everyItem([&](const QUrl &link) { return m_fixture->secrets.listDeleted(link); });
    QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const VaultItem &item) { return item.id.name == name; }));

    const auto recovered = awaited(m_fixture->secrets.recover(name));
    QVERIFY(recovered);
    QCOMPARE(recovered->properties.id, stored->properties.id);
    QCOMPARE(awaited(m_fixture->secrets.get(name))->value->view().toByteArray(), QByteArray("v"));
    QVERIFY(awaited(m_fixture->secrets.deleteSecret(name)));
    QVERIFY(eventually([&] { return m_fixture->secrets.purge(name); }));
}

void TestSecretClient::twoHundredSecretsInPages()
{
    const PracticeVaultProcess vault({u"--items"_s, u"200"_s});
    QVERIFY(vault.isRunning());
    VaultFixture fixture(vault, m_fixture->endpoint.routeForm());
    int emptyPages = 0;
    const auto items = everyItem([&](const QUrl &link) { return fixture.secrets.list(link); }, &emptyPages);
    QSet<QString> names;
    for (const VaultItem &item : items)
        names.insert(item.id.name);
    QCOMPARE(items.size(), 200);
    QCOMPARE(names.size(), items.size());
    QVERIFY2(emptyPages > 0, "The practice vault should have sent an empty page with a link.");
}

void TestSecretClient::aForeignNextLinkIsNotFollowed()
{
    PracticeVaultProcess vault({u"--items"_s, u"200"_s});
    QVERIFY(vault.isRunning());
    VaultFixture fixture(vault, m_fixture->endpoint.routeForm());
    vault.addFault({{u"fault"_s, u"foreign-next-link"_s}});
    const auto page = awaited(fixture.secrets.list());
    QVERIFY(page); // Its rows are good; only its link is not.
    QVERIFY(!page->items.isEmpty());
    QVERIFY(!fixture.endpoint.owns(page->nextLink));
    const auto next = awaited(fixture.secrets.list(page->nextLink));
    QVERIFY(!next);
    QCOMPARE(next.error().reason, ErrorReason::ForeignNextLink);
    QCOMPARE(next.error().method, QByteArray("GET"));
    QVERIFY2(!next.error().url.isEmpty() && !next.error().url.contains(u"skiptoken"_s), qPrintable(next.error().url));
}

void TestSecretClient::anAnswerWithoutAValueIsNoSecret()
{
    const QString name = uniqueName();
    const QJsonObject body{{u"id"_s, QString(m_fixture->endpoint.url().toString() + u"/secrets/"_s + name + u"/0123"_s)},
                           {u"attributes"_s, QJsonObject()}};
    m_vault->addFault({{u"fault"_s, u"html"_s}, {u"status"_s, 200}, {u"match"_s, name},
                       {u"message"_s, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))}});
    const auto secret = awaited(m_fixture->secrets.get(name));
    QVERIFY(!secret);
    QCOMPARE(secret.error().reason, ErrorReason::WrongShape);
    QCOMPARE(secret.error().detail, u"value"_s);
    QCOMPARE(secret.error().objectName, name);
}

QTEST_GUILESS_MAIN(TestSecretClient)
#include "tst_secretclient.moc"
