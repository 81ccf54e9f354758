// SPDX-License-Identifier: Apache-2.0
#include "tests/network/keyvault/awaited.h"
#include "network/connections/vaultsession.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/ui/accessibletexts.h"

#include <QApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

namespace {

std::unique_ptr<VaultSession> sessionOf(const PracticeVaultProcess &process)
{
    ConnectionOptions options;
    options.endpoint = Endpoint::create(process.url().toString(), u"7.4"_s).value();
    options.additionalRoots = {process.caCertificate()};
    return std::make_unique<VaultSession>(
        std::move(options), std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(process.token()), process.url()));
}

JourneyVault journeyVault(const PracticeVaultProcess &process)
{
    return {process.url().toString(), process.caFile(), process.token()};
}

} // namespace

/// Copying secrets to another vault through the window, by keys and accessible names, in every form of the protocol: the
/// dry run, a refusal, a name in soft delete, and what arrived.
class CopyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void copiesToAnotherVault_data() { addJourneyForms(); }
    void copiesToAnotherVault();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 20000).isEmpty(); }
    static QString outcome(const QString &name)
    {
        const qsizetype row = Driver::rows(u"Secrets to copy"_s).indexOf(name);
        return Driver::rows(u"Secrets to copy"_s, 1).value(row) + u" / "_s + Driver::rows(u"Secrets to copy"_s, 2).value(row);
    }
    static bool becomes(const QString &name, const QString &words)
    {
        return Driver::waitFor([&] { return outcome(name).contains(words); }, 20000);
    }
    static int sent(PracticeVaultProcess &vault, const QString &verb, const QString &pathStart)
    {
        int count = 0;
        const QJsonArray requests = vault.requests();
        for (const QJsonValue &request : requests) {
            const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
            const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
            count += meant == verb && request["path"_L1].toString().startsWith(pathStart) ? 1 : 0;
        }
        return count;
    }

    std::unique_ptr<MainWindow> m_window;
};

void CopyJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
}

void CopyJourney::copiesToAnotherVault()
{
    const QString refused = u"greeting-arabic"_s;
    const QString deleted = u"orders-connection-string"_s;
    const QStringList plain{u"deploy-notes-pem"_s, u"greeting-chinese"_s, u"greeting-emoji"_s, u"largest-value-25600-bytes"_s,
                            u"orders-db-password"_s};
    PracticeVaultProcess source;
    PracticeVaultProcess target({u"--seed-empty"_s});
    QVERIFY2(source.isRunning() && target.isRunning(), qPrintable(source.errorText() + target.errorText()));
    const auto here = sessionOf(source);
    const auto there = sessionOf(target);
    {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf("an earlier one");
        QVERIFY(test::awaited(there->secrets().set(deleted, parameters)));
        QVERIFY(test::awaited(there->secrets().deleteSecret(deleted)));
        QTRY_VERIFY_WITH_TIMEOUT(test::awaited(there->secrets().getDeleted(deleted)).has_value(), 10000);
    }

    awaitAccessibility();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(openThroughTheDialog(*m_window, journeyFormOfRow(), journeyVault(source)), QString());
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::setText(u"Filter secrets"_s, u"re:^(greeting-|largest-value|deploy-notes|orders-(db|conn)|old-admin)"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).size() == 8; }));
    STEP(Driver::selectRow(u"Secrets list"_s, refused));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier)); // To the list.
    STEP(Driver::pressKey(Qt::Key_A, Qt::ControlModifier));
    STEP(Driver::pressKey(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier));

    // There is nowhere to copy to yet, and the dialog leads there.
    STEP(says(u"No other vault is open"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Copy"_s));
    STEP(Driver::pressButton(u"Open a vault"_s));
    QCOMPARE(openInDialog(*m_window, journeyFormOfRow(), journeyVault(target)), QString());
    STEP(says(u"6 would be created, 2 would be skipped."_s));
    QVERIFY2(outcome(deleted).startsWith(u"Name in soft delete"_s), qPrintable(outcome(deleted)));
    QVERIFY2(outcome(u"old-admin-password"_s).contains(u"disabled here"_s), qPrintable(outcome(u"old-admin-password"_s)));
    // The dry run read no value and wrote nothing.
    QCOMPARE(sent(source, u"GET"_s, u"/secrets/largest-value"_s), 0);
    QCOMPARE(sent(target, u"GET"_s, u"/secrets/"_s), 0);
    target.clearRequests();

    target.addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/secrets/"_s + refused + u'?'}, {u"status"_s, 403}, {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByPolicy"_s}});
    STEP(Driver::pressButton(u"Copy 6 secrets"_s));
    STEP(says(u"5 copied, 1 failed, 2 skipped."_s));
    QVERIFY2(outcome(refused).contains(u"403 Forbidden"_s), qPrintable(outcome(refused)));

    // What was left goes once more: the name is recovered first, and gets a new version.
    STEP(Driver::pressButton(u"Plan the rest again"_s));
    STEP(becomes(refused, u"New / Create"_s));
    STEP(Driver::pressButton(u"Recover deleted names"_s));
    STEP(becomes(deleted, u"Exists"_s));
    STEP(Driver::choose(u"If a name exists"_s, u"Add a new version"_s));
    STEP(Driver::pressButton(u"Copy 2 secrets"_s));
    STEP(says(u"7 copied, 1 skipped."_s));

    for (const QString &name : plain + QStringList{refused, deleted}) {
        const auto from = test::awaited(here->secrets().get(name));
        const auto to = test::awaited(there->secrets().get(name));
        QVERIFY2(from && to && from->value && to->value, qPrintable(name));
        QVERIFY2(from->value->view() == to->value->view(), qPrintable(name));
        QCOMPARE(to->properties.tags, from->properties.tags);
        QCOMPARE(to->properties.contentType, from->properties.contentType);
        QCOMPARE(to->properties.attributes.expires, from->properties.attributes.expires);
        QCOMPARE(sent(target, u"PUT"_s, u"/secrets/"_s + name), name == refused ? 2 : 1);
        const QString value = QString::fromUtf8(from->value->view()).left(40);
        QVERIFY2(Driver::everythingSaid().filter(value).isEmpty(), qPrintable(name));
    }
    QCOMPARE(test::awaited(there->secrets().listVersions(deleted))->items.size(), 2);

    // The refusal stands in the error panel, too, and the copies in the target's list.
    STEP(Driver::pressButton(u"Close"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::waitFor([&] { return Driver::rows(u"Secrets list"_s).contains(refused); }));
}

QTEST_MAIN(CopyJourney)
#include "tst_copyjourney.moc"
