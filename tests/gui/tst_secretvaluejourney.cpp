// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"
#include "ui/secrets/tokencolors.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// What a secret holds through the window, by accessible names: looked at byte for byte and in colour, saved in the form
/// that its tag names, and summarised where it is a certificate's; each refused once.
class SecretValueJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void showsEveryByte_data() { addJourneyForms(); }
    void showsEveryByte();
    void colorsWhatItKnows_data();
    void colorsWhatItKnows();
    void savesInTheFormOfTheTag_data();
    void savesInTheFormOfTheTag();
    void aRefusedSaveIsExplained();
    void summarizesACertificate_data();
    void summarizesACertificate();
    void whatIsNoCertificateIsSaid();

private:
    bool refresh();
    bool reveal(const QString &secret);
    bool save(const QString &path);
    PracticeVaultProcess &vaultProcess() { return m_journey->vault(); }

    std::unique_ptr<JourneyWindow> m_journey;
};

namespace {

const JourneyForm serviceForm{u"7.4"_s, u"Automatic"_s, false, {}};

/// The colours of syntax that the picture of the shown value has.
int colorCount()
{
    QAccessibleInterface *shown = Driver::find(QAccessible::EditableText, u"Value, shown"_s);
    auto *widget = shown == nullptr ? nullptr : qobject_cast<QWidget *>(shown->object());
    if (widget == nullptr)
        return -1;
    QSet<QRgb> wanted;
    for (const TokenKind kind : {TokenKind::Name, TokenKind::Text, TokenKind::Number, TokenKind::Word, TokenKind::Comment,
                                 TokenKind::Heading})
        wanted.insert(tokenColor(kind).rgb());
    wanted.remove(widget->palette().color(QPalette::Text).rgb());
    QSet<QRgb> seen;
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (wanted.contains(picture.pixel(x, y)))
                seen.insert(picture.pixel(x, y));
        }
    }
    return int(seen.size());
}

} // namespace

void SecretValueJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void SecretValueJourney::init()
{
    const bool hasForm = QLatin1String(QTest::currentTestFunction()) == "showsEveryByte"_L1;
    m_journey = std::make_unique<JourneyWindow>(hasForm ? journeyFormOfRow() : serviceForm);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool SecretValueJourney::refresh()
{
    return Driver::pressKey(Qt::Key_F5);
}

bool SecretValueJourney::reveal(const QString &secret)
{
    return selectValueOf(secret) && Driver::pressButton(u"Reveal value"_s)
        && Driver::waitFor([] { return Driver::isThere(QAccessible::EditableText, u"Value, shown"_s); });
}

bool SecretValueJourney::save(const QString &path)
{
    return Driver::pressButton(u"Save to a file"_s) && nameTheFile(path, u"Save"_s);
}

void SecretValueJourney::showsEveryByte()
{
    const QByteArray value = "first\r\n\tsecond \xe2\x80\x8b\xe4\xb8\xad\r\n \r\nlast \r\n";
    STEP(setSecretOf(vaultProcess(), u"every-byte"_s, value));
    STEP(refresh());
    STEP(selectValueOf(u"every-byte"_s));
    m_journey->refuseNext(u"GET /secrets/every-byte"_s);
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get secret"_s}));
    QVERIFY(!Driver::isThere(QAccessible::EditableText, u"Value, shown"_s));

    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"Value, shown"_s) == u"first\n\tsecond \u200b\u4e2d\n \nlast \n"_s; }));
    STEP(windowSays(u"Lines end with CR LF. Ends with a line end."_s));
    STEP(windowSays(u"1 invisible character"_s));
    STEP(Driver::setChecked(u"Show invisible characters"_s, true));
    STEP(Driver::waitFor([] {
        const QString shown = Driver::text(u"Value, shown"_s);
        return shown.contains(u"[CR][LF]"_s) && shown.contains(u"[U+200B]"_s) && shown.contains(u'→');
    }));
    STEP(Driver::pressButton(u"Copy value"_s));
    STEP(Driver::waitFor([&] { return QApplication::clipboard()->text().toUtf8() == value; }));
    QApplication::clipboard()->clear();
}

void SecretValueJourney::colorsWhatItKnows_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("leastColors");
    QTest::newRow("JSON") << u"feature-flags"_s << u"Coloured as JSON."_s << 3;
    QTest::newRow("XML") << u"appsettings-xml"_s << u"Coloured as XML."_s << 2;
    QTest::newRow("PEM") << u"deploy-notes-pem"_s << u"Coloured as PEM."_s << 1;
    QTest::newRow("names and values") << u"settings-env"_s << u"Coloured as names and values."_s << 2;
    QTest::newRow("plain text") << u"value-with-spaces-around"_s << QString() << 0;
}

void SecretValueJourney::colorsWhatItKnows()
{
    QFETCH(QString, secret);
    QFETCH(QString, words);
    QFETCH(int, leastColors);
    STEP(setSecretOf(vaultProcess(), u"settings-env"_s, "# of practice\nHOST=db.example\nPORT=5432\n"));
    STEP(refresh());
    STEP(reveal(secret));
    if (leastColors == 0) {
        STEP(windowSays(u"ASCII."_s));
        QVERIFY(Driver::textContaining(u"Coloured as"_s, 0).isEmpty());
        QCOMPARE(colorCount(), 0);
        return;
    }
    STEP(windowSays(words));
    STEP(Driver::waitFor([&] { return colorCount() >= leastColors; }));
}

void SecretValueJourney::savesInTheFormOfTheTag_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("base64") << QByteArray("AAECA/8=") << u"base64"_s << QByteArray("\x00\x01\x02\x03\xff", 5);
    QTest::newRow("hex") << QByteArray("00ff10") << u"hex"_s << QByteArray("\x00\xff\x10", 3);
    QTest::newRow("utf-16le") << QByteArray("a\xe4\xb8\xad") << u"utf-16le"_s << QByteArray("a\0\x2d\x4e", 4);
    QTest::newRow("utf-8") << QByteArray("\xe4\xb8\xad\r\n") << u"utf-8"_s << QByteArray("\xe4\xb8\xad\r\n");
    QTest::newRow("no tag") << QByteArray("AAECA/8=\r\n") << QString() << QByteArray("AAECA/8=\r\n");
}

void SecretValueJourney::savesInTheFormOfTheTag()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, tag);
    QFETCH(QByteArray, file);
    QMap<QString, QString> tags;
    if (!tag.isEmpty())
        tags.insert(u"file-encoding"_s, tag);
    STEP(setSecretOf(vaultProcess(), u"a-file"_s, value, u"application/octet-stream"_s, tags));
    STEP(refresh());
    STEP(selectValueOf(u"a-file"_s));
    STEP(save(m_journey->path(u"saved.bin"_s)));
    STEP(windowSays(u"Saved as "_s + m_journey->path(u"saved.bin"_s) + u". Only you may read the file."_s));
    QCOMPARE(m_journey->read(u"saved.bin"_s), file);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_journey->path(u"saved.bin"_s)).permissions() & others));
}

void SecretValueJourney::aRefusedSaveIsExplained()
{
    STEP(setSecretOf(vaultProcess(), u"no-base64"_s, "this is no base64!", {}, {{u"file-encoding"_s, u"base64"_s}}));
    STEP(setSecretOf(vaultProcess(), u"strange-tag"_s, "text", {}, {{u"file-encoding"_s, u"ebcdic"_s}}));
    STEP(refresh());
    STEP(selectValueOf(u"no-base64"_s));
    // By the vault.
    m_journey->refuseNext(u"GET /secrets/no-base64"_s);
    STEP(Driver::pressButton(u"Save to a file"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get secret"_s}));
    QVERIFY(!Driver::isThere(QAccessible::PushButton, u"Save"_s));
    // By what the value is.
    STEP(save(m_journey->path(u"refused.bin"_s)));
    STEP(windowSays(u"The value is no base64, so nothing was saved. Save again and choose “The text as it is”."_s));
    QVERIFY(!QFileInfo::exists(m_journey->path(u"refused.bin"_s)));
    // By the place.
    STEP(selectValueOf(u"strange-tag"_s));
    STEP(Driver::pressButton(u"Save to a file"_s));
    STEP(windowSays(u"The tag file-encoding says “ebcdic”, which is unknown here: the text is saved as it is."_s));
    STEP(nameTheFile(m_journey->path(u"no-such-folder/file"_s), u"Save"_s));
    STEP(JourneyWindow::errorPanelShows({u"could not be written"_s}));
    STEP(save(m_journey->path(u"strange.txt"_s)));
    STEP(windowSays(u"Only you may read the file."_s));
    QCOMPARE(m_journey->read(u"strange.txt"_s), QByteArray("text"));
}

void SecretValueJourney::summarizesACertificate_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("PKCS#12") << u"www-contoso-example"_s
                             << QStringList{u"The value holds one certificate."_s, u"CN=www.contoso.example"_s,
                                            u"CN=Practice issuer"_s, u"Valid from "_s};
    QTest::newRow("PEM") << u"api-contoso-example"_s
                         << QStringList{u"The value holds one certificate."_s, u"CN=api.contoso.example"_s,
                                        u"Itself (self-signed)"_s, u" days: valid from "_s};
    QTest::newRow("expired") << u"wiki-contoso-example"_s
                             << QStringList{u"CN=wiki.contoso.example"_s, u"Expired: was valid from "_s};
}

void SecretValueJourney::summarizesACertificate()
{
    QFETCH(QString, secret);
    QFETCH(QStringList, words);
    STEP(selectValueOf(secret));
    QVERIFY(Driver::textContaining(words.constLast(), 0).isEmpty());
    STEP(Driver::pressButton(u"Reveal value"_s));
    for (const QString &part : words)
        STEP(windowSays(part));
}

void SecretValueJourney::whatIsNoCertificateIsSaid()
{
    STEP(setSecretOf(vaultProcess(), u"no-pkcs12"_s, "plain text, no base64", u"application/x-pkcs12"_s));
    STEP(setSecretOf(vaultProcess(), u"no-pem"_s, "plain text", u"application/x-pem-file"_s));
    STEP(refresh());
    STEP(reveal(u"no-pkcs12"_s));
    STEP(windowSays(u"The value is no base64, so there is no certificate to summarise."_s));
    STEP(reveal(u"no-pem"_s));
    STEP(windowSays(u"The value holds no certificate."_s));
    STEP(selectValueOf(u"www-contoso-example"_s));
    m_journey->refuseNext(u"GET /secrets/www-contoso-example"_s);
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    QVERIFY(Driver::textContaining(u"CN=www.contoso.example"_s, 0).isEmpty());
}

QTEST_MAIN(SecretValueJourney)
#include "tst_secretvaluejourney.moc"
