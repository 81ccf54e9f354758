// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/distinguishedname.h"

#include <QTest>

#include <openssl/x509.h>

#include "network/crypto/opensslhandles.h"

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// What OpenSSL reads, written as RFC 2253, which RFC 4514 replaced.
QString readBack(const QByteArray &der)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    const OpenSslHandle<X509_NAME, X509_NAME_free> name(d2i_X509_NAME(nullptr, &in, der.size()));
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name.get(), 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

} // namespace

class TestDistinguishedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslReadsTheSameName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("three parts") << u"CN=orders.example,O=Contoso,C=NL"_s << u"CN=orders.example,O=Contoso,C=NL"_s;
        QTest::newRow("blanks around") << u"  cn = orders ,  O=Contoso Ltd  , c=nl"_s << u"CN=orders,O=Contoso Ltd,C=nl"_s;
        QTest::newRow("escaped comma") << u"O=Contoso\\, Inc.,C=US"_s << u"O=Contoso\\, Inc.,C=US"_s;
        QTest::newRow("hex pairs are UTF-8") << u"CN=Lu\\C4\\8Di\\C4\\87"_s << u"CN=Lučić"_s;
        QTest::newRow("every script") << u"CN=合同 𝔘 ñ"_s << u"CN=合同 𝔘 ñ"_s;
        QTest::newRow("several values") << u"OU=Sales+CN=J. Smith,DC=example,DC=net"_s
                                        << u"CN=J. Smith+OU=Sales,DC=example,DC=net"_s;
        QTest::newRow("escaped blanks stay") << u"CN=\\ a\\ ,C=NL"_s << u"CN=\\ a\\ ,C=NL"_s;
        QTest::newRow("an equals sign") << u"CN=a=b"_s << u"CN=a=b"_s;
        QTest::newRow("a number") << u"2.5.4.3=x,1.3.6.1.4.1.311.60.2.1.3=NL"_s << u"CN=x,jurisdictionC=NL"_s;
        QTest::newRow("a value in DER") << u"CN=#0C0161"_s << u"CN=a"_s;
        QTest::newRow("email") << u"emailAddress=a@example.com,CN=a"_s << u"emailAddress=a@example.com,CN=a"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void opensslReadsTheSameName()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto der = distinguishedNameDer(text);
        QVERIFY(der);
        QCOMPARE(readBack(*der), read);
    }

    void typesOfStrings()
    {
        // RFC 5280 §4.1.2.4 and appendix A.1.
        QVERIFY(distinguishedNameDer(u"C=NL"_s)->contains("\x13\x02NL"));
        QVERIFY(distinguishedNameDer(u"CN=NL"_s)->contains("\x0c\x02NL"));
        QVERIFY(distinguishedNameDer(u"DC=NL"_s)->contains("\x16\x02NL"));
        QCOMPARE(distinguishedNameDer({})->toHex(), QByteArray("3000"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NameProblemKind>("kind");
        QTest::addColumn<int>("position");
        using enum NameProblemKind;
        QTest::newRow("no equals sign") << u"orders.example"_s << MissingEquals << 0;
        QTest::newRow("ends with a comma") << u"CN=a,"_s << MissingEquals << 5;
        QTest::newRow("unknown type") << u"CN=a,FOO=b"_s << UnknownAttribute << 5;
        QTest::newRow("a number that is none") << u"2.99.=b"_s << UnknownAttribute << 0;
        QTest::newRow("empty value") << u"CN=,O=b"_s << EmptyValue << 3;
        QTest::newRow("blanks alone") << u"CN=   "_s << EmptyValue << 6;
        QTest::newRow("half an escape") << u"CN=a\\"_s << BadEscape << 4;
        QTest::newRow("escape of a letter") << u"CN=a\\xyz"_s << BadEscape << 4;
        QTest::newRow("no UTF-8") << u"CN=\\ff\\fe"_s << BadEscape << 3;
        QTest::newRow("hex value cut") << u"CN=#0c"_s << BadEscape << 3;
        QTest::newRow("hex value with a tail") << u"CN=#0c016100"_s << BadEscape << 3;
        QTest::newRow("semicolon") << u"CN=a;O=b"_s << Unescaped << 4;
        QTest::newRow("quote") << u"CN=\"a\""_s << Unescaped << 3;
        QTest::newRow("long name") << u"CN="_s + QString(65, u'a') << ValueTooLong << 3;
        QTest::newRow("long country") << u"C=NLD"_s << NotACountry << 2;
        QTest::newRow("digits as a country") << u"C=12"_s << NotACountry << 2;
        QTest::newRow("email with ü") << u"emailAddress=ü@example.com"_s << BadCharacter << 13;
        QTest::newRow("serial number with *") << u"serialNumber=1*2"_s << BadCharacter << 13;
    }

    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(NameProblemKind, kind);
        QFETCH(int, position);
        const auto der = distinguishedNameDer(text);
        QVERIFY(!der);
        QCOMPARE(der.error().kind, kind);
        QCOMPARE(der.error().position, position);
    }
};

QTEST_APPLESS_MAIN(TestDistinguishedName)
#include "tst_distinguishedname.moc"
