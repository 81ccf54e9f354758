// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/gui/recordedrequests.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Rotating, rotation policies, encryption, backups and public keys through the window, by keys and accessible names, in
/// every form of the protocol; each refused once, and each changing request sent once for each time it was asked for.
class KeyOperationsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }
    void cleanupTestCase();

    void rotates_data() { addJourneyForms(); }
    void rotates();
    void editsTheRotationPolicy_data() { addJourneyForms(); }
    void editsTheRotationPolicy();
    void readsEverySpellingOfNoPolicy_data();
    void readsEverySpellingOfNoPolicy();
    void encryptsAndDecrypts_data() { addJourneyForms(); }
    void encryptsAndDecrypts();
    void wrapsAndUnwraps_data() { addJourneyForms(); }
    void wrapsAndUnwraps();
    void backsUpAndRestores_data();
    void backsUpAndRestores();
    void identifiesEachVersion_data() { addJourneyForms(); }
    void identifiesEachVersion();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool chooseFromMenu(Qt::Key menuLetter, Qt::Key letter);
    static bool selectKey(const QString &name);
    /// The dialog tells it, and so does the error panel.
    static bool isRefused(const QString &operation)
    {
        return says(u"403 Forbidden · ForbiddenByPolicy · "_s + operation)
            && JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s});
    }
    bool isServiceForm() const { return QLatin1String(QTest::currentDataTag()).startsWith("service"_L1); }
    int requestCount(const QString &verb, const QString &path);

    std::unique_ptr<JourneyWindow> m_journey;
    RecordedRequests m_sent; ///< In the service's form, for the comparison at the end.
};

void KeyOperationsJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
}

void KeyOperationsJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s));
}

bool KeyOperationsJourney::chooseFromMenu(Qt::Key menuLetter, Qt::Key letter)
{
    if (!Driver::pressKey(menuLetter, Qt::AltModifier) || !Driver::waitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return false;
    QTest::keyClick(QApplication::activePopupWidget(), letter);
    return Driver::waitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

bool KeyOperationsJourney::selectKey(const QString &name)
{
    return Driver::setText(u"Filter keys"_s, name) && Driver::waitFor([&] { return Driver::rows(u"Keys list"_s).contains(name); })
        && Driver::selectRow(u"Keys list"_s, name) && Driver::pressKey(Qt::Key_2, Qt::AltModifier)
        && Driver::waitFor([&] { return Driver::isThere(QAccessible::PushButton, u"Copy id"_s); })
        && says(u"/keys/"_s + name);
}

int KeyOperationsJourney::requestCount(const QString &verb, const QString &path)
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
        const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
        const QString asked = request["path"_L1].toString();
        const bool fits = path.endsWith(u'*') ? asked.startsWith(path.chopped(1)) : asked == path;
        count += meant == verb && fits ? 1 : 0;
    }
    if (isServiceForm())
        m_sent.add(requests);
    return count;
}

void KeyOperationsJourney::rotates()
{
    const QString name = u"orders-signing"_s;
    STEP(selectKey(name));
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); }));
    const QString before = Driver::text(u"Thumbprint"_s);
    STEP(Driver::pressKey(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"The new version will not expire"_s));
    m_journey->refuseNext(u"/rotate?"_s);
    STEP(Driver::pressButton(u"Rotate key"_s));
    STEP(isRefused(u"rotate key"_s));
    STEP(Driver::pressButton(u"Rotate key"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Rotate key"_s); }));
    // The new version is what the details show, and the older one stays in the list.
    STEP(Driver::waitFor([&] { return !Driver::text(u"Thumbprint"_s).isEmpty() && Driver::text(u"Thumbprint"_s) != before; }));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Versions list"_s).size() == 2; }));
    QCOMPARE(requestCount(u"POST"_s, u"/keys/"_s + name + u"/rotate"_s), 2); // One was refused.
}

void KeyOperationsJourney::editsTheRotationPolicy()
{
    const QString name = u"billing-signing"_s;
    const QString path = u"/keys/"_s + name + u"/rotationpolicy"_s;
    STEP(selectKey(name));
    m_journey->refuseNext(u"/rotationpolicy?"_s);
    STEP(chooseFromMenu(Qt::Key_I, Qt::Key_Y));
    STEP(says(u"The policy could not be read."_s));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(says(u"No policy is set"_s));
    STEP(Driver::setChecked(u"Rotate by itself"_s, true));
    STEP(Driver::setChecked(u"Notify before expiry"_s, true));
    STEP(Driver::setChecked(u"Expire after"_s, true));
    m_journey->refuseNext(u"/rotationpolicy?"_s);
    STEP(Driver::pressButton(u"Save policy"_s));
    STEP(isRefused(u"update rotation policy"_s));
    STEP(Driver::pressButton(u"Save policy"_s));
    STEP(says(u"Saved. This is what the vault keeps now."_s));
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Save policy"_s); }));
    QCOMPARE(requestCount(u"PUT"_s, path), 2); // One was refused.
    QCOMPARE(requestCount(u"GET"_s, path), 2);
    // Rotating tells what the policy makes of it.
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"The new version will expire after 2 years"_s));
}

void KeyOperationsJourney::readsEverySpellingOfNoPolicy_data()
{
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<QString>("routes");
    QTest::addColumn<bool>("postOnly");
    QTest::addColumn<QByteArray>("policy"); // protocol.md §2 "Rotation policy".
    const auto add = [](const char *row, const QByteArray &policy) {
        QTest::newRow(row) << u"7.4"_s << u"Automatic"_s << false << policy;
    };
    add("no id", R"({"lifetimeActions":[{"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Notify"}}],"attributes":null})");
    add("empty texts", R"({"id":"","lifetimeActions":[],"attributes":{"expiryTime":"","created":0,"updated":0}})");
    add("nothing at all", "{}");
}

void KeyOperationsJourney::readsEverySpellingOfNoPolicy()
{
    QFETCH(QByteArray, policy);
    STEP(selectKey(u"billing-signing"_s));
    m_journey->vault().addFault({{u"fault"_s, u"html"_s}, {u"status"_s, 200}, {u"match"_s, u"/rotationpolicy?"_s},
                                 {u"message"_s, QString::fromUtf8(policy)}});
    STEP(chooseFromMenu(Qt::Key_I, Qt::Key_Y));
    STEP(says(u"No policy is set"_s));
    for (const QString &box : {u"Rotate by itself"_s, u"Expire after"_s})
        STEP(Driver::isUnchecked(box));
}

void KeyOperationsJourney::encryptsAndDecrypts()
{
    const QString name = u"contoso-prod-data-encryption"_s;
    const QString plaintext = u"canary-plaintext-7c21"_s;
    STEP(selectKey(name));
    STEP(Driver::pressKey(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"RSA 2048"_s));
    STEP(Driver::setText(u"Plaintext"_s, plaintext));
    STEP(says(u"21 of at most 190 bytes."_s));
    STEP(Driver::pressButton(u"Encrypt"_s));
    STEP(says(u"nothing was sent"_s));
    QCOMPARE(requestCount(u"POST"_s, u"/keys/"_s + name + u"/*"_s), 0);
    const QString madeHere = Driver::text(u"Ciphertext"_s);
    QCOMPARE(QByteArray::fromBase64(madeHere.toLatin1()).size(), 256);

    STEP(Driver::press(QAccessible::RadioButton, u"Let the vault do it"_s));
    m_journey->refuseNext(u"/encrypt?"_s);
    STEP(Driver::pressButton(u"Encrypt"_s));
    STEP(isRefused(u"encrypt with key"_s));
    STEP(Driver::pressButton(u"Encrypt"_s));
    STEP(says(u"Made by the vault with version"_s));
    const QString madeThere = Driver::text(u"Ciphertext"_s);

    STEP(Driver::choose(u"Operation"_s, u"Decrypt"_s));
    STEP(Driver::setText(u"Ciphertext"_s, madeHere));
    m_journey->refuseNext(u"/decrypt?"_s);
    STEP(Driver::pressButton(u"Decrypt"_s));
    STEP(isRefused(u"decrypt with key"_s));
    for (const QString &block : {madeThere, madeHere}) {
        STEP(Driver::setText(u"Ciphertext"_s, block));
        STEP(says(u"256 of 256 bytes."_s));
        STEP(Driver::pressButton(u"Decrypt"_s));
        STEP(says(u"Made by the vault with version"_s));
        QVERIFY(Driver::everythingSaid().filter(plaintext).isEmpty());
    }
    requestCount(u"POST"_s, {});
}

void KeyOperationsJourney::wrapsAndUnwraps()
{
    const QString name = u"contoso-backup-wrapping"_s; // 3072 bits; wraps only.
    STEP(selectKey(name));
    STEP(Driver::pressKey(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"is not among the operations of this key"_s));
    STEP(Driver::choose(u"Operation"_s, u"Wrap a key"_s));
    STEP(Driver::choose(u"Input as"_s, u"Hexadecimal"_s));
    STEP(Driver::setText(u"Plaintext"_s, u"00112233445566778899aabbccddeeff"_s));
    STEP(says(u"16 of at most 318 bytes."_s));
    STEP(Driver::press(QAccessible::RadioButton, u"Let the vault do it"_s));
    m_journey->refuseNext(u"/wrapkey?"_s);
    STEP(Driver::pressButton(u"Wrap"_s));
    STEP(isRefused(u"wrap with key"_s));
    STEP(Driver::pressButton(u"Wrap"_s));
    STEP(says(u"Made by the vault with version"_s));
    const QString wrapped = Driver::text(u"Ciphertext"_s);
    STEP(Driver::choose(u"Operation"_s, u"Unwrap a key"_s));
    STEP(Driver::choose(u"Input as"_s, u"Base64 or base64url"_s));
    STEP(Driver::setText(u"Ciphertext"_s, wrapped));
    m_journey->refuseNext(u"/unwrapkey?"_s);
    STEP(Driver::pressButton(u"Unwrap"_s));
    STEP(isRefused(u"unwrap with key"_s));
    STEP(Driver::pressButton(u"Unwrap"_s));
    STEP(says(u"It is no UTF-8 text."_s));
    requestCount(u"POST"_s, {});
}

void KeyOperationsJourney::backsUpAndRestores_data()
{
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<QString>("routes");
    QTest::addColumn<bool>("postOnly");
    QTest::addColumn<bool>("isKey");
    for (const bool isKey : {true, false}) {
        const char *what = isKey ? "a key" : "a secret";
        QTest::addRow("service form, %s", what) << u"7.4"_s << u"Automatic"_s << false << isKey;
        QTest::addRow("documented form, %s", what) << u"2018.05.09"_s << u"Documented"_s << true << isKey;
    }
}

void KeyOperationsJourney::backsUpAndRestores()
{
    QFETCH(bool, isKey);
    const QString list = isKey ? u"Keys list"_s : u"Secrets list"_s;
    const QString folder = isKey ? u"keys"_s : u"secrets"_s;
    const QString name = isKey ? u"orders-signing"_s : u"orders-db-password"_s;
    const QString file = m_journey->path(u"kept."_s + name);
    STEP(Driver::selectTreeItem(u"Vault contents"_s, isKey ? u"Keys"_s : u"Secrets"_s));
    STEP(Driver::setText(isKey ? u"Filter keys"_s : u"Filter secrets"_s, name));
    STEP(Driver::selectRow(list, name));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));

    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"same Azure geography can restore it"_s));
    STEP(Driver::enterText(u"File"_s, file));
    m_journey->refuseNext(u"/backup?"_s);
    STEP(Driver::pressButton(u"Back up"_s));
    STEP(isRefused(u"back up"_s));
    QVERIFY(!QFileInfo::exists(file));
    STEP(Driver::pressButton(u"Back up"_s));
    STEP(says(u"Saved as "_s));
    QVERIFY(QFileInfo(file).size() > 100);
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Back up"_s); }));

    // While the object exists, the vault refuses.
    STEP(chooseFromMenu(Qt::Key_I, Qt::Key_F));
    STEP(Driver::enterText(u"File"_s, file));
    STEP(Driver::press(QAccessible::RadioButton, isKey ? u"A key"_s : u"A secret"_s));
    STEP(Driver::pressButton(u"Restore"_s));
    STEP(says(u"The name "_s + name + u" is taken in this vault."_s));
    STEP(JourneyWindow::errorPanelShows({u"409 Conflict"_s}));
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Restore"_s); }));

    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(Driver::pressButton(isKey ? u"Delete key"_s : u"Delete secret"_s));
    STEP(says(u"Deleted "_s + name));
    STEP(Driver::pressButton(u"Show "_s + name));
    STEP(Driver::waitFor([&] { return Driver::rows(isKey ? u"Deleted keys list"_s : u"Deleted secrets list"_s).contains(name); }));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete, Qt::ShiftModifier));
    STEP(Driver::setText(u"Type the name to confirm"_s, name));
    STEP(Driver::pressButton(u"Purge forever"_s));
    STEP(says(u"Purged "_s + name + u" forever."_s));

    STEP(chooseFromMenu(Qt::Key_I, Qt::Key_F));
    STEP(Driver::enterText(u"File"_s, file));
    STEP(Driver::press(QAccessible::RadioButton, isKey ? u"A key"_s : u"A secret"_s));
    STEP(Driver::pressButton(u"Restore"_s));
    STEP(Driver::waitFor([&] { return Driver::rows(list).contains(name); }));
    QCOMPARE(requestCount(u"POST"_s, u"/%1/%2/backup"_s.arg(folder, name)), 2); // One was refused.
    QCOMPARE(requestCount(u"POST"_s, u"/%1/restore"_s.arg(folder)), 2);
}

void KeyOperationsJourney::identifiesEachVersion()
{
    const QString name = u"partner-exchange-signing"_s; // Three versions.
    STEP(selectKey(name));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Versions list"_s).size() == 3; }));
    QStringList thumbprints;
    QStringList fingerprints;
    for (const QString &version : Driver::rows(u"Versions list"_s)) {
        STEP(Driver::selectTab(u"Versions"_s));
        STEP(Driver::selectRow(u"Versions list"_s, version));
        STEP(Driver::pressKey(Qt::Key_Return));
        STEP(Driver::selectTab(u"Public key"_s));
        STEP(Driver::waitFor([&] {
            const QString now = Driver::text(u"Thumbprint"_s);
            return now.size() == 43 && !thumbprints.contains(now);
        }));
        thumbprints.append(Driver::text(u"Thumbprint"_s));
        fingerprints.append(Driver::text(u"SPKI SHA-256"_s));
        QCOMPARE(fingerprints.constLast().size(), 64);
    }
    fingerprints.removeDuplicates();
    QCOMPARE(fingerprints.size(), 3);
    STEP(Driver::choose(u"Form"_s, u"OpenSSH (one line)"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"OpenSSH"_s).endsWith(u' ' + name); }));
}

void KeyOperationsJourney::cleanupTestCase()
{
    const QString folder = RecordedRequests::corpusFolder();
    if (folder.isEmpty())
        QSKIP("The corpus is not there: nothing to compare the requests with");
    const RecordedRequests recorded = RecordedRequests::ofCorpus(folder);
    const QStringList operations{u"RotateKey"_s, u"GetKeyRotationPolicy"_s, u"UpdateKeyRotationPolicy"_s, u"BackupKey"_s,
                                 u"RestoreKey"_s, u"BackupSecret"_s, u"RestoreSecret"_s, u"Encrypt"_s, u"Decrypt"_s,
                                 u"WrapKey"_s, u"UnwrapKey"_s};
    for (const QString &operation : operations) {
        QVERIFY2(!m_sent.formsOf(operation).isEmpty(), qPrintable(operation + u" was never sent"_s));
        QVERIFY2(!recorded.formsOf(operation).isEmpty(), qPrintable(operation + u" was never recorded"_s));
        for (const QString &form : m_sent.formsOf(operation))
            QVERIFY2(recorded.formsOf(operation).contains(form), qPrintable(form));
    }
    qInfo("%lld operations sent as they were recorded", qlonglong(operations.size()));
}

QTEST_MAIN(KeyOperationsJourney)
#include "tst_keyoperationsjourney.moc"
