// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsfile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vault;
using namespace Qt::StringLiterals;

/// A file that is written behind the back of whoever tells it values.
class TestSettingsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isKnownAtOnceAndWrittenThen();
    void readsWhatIsThere();
    void theLastOfManyIsWritten();
    void whatCannotBeWrittenIsStillKnown();

private:
    QString path() const { return m_folder->filePath(u"some/settings.ini"_s); }
    QVariant written(const QString &key) const { return QSettings(path(), QSettings::IniFormat).value(key); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsFile::isKnownAtOnceAndWrittenThen()
{
    SettingsFile file(path());
    QVERIFY(!file.value(u"layout/window"_s).isValid());
    file.setValue(u"layout/window"_s, QByteArray("wide"));
    QCOMPARE(file.value(u"layout/window"_s).toByteArray(), "wide");
    file.finishWriting();
    QCOMPARE(written(u"layout/window"_s).toByteArray(), "wide");
}

void TestSettingsFile::readsWhatIsThere()
{
    QSettings(path(), QSettings::IniFormat).setValue(u"theme"_s, u"dark"_s);
    SettingsFile file(path());
    file.setValue(u"layout/window"_s, QByteArray("wide"));
    file.finishWriting();
    QCOMPARE(file.value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(written(u"theme"_s).toString(), u"dark"_s);
}

void TestSettingsFile::theLastOfManyIsWritten()
{
    SettingsFile file(path());
    for (int width = 0; width < 300; ++width) {
        file.setValue(u"width"_s, width);
        file.setValue(u"width/of-%1"_s.arg(width), width);
    }
    file.finishWriting();
    QCOMPARE(written(u"width"_s).toInt(), 299);
    for (int width = 0; width < 300; ++width)
        QCOMPARE(written(u"width/of-%1"_s.arg(width)).toInt(), width);
}

void TestSettingsFile::whatCannotBeWrittenIsStillKnown()
{
    QFile inTheWay(m_folder->filePath(u"some"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SettingsFile file(path());
    file.setValue(u"theme"_s, u"dark"_s);
    file.finishWriting();
    QCOMPARE(file.value(u"theme"_s).toString(), u"dark"_s);
    QVERIFY(!QFile::exists(path()));
}

QTEST_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
