// SPDX-License-Identifier: Apache-2.0
// A secret's value as a file and back, and the file that only its owner may read.
#include "network/crypto/secretfileencoding.h"
#include "network/crypto/secretfilewriting.h"

#include "opensslcommand.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
    | QFileDevice::ReadUser | QFileDevice::WriteUser;

void addRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << u"utf-8"_s << QByteArray("é\r\n密 \n") << QByteArray("é\r\n密 \n");
    QTest::newRow("utf-8 with a mark") << u"UTF-8"_s << QByteArray("\xef\xbb\xbfx") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("ascii") << u"ascii"_s << QByteArray("a\n\tb") << QByteArray("a\n\tb");
    QTest::newRow("utf-16le") << u"utf-16le"_s << QByteArray("aé🔑") << QByteArray("a\0\xe9\0\x3d\xd8\x11\xdd", 8);
    QTest::newRow("utf-16be") << u"utf-16be"_s << QByteArray("aé") << QByteArray("\0a\0\xe9", 4);
    QTest::newRow("base64") << u"base64"_s << QByteArray("AAECAwQFBgcICQ==") << QByteArray("\0\1\2\3\4\5\6\7\10\11", 10);
    QTest::newRow("hex") << u"hex"_s << QByteArray("00ff0a") << QByteArray("\0\xff\n", 3);
    QTest::newRow("empty") << u"base64"_s << QByteArray() << QByteArray();
}

} // namespace

class TestSecretFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueBecomesAFileAndBack_data() { addRows(); }
    void valueBecomesAFileAndBack()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, bytes);
        const auto encoding = secretFileEncodingNamed(name);
        QVERIFY(encoding.has_value());
        QCOMPARE(nameOf(*encoding), name.toLower());
        const auto file = fileBytesOf(SecretBuffer::copyOf(value), *encoding);
        QVERIFY(file.has_value());
        QCOMPARE(file->view().toByteArray(), bytes);
        const auto back = valueOfFile(*file, *encoding);
        QVERIFY(back.has_value());
        QCOMPARE(back->view().toByteArray(), value);
    }
    void whatDoesNotFitIsNoFile()
    {
        const SecretBuffer accented = SecretBuffer::copyOf("é");
        QVERIFY(!fileBytesOf(accented, SecretFileEncoding::Ascii));
        QVERIFY(!fileBytesOf(accented, SecretFileEncoding::Base64));
        QVERIFY(!fileBytesOf(SecretBuffer::copyOf("abc"), SecretFileEncoding::Hexadecimal));
        const SecretBuffer binary = SecretBuffer::copyOf("\xff\xfe\x80");
        QVERIFY(!valueOfFile(binary, SecretFileEncoding::Utf8));
        QVERIFY(!valueOfFile(binary, SecretFileEncoding::Ascii));
        QVERIFY(!valueOfFile(binary, SecretFileEncoding::Utf16LittleEndian));
    }
    void unknownNamesAndMissingTags()
    {
        QVERIFY(!secretFileEncodingNamed(u"rot13"));
        QVERIFY(!secretFileEncodingNamed(u""));
        QCOMPARE(fileEncodingOf({{u"File-Encoding"_s, u"base64"_s}}), u"base64"_s);
        QCOMPARE(fileEncodingOf({{u"stage"_s, u"base64"_s}}), QString());
    }

    void fileHoldsTheBytesForItsOwnerOnly()
    {
        const QString path = m_folder.filePath(u"new"_s);
        const QByteArray bytes("\0a\r\n\xff", 5);
        QCOMPARE(writeSecretFile(path, SecretBuffer::copyOf(bytes)), QString());
        QCOMPARE(readFile(path), bytes);
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    }
    void anOlderFileIsReplacedAndItsPermissionsToo()
    {
        const QString path = writeFile(m_folder.filePath(u"old"_s), "a much longer text than the new one");
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QCOMPARE(writeSecretFile(path, SecretBuffer::copyOf("new")), QString());
        QCOMPARE(readFile(path), QByteArray("new"));
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    }
    void aSymbolicLinkIsRefused()
    {
        const QString target = writeFile(m_folder.filePath(u"target"_s), "untouched");
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(!writeSecretFile(link, SecretBuffer::copyOf("canary")).isEmpty());
        QCOMPARE(readFile(target), QByteArray("untouched"));
        const QString dangling = m_folder.filePath(u"dangling"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), dangling));
        QVERIFY(!writeSecretFile(dangling, SecretBuffer::copyOf("canary")).isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"nowhere"_s)));
    }
    void aFailureLeavesNothingBehind()
    {
        QVERIFY(!writeSecretFile(m_folder.filePath(u"missing/folder"_s), SecretBuffer::copyOf("canary")).isEmpty());
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
        const QStringList before = QDir(m_folder.path()).entryList();
        QVERIFY(!writeSecretFile(m_folder.filePath(u"folder"_s), SecretBuffer::copyOf("canary")).isEmpty());
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
