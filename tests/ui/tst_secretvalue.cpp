// SPDX-License-Identifier: Apache-2.0
// How a secret's value is read before it is shown: facts about its bytes, its rendering and its colours.
#include "ui/secrets/savefiledialog.h"
#include "ui/secrets/tokencolors.h"
#include "ui/secrets/valuefactstext.h"
#include "ui/secrets/valuerendering.h"
#include "ui/secrets/valuesyntax.h"
#include "ui/theme.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secrettextview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr char letters[] = {'N', 'T', '9', 'W', '.', '#', 'H'}; // by TokenKind

/// The value with each byte of a token replaced by its kind's letter: readable, and complete.
QByteArray painted(QByteArrayView value, const ValueTokens &tokens)
{
    QByteArray picture = value.toByteArray();
    qsizetype end = 0;
    for (const ValueToken &token : tokens) {
        if (token.begin < end || token.size <= 0 || token.begin + token.size > value.size())
            return "tokens overlap or leave the value";
        end = token.begin + token.size;
        for (qsizetype i = token.begin; i < end; ++i)
            picture[i] = letters[int(token.kind)];
    }
    return picture;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor colorAt(const QPlainTextEdit &view, int position)
{
    const QTextBlock block = view.document()->findBlock(position);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int inBlock = position - block.position();
        if (inBlock >= range.start && inBlock < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestSecretValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void hiddenThingsAreTold_data();
    void hiddenThingsAreTold();
    void sizeIsCounted();
    void deceivingValuesWarn();
    void tokens_data();
    void tokens();
    void syntaxIsRecognised_data();
    void syntaxIsRecognised();
    void everyStartOfAValueIsRead();
    void everyPositionLeadsBackToItsBytes_data();
    void everyPositionLeadsBackToItsBytes();
    void marksAreWrittenOut();
    void selectionIsCopiedByteForByte_data();
    void selectionIsCopiedByteForByte();
    void aPairOfLineEndsIsNeverHalved();
    void tokensAreColoured();
    void colourFollowsTheTheme();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void largestValueIsShownAtOnce();
    void fileFormFollowsTheTag();
};

void TestSecretValue::hiddenThingsAreTold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing hidden") << QByteArray("a b") << QString();
    QTest::newRow("lines") << QByteArray("a\nb") << QString();
    QTest::newRow("line end at the end") << QByteArray("a\n") << u"Ends with a line end."_s;
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n") << u"Lines end with CR LF. Ends with a line end."_s;
    QTest::newRow("old Mac") << QByteArray("a\rb") << u"Lines end with CR alone."_s;
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc") << u"Line ends are mixed."_s;
    QTest::newRow("LF CR is mixed") << QByteArray("a\n\rb") << u"Line ends are mixed."_s;
    QTest::newRow("blank before") << QByteArray(" a") << u"Begins or ends with a blank."_s;
    QTest::newRow("tab after") << QByteArray("a\t") << u"Begins or ends with a blank. Contains 1 tab."_s;
    QTest::newRow("controls") << QByteArray("a\0\x1b\x7f", 4) << u"Contains 3 control characters."_s;
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0" "b") << u"Contains 1 unusual blank."_s;
    QTest::newRow("right-to-left override")
        << QByteArray("a\xe2\x80\xae" "b") << u"Contains 1 character that changes the writing direction."_s;
    QTest::newRow("zero width, byte order mark")
        << QByteArray("\xef\xbb\xbf" "a\xe2\x80\x8b") << u"Contains 2 invisible characters."_s;
}

void TestSecretValue::hiddenThingsAreTold()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, told);
    QCOMPARE(hiddenText(factsOf(value)), told);
}

void TestSecretValue::sizeIsCounted()
{
    const ValueFacts facts = factsOf("é🔑\r\nx\n");
    QCOMPARE(facts.bytes, 10);
    QCOMPARE(facts.characters, 6);
    QCOMPARE(facts.lines, 2);
    QCOMPARE(sizeText(facts), u"10 bytes, 6 characters, 2 lines, UTF-8."_s);
    QCOMPARE(sizeText(factsOf("x")), u"1 byte, 1 character, 1 line, ASCII."_s);
    QCOMPARE(factsOf("").lines, 0);
    QCOMPARE(factsOf("a\n\n").lines, 2);
    QCOMPARE(factsOf("a\nb").lines, 2);
}

void TestSecretValue::deceivingValuesWarn()
{
    QVERIFY(!isDeceiving(factsOf("a\tb\r\n")));
    QVERIFY(isDeceiving(factsOf("a\xe2\x80\xae")));
    QVERIFY(isDeceiving(factsOf("a\x01")));
}

void TestSecretValue::tokens_data()
{
    QTest::addColumn<ValueSyntax>("syntax");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("JSON") << ValueSyntax::Json << QByteArray("{ \"a\\\"b\" : [-1.5e3, true,\n \"x:y\", null] }")
                          << QByteArray(". NNNNNN . .999999. WWWW.\n TTTTT. WWWW. .");
    QTest::newRow("JSON cut short") << ValueSyntax::Json << QByteArray("{\"a\": \"b\\") << QByteArray(".NNN. TTT");
    QTest::newRow("JSON name of no ASCII") << ValueSyntax::Json << QByteArray("{\"é\":1}") << QByteArray(".NNNN.9.");
    QTest::newRow("XML") << ValueSyntax::Xml << QByteArray("<?xml v='1'?><a b=\"c>d\" e='f'>x&amp;y<!-- > --></a><g/>")
                         << QByteArray("HHHHHHHHHHHHH.W N.TTTTT N.TTT.x99999y##########..W..W..");
    QTest::newRow("XML cut short") << ValueSyntax::Xml << QByteArray("<a b=\"c") << QByteArray(".W N.TT");
    QTest::newRow("XML CDATA") << ValueSyntax::Xml << QByteArray("<a><![CDATA[<b>]]></a>") << QByteArray(".W.TTTTTTTTTTTTTTT..W.");
    QTest::newRow("PEM") << ValueSyntax::Pem
                         << QByteArray("Bag\n-----BEGIN X-----\r\nProc-Type: 4\n\nMIIB\n-----END X-----\nend")
                         << QByteArray("###\nHHHHHHHHHHHHHHHHH\r\nNNNNNNNNN.TT\n\nMIIB\nHHHHHHHHHHHHHHH\n###");
    QTest::newRow("lines of pairs") << ValueSyntax::KeyValue << QByteArray("# c\n[main]\nA_B = c=d \n\nE=\nno pair")
                                    << QByteArray("###\nHHHHHH\nNNN . TTT \n\nN.\nno pair");
    QTest::newRow("connection string") << ValueSyntax::KeyValue << QByteArray("Server=tcp:a,1;User Id=b;Password=c==;")
                                       << QByteArray("NNNNNN.TTTTTTT.NNNNNNN.T.NNNNNNNN.TTT.");
}

void TestSecretValue::tokens()
{
    QFETCH(ValueSyntax, syntax);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, picture);
    QString expected = QString::fromUtf8(painted(value, tokensOf(value, syntax)));
    // "/>" and "</" are of one kind with what stands beside them.
    QCOMPARE(expected, QString::fromUtf8(picture));
}

void TestSecretValue::syntaxIsRecognised_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<ValueSyntax>("syntax");
    QTest::newRow("by content type") << QByteArray("1") << u"application/json; charset=utf-8"_s << ValueSyntax::Json;
    QTest::newRow("vendor JSON") << QByteArray("1") << u"application/vnd.x+json"_s << ValueSyntax::Json;
    QTest::newRow("JSON by its look") << QByteArray(" {\"a\":1}\n") << QString() << ValueSyntax::Json;
    QTest::newRow("XML by its look") << QByteArray("<?xml version=\"1.0\"?><a/>") << u"text/plain"_s << ValueSyntax::Xml;
    QTest::newRow("PEM by its look") << QByteArray("-----BEGIN X-----\n") << QString() << ValueSyntax::Pem;
    QTest::newRow("pairs") << QByteArray("A=1\nB=2\n") << QString() << ValueSyntax::KeyValue;
    QTest::newRow("connection string") << QByteArray("Server=a;Password=b") << QString() << ValueSyntax::KeyValue;
    QTest::newRow("a password") << QByteArray("hunter=2") << QString() << ValueSyntax::Plain;
    QTest::newRow("base64") << QByteArray("QUJDRA==") << QString() << ValueSyntax::Plain;
    QTest::newRow("pairs and prose") << QByteArray("A=1\nB=2\nand so on") << QString() << ValueSyntax::Plain;
    QTest::newRow("nothing") << QByteArray() << QString() << ValueSyntax::Plain;
}

void TestSecretValue::syntaxIsRecognised()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, contentType);
    QFETCH(ValueSyntax, syntax);
    QCOMPARE(int(syntaxOf(value, contentType)), int(syntax));
}

void TestSecretValue::everyStartOfAValueIsRead()
{
    const QByteArray value = "<a b='c'>&lt;<!-- \xe2\x80\xae --></a>\n-----BEGIN X-----\nA: b\n{\"k\\\\\": [1, tr]}\nx=y;z=\n#";
    for (qsizetype size = 0; size <= value.size(); ++size) {
        const QByteArray start = value.first(size);
        for (const auto syntax : {ValueSyntax::Json, ValueSyntax::Xml, ValueSyntax::Pem, ValueSyntax::KeyValue})
            QVERIFY(painted(start, tokensOf(start, syntax)).size() == size);
        syntaxOf(start, {});
        factsOf(start);
        for (const bool marks : {false, true}) {
            const RenderedValue rendered = renderValue(start, marks);
            QCOMPARE(rendered.offsets.size(), std::size_t(rendered.text.size()) + 1);
            QVERIFY(std::is_sorted(rendered.offsets.begin(), rendered.offsets.end()));
            QCOMPARE(rendered.offsets.back(), int(size));
        }
    }
}

void TestSecretValue::everyPositionLeadsBackToItsBytes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("lines") << QByteArray("a\r\nb\nc\rd\n\r\n");
    QTest::newRow("scripts") << QByteArray("密🔑é\n👩‍💻");
    QTest::newRow("hidden") << QByteArray("\0\t \xc2\xa0\xe2\x80\xae\xe2\x80\xa8\xe2\x80\xa9\xef\xb7\x90\xf3\xa0\x81\x81", 24);
}

void TestSecretValue::everyPositionLeadsBackToItsBytes()
{
    QFETCH(QByteArray, value);
    for (const bool marks : {false, true}) {
        RenderedValue rendered = renderValue(value, marks);
        // The document takes exactly as many positions as the rendering has.
        QPlainTextEdit edit;
        edit.setPlainText(rendered.text);
        QCOMPARE(edit.document()->characterCount() - 1, int(rendered.text.size()));
        QByteArray back;
        for (std::size_t i = 0; i + 1 < rendered.offsets.size(); ++i)
            back += value.mid(rendered.offsets[i], rendered.offsets[i + 1] - rendered.offsets[i]);
        QCOMPARE(back, value);
    }
}

void TestSecretValue::marksAreWrittenOut()
{
    const QByteArray value = QByteArray("a \t\r\n\x1b\x7f\xc2\x85\xc2\xa0\xe2\x80\xae\xf3\xa0\x81\x81\n");
    const RenderedValue rendered = renderValue(value, true);
    QCOMPARE(rendered.text, u"a·→\t[CR][LF]\n[U+001B][U+007F][U+0085][U+00A0][U+202E][U+E0041][LF]\n"_s);
    QCOMPARE(renderValue("a\r\nb", false).text, u"a\nb"_s);
    QVERIFY(!rendered.isMark.at(0) && rendered.isMark.at(1));
}

void TestSecretValue::selectionIsCopiedByteForByte_data()
{
    QTest::addColumn<bool>("marks");
    QTest::newRow("as it is") << false;
    QTest::newRow("written out") << true;
}

void TestSecretValue::selectionIsCopiedByteForByte()
{
    QFETCH(bool, marks);
    const QByteArray bytes = "one\r\ntwo\t\xc2\xa0\n\xe2\x80\xa9three\r";
    const SecretBuffer value = SecretBuffer::copyOf(bytes);
    SecretClipboard clipboard;
    SecretTextView view(value, clipboard, nullptr);
    view.setMarksShown(marks);
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytes);
}

void TestSecretValue::aPairOfLineEndsIsNeverHalved()
{
    const SecretBuffer value = SecretBuffer::copyOf("one\r\ntwo");
    SecretClipboard clipboard;
    SecretTextView view(value, clipboard, nullptr);
    const auto copied = [&view](int begin, int end) {
        QTextCursor cursor(view.document());
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text().toUtf8();
    };
    QCOMPARE(copied(0, 3), QByteArray("one"));
    QCOMPARE(copied(2, 4), QByteArray("e\r\n"));
    QCOMPARE(copied(3, 4), QByteArray("\r\n"));
    QCOMPARE(copied(4, 7), QByteArray("two"));
}

void TestSecretValue::tokensAreColoured()
{
    const SecretBuffer value = SecretBuffer::copyOf("{\"é\":\r\n 12,\"b\":\"c d\"}");
    SecretClipboard clipboard;
    SecretTextView view(value, clipboard, nullptr);
    view.setSyntax(ValueSyntax::Json);
    const auto colorOf = [&view](QStringView text) {
        return colorAt(view, int(view.toPlainText().indexOf(text)));
    };
    QCOMPARE(colorOf(u"é"), tokenColor(TokenKind::Name));
    QCOMPARE(colorOf(u"12"), tokenColor(TokenKind::Number));
    QCOMPARE(colorOf(u"c d"), tokenColor(TokenKind::Text));
    QVERIFY(!colorOf(u" 12").isValid());
    view.setMarksShown(true);
    QCOMPARE(colorOf(u"é"), tokenColor(TokenKind::Name));
    QCOMPARE(colorOf(u"12"), tokenColor(TokenKind::Number));
    QCOMPARE(colorOf(u"·d"), markColor());
    QCOMPARE(colorOf(u"d\""), tokenColor(TokenKind::Text));
    QCOMPARE(colorOf(u"[CR][LF]"), markColor());
}

void TestSecretValue::colourFollowsTheTheme()
{
    const SecretBuffer value = SecretBuffer::copyOf("[1]");
    SecretClipboard clipboard;
    applyTheme(*qApp, ThemeChoice::Light);
    SecretTextView view(value, clipboard, nullptr);
    view.setSyntax(ValueSyntax::Json);
    const QColor light = colorAt(view, 1);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(colorAt(view, 1), tokenColor(TokenKind::Number));
    QVERIFY(colorAt(view, 1) != light);
}

void TestSecretValue::coloursCanBeRead_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestSecretValue::coloursCanBeRead()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    const QColor base = QApplication::palette().color(QPalette::Base);
    for (int kind = int(TokenKind::Name); kind <= int(TokenKind::Heading); ++kind)
        QVERIFY2(contrast(tokenColor(TokenKind(kind)), base) >= 4.5, QByteArray::number(kind).constData());
    QVERIFY(contrast(markColor(), base) >= 4.5);
}

void TestSecretValue::largestValueIsShownAtOnce()
{
    QByteArray bytes = "[";
    while (bytes.size() < 25'580)
        bytes += "{\"a\": 1, \"b\": true},\n";
    const SecretBuffer value = SecretBuffer::copyOf(bytes + "0]");
    SecretClipboard clipboard;
    QElapsedTimer timer;
    timer.start();
    SecretTextView view(value, clipboard, nullptr);
    view.setSyntax(syntaxOf(value.view(), {}));
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    qInfo("25 KB of JSON: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

void TestSecretValue::fileFormFollowsTheTag()
{
    const QString pkcs12 = u"application/x-pkcs12"_s;
    QCOMPARE(int(fileFormOf({{u"file-encoding"_s, u"base64"_s}}, {}).encoding), int(SecretFileEncoding::Base64));
    QCOMPARE(int(fileFormOf({}, pkcs12).encoding), int(SecretFileEncoding::Base64));
    QCOMPARE(int(fileFormOf({{u"file-encoding"_s, u"utf-8"_s}}, pkcs12).encoding), int(SecretFileEncoding::Utf8));
    QCOMPARE(int(fileFormOf({}, {}).encoding), int(SecretFileEncoding::Utf8));
    QCOMPARE(fileFormOf({{u"file-encoding"_s, u"rot13"_s}}, {}).unknownTag, u"rot13"_s);
    QCOMPARE(suggestedFileName(u"web"_s, pkcs12, SecretFileEncoding::Base64), u"web.pfx"_s);
    QCOMPARE(suggestedFileName(u"web"_s, {}, SecretFileEncoding::Base64), u"web"_s);
    QCOMPARE(suggestedFileName(u"web"_s, {}, SecretFileEncoding::Utf8), u"web.txt"_s);
}

QTEST_MAIN(TestSecretValue)
#include "tst_secretvalue.moc"
