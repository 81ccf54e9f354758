// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Public halves saved in each form through the window, by accessible names, and judged by openssl and ssh-keygen; the
/// identity that is shown of each version; and what a key may be used for, changed and refused.
class PublicKeyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_journey.reset(); }

    void savesWhatOthersRead_data();
    void savesWhatOthersRead();
    void identifiesEachVersion();
    void whatHasNoNameThereIsSaid();
    void refusalsAreShown();
    void changesWhatTheKeyMayDo_data() { addJourneyForms(); }
    void changesWhatTheKeyMayDo();

private:
    void open(const JourneyForm &form = {u"7.4"_s, u"Automatic"_s, false, {}});
    static bool selectKey(const QString &name) { return selectInList(u"Keys"_s, name); }
    static bool showPublicKey(const QString &name)
    {
        return selectKey(name) && Driver::selectTab(u"Public key"_s)
            && Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Save as PEM"_s); })
            && Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); });
    }
    bool save(const QString &form, const QString &path)
    {
        const QString shortName = form.section(u' ', 0, 0);
        return Driver::choose(u"Form"_s, form) && Driver::pressButton(u"Save as "_s + shortName) && nameTheFile(path, u"Save"_s)
            && windowSays(u"Saved as "_s + path);
    }

    std::unique_ptr<JourneyWindow> m_journey;
};

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray derOf(const QByteArray &pem)
{
    QByteArray base64;
    for (const QByteArray &line : pem.split('\n')) {
        if (!line.startsWith("-----"))
            base64 += line.trimmed();
    }
    return QByteArray::fromBase64(base64);
}

/// RFC 7638: the members that the type requires, in order, without blanks.
QString thumbprintOf(const QJsonObject &key)
{
    const QStringList members = key["kty"_L1].toString() == u"RSA"_s ? QStringList{u"e"_s, u"kty"_s, u"n"_s}
                                                                    : QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s};
    QStringList parts;
    for (const QString &member : members)
        parts.append(u"\"%1\":\"%2\""_s.arg(member, key[member].toString()));
    const QByteArray canonical = u"{%1}"_s.arg(parts.join(u',')).toUtf8();
    return QString::fromLatin1(sha256(canonical).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString sshKeygen(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return u"FAILED: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void PublicKeyJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void PublicKeyJourney::open(const JourneyForm &form)
{
    m_journey = std::make_unique<JourneyWindow>(form);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void PublicKeyJourney::savesWhatOthersRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("inOpenssl");
    QTest::addColumn<QString>("inSsh");
    QTest::newRow("P-256") << u"orders-signing"_s << u"prime256v1"_s << u"(ECDSA)"_s;
    QTest::newRow("P-384") << u"orders-token-signing"_s << u"secp384r1"_s << u"(ECDSA)"_s;
    QTest::newRow("P-521") << u"orders-archive-seal"_s << u"secp521r1"_s << u"(ECDSA)"_s;
    QTest::newRow("RSA") << u"contoso-prod-data-encryption"_s << u"2048 bit"_s << u"(RSA)"_s;
}

void PublicKeyJourney::savesWhatOthersRead()
{
    QFETCH(QString, key);
    QFETCH(QString, inOpenssl);
    QFETCH(QString, inSsh);
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it judges the files");
    open();
    STEP(showPublicKey(key));
    STEP(save(u"PEM (SubjectPublicKeyInfo)"_s, m_journey->path(u"key.pem"_s)));
    STEP(save(u"DER (SubjectPublicKeyInfo, binary)"_s, m_journey->path(u"key.der"_s)));
    STEP(save(u"JWK (RFC 7517)"_s, m_journey->path(u"key.jwk"_s)));
    STEP(save(u"OpenSSH (one line)"_s, m_journey->path(u"key.pub"_s)));

    const QString described = openssl({u"pkey"_s, u"-pubin"_s, u"-in"_s, m_journey->path(u"key.pem"_s), u"-text"_s, u"-noout"_s});
    QVERIFY2(described.contains(inOpenssl), qPrintable(described));
    const QByteArray der = m_journey->read(u"key.der"_s);
    QCOMPARE(derOf(m_journey->read(u"key.pem"_s)), der);
    QVERIFY(!openssl({u"pkey"_s, u"-pubin"_s, u"-inform"_s, u"DER"_s, u"-in"_s, m_journey->path(u"key.der"_s), u"-noout"_s}).startsWith("FAILED"_L1));
    QCOMPARE(Driver::text(u"SPKI SHA-256"_s), QString::fromLatin1(sha256(der).toHex()));

    const QJsonObject jwk = QJsonDocument::fromJson(m_journey->read(u"key.jwk"_s)).object();
    QCOMPARE(Driver::text(u"Thumbprint"_s), thumbprintOf(jwk));
    for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"k"_s})
        QVERIFY(!jwk.contains(secret));

    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        QSKIP("the ssh-keygen program is not installed: it judges the one line");
    const QString listed = sshKeygen({u"-l"_s, u"-f"_s, m_journey->path(u"key.pub"_s)});
    QVERIFY2(listed.contains(inSsh) && listed.contains(key), qPrintable(listed));
    const QString back = sshKeygen({u"-e"_s, u"-m"_s, u"PKCS8"_s, u"-f"_s, m_journey->path(u"key.pub"_s)});
    QCOMPARE(derOf(back.toLatin1()), der);
    STEP(Driver::pressButton(u"Copy OpenSSH"_s));
    STEP(Driver::waitFor([this] {
        return QApplication::clipboard()->text().trimmed() == QString::fromLatin1(m_journey->read(u"key.pub"_s)).trimmed();
    }));
}

void PublicKeyJourney::identifiesEachVersion()
{
    const QString name = u"partner-exchange-signing"_s; // Three versions.
    open();
    STEP(showPublicKey(name));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Versions list"_s).size() == 3; }));
    QStringList thumbprints;
    for (const QString &version : Driver::rows(u"Versions list"_s)) {
        STEP(Driver::selectTab(u"Versions"_s));
        STEP(Driver::selectRow(u"Versions list"_s, version));
        STEP(Driver::pressKey(Qt::Key_Return));
        STEP(Driver::selectTab(u"Public key"_s));
        // The identity belongs to the key that is shown with it.
        STEP(Driver::waitFor([&] {
            const QByteArray der = derOf(Driver::text(u"PEM"_s).toLatin1());
            return !thumbprints.contains(Driver::text(u"Thumbprint"_s)) && !der.isEmpty()
                && Driver::text(u"SPKI SHA-256"_s) == QString::fromLatin1(sha256(der).toHex());
        }));
        thumbprints.append(Driver::text(u"Thumbprint"_s));
        STEP(Driver::choose(u"Form"_s, u"JWK"_s));
        const QJsonObject jwk = QJsonDocument::fromJson(Driver::text(u"JWK"_s).toUtf8()).object();
        QCOMPARE(thumbprintOf(jwk), thumbprints.constLast());
        STEP(Driver::choose(u"Form"_s, u"PEM"_s));
    }
    QCOMPARE(thumbprints.size(), 3);
}

void PublicKeyJourney::whatHasNoNameThereIsSaid()
{
    open();
    STEP(showPublicKey(u"wallet-cold"_s)); // P-256K
    STEP(Driver::choose(u"Form"_s, u"OpenSSH (one line)"_s));
    STEP(windowSays(u"This form has no name for a key of this type or curve."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save as OpenSSH"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Copy OpenSSH"_s));
}

void PublicKeyJourney::refusalsAreShown()
{
    const QString path = u"/keys/billing-signing"_s;
    open();
    m_journey->refuseNext(u"GET "_s + path);
    STEP(selectKey(u"billing-signing"_s));
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(windowSays(u"The key could not be fetched."_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get key"_s}));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); }));
    // By the place.
    const QString nowhere = m_journey->path(u"no-such-folder/key.pem"_s);
    STEP(Driver::pressButton(u"Save as PEM"_s) && nameTheFile(nowhere, u"Save"_s));
    STEP(windowSays(nowhere + u" could not be written"_s));
    STEP(windowSays(u"Choose another place."_s));
    QVERIFY(!QFileInfo::exists(nowhere));
}

void PublicKeyJourney::changesWhatTheKeyMayDo()
{
    const QString name = u"contoso-prod-data-encryption"_s;
    const auto isEditing = [](bool editing) {
        return Driver::waitFor([&] { return Driver::isThere(QAccessible::PushButton, u"Save"_s) == editing; });
    };
    open(journeyFormOfRow());
    STEP(showPublicKey(name));
    STEP(Driver::pressKey(Qt::Key_F4));
    STEP(isEditing(true));
    // A key that may do nothing is none.
    const QStringList all{u"encrypt"_s, u"decrypt"_s, u"sign"_s, u"verify"_s, u"wrapKey"_s, u"unwrapKey"_s};
    for (const QString &operation : all)
        STEP(Driver::setChecked(operation, false));
    STEP(windowSays(u"A key needs at least one operation."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save"_s));
    for (const QString &operation : {u"wrapKey"_s, u"unwrapKey"_s})
        STEP(Driver::setChecked(operation, true));

    m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u" /keys/"_s + name);
    STEP(Driver::pressButton(u"Save"_s));
    STEP(windowSays(u"403 Forbidden · ForbiddenByPolicy · update key"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(isEditing(true));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(isEditing(false));
    STEP(windowSays(u"wrapKey, unwrapKey"_s));
    QCOMPARE(countRequests(m_journey->vault(), u"PATCH"_s, u"/keys/"_s + name + u'*'), 2); // One was refused.
    QCOMPARE(fieldsOfLast(m_journey->vault(), u"PATCH"_s, u"/keys/"_s + name), QStringList{u"key_ops"_s});
    // The vault has it, and what the key may not do any more is said before it is asked.
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(windowSays(u"is not among the operations of this key"_s));
}

QTEST_MAIN(PublicKeyJourney)
#include "tst_publickeyjourney.moc"
