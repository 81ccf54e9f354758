// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/openvaultdialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestOpenVaultDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName();
    void urlIsCompleted_data();
    void urlIsCompleted();
    void badUrlIsRefusedWhileTyping_data();
    void badUrlIsRefusedWhileTyping();
    void everythingChosenIsInTheRequest();
    void routesAreExplained();
    void badApiVersionIsRefused();
    void missingCaFileIsRefused();
    void badTokenFileKeepsTheDialogOpen();
    void oneTokenOnly();
    void tokenIsMasked();
    void errorOpensTheDialogAgainWithAllThatWasTyped();
    void lookAtIt();
};

void TestOpenVaultDialog::everyControlHasAName()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    QCOMPARE(namelessControls(dialog).join(QLatin1Char(' ')), QString());
    QCOMPARE(doubledMnemonics(dialog).join(QLatin1Char(' ')), QString());
}

void TestOpenVaultDialog::urlIsCompleted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const QString scheme = u"https:/"_s + u'/';
    QTest::newRow("bare name") << u" contoso "_s << scheme + u"contoso.vault.azure.net"_s;
    QTest::newRow("host") << u"contoso.vault.azure.cn"_s << scheme + u"contoso.vault.azure.cn"_s;
    QTest::newRow("host and port") << u"localhost:8443"_s << scheme + u"localhost:8443"_s;
    QTest::newRow("localhost") << u"localhost"_s << scheme + u"localhost"_s;
    QTest::newRow("whole") << scheme + u"x.example"_s << scheme + u"x.example"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestOpenVaultDialog::urlIsCompleted()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(completedVaultUrl(typed), url);
    OpenVaultDialog dialog;
    dialog.urlEdit()->setText(typed);
    if (!url.isEmpty() && typed.trimmed() != url)
        QVERIFY2(dialog.urlMessage()->text().contains(url), qPrintable(dialog.urlMessage()->text()));
    QCOMPARE(dialog.actionButton()->isEnabled(), !url.isEmpty());
}

void TestOpenVaultDialog::badUrlIsRefusedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    const QString separator = u":/"_s + u'/';
    QTest::newRow("not https") << u"http"_s + separator + u"contoso.vault.azure.net"_s;
    QTest::newRow("a path") << u"https"_s + separator + u"contoso.vault.azure.net/keys"_s;
    QTest::newRow("a user") << u"https"_s + separator + u"me@contoso.vault.azure.net"_s;
    QTest::newRow("blanks") << u"my vault"_s;
}

void TestOpenVaultDialog::badUrlIsRefusedWhileTyping()
{
    QFETCH(QString, typed);
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    dialog.urlEdit()->setText(typed);
    QCOMPARE(dialog.urlMessage()->kind(), MessageKind::Error);
    QVERIFY(!dialog.urlMessage()->text().isEmpty());
    QVERIFY(!dialog.actionButton()->isEnabled());
}

void TestOpenVaultDialog::everythingChosenIsInTheRequest()
{
    const QTemporaryDir folder;
    QFile root(folder.filePath(u"ca.pem"_s));
    QVERIFY(root.open(QIODevice::WriteOnly));
    OpenVaultDialog dialog;
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.urlEdit(), u"contoso"_s);
    QCOMPARE(dialog.versionBox()->currentText(), u"7.4"_s);
    dialog.versionBox()->setCurrentText(u"2025-07-01"_s);
    control<QComboBox>(dialog, u"Routes"_s)->setCurrentIndex(1);
    control<QCheckBox>(dialog, u"Send every verb as POST"_s)->click();
    auto *ca = control<QLineEdit>(dialog, u"Additional CA file"_s);
    QTest::keyClicks(ca, root.fileName());
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u" Bearer abc.def-_~ "_s);
    ca->setFocus();
    dialog.urlEdit()->setFocus();
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    const ConnectionRequest request = dialog.takeRequest();
    QVERIFY(request.connection.vaultUrl.endsWith(u"/contoso.vault.azure.net"_s));
    QCOMPARE(request.connection.apiVersion, u"2025-07-01"_s);
    QCOMPARE(request.connection.routes, RouteChoice::Documented);
    QVERIFY(request.connection.postOnly);
    QCOMPARE(request.connection.additionalRootFile, root.fileName());
    QCOMPARE(request.secrets.accessToken.view().toByteArray(), QByteArray("abc.def-_~"));
}

void TestOpenVaultDialog::routesAreExplained()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    const auto explained = [&dialog] { return control<QComboBox>(dialog, u"Routes"_s)->accessibleDescription(); };
    QVERIFY2(explained().contains(u"/create"_s), qPrintable(explained()));
    dialog.versionBox()->setCurrentText(u"2016.10.01"_s);
    QVERIFY(!explained().contains(u"/create"_s));
    QVERIFY(explained().contains(u"PUT"_s));
    control<QComboBox>(dialog, u"Routes"_s)->setCurrentIndex(2);
    QVERIFY(explained().contains(u"/create"_s));
}

void TestOpenVaultDialog::badApiVersionIsRefused()
{
    OpenVaultDialog dialog;
    dialog.urlEdit()->setText(u"contoso"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    dialog.versionBox()->setCurrentText(u"7.4 & more"_s);
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.versionBox()->setCurrentText(QString());
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.versionBox()->setCurrentText(u"9.9-preview"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestOpenVaultDialog::missingCaFileIsRefused()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    dialog.urlEdit()->setText(u"contoso"_s);
    auto *file = control<QLineEdit>(dialog, u"Additional CA file"_s);
    file->setFocus();
    QTest::keyClicks(file, u"/does/not/exist.pem"_s);
    QTest::keyClick(file, Qt::Key_Tab);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY(file->accessibleDescription().contains(u"no such file"_s));
}

void TestOpenVaultDialog::badTokenFileKeepsTheDialogOpen()
{
    const QTemporaryDir folder;
    QFile token(folder.filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    OpenVaultDialog dialog;
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy refused(&dialog, &OpenVaultDialog::tokenRefused);
    QVERIFY(show(dialog));
    dialog.urlEdit()->setText(u"contoso"_s);
    auto *file = control<QLineEdit>(dialog, u"Token file"_s);
    file->setFocus();
    QTest::keyClicks(file, token.fileName());
    QTest::keyClick(file, Qt::Key_Tab);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.tokenMessage()->kind(), MessageKind::Error);
    QVERIFY2(dialog.tokenMessage()->text().contains(u"not an access token"_s), qPrintable(dialog.tokenMessage()->text()));
    QCOMPARE(refused.count(), 1);
    token.write("abc.def\n");
    token.close();
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.takeRequest().token.view().toByteArray(), QByteArray("abc.def"));
}

void TestOpenVaultDialog::oneTokenOnly()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    dialog.urlEdit()->setText(u"contoso"_s);
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u"abc"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    auto *file = control<QLineEdit>(dialog, u"Token file"_s);
    file->setFocus();
    QTest::keyClicks(file, u"/tmp/token"_s);
    QTest::keyClick(file, Qt::Key_Tab);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QCOMPARE(dialog.tokenMessage()->kind(), MessageKind::Error);
}

void TestOpenVaultDialog::tokenIsMasked()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    auto *token = control<QLineEdit>(dialog, u"Access token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    control<QCheckBox>(dialog, u"Show the access token"_s)->click();
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
}

void TestOpenVaultDialog::errorOpensTheDialogAgainWithAllThatWasTyped()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    dialog.urlEdit()->setText(u"contoso"_s);
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u"abc"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.takeRequest().token.isEmpty());
    ApiError error;
    error.kind = ErrorKind::Transport;
    error.reason = ErrorReason::HostNotFound;
    error.url = u"contoso.vault.azure.net"_s;
    dialog.showError(error);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QCOMPARE(dialog.urlEdit()->text(), u"contoso"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(dialog.takeRequest().token.view().toByteArray(), QByteArray("abc"));
}

void TestOpenVaultDialog::lookAtIt()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    picture(dialog, u"openvault-empty"_s);
    dialog.urlEdit()->setText(u"contoso"_s);
    dialog.versionBox()->setCurrentText(u"2016.10.01"_s);
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u"abcdefabcdef"_s);
    ApiError error;
    error.kind = ErrorKind::Transport;
    error.reason = ErrorReason::HostNotFound;
    dialog.showError(error);
    picture(dialog, u"openvault-error"_s);
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 700);
}

QTEST_MAIN(TestOpenVaultDialog)
#include "tst_openvaultdialog.moc"
