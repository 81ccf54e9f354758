// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "tests/ui/accessibletexts.h"
#include "network/connections/vaultaddress.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectiontestview.h"
#include "ui/dialogs/openvaultdialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// As a person does it: the fields of the fold, and those of one way of signing in, are there when they are wanted.
void chooseSignIn(OpenVaultDialog &dialog, const QString &kind)
{
    auto *box = control<QComboBox>(dialog, u"Sign in with"_s);
    box->setCurrentIndex(box->findText(kind));
    QCOMPARE(box->currentText(), kind);
}

void unfold(OpenVaultDialog &dialog)
{
    control<QToolButton>(dialog, u"Advanced settings"_s)->click();
}

} // namespace

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
    void browserIsProposedWithAzuresApplication();
    void rememberingIsProposed();
    void secretIsKeptOnlyWithTheConnection();
    void secretsAreInNoAccessibleText();
    void connectionIsTestedInPlace();
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
    dialog.connectionForm().urlEdit()->setText(typed);
    if (!url.isEmpty() && typed.trimmed() != url)
        QVERIFY2(dialog.connectionForm().urlMessage()->text().contains(url), qPrintable(dialog.connectionForm().urlMessage()->text()));
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
    dialog.connectionForm().urlEdit()->setText(typed);
    QCOMPARE(dialog.connectionForm().urlMessage()->kind(), MessageKind::Error);
    QVERIFY(!dialog.connectionForm().urlMessage()->text().isEmpty());
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
    chooseSignIn(dialog, u"Access token"_s);
    unfold(dialog);
    QTest::keyClicks(dialog.connectionForm().urlEdit(), u"contoso"_s);
    QCOMPARE(dialog.connectionForm().versionBox()->currentText(), u"7.4"_s);
    dialog.connectionForm().versionBox()->setCurrentText(u"2025-07-01"_s);
    control<QComboBox>(dialog, u"Routes"_s)->setCurrentIndex(1);
    control<QCheckBox>(dialog, u"Send every verb as POST"_s)->click();
    auto *ca = control<QLineEdit>(dialog, u"Additional CA file"_s);
    QTest::keyClicks(ca, root.fileName());
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u" Bearer abc.def-_~ "_s);
    ca->setFocus();
    dialog.connectionForm().urlEdit()->setFocus();
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
    unfold(dialog);
    const auto explained = [&dialog] { return control<QComboBox>(dialog, u"Routes"_s)->accessibleDescription(); };
    QVERIFY2(explained().contains(u"/create"_s), qPrintable(explained()));
    dialog.connectionForm().versionBox()->setCurrentText(u"2016.10.01"_s);
    QVERIFY(!explained().contains(u"/create"_s));
    QVERIFY(explained().contains(u"PUT"_s));
    control<QComboBox>(dialog, u"Routes"_s)->setCurrentIndex(2);
    QVERIFY(explained().contains(u"/create"_s));
}

void TestOpenVaultDialog::badApiVersionIsRefused()
{
    OpenVaultDialog dialog;
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    dialog.connectionForm().versionBox()->setCurrentText(u"7.4 & more"_s);
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.connectionForm().versionBox()->setCurrentText(QString());
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.connectionForm().versionBox()->setCurrentText(u"9.9-preview"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestOpenVaultDialog::missingCaFileIsRefused()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    unfold(dialog);
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
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
    chooseSignIn(dialog, u"Access token"_s);
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
    auto *file = control<QLineEdit>(dialog, u"Token file"_s);
    file->setFocus();
    QTest::keyClicks(file, token.fileName());
    QTest::keyClick(file, Qt::Key_Tab);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.connectionForm().tokenMessage()->kind(), MessageKind::Error);
    QVERIFY2(dialog.connectionForm().tokenMessage()->text().contains(u"not an access token"_s), qPrintable(dialog.connectionForm().tokenMessage()->text()));
    QCOMPARE(refused.count(), 1);
    token.write("abc.def\n");
    token.close();
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.takeRequest().secrets.accessToken.view().toByteArray(), QByteArray("abc.def"));
}

void TestOpenVaultDialog::oneTokenOnly()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    chooseSignIn(dialog, u"Access token"_s);
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u"abc"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    auto *file = control<QLineEdit>(dialog, u"Token file"_s);
    file->setFocus();
    QTest::keyClicks(file, u"/tmp/token"_s);
    QTest::keyClick(file, Qt::Key_Tab);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QCOMPARE(dialog.connectionForm().tokenMessage()->kind(), MessageKind::Error);
}

void TestOpenVaultDialog::tokenIsMasked()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    chooseSignIn(dialog, u"Access token"_s);
    auto *token = control<QLineEdit>(dialog, u"Access token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    control<QCheckBox>(dialog, u"Show the access token"_s)->click();
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
}

void TestOpenVaultDialog::errorOpensTheDialogAgainWithAllThatWasTyped()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    chooseSignIn(dialog, u"Access token"_s);
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
    control<QLineEdit>(dialog, u"Access token"_s)->setText(u"abc"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.takeRequest().secrets.accessToken.isEmpty());
    ApiError error;
    error.kind = ErrorKind::Transport;
    error.reason = ErrorReason::HostNotFound;
    error.url = u"contoso.vault.azure.net"_s;
    dialog.showError(error);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QCOMPARE(dialog.connectionForm().urlEdit()->text(), u"contoso"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(dialog.takeRequest().secrets.accessToken.view().toByteArray(), QByteArray("abc"));
}

void TestOpenVaultDialog::browserIsProposedWithAzuresApplication()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.connectionForm().urlEdit(), u"contoso"_s);
    QTest::keyClick(dialog.connectionForm().urlEdit(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const ConnectionRequest request = dialog.takeRequest();
    QCOMPARE(request.connection.signIn.kind, SignInKind::Browser);
    QCOMPARE(request.connection.signIn.clientId, QString::fromUtf16(developmentClientId));
    QVERIFY(request.connection.signIn.tenant.isEmpty());
    QVERIFY(request.secrets.accessToken.isEmpty());
}

void TestOpenVaultDialog::rememberingIsProposed()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.connectionForm().urlEdit(), u"contoso"_s);
    auto *remember = control<QCheckBox>(dialog, u"Remember this connection"_s);
    auto *name = control<QLineEdit>(dialog, u"Name"_s);
    QVERIFY(dialog.remembers());
    QCOMPARE(name->placeholderText(), u"contoso"_s);
    remember->click();
    QVERIFY(!dialog.remembers());
    QVERIFY(!name->isVisible());
    remember->click();
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Production"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(dialog.takeRequest().connection.name, u"Production"_s);
}

void TestOpenVaultDialog::secretIsKeptOnlyWithTheConnection()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.connectionForm().urlEdit(), u"contoso"_s);
    QVERIFY(!dialog.keepsSecrets());
    chooseSignIn(dialog, u"Client secret"_s);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QTest::keyClicks(control<QLineEdit>(dialog, u"Client ID"_s), u"app-1"_s);
    control<QLineEdit>(dialog, u"Client secret"_s)->setText(u"s3cret~"_s);
    QVERIFY(dialog.actionButton()->isEnabled());
    auto *keep = control<QCheckBox>(dialog, u"Keep the client secret in the keychain"_s);
    QVERIFY(dialog.keepsSecrets());
    control<QCheckBox>(dialog, u"Remember this connection"_s)->click();
    QVERIFY(!keep->isEnabled());
    QVERIFY(!dialog.keepsSecrets());
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    const ConnectionRequest request = dialog.takeRequest();
    QCOMPARE(request.connection.signIn.clientId, u"app-1"_s);
    QCOMPARE(request.secrets.clientSecret.view().toByteArray(), QByteArray("s3cret~"));
}

void TestOpenVaultDialog::secretsAreInNoAccessibleText()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    const QMap<QString, QString> fields{{u"Access token"_s, u"Access token"_s},
                                        {u"Client secret"_s, u"Client secret"_s},
                                        {u"Client certificate"_s, u"Passphrase"_s}};
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        chooseSignIn(dialog, field.key());
        control<QLineEdit>(dialog, field.value())->setText(u"hunter2-hunter2"_s);
        const QString heard = (accessibleTexts(&dialog) + outwardTexts(&dialog)).join(u'\n');
        QVERIFY2(!heard.contains(u"hunter2"_s), qPrintable(field.key()));
    }
}

void TestOpenVaultDialog::connectionIsTestedInPlace()
{
    OpenVaultDialog dialog;
    QSignalSpy failed(&dialog, &OpenVaultDialog::testFailed);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(show(dialog));
    auto *button = control<QPushButton>(dialog, u"Test connection"_s);
    QVERIFY(!button->isEnabled());
    dialog.connectionForm().urlEdit()->setText(u"localhost:1"_s);
    button->click();
    QVERIFY(dialog.testView().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.testView().isRunning(), 20'000);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(button->isEnabled());
    QTRY_VERIFY(dialog.testView().visibleRegion().boundingRect().height() > 40);
    picture(dialog, u"openvault-tested"_s);
    // It was about other settings.
    dialog.connectionForm().urlEdit()->setText(u"localhost:2"_s);
    QVERIFY(!dialog.testView().isVisible());
}

void TestOpenVaultDialog::lookAtIt()
{
    OpenVaultDialog dialog;
    QVERIFY(show(dialog));
    picture(dialog, u"openvault-empty"_s);
    chooseSignIn(dialog, u"Access token"_s);
    unfold(dialog);
    dialog.connectionForm().urlEdit()->setText(u"contoso"_s);
    dialog.connectionForm().versionBox()->setCurrentText(u"2016.10.01"_s);
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
