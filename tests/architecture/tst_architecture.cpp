// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The rules of the house that the compiler cannot see: who may include whom, what every file starts with.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void librariesFollowTheArrows_data();
    void librariesFollowTheArrows();
    void networkAndModelsKnowNoWidgets();
    void practiceVaultSharesNothingWithTheClient();
    void nothingTakesTheThreadsThatPaint();
    void everySourceNamesItsLicence();
    void nothingIsLeftForLater();
    void userTextGoesThroughTranslation();

private:
    QStringList sources(const QString &folder) const;
    QString read(const QString &path) const;
    QStringList violations(const QString &folder, const QRegularExpression &forbidden) const;

    QDir m_root;
};

void ArchitectureTest::initTestCase()
{
    m_root.setPath(qEnvironmentVariable("VAULT_SOURCE_DIR"));
    QVERIFY2(m_root.exists(QStringLiteral("CMakeLists.txt")), "VAULT_SOURCE_DIR names the source tree");
}

QStringList ArchitectureTest::sources(const QString &folder) const
{
    QStringList paths;
    QDirIterator files(m_root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

QString ArchitectureTest::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList ArchitectureTest::violations(const QString &folder, const QRegularExpression &forbidden) const
{
    QStringList found;
    const QStringList paths = sources(folder);
    for (const QString &path : paths) {
        QRegularExpressionMatchIterator matches = forbidden.globalMatch(read(path));
        while (matches.hasNext())
            found.append(m_root.relativeFilePath(path) + QLatin1String(": ") + matches.next().captured().trimmed());
    }
    return found;
}

void ArchitectureTest::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbiddenRooms");
    QTest::newRow("network knows only itself") << "network" << "models|ui|app|tests";
    QTest::newRow("models know network") << "models" << "ui|app|tests";
    QTest::newRow("ui knows models and network") << "ui" << "app|tests";
    QTest::newRow("app knows all but the tests") << "app" << "tests";
}

void ArchitectureTest::includesFollowTheArrows()
{
    QFETCH(QString, folder);
    QFETCH(QString, forbiddenRooms);
    QVERIFY(!sources(folder).isEmpty());
    const QRegularExpression forbidden(QStringLiteral("#\\s*include\\s*\"(%1)/[^\"]*\"").arg(forbiddenRooms));
    QCOMPARE(violations(folder, forbidden), QStringList());
}

void ArchitectureTest::librariesFollowTheArrows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("network") << "network/CMakeLists.txt" << "vault_models|vault_ui|vault_app|Qt6::Gui|Qt6::Widgets";
    QTest::newRow("models") << "models/CMakeLists.txt" << "vault_ui|vault_app|Qt6::Gui|Qt6::Widgets";
    QTest::newRow("ui") << "ui/CMakeLists.txt" << "vault_app";
    QTest::newRow("practice-vault") << "app/practicevault/CMakeLists.txt" << "vault_network|vault_models|vault_ui|vault_app|Qt6::";
}

void ArchitectureTest::librariesFollowTheArrows()
{
    QFETCH(QString, file);
    QFETCH(QString, forbidden);
    const QString text = read(m_root.filePath(file));
    QVERIFY(!text.isEmpty());
    const QRegularExpressionMatch match = QRegularExpression(forbidden).match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void ArchitectureTest::networkAndModelsKnowNoWidgets()
{
    const QRegularExpression forbidden(QStringLiteral(
        "#\\s*include\\s*<(Qt(Gui|Widgets)/|QWidget|QApplication|QGuiApplication|QDialog|QIcon|QColor|QFont|QPixmap|QClipboard|QPalette|QPainter)[^>]*>"));
    QCOMPARE(violations(QStringLiteral("network"), forbidden), QStringList());
    QCOMPARE(violations(QStringLiteral("models"), forbidden), QStringList());
}

void ArchitectureTest::practiceVaultSharesNothingWithTheClient()
{
    QVERIFY(!sources(QStringLiteral("app/practicevault")).isEmpty());
    const QRegularExpression forbidden(QStringLiteral("#\\s*include\\s*(\"(network|models|ui|app/(?!practicevault))|<Q)[^\n]*"));
    QCOMPARE(violations(QStringLiteral("app/practicevault"), forbidden), QStringList());
}

void ArchitectureTest::nothingTakesTheThreadsThatPaint()
{
    const QRegularExpression global(QStringLiteral("QThreadPool::globalInstance\\(\\)\\s*(->|\\.)|QtConcurrent::"));
    for (const char *room : {"network", "models", "ui"})
        QCOMPARE(violations(QString::fromLatin1(room), global), QStringList());
}

void ArchitectureTest::everySourceNamesItsLicence()
{
    QStringList without;
    for (const char *folder : {"app", "ui", "models", "network", "tests"}) {
        const QStringList paths = sources(QLatin1String(folder));
        for (const QString &path : paths) {
            if (!read(path).startsWith(QLatin1String("// SPDX-License-Identifier: Apache-2.0\n")))
                without.append(m_root.relativeFilePath(path));
        }
    }
    QCOMPARE(without, QStringList());
}

void ArchitectureTest::nothingIsLeftForLater()
{
    // Put together here, so that this file does not find itself.
    const QRegularExpression forbidden(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|HA") + QStringLiteral("CK)\\b"));
    for (const char *folder : {"app", "ui", "models", "network", "tests"})
        QCOMPARE(violations(QLatin1String(folder), forbidden), QStringList());
}

void ArchitectureTest::userTextGoesThroughTranslation()
{
    // Words of two letters or more handed straight to a widget that shows them.
    const QRegularExpression forbidden(QStringLiteral(
        "(setText|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|setStatusTip|addTab|addRow|addMenu)"
        "\\((QStringLiteral|QLatin1String|u)\\(?\"[^\"]*[A-Za-z]{2,}[^\"]*\""));
    QCOMPARE(violations(QStringLiteral("ui"), forbidden), QStringList());
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
