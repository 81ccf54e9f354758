// SPDX-License-Identifier: Apache-2.0
// The value of a secret in the details: what is told of it, saved of it and summarised of it, and what never leaves it.
#include "models/errorlogmodel.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/windowtesting.h"
#include "ui/errortext.h"
#include "ui/panes/valuetab.h"
#include "ui/secrets/certificatesummaryview.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secrettextview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace vault;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-7f3a\tvalue\r\n";
QStringList logged;

void recordLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

class TestValueTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); m_clipboard.reset(); }

    void factsStandBelowTheShownValueOnly();
    void invisibleCharactersAreShownOnRequest();
    void savingAsksForAFileAndFetchesFirst();
    void savedFileEqualsTheBytes_data();
    void savedFileEqualsTheBytes();
    void whatIsNotOfItsEncodingIsNotSaved();
    void anUnknownEncodingIsTold();
    void aFailedSaveIsRecorded();
    void aSaveOfAnotherSecretIsDropped();
    void certificateIsSummarisedOnReveal();
    void aCertificateThatIsNoneIsTold();
    void clipboardIsToldOf();
    void clipboardThatKeepsTheValueIsToldOf();
    void nothingOfTheValueIsAnywhereElse();
    void everyControlHasAName();
    void lookAtIt();

private:
    void set(const QString &name, const QByteArray &value, const QString &contentType = {}, const Tags &tags = {});
    void reveal(const QString &name);
    QString message() const;
    QString path(const QString &name) const { return m_settings->folder() + u'/' + name; }
    QByteArray pfx(QByteArray *subject);
    MaskedValue &value() const { return *m_tab->findChild<MaskedValue *>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    DialogBench m_bench;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ValueTab> m_tab;
};

void TestValueTab::initTestCase()
{
    m_settings = std::make_unique<TemporarySettings>();
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestValueTab::init()
{
    m_bench.reset();
    m_clipboard = std::make_unique<SecretClipboard>();
    m_tab = std::make_unique<ValueTab>(m_bench.secrets(), *m_clipboard, m_bench.errors());
    m_tab->resize(420, 560);
    m_tab->show();
    m_tab->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
}

void TestValueTab::set(const QString &name, const QByteArray &text, const QString &contentType, const Tags &tags)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(text);
    parameters.contentType = contentType;
    parameters.tags = tags;
    QVERIFY(waitFor(m_bench.secrets().set(name, parameters)).has_value());
    m_tab->clear();
    m_tab->setSecret(name, {});
}

void TestValueTab::reveal(const QString &name)
{
    m_tab->setSecret(name, {});
    m_tab->toggleRevealed();
    QTRY_VERIFY(value().isRevealed());
}

/// What the tab tells, in all its lines.
QString TestValueTab::message() const
{
    QStringList texts;
    for (const QLabel *label : m_tab->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestValueTab::factsStandBelowTheShownValueOnly()
{
    set(u"facts"_s, canary);
    QVERIFY(!message().contains(u"CR LF"_s));
    reveal(u"facts"_s);
    QVERIFY2(message().contains(u"CR LF"_s), qPrintable(message()));
    QVERIFY(message().contains(u"Ends with a line end."_s));
    QVERIFY(message().contains(u"ASCII"_s));
    m_tab->toggleRevealed();
    QVERIFY(!message().contains(u"CR LF"_s));
    QVERIFY(!message().contains(u"ASCII"_s));
}

void TestValueTab::invisibleCharactersAreShownOnRequest()
{
    set(u"marks"_s, "a\xe2\x80\xae\tb\r\n");
    reveal(u"marks"_s);
    const auto *view = m_tab->findChild<SecretTextView *>();
    QVERIFY(!view->toPlainText().contains(u"U+202E"_s));
    auto *marks = m_tab->findChild<QCheckBox *>();
    QTest::mouseClick(marks, Qt::LeftButton, {}, QPoint(8, marks->height() / 2));
    QCOMPARE(view->toPlainText(), u"a[U+202E]→\tb[CR][LF]\n"_s);
    m_tab->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), QByteArray("a\xe2\x80\xae\tb\r\n"));
}

void TestValueTab::savingAsksForAFileAndFetchesFirst()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    set(u"to-file"_s, "AAECAwQFBgcICQ==", {}, {{u"file-encoding"_s, u"base64"_s}});
    QVERIFY(!value().hasValue());
    QTest::mouseClick(visibleButton(*m_tab, u"Save to a file…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_tab->findChild<QFileDialog *>());
    auto *dialog = m_tab->findChild<QFileDialog *>();
    QVERIFY(value().hasValue() && !value().isRevealed());
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog->selectedNameFilter().contains(u"base64"_s));
    dialog->setDirectory(m_settings->folder());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY2(message().contains(path(u"to-file"_s)), qPrintable(message()));
    QFile file(path(u"to-file"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\0\1\2\3\4\5\6\7\10\11", 10));
}

void TestValueTab::savedFileEqualsTheBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretFileEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray exact = "\xef\xbb\xbfone\r\ntwo\n\t\xe2\x80\xae" "three\r";
    QTest::newRow("text") << exact << SecretFileEncoding::Utf8 << exact;
    QTest::newRow("base64") << QByteArray("AP8K") << SecretFileEncoding::Base64 << QByteArray("\0\xff\n", 3);
    QTest::newRow("base64, as it is") << QByteArray("AP8K") << SecretFileEncoding::Utf8 << QByteArray("AP8K");
}

void TestValueTab::savedFileEqualsTheBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(SecretFileEncoding, encoding);
    QFETCH(QByteArray, bytes);
    set(u"saved"_s, text);
    reveal(u"saved"_s);
    m_tab->saveTo(path(u"saved"_s), encoding);
    QFile file(path(u"saved"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    QVERIFY(message().contains(path(u"saved"_s)));
}

void TestValueTab::whatIsNotOfItsEncodingIsNotSaved()
{
    set(u"no-base64"_s, "no base64!", {}, {{u"file-encoding"_s, u"base64"_s}});
    reveal(u"no-base64"_s);
    m_tab->saveTo(path(u"not-written"_s), SecretFileEncoding::Base64);
    QVERIFY(!QFile::exists(path(u"not-written"_s)));
    QVERIFY(message().contains(u"nothing was saved"_s));
}

void TestValueTab::anUnknownEncodingIsTold()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    set(u"rot13"_s, "uryyb", {}, {{u"file-encoding"_s, u"rot13"_s}});
    m_tab->save();
    QTRY_VERIFY(m_tab->findChild<QFileDialog *>());
    QVERIFY2(message().contains(u"“rot13”"_s), qPrintable(message()));
    m_tab->findChild<QFileDialog *>()->reject();
}

void TestValueTab::aFailedSaveIsRecorded()
{
    set(u"unsaved"_s, canary);
    reveal(u"unsaved"_s);
    m_tab->saveTo(path(u"missing/file"_s), SecretFileEncoding::Utf8);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).reason, ErrorReason::FileUnwritable);
    QVERIFY(!reportText(m_bench.errors().errorAt(0)).contains(u"canary-7f3a"_s));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link"_s)));
    m_tab->saveTo(path(u"link"_s), SecretFileEncoding::Utf8);
    QCOMPARE(m_bench.errors().rowCount(), 2);
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void TestValueTab::aSaveOfAnotherSecretIsDropped()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    set(u"first-chosen"_s, "first");
    m_tab->save();
    QTRY_VERIFY(m_tab->findChild<QFileDialog *>());
    auto *dialog = m_tab->findChild<QFileDialog *>();
    set(u"then-chosen"_s, "second");
    dialog->setDirectory(m_settings->folder());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!m_tab->findChild<QFileDialog *>());
    QVERIFY(!QFile::exists(path(u"first-chosen.txt"_s)));
}

QByteArray TestValueTab::pfx(QByteArray *subject)
{
    const QString key = path(u"k.pem"_s);
    const QString certificate = path(u"c.pem"_s);
    const QString file = path(u"c.pfx"_s);
    if (openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                 u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"20"_s, u"-subj"_s,
                 u"/O=Example/CN=orders.example"_s})
            != 0
        || openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, certificate, u"-inkey"_s, key, u"-out"_s, file, u"-passout"_s,
                    u"pass:"_s})
            != 0
        || openssl({u"x509"_s, u"-in"_s, certificate, u"-noout"_s, u"-subject"_s, u"-nameopt"_s, u"RFC2253"_s}, subject) != 0)
        return {};
    QFile out(file);
    return out.open(QIODevice::ReadOnly) ? out.readAll().toBase64() : QByteArray();
}

void TestValueTab::certificateIsSummarisedOnReveal()
{
    QByteArray subject;
    const QByteArray value = pfx(&subject);
    if (value.isEmpty())
        QSKIP("The openssl command is not in PATH");
    set(u"web-certificate"_s, value, u"application/x-pkcs12"_s);
    auto *summary = m_tab->findChild<CertificateSummaryView *>();
    m_tab->copy();
    QTRY_VERIFY(this->value().hasValue());
    QVERIFY(!summary->isVisible());
    reveal(u"web-certificate"_s);
    QTRY_VERIFY(summary->isVisible());
    QVERIFY2(message().contains(QString::fromUtf8(subject.mid(subject.indexOf('=') + 1).trimmed())), qPrintable(message()));
    QVERIFY(message().contains(u"Itself (self-signed)"_s));
    QVERIFY(message().contains(u"EC P-256"_s));
    QVERIFY2(message().contains(u"Expires in 19 day"_s) || message().contains(u"Expires in 20 day"_s), qPrintable(message()));
    // It is public, and stays when the value hides; it goes with the secret.
    m_tab->toggleRevealed();
    QVERIFY(summary->isVisible());
    m_tab->clear();
    QVERIFY(!summary->isVisible());
}

void TestValueTab::aCertificateThatIsNoneIsTold()
{
    set(u"no-certificate"_s, "UHJhY3RpY2Ugb25seQ==", u"application/x-pkcs12"_s);
    reveal(u"no-certificate"_s);
    QTRY_VERIFY2(message().contains(u"The value holds no PKCS#12."_s), qPrintable(message()));
}

void TestValueTab::clipboardIsToldOf()
{
    set(u"copied"_s, canary);
    m_clipboard->setLifetime(1s);
    m_tab->copy();
    QTRY_VERIFY2(message().contains(u"Copied."_s), qPrintable(message()));
    QTRY_VERIFY(message().contains(u"The clipboard was cleared."_s));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestValueTab::clipboardThatKeepsTheValueIsToldOf()
{
    set(u"kept"_s, canary);
    m_tab->copy();
    QTRY_VERIFY(message().contains(u"Copied."_s));
    // A clipboard manager that puts back what it remembers.
    const QString remembered = QGuiApplication::clipboard()->text();
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, m_tab.get(), [remembered] {
        if (QGuiApplication::clipboard()->text().isEmpty())
            QGuiApplication::clipboard()->setText(remembered);
    });
    m_clipboard->clearIfOurs();
    QVERIFY2(message().contains(u"could not be cleared"_s), qPrintable(message()));
}

void TestValueTab::nothingOfTheValueIsAnywhereElse()
{
    const QtMessageHandler before = qInstallMessageHandler(recordLog);
    set(u"canary"_s, canary, u"text/plain"_s);
    reveal(u"canary"_s);
    m_tab->findChild<QCheckBox *>()->click();
    m_tab->saveTo(path(u"missing/file"_s), SecretFileEncoding::Utf8);
    m_tab->saveTo(path(u"missing/file"_s), SecretFileEncoding::Base64);
    m_tab->copy();
    const QString text = u"canary-7f3a"_s;
    QVERIFY(!outwardTexts(m_tab.get()).join(u'\n').contains(text));
    QVERIFY(!accessibleTexts(m_tab.get(), false).join(u'\n').contains(text));
    m_tab->toggleRevealed();
    QVERIFY(!accessibleTexts(m_tab.get()).join(u'\n').contains(text));
    for (int row = 0; row < m_bench.errors().rowCount(); ++row)
        QVERIFY(!reportText(m_bench.errors().errorAt(row)).contains(text));
    qInstallMessageHandler(before);
    QVERIFY(!logged.join(u'\n').contains(text));
    QDirIterator files(m_settings->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-7f3a"), qPrintable(file.fileName()));
    }
}

void TestValueTab::everyControlHasAName()
{
    set(u"named"_s, canary);
    reveal(u"named"_s);
    QCOMPARE(namelessControls(*m_tab).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*m_tab).join(u' '), QString());
}

void TestValueTab::lookAtIt()
{
    const auto look = [this](const QString &name) { picture(*m_tab, u"value-"_s + name); };
    set(u"look-json"_s, "{\n\t\"newCheckout\": true,\r\n\t\"limits\": {\"orders\": 250, \"none\": null},\n"
                        "\t\"regions\": [\"north \xe2\x80\xae\", \"west\"]\n}\n", u"application/json"_s);
    look(u"hidden"_s);
    reveal(u"look-json"_s);
    look(u"json"_s);
    m_tab->findChild<QCheckBox *>()->click();
    look(u"marks"_s);
    m_tab->findChild<QCheckBox *>()->click();
    set(u"look-xml"_s, "<?xml version=\"1.0\"?>\n<settings>\n  <!-- one -->\n  <add key=\"Mode\" value=\"a &amp; b\"/>\n</settings>\n");
    reveal(u"look-xml"_s);
    look(u"xml"_s);
    set(u"look-pairs"_s, "# database\n[main]\nSERVER=tcp:orders.example\nPASSWORD=x\nServer=tcp:a;User Id=b;Password=c\n");
    reveal(u"look-pairs"_s);
    m_tab->saveTo(path(u"pairs.txt"_s), SecretFileEncoding::Utf8);
    look(u"pairs"_s);
    QByteArray subject;
    const QByteArray certificate = pfx(&subject);
    set(u"look-pfx"_s, certificate, u"application/x-pkcs12"_s);
    reveal(u"look-pfx"_s);
    QTRY_VERIFY(m_tab->findChild<CertificateSummaryView *>()->isVisible());
    look(u"certificate"_s);
}

QTEST_MAIN(TestValueTab)
#include "tst_valuetab.moc"
