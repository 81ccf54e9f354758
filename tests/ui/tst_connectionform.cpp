// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/connections/connectionform.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString secure = u"https:/"_s + u'/';

void choose(ConnectionForm &form, const QString &box, const QString &entry)
{
    auto *combo = control<QComboBox>(form, box);
    const int index = combo->findText(entry, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(entry));
    combo->setCurrentIndex(index);
}

bool shows(ConnectionForm &form, const QString &name)
{
    return control<QWidget>(form, name)->isVisible();
}

/// header.payload.signature with this expiry; the signature is no signature.
QString jwt(qint64 expiry)
{
    const auto part = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part(R"({"alg":"none"})") + u'.' + part("{\"exp\":" + QByteArray::number(expiry) + '}') + u".c2ln"_s;
}

Connection everything(const QString &existingFile)
{
    Connection connection;
    connection.id = u"f00d"_s;
    connection.name = u"Production"_s;
    connection.vaultUrl = secure + u"contoso.vault.azure.net"_s;
    connection.apiVersion = u"2025-07-01"_s;
    connection.routes = RouteChoice::Documented;
    connection.service = VaultService::ManagedHsm;
    connection.postOnly = true;
    connection.signIn = {SignInKind::ClientCertificate, u"app-1"_s, u"contoso.com"_s,
                         secure + u"login.example.org"_s, existingFile, QString()};
    connection.additionalRootFile = existingFile;
    connection.proxy = {ConnectionProxy::Kind::Socks5, u"proxy.example.org"_s, 1080};
    connection.color = ConnectionColor::Red;
    connection.guard = {true, true, true};
    connection.lastOpened = 1'700'000'000;
    return connection;
}

} // namespace

class TestConnectionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }
    void everyControlHasAName();
    void everythingComesBack();
    void eachGuardIsABoxOfItsOwn();
    void bareNameTakesTheSuffixOfItsCloud_data();
    void bareNameTakesTheSuffixOfItsCloud();
    void ownSuffix();
    void managedHsmIsNamed();
    void eachKindShowsItsFields_data();
    void eachKindShowsItsFields();
    void typedTextOutlivesAnotherKind();
    void applicationsClientIsNotAzures();
    void unusedFieldsAreNotInTheConnection();
    void azuresApplicationIsNamedHonestly();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void proxyNeedsAHost();
    void expiryOfATokenIsShown();
    void halfATokenIsNoError();
    void foldOpensForWhatStandsInIt();
    void secretsAreTheChosenKindsOnly();
    void anotherConnectionFindsNoSecrets();
    void tabOrderFollowsTheRows_data();
    void tabOrderFollowsTheRows();
    void comboBoxesAreCalledByName();
    void noRowLosesItsHeight();
    void blankUntilTyped();

private:
    ConnectionForm &keep() { return open(ConnectionForm::Use::Keep); }
    ConnectionForm &open(ConnectionForm::Use use);

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<ConnectionForm> m_form;
};

void TestConnectionForm::init()
{
    QFile file(m_folder.filePath(u"file.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_file = file.fileName();
}

ConnectionForm &TestConnectionForm::open(ConnectionForm::Use use)
{
    m_form = std::make_unique<ConnectionForm>(use);
    m_form->show();
    m_form->activateWindow();
    [this] { QVERIFY(QTest::qWaitForWindowActive(m_form.get())); }();
    return *m_form;
}

void TestConnectionForm::everyControlHasAName()
{
    for (const auto use : {ConnectionForm::Use::Open, ConnectionForm::Use::Keep}) {
        ConnectionForm &form = open(use);
        QCOMPARE(namelessControls(form).join(u' '), QString());
        QCOMPARE(doubledMnemonics(form).join(u' '), QString());
    }
}

void TestConnectionForm::everythingComesBack()
{
    ConnectionForm &form = keep();
    const Connection connection = everything(m_file);
    form.setConnection(connection);
    QCOMPARE(form.problem(), QString());
    QVERIFY(form.connection() == connection);
    // And nothing of it stays for the next one.
    Connection other;
    other.vaultUrl = secure + u"fabrikam.vault.azure.net"_s;
    form.setConnection(other);
    other.signIn.clientId = QString::fromUtf16(developmentClientId);
    QVERIFY(form.connection() == other);
}

void TestConnectionForm::eachGuardIsABoxOfItsOwn()
{
    const std::pair<QString, ConnectionGuard> boxes[] = {
        {u"Read-only: nothing can be changed or signed"_s, {true, false, false}},
        {u"Type the key's name before it signs"_s, {false, true, false}},
        {u"A second person checks each digest before it is signed"_s, {false, false, true}},
    };
    for (const auto use : {ConnectionForm::Use::Open, ConnectionForm::Use::Keep}) {
        ConnectionForm &form = open(use);
        QTest::keyClicks(form.urlEdit(), u"contoso"_s);
        const Connection typed = form.connection();
        QVERIFY(typed.guard == ConnectionGuard());
        for (const auto &[name, guard] : boxes) {
            auto *box = control<QCheckBox>(form, name);
            QVERIFY2(box->isVisible(), "not behind the fold");
            box->click();
            Connection expected = typed;
            expected.guard = guard;
            QVERIFY2(form.connection() == expected, qPrintable(name));
            box->click();
        }
        QVERIFY(form.connection() == typed);
        // Who hears the box hears what it means, too.
        QVERIFY(control<QCheckBox>(form, boxes[0].first)->accessibleDescription().contains(u"before they are sent"_s));
    }
}

void TestConnectionForm::bareNameTakesTheSuffixOfItsCloud_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("host");
    QTest::newRow("public") << u".vault.azure.net"_s << u"contoso.vault.azure.net"_s;
    QTest::newRow("China") << u".vault.azure.cn"_s << u"contoso.vault.azure.cn"_s;
    QTest::newRow("US Government") << u".vault.usgovcloudapi.net"_s << u"contoso.vault.usgovcloudapi.net"_s;
    QTest::newRow("HSM") << u".managedhsm.azure.net"_s << u"contoso.managedhsm.azure.net"_s;
}

void TestConnectionForm::bareNameTakesTheSuffixOfItsCloud()
{
    QFETCH(QString, entry);
    QFETCH(QString, host);
    ConnectionForm &form = keep();
    QVERIFY(!shows(form, u"Cloud of the vault"_s));
    QTest::keyClicks(form.urlEdit(), u"contoso"_s);
    QVERIFY(shows(form, u"Cloud of the vault"_s));
    choose(form, u"Cloud of the vault"_s, entry);
    QCOMPARE(form.connection().vaultUrl, secure + host);
    QVERIFY2(form.urlMessage()->text().contains(secure + host), qPrintable(form.urlMessage()->text()));
    QTest::keyClicks(form.urlEdit(), u".example.org"_s);
    QVERIFY(!shows(form, u"Cloud of the vault"_s));
    QCOMPARE(form.connection().vaultUrl, secure + u"contoso.example.org"_s);
}

void TestConnectionForm::ownSuffix()
{
    ConnectionForm &form = keep();
    QTest::keyClicks(form.urlEdit(), u"contoso"_s);
    choose(form, u"Cloud of the vault"_s, u"Other"_s);
    QVERIFY(!form.problem().isEmpty());
    QTest::keyClicks(control<QLineEdit>(form, u"Suffix of the vault's host"_s), u".vault.local.example"_s);
    QCOMPARE(form.problem(), QString());
    QCOMPARE(form.connection().vaultUrl, secure + u"contoso.vault.local.example"_s);
}

void TestConnectionForm::managedHsmIsNamed()
{
    ConnectionForm &form = keep();
    form.urlEdit()->setText(u"https"_s + u":/"_s + u"/pool.managedhsm.azure.net"_s);
    QVERIFY(form.urlMessage()->text().contains(u"Managed HSM"_s));
}

void TestConnectionForm::eachKindShowsItsFields_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("fields");
    const QString client = u"Client ID"_s;
    const QString tenant = u"Tenant"_s;
    QTest::newRow("browser") << u"Browser"_s << QStringList{client, tenant};
    QTest::newRow("code") << u"Device code"_s << QStringList{client, tenant};
    QTest::newRow("cli") << u"Azure CLI"_s << QStringList{tenant};
    QTest::newRow("token") << u"Access token"_s << QStringList{u"Access token"_s, u"Token file"_s};
    QTest::newRow("secret") << u"Client secret"_s
                            << QStringList{client, u"Client secret"_s, u"Keep the client secret in the keychain"_s, tenant};
    QTest::newRow("certificate") << u"Client certificate"_s
                                 << QStringList{client, u"Certificate file"_s, u"Passphrase"_s,
                                                u"Keep the passphrase in the keychain"_s, tenant};
}

void TestConnectionForm::eachKindShowsItsFields()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, fields);
    ConnectionForm &form = keep();
    choose(form, u"Sign in with"_s, kind);
    QStringList shown;
    for (const QString &name : {u"Client ID"_s, u"Client secret"_s, u"Certificate file"_s, u"Passphrase"_s,
                                u"Access token"_s, u"Token file"_s, u"Tenant"_s}) {
        if (shows(form, name))
            shown.append(name);
    }
    for (const QCheckBox *box : form.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->accessibleName().startsWith(u"Keep"_s))
            shown.append(box->accessibleName());
    }
    shown.sort();
    fields.sort();
    QCOMPARE(shown, fields);
    QVERIFY(!control<QComboBox>(form, u"Sign in with"_s)->accessibleDescription().isEmpty());
}

void TestConnectionForm::typedTextOutlivesAnotherKind()
{
    ConnectionForm &form = keep();
    auto *client = control<QLineEdit>(form, u"Client ID"_s);
    client->setText(u"own-browser-app"_s);
    choose(form, u"Sign in with"_s, u"Client secret"_s);
    QCOMPARE(client->text(), QString());
    client->setText(u"app-1"_s);
    control<QLineEdit>(form, u"Client secret"_s)->setText(u"s3cret"_s);
    control<QLineEdit>(form, u"Tenant"_s)->setText(u"contoso.com"_s);
    choose(form, u"Sign in with"_s, u"Access token"_s);
    choose(form, u"Sign in with"_s, u"Device code"_s);
    QCOMPARE(client->text(), u"own-browser-app"_s);
    choose(form, u"Sign in with"_s, u"Client certificate"_s);
    QCOMPARE(client->text(), u"app-1"_s);
    choose(form, u"Sign in with"_s, u"Client secret"_s);
    QCOMPARE(client->text(), u"app-1"_s);
    QCOMPARE(control<QLineEdit>(form, u"Client secret"_s)->text(), u"s3cret"_s);
    QCOMPARE(form.connection().signIn.tenant, u"contoso.com"_s);
}

void TestConnectionForm::applicationsClientIsNotAzures()
{
    ConnectionForm &form = keep();
    form.urlEdit()->setText(u"contoso"_s);
    QCOMPARE(form.problem(), QString());
    choose(form, u"Sign in with"_s, u"Client secret"_s);
    QCOMPARE(form.connection().signIn.clientId, QString());
    QCOMPARE(form.problem(), u"Give the client ID."_s);
}

void TestConnectionForm::unusedFieldsAreNotInTheConnection()
{
    ConnectionForm &form = keep();
    form.setConnection(everything(m_file));
    choose(form, u"Sign in with"_s, u"Access token"_s);
    choose(form, u"Proxy"_s, u"None"_s);
    const Connection connection = form.connection();
    QCOMPARE(connection.signIn.clientId, QString());
    QCOMPARE(connection.signIn.certificateFile, QString());
    QCOMPARE(connection.signIn.tenant, QString());
    QCOMPARE(connection.proxy.host, QString());
    QCOMPARE(connection.proxy.port, 0);
}

void TestConnectionForm::azuresApplicationIsNamedHonestly()
{
    ConnectionForm &form = keep();
    auto *client = control<QLineEdit>(form, u"Client ID"_s);
    QCOMPARE(client->text(), QString::fromUtf16(developmentClientId));
    QVERIFY2(client->accessibleDescription().contains(u"Microsoft's name"_s), qPrintable(client->accessibleDescription()));
    client->setText(u"11112222-bbbb-3333-cccc-4444dddd5555"_s);
    QVERIFY(!client->accessibleDescription().contains(u"Microsoft"_s));
    // Taken away, it is proposed again.
    client->clear();
    QVERIFY(client->accessibleDescription().contains(u"Microsoft's name"_s));
    QCOMPARE(form.connection().signIn.clientId, QString::fromUtf16(developmentClientId));
}

void TestConnectionForm::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("client") << u"Browser"_s << u"Client ID"_s << u"my app"_s;
    QTest::newRow("tenant") << u"Browser"_s << u"Tenant"_s << u"contoso.com/extra"_s;
    QTest::newRow("certificate") << u"Client certificate"_s << u"Certificate file"_s << u"/does/not/exist.pem"_s;
    QTest::newRow("authority without scheme") << u"Browser"_s << u"Trusted authority"_s << u"login.example.org"_s;
    QTest::newRow("authority by http") << u"Browser"_s << u"Trusted authority"_s << QString(u"http:/"_s + u"/login.example.org"_s);
    QTest::newRow("authority with path") << u"Browser"_s << u"Trusted authority"_s << QString(secure + u"login.example.org/x"_s);
    QTest::newRow("version") << u"Browser"_s << u"API version"_s << u"7.4 & more"_s;
    QTest::newRow("CA file") << u"Browser"_s << u"Additional CA file"_s << u"/does/not/exist.pem"_s;
}

void TestConnectionForm::whatIsWrongIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    ConnectionForm &form = keep();
    form.urlEdit()->setText(u"contoso"_s);
    choose(form, u"Sign in with"_s, kind);
    control<QToolButton>(form, u"Advanced settings"_s)->click();
    if (kind == u"Client certificate"_s)
        control<QLineEdit>(form, u"Client ID"_s)->setText(u"app-1"_s);
    else
        QCOMPARE(form.problem(), QString());
    if (auto *combo = qobject_cast<QComboBox *>(control<QWidget>(form, field))) {
        combo->setCurrentText(typed);
    } else {
        auto *edit = control<QLineEdit>(form, field);
        edit->setFocus();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    QVERIFY(form.problem().startsWith(u"Correct"_s));
    const QString beside = control<QWidget>(form, field)->accessibleDescription();
    QVERIFY2(beside.startsWith(u"Error: "_s), qPrintable(beside));
}

void TestConnectionForm::proxyNeedsAHost()
{
    ConnectionForm &form = keep();
    form.urlEdit()->setText(u"contoso"_s);
    control<QToolButton>(form, u"Advanced settings"_s)->click();
    QVERIFY(!shows(form, u"Proxy host"_s));
    choose(form, u"Proxy"_s, u"HTTP"_s);
    QVERIFY(shows(form, u"Proxy host"_s));
    QVERIFY(!form.problem().isEmpty());
    auto *host = control<QLineEdit>(form, u"Proxy host"_s);
    QTest::keyClicks(host, u"proxy.example.org:80"_s);
    QVERIFY(!form.problem().isEmpty());
    QVERIFY(host->accessibleDescription().startsWith(u"Error"_s));
    host->setText(u"proxy.example.org"_s);
    control<QSpinBox>(form, u"Proxy port"_s)->setValue(8080);
    QCOMPARE(form.problem(), QString());
    const ConnectionProxy wanted{ConnectionProxy::Kind::Http, u"proxy.example.org"_s, 8080};
    QVERIFY(form.connection().proxy == wanted);
}

void TestConnectionForm::expiryOfATokenIsShown()
{
    ConnectionForm &form = keep();
    choose(form, u"Sign in with"_s, u"Access token"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    auto *token = control<QLineEdit>(form, u"Access token"_s);
    token->setText(jwt(now + 2 * 3600 + 60));
    QCOMPARE(form.tokenMessage()->kind(), MessageKind::Hint);
    QVERIFY2(form.tokenMessage()->text().contains(u"in 2 hours"_s), qPrintable(form.tokenMessage()->text()));
    token->setText(jwt(now - 3 * 3600));
    QCOMPARE(form.tokenMessage()->kind(), MessageKind::Warning);
    QVERIFY2(form.tokenMessage()->text().contains(u"3 hours ago"_s), qPrintable(form.tokenMessage()->text()));
    token->clear();
    QFile file(m_folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(jwt(now + 2 * 3600 + 60).toLatin1());
    file.close();
    control<QLineEdit>(form, u"Token file"_s)->setText(file.fileName());
    QVERIFY2(form.tokenMessage()->text().contains(u"in 2 hours"_s), qPrintable(form.tokenMessage()->text()));
}

void TestConnectionForm::halfATokenIsNoError()
{
    ConnectionForm &form = keep();
    form.urlEdit()->setText(u"contoso"_s);
    choose(form, u"Sign in with"_s, u"Access token"_s);
    QTest::keyClicks(control<QLineEdit>(form, u"Access token"_s), u"\"eyJ0"_s);
    QCOMPARE(form.problem(), QString());
    QVERIFY(form.tokenMessage()->kind() != MessageKind::Error);
    QVERIFY(!form.takeSecrets());
    QCOMPARE(form.tokenMessage()->kind(), MessageKind::Error);
}

void TestConnectionForm::foldOpensForWhatStandsInIt()
{
    ConnectionForm &form = keep();
    Connection connection;
    connection.vaultUrl = secure + u"contoso.vault.azure.net"_s;
    connection.color = ConnectionColor::Blue;
    form.setConnection(connection);
    QVERIFY(!shows(form, u"API version"_s));
    connection.additionalRootFile = u"/does/not/exist.pem"_s;
    form.setConnection(connection);
    QVERIFY(shows(form, u"Additional CA file"_s));
    QCOMPARE(form.problem(), u"Correct the CA file."_s);
    connection.additionalRootFile.clear();
    form.setConnection(connection);
    QVERIFY(!shows(form, u"API version"_s));
    QCOMPARE(form.problem(), QString());
}

void TestConnectionForm::secretsAreTheChosenKindsOnly()
{
    ConnectionForm &form = keep();
    choose(form, u"Sign in with"_s, u"Client secret"_s);
    QVERIFY(!form.hasSecrets());
    control<QLineEdit>(form, u"Client secret"_s)->setText(u"hunter2"_s);
    control<QLineEdit>(form, u"Passphrase"_s)->setText(u"swordfish"_s);
    QVERIFY(form.hasSecrets());
    QVERIFY(form.keepsSecrets());
    auto secrets = form.takeSecrets();
    QVERIFY(secrets.has_value());
    QCOMPARE(secrets->clientSecret.view().toByteArray(), QByteArray("hunter2"));
    QVERIFY(secrets->certificatePassphrase.isEmpty());
    choose(form, u"Sign in with"_s, u"Browser"_s);
    QVERIFY(!form.hasSecrets());
    QVERIFY(!form.keepsSecrets());
    secrets = form.takeSecrets();
    QVERIFY(secrets.has_value() && secrets->clientSecret.isEmpty());
}

void TestConnectionForm::anotherConnectionFindsNoSecrets()
{
    ConnectionForm &form = keep();
    choose(form, u"Sign in with"_s, u"Client secret"_s);
    auto *secret = control<QLineEdit>(form, u"Client secret"_s);
    secret->setText(u"hunter2"_s);
    control<QCheckBox>(form, u"Show the client secret"_s)->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    Connection other;
    other.signIn.kind = SignInKind::ClientSecret;
    form.setConnection(other);
    QCOMPARE(secret->text(), QString());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestConnectionForm::tabOrderFollowsTheRows_data()
{
    QTest::addColumn<ConnectionForm::Use>("use");
    QTest::newRow("kept") << ConnectionForm::Use::Keep;
    QTest::newRow("opened") << ConnectionForm::Use::Open;
}

void TestConnectionForm::tabOrderFollowsTheRows()
{
    QFETCH(ConnectionForm::Use, use);
    ConnectionForm &form = open(use);
    form.setConnection(everything(m_file));
    QWidget *first = use == ConnectionForm::Use::Keep ? form.nameEdit() : form.urlEdit();
    first->setFocus();
    int lastTop = -1;
    int lastLeft = -1;
    int stops = 0;
    do {
        const QWidget *focused = form.focusWidget();
        const QPoint at = focused->mapTo(&form, QPoint(0, focused->height() / 2));
        const bool sameRow = qAbs(at.y() - lastTop) < 8;
        QVERIFY2(sameRow ? at.x() > lastLeft : at.y() > lastTop, qPrintable(focused->accessibleName()));
        lastTop = at.y();
        lastLeft = at.x();
        ++stops;
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    } while (form.focusWidget() != first && stops < 60);
    QVERIFY2(stops >= 18 && stops < 60, qPrintable(QString::number(stops)));
}

void TestConnectionForm::comboBoxesAreCalledByName()
{
    ConnectionForm &form = keep();
    for (QComboBox *box : form.findChildren<QComboBox *>()) {
        // What a screen reader announces on Linux: the name of the label in relation.
        const auto labels = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        QVERIFY2(!labels.isEmpty(), qPrintable(box->accessibleName()));
        QVERIFY(labels.constFirst().first->text(QAccessible::Name).startsWith(box->accessibleName()));
    }
}

void TestConnectionForm::noRowLosesItsHeight()
{
    ConnectionForm &form = keep();
    form.resize(600, 860);
    form.urlEdit()->setText(u"contoso"_s);
    auto *kind = control<QComboBox>(form, u"Sign in with"_s);
    for (int round = 0; round < 12; ++round) {
        kind->setCurrentIndex(round * 5 % kind->count());
        // Messages come and go in rows that are shown and in rows that are not.
        control<QLineEdit>(form, u"Tenant"_s)->setText(round % 2 == 0 ? u"a b"_s : QString());
        control<QLineEdit>(form, u"Client ID"_s)->setText(round % 3 == 0 ? u"a b"_s : u"app"_s);
        if (round % 4 == 0)
            control<QToolButton>(form, u"Advanced settings"_s)->click();
        QTest::qWait(1);
        int lastMiddle = -20;
        for (const QWidget *widget = form.nextInFocusChain(); widget != &form; widget = widget->nextInFocusChain()) {
            const QWidget *owner = widget->parentWidget();
            const bool isPart = qobject_cast<const QComboBox *>(owner) || qobject_cast<const QSpinBox *>(owner);
            if (isPart || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const int middle = widget->mapTo(&form, widget->rect().center()).y();
            QVERIFY2(widget->height() >= 14, qPrintable(widget->accessibleName()));
            QVERIFY2(qAbs(middle - lastMiddle) < 4 || middle > lastMiddle + 14, qPrintable(widget->accessibleName()));
            lastMiddle = middle;
        }
        QVERIFY(lastMiddle < form.height());
    }
}

void TestConnectionForm::blankUntilTyped()
{
    ConnectionForm &form = open(ConnectionForm::Use::Open);
    QVERIFY(form.isBlank());
    QTest::keyClicks(form.urlEdit(), u"c"_s);
    QVERIFY(!form.isBlank());
    form.urlEdit()->clear();
    QVERIFY(form.isBlank());
    choose(form, u"Sign in with"_s, u"Access token"_s);
    control<QLineEdit>(form, u"Access token"_s)->setText(u"abc"_s);
    QVERIFY(!form.isBlank());
}

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
