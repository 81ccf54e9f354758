// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificatename.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Kind = AlternativeNameKind;
using Problem = AlternativeNameProblem;

class TestCertificateName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QByteArray>("der");
        const auto row = [](const char *name, Kind kind, const QString &value, const QString &encoded,
                            const QByteArray &der) { QTest::newRow(name) << kind << value << encoded << der; };
        row("host", Kind::Dns, u"Example.COM"_s, u"example.com"_s, "820b" + QByteArray("example.com").toHex());
        row("star", Kind::Dns, u"*.example.com"_s, u"*.example.com"_s, "820d" + QByteArray("*.example.com").toHex());
        row("single label", Kind::Dns, u"localhost"_s, u"localhost"_s, "8209" + QByteArray("localhost").toHex());
        row("underscore", Kind::Dns, u"_a.b"_s, u"_a.b"_s, "8204" + QByteArray("_a.b").toHex());
        // The example of RFC 5891's predecessors that everybody knows.
        row("letters beyond ASCII", Kind::Dns, u"münchen.example"_s, u"xn--mnchen-3ya.example"_s,
            "8216" + QByteArray("xn--mnchen-3ya.example").toHex());
        row("star before them", Kind::Dns, u"*.例え.jp"_s, u"*.xn--r8jz45g.jp"_s,
            "8210" + QByteArray("*.xn--r8jz45g.jp").toHex());
        row("IPv4", Kind::IpAddress, u"192.0.2.7"_s, u"192.0.2.7"_s, "8704c0000207");
        row("IPv6", Kind::IpAddress, u"2001:DB8::1"_s, u"2001:db8::1"_s, "871020010db8000000000000000000000001");
        row("email", Kind::Email, u"Anna.O'Hara@EXAMPLE.com"_s, u"Anna.O'Hara@example.com"_s,
            "8117" + QByteArray("Anna.O'Hara@example.com").toHex());
        row("email at such a host", Kind::Email, u"a@münchen.example"_s, u"a@xn--mnchen-3ya.example"_s,
            "8118" + QByteArray("a@xn--mnchen-3ya.example").toHex());
        row("spiffe", Kind::Uri, u"spiffe://prod.example/ns/a"_s, u"spiffe://prod.example/ns/a"_s,
            "861a" + QByteArray("spiffe://prod.example/ns/a").toHex());
        row("urn", Kind::Uri, u"urn:uuid:1-2"_s, u"urn:uuid:1-2"_s, "860c" + QByteArray("urn:uuid:1-2").toHex());
        row("letters in a URI", Kind::Uri, u"https://münchen.example/ü"_s, u"https://xn--mnchen-3ya.example/%C3%BC"_s,
            "8625" + QByteArray("https://xn--mnchen-3ya.example/%C3%BC").toHex());
    }

    void names()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, value);
        QFETCH(QString, encoded);
        QFETCH(QByteArray, der);
        const AlternativeName name{kind, value};
        QCOMPARE(alternativeNameProblem(name), Problem::None);
        QCOMPARE(encodedAlternativeName(name).value(), encoded);
        QCOMPARE(alternativeNameDer(name).value().toHex(), der);
        QCOMPARE(guessAlternativeNameKind(value), kind);
    }

    void aPortMakesNoUri()
    {
        for (const QString &value : {u"example.com:8443"_s, u"localhost:8443"_s, u"example.com:https"_s}) {
            QCOMPARE(guessAlternativeNameKind(value), Kind::Dns);
            QCOMPARE(alternativeNameProblem({Kind::Dns, value}), Problem::NotAName);
        }
        QCOMPARE(guessAlternativeNameKind(u"https://example.com:8443/"_s), Kind::Uri);
        QCOMPARE(guessAlternativeNameKind(u"com.example.app://open"_s), Kind::Uri);
        QCOMPARE(guessAlternativeNameKind(u"urn:uuid:1"_s), Kind::Uri);
    }

    void refusals_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, Kind kind, const QString &value, Problem problem) {
            QTest::newRow(name) << kind << value << problem;
        };
        row("nothing", Kind::Dns, {}, Problem::Empty);
        row("blank", Kind::Dns, u"a b.example"_s, Problem::InvalidCharacter);
        row("slash", Kind::Dns, u"https://a.example"_s, Problem::InvalidCharacter);
        row("empty label", Kind::Dns, u"a..example"_s, Problem::NotAName);
        row("dot at the end", Kind::Dns, u"a.example."_s, Problem::NotAName);
        row("hyphen at the end", Kind::Dns, u"a-.example"_s, Problem::NotAName);
        row("star inside", Kind::Dns, u"a.*.example"_s, Problem::NotAName);
        row("part of a star", Kind::Dns, u"a*.example"_s, Problem::NotAName);
        row("address as host", Kind::Dns, u"192.0.2.7"_s, Problem::NotAName);
        row("long label", Kind::Dns, QString(64, u'a') + u".example"_s, Problem::NotAName);
        row("long name", Kind::Dns, QString(63, u'a') + (u'.' + QString(63, u'a')).repeated(3) + u".b"_s,
            Problem::TooLong);
        row("host as address", Kind::IpAddress, u"a.example"_s, Problem::NotAnAddress);
        row("range", Kind::IpAddress, u"192.0.2.0/24"_s, Problem::NotAnAddress);
        row("short form", Kind::IpAddress, u"127.1"_s, Problem::NotAnAddress);
        row("beyond 255", Kind::IpAddress, u"256.0.0.1"_s, Problem::NotAnAddress);
        row("zone", Kind::IpAddress, u"fe80::1%eth0"_s, Problem::NotAnAddress);
        row("no at sign", Kind::Email, u"anna.example"_s, Problem::NotAName);
        row("no local part", Kind::Email, u"@a.example"_s, Problem::NotAName);
        row("local part beyond ASCII", Kind::Email, u"ü@a.example"_s, Problem::InvalidCharacter);
        row("display name", Kind::Email, u"Anna <a@b.example>"_s, Problem::InvalidCharacter);
        row("relative", Kind::Uri, u"/path"_s, Problem::NotAbsolute);
        row("no host", Kind::Uri, u"https:///path"_s, Problem::NotAbsolute);
        row("scheme alone", Kind::Uri, u"urn:"_s, Problem::NotAbsolute);
        row("long URI", Kind::Uri, u"urn:"_s + QString(2050, u'a'), Problem::TooLong);
    }

    void refusals()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, value);
        QFETCH(Problem, problem);
        const AlternativeName name{kind, value};
        QCOMPARE(alternativeNameProblem(name), problem);
        QVERIFY(!encodedAlternativeName(name) && !alternativeNameDer(name));
    }
};

QTEST_APPLESS_MAIN(TestCertificateName)
#include "tst_certificatename.moc"
