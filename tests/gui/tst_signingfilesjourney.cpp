// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journal.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/gui/signingsteps.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Certificate requests and manifests through the window, by accessible names, each refused once; openssl judges the
/// files that come out.
class SigningFilesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void makesACertificateRequest_data() { addJourneyForms(); }
    void makesACertificateRequest();
    void signsAManifest_data() { addJourneyForms(); }
    void signsAManifest();
    void aKeyThatCannotSignSaysWhy();
    void aManifestGoesOnAfterRefusals();
    void aManifestGoesOnAfterItWasClosed();
    void closingTheVaultNamesTheManifest();
    void theWorkbenchLeadsToBoth();
    void twoPersonsAgreeToBoth();
    void theKeysNameIsTypedForBoth();
    void aReadOnlyConnectionSignsNeither();
    void bothAreEnteredInTheJournal();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool chooseFromItemMenu(Qt::Key letter);
    static bool selectKey(const QString &name);
    static bool windowIsActive() { return qobject_cast<MainWindow *>(QApplication::activeWindow()) != nullptr; }
    static bool closeDialog() { return Driver::pressButton(u"Close"_s) && Driver::waitFor(windowIsActive); }
    static bool isRefused()
    {
        return says(u"403 Forbidden · ForbiddenByPolicy · sign with key"_s)
            && JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s});
    }
    int signRequests();
    /// A list of so many digests; its path.
    QString longList(int lines) const;
    /// So many requests to sign take their time.
    void slowDown(int requests)
    {
        m_journey->vault().addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/sign?"_s}, {u"delayMs"_s, 50}, {u"times"_s, requests}});
    }
    bool startManifest(const QString &list, int lines);

    std::unique_ptr<QTemporaryDir> m_journalFolder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JourneyWindow> m_journey;
};

void SigningFilesJourney::initTestCase()
{
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it judges the files");
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void SigningFilesJourney::init()
{
    const QByteArray function = QTest::currentTestFunction();
    const bool hasForms = function == "makesACertificateRequest" || function == "signsAManifest";
    JourneyForm form = hasForms ? journeyFormOfRow() : JourneyForm{u"7.4"_s, u"Automatic"_s, false, {}, {}};
    form.guard.needsSecondPerson = function == "twoPersonsAgreeToBoth";
    form.guard.confirmsKeyName = function == "theKeysNameIsTypedForBoth";
    form.guard.readOnly = function == "aReadOnlyConnectionSignsNeither";
    JourneySetup setup;
    m_journal.reset();
    m_journalFolder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_journalFolder->filePath(u"signatures.jsonl"_s));
    setup.services.journal = m_journal.get();
    m_journey = std::make_unique<JourneyWindow>(form, setup);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s));
    STEP(selectKey(u"orders-signing"_s));
}

bool SigningFilesJourney::chooseFromItemMenu(Qt::Key letter)
{
    if (!Driver::pressKey(Qt::Key_I, Qt::AltModifier)
        || !Driver::waitFor([] { return QApplication::activePopupWidget() != nullptr; }))
        return false;
    QTest::keyClick(QApplication::activePopupWidget(), letter);
    return Driver::waitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

bool SigningFilesJourney::selectKey(const QString &name)
{
    return Driver::setText(u"Filter keys"_s, name)
        && Driver::waitFor([&] { return Driver::rows(u"Keys list"_s).contains(name); })
        && Driver::selectRow(u"Keys list"_s, name) && Driver::pressKey(Qt::Key_2, Qt::AltModifier)
        && Driver::waitFor([&] { return Driver::isThere(QAccessible::PushButton, u"Copy id"_s); })
        && says(u"/keys/"_s + name);
}

int SigningFilesJourney::signRequests()
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests)
        count += request["path"_L1].toString().endsWith("/sign"_L1) ? 1 : 0;
    return count;
}

void SigningFilesJourney::makesACertificateRequest()
{
    STEP(chooseFromItemMenu(Qt::Key_Q));
    STEP(says(u"Name the subject, or give an alternative name."_s));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example,C=Netherlands"_s));
    STEP(says(u"A country (C) is two letters"_s));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example,C=NL"_s));
    STEP(Driver::setText(u"Alternative names"_s, u"orders.example\nmünchen.example"_s));
    STEP(says(u"DNS:xn--mnchen-3ya.example"_s));
    STEP(Driver::setChecked(u"TLS server"_s, true));
    m_journey->refuseNext(u"/sign?"_s);
    STEP(Driver::pressButton(u"Sign request"_s));
    STEP(isRefused());
    STEP(Driver::pressButton(u"Sign request"_s));
    STEP(says(u"The vault signed the request, and its signature was verified here."_s));
    const QString path = m_journey->path(u"orders.csr"_s);
    STEP(Driver::setText(u"File"_s, path));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(says(u"Saved as"_s));
    QCOMPARE(signRequests(), 2); // One was refused.
    QVERIFY(m_journey->read(u"orders.csr"_s).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    const QString shown = openssl({u"req"_s, u"-verify"_s, u"-in"_s, path, u"-noout"_s, u"-text"_s});
    QVERIFY2(!shown.startsWith("FAILED"_L1), qPrintable(shown));
    QVERIFY2(shown.contains("DNS:orders.example, DNS:xn--mnchen-3ya.example"_L1), qPrintable(shown));
}

void SigningFilesJourney::signsAManifest()
{
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); }));
    const QString publicKey = m_journey->write(u"key.pem"_s, Driver::text(u"PEM"_s).toLatin1());
    QByteArray list;
    for (const char *name : {"one", "two", "three"}) {
        m_journey->write(QString::fromLatin1(name), name);
        list += QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
    }
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(says(u"Choose a sha256sum list or a folder."_s));
    STEP(Driver::enterText(u"List or folder"_s, m_journey->write(u"SHA256SUMS"_s, list)));
    STEP(says(u"0 of 3 signed."_s));
    m_journey->refuseNext(u"/sign?"_s);
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s); }));
    STEP(Driver::pressButton(u"Sign all"_s));
    STEP(isRefused());
    STEP(Driver::pressButton(u"Sign all"_s));
    STEP(says(u"3 of 3 signed."_s));
    QCOMPARE(Driver::rows(u"Files to sign"_s, 2), (QStringList{u"Signed"_s, u"Signed"_s, u"Signed"_s}));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(says(u"written."_s));
    QCOMPARE(signRequests(), 4); // One was refused.
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        const QString verdict = openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, publicKey, u"-signature"_s,
                                         m_journey->path(name + u".sig"_s), m_journey->path(name)});
        QVERIFY2(verdict.startsWith("Verified OK"_L1), qPrintable(verdict));
    }
}

QString SigningFilesJourney::longList(int lines) const
{
    QByteArray list;
    for (int line = 0; line < lines; ++line)
        list += QCryptographicHash::hash(QByteArray::number(line), QCryptographicHash::Sha256).toHex() + "  file "
            + QByteArray::number(line) + '\n';
    return m_journey->write(u"SHA256SUMS"_s, list);
}

bool SigningFilesJourney::startManifest(const QString &list, int lines)
{
    return chooseFromItemMenu(Qt::Key_M) && Driver::enterText(u"List or folder"_s, list)
        && says(u"0 of %1 signed."_s.arg(lines))
        && Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s); })
        && Driver::pressButton(u"Sign all"_s)
        && Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Pause"_s); });
}

void SigningFilesJourney::aKeyThatCannotSignSaysWhy()
{
    STEP(selectKey(u"verify-only-partner"_s));
    STEP(chooseFromItemMenu(Qt::Key_Q));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example"_s));
    STEP(says(u"“sign” is not among the operations of this key"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign request"_s));
    STEP(Driver::setText(u"Subject"_s, QString()));
    STEP(closeDialog());
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(Driver::enterText(u"List or folder"_s, longList(2)));
    STEP(says(u"“sign” is not among the operations of this key"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s));
    QCOMPARE(signRequests(), 0);
}

void SigningFilesJourney::aManifestGoesOnAfterRefusals()
{
    slowDown(40);
    m_journey->vault().addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/sign?"_s}, {u"retryAfter"_s, 2}});
    m_journey->refuseNext(u"/sign?"_s);
    STEP(startManifest(longList(100), 100));
    STEP(says(u"40 of 100 signed. The vault asks for a pause: going on in"_s));
    STEP(isRefused()); // It went on by itself, to the refusal.
    STEP(says(u"40 of 100 signed."_s));
    STEP(Driver::pressButton(u"Go on signing"_s));
    STEP(says(u"100 of 100 signed."_s));
    QCOMPARE(signRequests(), 102);
    STEP(Driver::choose(u"Save as"_s, u"A summary of every line (CSV)"_s));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(says(u"Saved as"_s));
    QCOMPARE(m_journey->read(u"signing-summary.csv"_s).count(",Signed,"), 100);
}

void SigningFilesJourney::aManifestGoesOnAfterItWasClosed()
{
    const QString list = longList(100);
    slowDown(1000);
    STEP(startManifest(list, 100));
    STEP(Driver::waitFor([this] { return signRequests() > 5; }));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(says(u"What is signed is kept"_s));
    STEP(Driver::pressButton(u"Stop and close"_s));
    STEP(Driver::waitFor(windowIsActive));
    const int before = signRequests();
    QVERIFY(before < 100);
    m_journey->vault().clearFaults();
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(Driver::enterText(u"List or folder"_s, list));
    STEP(says(u"%1 of 100 signed."_s.arg(before)));
    STEP(Driver::pressButton(u"Go on signing"_s));
    STEP(says(u"100 of 100 signed."_s));
    QCOMPARE(signRequests(), 100);
}

void SigningFilesJourney::closingTheVaultNamesTheManifest()
{
    slowDown(1000);
    STEP(startManifest(longList(100), 100));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<MainWindow *>(window))
            window->close();
    }
    STEP(says(u"Sign a manifest with orders-signing"_s));
    STEP(says(u"of 100 are signed. What is signed is kept"_s));
    STEP(Driver::pressButton(u"Keep signing"_s));
    STEP(Driver::isEnabled(QAccessible::PushButton, u"Pause"_s));
    STEP(Driver::pressButton(u"Pause"_s));
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Go on signing"_s); }));
}

void SigningFilesJourney::theWorkbenchLeadsToBoth()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::pressButton(u"Certificate request"_s));
    STEP(says(u"Name the subject, or give an alternative name."_s));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(Driver::pressButton(u"Sign a list or folder"_s));
    STEP(says(u"Choose a sha256sum list or a folder."_s));
    STEP(Driver::pressButton(u"Close"_s));
}

void SigningFilesJourney::twoPersonsAgreeToBoth()
{
    const QString list = longList(3);
    const QString lastGroup
        = QString::fromLatin1(QCryptographicHash::hash(m_journey->read(u"SHA256SUMS"_s), QCryptographicHash::Sha256).toHex().last(4));
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(Driver::enterText(u"List or folder"_s, list));
    STEP(says(u"The second person types the last group."_s));
    STEP(Driver::setText(u"Last group, typed by the second person"_s, u"zzzz"_s));
    STEP(says(u"That is not the last group."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s));
    QCOMPARE(signRequests(), 0);
    STEP(Driver::setText(u"Last group, typed by the second person"_s, lastGroup));
    STEP(Driver::pressButton(u"Sign all"_s));
    STEP(says(u"3 of 3 signed."_s));
    STEP(closeDialog());

    STEP(chooseFromItemMenu(Qt::Key_Q));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example"_s));
    STEP(says(u"The second person types the last group."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign request"_s));
    // As a screen reader says it: "Group 16 of 16: 4 F 1 C".
    const QString spelled = Driver::textContaining(u"Group 16 of 16: "_s);
    QString group = spelled.mid(spelled.indexOf(u": "_s) + 2);
    STEP(Driver::setText(u"Last group, typed by the second person"_s, group.remove(u' ')));
    STEP(Driver::pressButton(u"Sign request"_s));
    STEP(says(u"The vault signed the request, and its signature was verified here."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign request"_s));
    QCOMPARE(signRequests(), 4);
}

void SigningFilesJourney::theKeysNameIsTypedForBoth()
{
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(Driver::enterText(u"List or folder"_s, longList(2)));
    STEP(says(u"Type the key's name, “orders-signing”, to confirm that it signs."_s));
    STEP(Driver::setText(u"Key's name, to confirm"_s, u"orders"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s));
    STEP(Driver::setText(u"Key's name, to confirm"_s, u"orders-signing"_s));
    STEP(Driver::pressButton(u"Sign all"_s));
    STEP(says(u"2 of 2 signed."_s));
    STEP(closeDialog());
    STEP(chooseFromItemMenu(Qt::Key_Q));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example"_s));
    STEP(says(u"Type the key's name, “orders-signing”, to confirm that it signs."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign request"_s));
    QCOMPARE(signRequests(), 2);
}

void SigningFilesJourney::aReadOnlyConnectionSignsNeither()
{
    STEP(openSigningWith(u"orders-signing"_s));
    for (const QString &button : {u"Certificate request"_s, u"Sign a list or folder"_s}) {
        QAccessibleInterface *control = Driver::find(QAccessible::PushButton, button);
        STEP(control != nullptr && control->state().disabled);
        STEP(control->text(QAccessible::Description).contains(u"read-only"_s));
    }
    QCOMPARE(signRequests(), 0);
}

void SigningFilesJourney::bothAreEnteredInTheJournal()
{
    STEP(chooseFromItemMenu(Qt::Key_Q));
    STEP(Driver::setText(u"Subject"_s, u"CN=orders.example"_s));
    STEP(Driver::pressButton(u"Sign request"_s));
    STEP(says(u"Entered in the journal as no. 1."_s));
    STEP(closeDialog());
    STEP(chooseFromItemMenu(Qt::Key_M));
    STEP(Driver::enterText(u"List or folder"_s, longList(2)));
    STEP(says(u"0 of 2 signed."_s));
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Sign all"_s); }));
    STEP(Driver::pressButton(u"Sign all"_s));
    STEP(says(u"2 of 2 signed."_s));
    STEP(closeDialog());
    STEP(Driver::pressKey(Qt::Key_J, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return Driver::rows(u"Signatures"_s) == QStringList({u"3"_s, u"2"_s, u"1"_s}); }));
    QCOMPARE(Driver::rows(u"Signatures"_s, 4), QStringList({u"file 1"_s, u"file 0"_s, u"orders-signing.csr"_s}));
    QCOMPARE(Driver::rows(u"Signatures"_s, 6), QStringList({u"Valid"_s, u"Valid"_s, u"Valid"_s}));
}

QTEST_MAIN(SigningFilesJourney)
#include "tst_signingfilesjourney.moc"
