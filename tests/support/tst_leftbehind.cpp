// SPDX-License-Identifier: Apache-2.0
#include "tests/support/leftbehind.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "S3cr~t+va/lue?9f";

QString write(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file");
    return path;
}

QByteArray streamed(const QString &text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << text;
    return bytes;
}

} // namespace

/// What looks for secrets on the disk finds them in every dress.
class TestLeftBehind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAPlantedValue_data();
    void findsAPlantedValue();
    void findsItInAName();
    void findsItInSettings();
    void findsNothingWhereNothingIs();
    void leavesTheKeyringOut();
    void saysWhatItCannotLookFor();
    void aHomeOfItsOwn();
};

void TestLeftBehind::findsAPlantedValue_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QString::fromUtf8(secret);
    QTest::newRow("plain") << secret;
    QTest::newRow("amid bytes that are no text") << QByteArray("\0\xff", 2) + secret + '\0';
    QTest::newRow("percent-encoded") << QUrl::toPercentEncoding(text);
    QTest::newRow("percent-encoded in small letters") << QUrl::toPercentEncoding(text).toLower().replace("s3", "S3");
    QTest::newRow("every byte percent-encoded") << "%" + secret.toHex('%');
    QTest::newRow("UTF-16, small end first")
        << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("streamed by Qt") << streamed(text);
    for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
        for (const QByteArray &after : {QByteArray(), QByteArray("z"), QByteArray("yz")}) {
            const QByteArray whole = before + secret + after;
            QTest::addRow("base64 between %d and %d", int(before.size()), int(after.size())) << whole.toBase64();
            QTest::addRow("base64url between %d and %d", int(before.size()), int(after.size()))
                << whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }
}

void TestLeftBehind::findsAPlantedValue()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = write(folder.path(), u".hidden/deeper/file"_s, "before " + content + " after");
    const QStringList found = filesHolding({"another-value", secret}, {folder.path()});
    QCOMPARE(found, QStringList {path + u": S3cr…"_s});
}

void TestLeftBehind::findsItInAName()
{
    const QTemporaryDir folder;
    write(folder.path(), u"code-77aa21/empty"_s, {});
    QCOMPARE(filesHolding({"code-77aa21"}, {folder.path()}).size(), 1);
}

void TestLeftBehind::findsItInSettings()
{
    const OwnHome home;
    QSettings settings(home.path() + u"/home/some.conf"_s, QSettings::IniFormat);
    settings.setValue(u"text"_s, QString::fromUtf8(secret));
    settings.setValue(u"bytes"_s, QByteArray("token-in-bytes"));
    settings.setValue(u"url"_s, QUrl(u"https://localhost/?code=code-in-a-url"_s));
    settings.sync();
    QCOMPARE(home.filesHolding({secret, "token-in-bytes", "code-in-a-url"}).size(), 3);
}

void TestLeftBehind::findsNothingWhereNothingIs()
{
    const QTemporaryDir folder;
    write(folder.path(), u"file"_s, secret.first(secret.size() - 1));
    QCOMPARE(filesHolding({secret}, {folder.path()}), QStringList());
    QCOMPARE(filesHolding({secret}, {folder.filePath(u"absent"_s)}), QStringList());
}

void TestLeftBehind::leavesTheKeyringOut()
{
    const QTemporaryDir folder;
    write(folder.path(), u"data/keyrings/login.keyring"_s, secret);
    QCOMPARE(filesHolding({secret}, {folder.path()}), QStringList());
}

void TestLeftBehind::saysWhatItCannotLookFor()
{
    const QTemporaryDir folder;
    write(folder.path(), u"file"_s, "at");
    QCOMPARE(filesHolding({"at"}, {folder.path()}).size(), 1);
    QCOMPARE(filesHolding({QByteArray()}, {}).size(), 1);
}

void TestLeftBehind::aHomeOfItsOwn()
{
    const QByteArray before = qgetenv("HOME");
    {
        const OwnHome home;
        for (const QString &folder :
             {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
              QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation),
              QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), QDir::homePath(),
              QDir::tempPath()}) {
            QVERIFY2(folder.startsWith(home.path() + u'/'), qPrintable(folder));
            write(folder, u"planted"_s, secret);
        }
        QCOMPARE(home.filesHolding({secret}).size(), 5);
        QCOMPARE(filesHolding({secret}).size(), 3);
    }
    QCOMPARE(qgetenv("HOME"), before);
}

QTEST_GUILESS_MAIN(TestLeftBehind)
#include "tst_leftbehind.moc"
