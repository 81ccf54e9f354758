// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

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

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool chooseFromItemMenu(Qt::Key letter);
    static bool selectKey(const QString &name);
    static bool isRefused()
    {
        return says(u"403 Forbidden · ForbiddenByPolicy · sign with key"_s)
            && JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s});
    }
    int signRequests();

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
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
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

QTEST_MAIN(SigningFilesJourney)
#include "tst_signingfilesjourney.moc"
