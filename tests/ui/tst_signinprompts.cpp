// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/promptbench.h"
#include "ui/signin/webaddress.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;
using Kind = SignInPrompt::Kind;

namespace {

const QString secret = u"Sesame~0pen-123"_s;

/// Everything visible that is text.
QString shownText(const QWidget &dialog)
{
    QStringList texts{dialog.windowTitle()};
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestSignInPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PromptBench>(); }
    void cleanup() { m_bench.reset(); }

    void theBrowserIsOpenedAtOnceAndAgain();
    void aBrowserThatDoesNotOpenLeavesTheLink();
    void onlyWebAddressesAreOpened();
    void theCountdownRunsAndEnds();
    void theCodeIsLargeSpelledAndCopied();
    void aCodesPageThatIsNoWebAddressIsNotOpened();
    void aClientSecretIsAnswered();
    void aRefusedSecretIsTold();
    void aPassphraseIsAnsweredAndKept();
    void anAccessTokenIsAnsweredWithItsExpiryShown();
    void anAccessTokenComesFromAFile();
    void aFileWithoutATokenIsTold();
    void escapeCancels_data();
    void escapeCancels();
    void theEndClosesWithoutCanceling_data();
    void theEndClosesWithoutCanceling();
    void aSignInThatEndsInsideTheAnswerIsSafe();
    void severalPromptsStandBesideEachOther();
    void aPromptOutlivesTheDialogThatItLiesOver();
    void aSecretIsSaidNowhere();
    void everyControlHasANameAndItsOwnMnemonic_data();
    void everyControlHasANameAndItsOwnMnemonic();

private:
    std::unique_ptr<PromptBench> m_bench;
};

namespace {

void allKinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("browser") << Kind::Browser;
    QTest::newRow("device-code") << Kind::DeviceCode;
    QTest::newRow("client-secret") << Kind::ClientSecret;
    QTest::newRow("passphrase") << Kind::CertificatePassphrase;
    QTest::newRow("access-token") << Kind::AccessToken;
}

} // namespace

void TestSignInPrompts::theBrowserIsOpenedAtOnceAndAgain()
{
    SignInPrompt &prompt = m_bench->make(Kind::Browser);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    QCOMPARE(m_bench->opened, QList<QUrl>{prompt.url});
    QVERIFY(shownText(*dialog).contains(u"Waiting for your browser"_s));
    QVERIFY(shownText(*dialog).contains(prompt.vaultHost));
    QCOMPARE(control<QLineEdit>(*dialog, u"Authority"_s)->text(), u"https://login.microsoftonline.com"_s);
    picture(*dialog, u"prompt-browser"_s);
    control<QPushButton>(*dialog, u"Open again"_s)->click();
    QCOMPARE(m_bench->opened.size(), 2);
    control<QPushButton>(*dialog, u"Copy link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), prompt.url.toString(QUrl::FullyEncoded));
    QVERIFY(dialog->isVisible());
}

void TestSignInPrompts::aBrowserThatDoesNotOpenLeavesTheLink()
{
    m_bench->browserWorks = false;
    SignInPrompt &prompt = m_bench->make(Kind::Browser);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    QVERIFY(!shownText(*dialog).contains(u"Waiting for your browser"_s));
    QVERIFY(shownText(*dialog).contains(u"could not be opened"_s));
    const auto *link = control<QLineEdit>(*dialog, u"Sign-in link"_s);
    QVERIFY(link->isVisible());
    QCOMPARE(link->text(), prompt.url.toString(QUrl::FullyEncoded));
    picture(*dialog, u"prompt-nobrowser"_s);
    m_bench->browserWorks = true;
    control<QPushButton>(*dialog, u"Open again"_s)->click();
    QVERIFY(!link->isVisible());
    QVERIFY(!shownText(*dialog).contains(u"could not be opened"_s));
}

void TestSignInPrompts::onlyWebAddressesAreOpened()
{
    for (const char *good : {"https://microsoft.com/devicelogin", "http://localhost:8443/x", "http://127.0.0.1/x"})
        QVERIFY2(isWebAddress(QUrl(QLatin1String(good))), good);
    for (const char *bad : {"http://microsoft.com/devicelogin", "file:/bin/sh", "ms-settings:x", "https:", "javascript:1",
                            "//host/x", "http://localhost.evil.example/"})
        QVERIFY2(!isWebAddress(QUrl(QLatin1String(bad))), bad);
    SignInPrompt &prompt = m_bench->make(Kind::Browser);
    prompt.url = QUrl(u"file:/usr/bin/xterm"_s);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    QVERIFY(m_bench->opened.isEmpty());
    QVERIFY(shownText(*dialog).contains(u"could not be opened"_s));
}

void TestSignInPrompts::theCountdownRunsAndEnds()
{
    SignInPromptDialog *dialog = m_bench->announce(m_bench->make(Kind::Browser));
    QVERIFY(dialog);
    QVERIFY(shownText(*dialog).contains(u"Time left: 4:59"_s));
    const QLabel *countdown = control<QLabel>(*dialog, u"4 minutes left"_s);
    m_bench->now += 240;
    QTRY_VERIFY(shownText(*dialog).contains(u"Time left: 0:59"_s));
    QCOMPARE(countdown->accessibleName(), u"Less than a minute left"_s);
    m_bench->now += 60;
    QTRY_VERIFY(shownText(*dialog).contains(u"The time is over."_s));
}

void TestSignInPrompts::theCodeIsLargeSpelledAndCopied()
{
    SignInPrompt &prompt = m_bench->make(Kind::DeviceCode);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    QVERIFY2(m_bench->opened.isEmpty(), "the page is opened by the person, maybe elsewhere");
    picture(*dialog, u"prompt-devicecode"_s);
    const auto *code = control<QLabel>(*dialog, u"Code: G T H K dash Q 7 V N"_s);
    QCOMPARE(code->text(), prompt.userCode);
    QVERIFY(code->fontInfo().pointSizeF() > 2 * dialog->fontInfo().pointSizeF());
    QVERIFY(dialog->actionButton()->accessibleDescription().contains(u"G T H K"_s));
    control<QPushButton>(*dialog, u"Copy code"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), prompt.userCode);
    QCOMPARE(control<QLineEdit>(*dialog, u"Page"_s)->text(), prompt.url.toString());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_bench->opened, QList<QUrl>{prompt.url});
    QVERIFY(dialog->isVisible());
}

void TestSignInPrompts::aCodesPageThatIsNoWebAddressIsNotOpened()
{
    SignInPrompt &prompt = m_bench->make(Kind::DeviceCode);
    prompt.url = QUrl(u"steam://run/1"_s);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    dialog->actionButton()->click();
    QVERIFY(m_bench->opened.isEmpty());
    QVERIFY(shownText(*dialog).contains(u"could not be opened"_s));
}

void TestSignInPrompts::aClientSecretIsAnswered()
{
    SignInPrompt &prompt = m_bench->make(Kind::ClientSecret);
    QPointer<SignInPromptDialog> dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    picture(*dialog, u"prompt-clientsecret"_s);
    QCOMPARE(control<QLineEdit>(*dialog, u"Client ID"_s)->text(), prompt.subject);
    auto *field = control<QLineEdit>(*dialog, u"Client secret"_s);
    QVERIFY2(field->hasFocus(), "typing goes to the secret at once");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!dialog->actionButton()->isEnabled());
    QTest::keyClicks(field, secret);
    control<QCheckBox>(*dialog, u"Show the client secret"_s)->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_bench->answers, 1);
    QCOMPARE(m_bench->answer, secret.toUtf8());
    QVERIFY2(!m_bench->keep, "nothing is kept unasked");
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_bench->cancels, 0);
}

void TestSignInPrompts::aRefusedSecretIsTold()
{
    SignInPrompt &prompt = m_bench->make(Kind::ClientSecret);
    prompt.wasRefused = true;
    prompt.canKeep = false;
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    picture(*dialog, u"prompt-refused"_s);
    QVERIFY(shownText(*dialog).contains(u"was refused"_s));
    auto *field = control<QLineEdit>(*dialog, u"Client secret"_s);
    QVERIFY(field->accessibleDescription().contains(u"was refused"_s));
    QVERIFY(!control<QCheckBox>(*dialog, u"Keep it in the keychain"_s)->isVisible());
    QTest::keyClicks(field, u"x"_s);
    QVERIFY2(!shownText(*dialog).contains(u"was refused"_s), "it was about the one before");
}

void TestSignInPrompts::aPassphraseIsAnsweredAndKept()
{
    SignInPrompt &prompt = m_bench->make(Kind::CertificatePassphrase);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    picture(*dialog, u"prompt-passphrase"_s);
    QCOMPARE(control<QLineEdit>(*dialog, u"Certificate file"_s)->text(), prompt.subject);
    control<QLineEdit>(*dialog, u"Passphrase"_s)->setText(u"grüße 密码"_s);
    control<QCheckBox>(*dialog, u"Keep it in the keychain"_s)->click();
    dialog->actionButton()->click();
    QCOMPARE(m_bench->answer, "grüße 密码");
    QVERIFY(m_bench->keep);
}

void TestSignInPrompts::anAccessTokenIsAnsweredWithItsExpiryShown()
{
    SignInPrompt &prompt = m_bench->make(Kind::AccessToken);
    SignInPromptDialog *dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    picture(*dialog, u"prompt-token"_s);
    QCOMPARE(control<QLineEdit>(*dialog, u"Authority"_s)->text(), prompt.authority);
    QCOMPARE(control<QLineEdit>(*dialog, u"Resource"_s)->text(), prompt.resource);
    auto *field = control<QLineEdit>(*dialog, u"Access token"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(!dialog->actionButton()->isEnabled());
    const QByteArray old = tokenExpiring(QDateTime::currentSecsSinceEpoch() - 7200);
    field->setText(QString::fromLatin1(old));
    QVERIFY(shownText(*dialog).contains(u"expired"_s));
    const QByteArray token = tokenExpiring(QDateTime::currentSecsSinceEpoch() + 7300);
    field->setText(u"Bearer "_s + QString::fromLatin1(token));
    QVERIFY(shownText(*dialog).contains(u"expires in 2 hours"_s));
    dialog->actionButton()->click();
    QCOMPARE(m_bench->answer, token);
    QVERIFY(!m_bench->keep);
}

void TestSignInPrompts::anAccessTokenComesFromAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc.def.ghi\n") > 0);
    file.close();
    SignInPromptDialog *dialog = m_bench->announce(m_bench->make(Kind::AccessToken));
    QVERIFY(dialog);
    auto *path = control<QLineEdit>(*dialog, u"Token file"_s);
    path->setFocus();
    path->setText(file.fileName());
    QTest::keyClick(path, Qt::Key_Tab);
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QCOMPARE(m_bench->answer, "abc.def.ghi");
}

void TestSignInPrompts::aFileWithoutATokenIsTold()
{
    SignInPromptDialog *dialog = m_bench->announce(m_bench->make(Kind::AccessToken));
    QVERIFY(dialog);
    auto *path = control<QLineEdit>(*dialog, u"Token file"_s);
    path->setFocus();
    path->setText(u"/nowhere/token"_s);
    QTest::keyClick(path, Qt::Key_Tab);
    QVERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QCOMPARE(m_bench->answers, 0);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_bench->errors.rowCount(), 1);
    QCOMPARE(m_bench->errors.errorAt(0).reason, ErrorReason::FileUnreadable);
}

void TestSignInPrompts::escapeCancels_data()
{
    allKinds();
}

void TestSignInPrompts::escapeCancels()
{
    QFETCH(const Kind, kind);
    QPointer<SignInPromptDialog> dialog = m_bench->announce(m_bench->make(kind));
    QVERIFY(dialog);
    if (auto *field = dialog->findChild<QLineEdit *>(); field && !field->isReadOnly())
        field->setText(u"x"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_bench->cancels, 1);
    QCOMPARE(m_bench->answers, 0);
    QTRY_VERIFY(!dialog);
    m_bench->end();
    QTest::qWait(50);
    QVERIFY(m_bench->dialogs().isEmpty());
    QCOMPARE(m_bench->cancels, 1);
}

void TestSignInPrompts::theEndClosesWithoutCanceling_data()
{
    allKinds();
}

void TestSignInPrompts::theEndClosesWithoutCanceling()
{
    QFETCH(const Kind, kind);
    QPointer<SignInPromptDialog> dialog = m_bench->announce(m_bench->make(kind));
    QVERIFY(dialog);
    m_bench->end();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_bench->cancels, 0);
    QCOMPARE(m_bench->answers, 0);
}

void TestSignInPrompts::aSignInThatEndsInsideTheAnswerIsSafe()
{
    SignInPrompt &prompt = m_bench->make(Kind::ClientSecret);
    prompt.onAnswer = [this](SecretBuffer, bool) {
        ++m_bench->answers;
        m_bench->end();
    };
    QPointer<SignInPromptDialog> dialog = m_bench->announce(prompt);
    QVERIFY(dialog);
    control<QLineEdit>(*dialog, u"Client secret"_s)->setText(secret);
    dialog->actionButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_bench->answers, 1);
    QCOMPARE(m_bench->cancels, 0);
}

void TestSignInPrompts::severalPromptsStandBesideEachOther()
{
    QPointer<SignInPromptDialog> first = m_bench->announce(m_bench->make(Kind::ClientSecret));
    SignInPrompt &other = m_bench->make(Kind::DeviceCode);
    QPointer<SignInPromptDialog> second = m_bench->announce(other);
    QVERIFY(first && second);
    QCOMPARE(first->parentWidget(), second->parentWidget());
    QCOMPARE(m_bench->dialogs().size(), 2);
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_VERIFY(!first);
    QVERIFY(second->isVisible());
    QCOMPARE(m_bench->cancels, 1);
    Q_EMIT other.ended();
    QTRY_VERIFY(!second);
}

void TestSignInPrompts::aPromptOutlivesTheDialogThatItLiesOver()
{
    auto *other = new QDialog(&m_bench->window);
    QVERIFY(show(*other));
    QTRY_COMPARE(QApplication::activeWindow(), other);
    QPointer<SignInPromptDialog> dialog = m_bench->announce(m_bench->make(Kind::DeviceCode));
    QVERIFY(dialog);
    QCOMPARE(dialog->parentWidget(), other);
    delete other;
    QVERIFY(!dialog);
    QTRY_COMPARE(m_bench->dialogs().size(), 1);
    QCOMPARE(m_bench->cancels, 0);
    m_bench->end();
    QTRY_COMPARE(m_bench->dialogs().size(), 0);
}

void TestSignInPrompts::aSecretIsSaidNowhere()
{
    for (const Kind kind : {Kind::ClientSecret, Kind::CertificatePassphrase, Kind::AccessToken}) {
        SignInPromptDialog *dialog = m_bench->announce(m_bench->make(kind));
        QVERIFY(dialog);
        const QString name = kind == Kind::ClientSecret ? u"Client secret"_s
            : kind == Kind::AccessToken                 ? u"Access token"_s
                                                        : u"Passphrase"_s;
        control<QLineEdit>(*dialog, name)->setText(secret);
        for (const QString &text : accessibleTexts(dialog) + outwardTexts(dialog))
            QVERIFY2(!text.contains(secret), qPrintable(text));
        m_bench->end();
        QTRY_VERIFY(m_bench->dialogs().isEmpty());
    }
}

void TestSignInPrompts::everyControlHasANameAndItsOwnMnemonic_data()
{
    allKinds();
}

void TestSignInPrompts::everyControlHasANameAndItsOwnMnemonic()
{
    QFETCH(const Kind, kind);
    SignInPromptDialog *dialog = m_bench->announce(m_bench->make(kind));
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QStringList());
    QCOMPARE(doubledMnemonics(*dialog), QStringList());
    QVERIFY(dialog->windowTitle().contains(u"contoso"_s));
}

QTEST_MAIN(TestSignInPrompts)
#include "tst_signinprompts.moc"
