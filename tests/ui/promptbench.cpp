// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/promptbench.h"

#include <QApplication>
#include <QTest>

namespace vault {

using namespace Qt::StringLiterals;

PromptBench::PromptBench()
{
    WindowServices services;
    services.opening.prompts = &m_prompts;
    services.openUrl = [this](const QUrl &url) {
        opened.append(url);
        return browserWorks;
    };
    services.now = [this] { return now; };
    m_dialogs = new SignInDialogs(services, errors, window);
    window.resize(900, 600);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

PromptBench::~PromptBench() = default;

SignInPrompt &PromptBench::make(SignInPrompt::Kind kind)
{
    m_made.push_back(std::make_unique<SignInPrompt>());
    SignInPrompt &prompt = *m_made.back();
    prompt.kind = kind;
    prompt.vaultHost = u"contoso.vault.azure.net"_s;
    prompt.authority = u"https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
    prompt.resource = u"https://vault.azure.net"_s;
    if (kind == SignInPrompt::Kind::Browser)
        prompt.url = QUrl(prompt.authority + u"/oauth2/v2.0/authorize?client_id=a&state=b"_s);
    if (kind == SignInPrompt::Kind::DeviceCode) {
        prompt.url = QUrl(u"https://microsoft.com/devicelogin"_s);
        prompt.userCode = u"GTHK-Q7VN"_s;
    }
    if (kind == SignInPrompt::Kind::ClientSecret)
        prompt.subject = u"3f2a1c5e-0000-4000-8000-5b9d1e7a2c44"_s;
    if (kind == SignInPrompt::Kind::CertificatePassphrase)
        prompt.subject = u"/home/alex/certificates/build-agent.pfx"_s;
    const bool isPersonal = kind == SignInPrompt::Kind::Browser || kind == SignInPrompt::Kind::DeviceCode;
    prompt.expiresAt = isPersonal ? now + 299 : 0;
    prompt.canKeep = kind == SignInPrompt::Kind::ClientSecret || kind == SignInPrompt::Kind::CertificatePassphrase;
    prompt.onAnswer = [this](SecretBuffer secret, bool keeps) {
        answer = QByteArray(secret.data(), secret.size());
        keep = keeps;
        ++answers;
    };
    QObject::connect(&prompt, &SignInPrompt::canceled, &window, [this] { ++cancels; });
    return prompt;
}

SignInPromptDialog *PromptBench::announce(SignInPrompt &prompt)
{
    const auto before = dialogs();
    Q_EMIT m_prompts.announced(&prompt);
    for (SignInPromptDialog *dialog : dialogs()) {
        if (!before.contains(dialog)) {
            dialog->activateWindow();
            // A window's own notion of being active counts its neighbours in.
            return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
        }
    }
    return nullptr;
}

void PromptBench::end()
{
    for (const auto &prompt : m_made)
        Q_EMIT prompt->ended();
    m_made.clear();
}

QList<SignInPromptDialog *> PromptBench::dialogs() const
{
    QList<SignInPromptDialog *> visible;
    for (SignInPromptDialog *dialog : window.findChildren<SignInPromptDialog *>()) {
        if (dialog->isVisible())
            visible.append(dialog);
    }
    return visible;
}

QByteArray tokenExpiring(std::int64_t unixSeconds)
{
    const QByteArray claims = "{\"exp\":" + QByteArray::number(qlonglong(unixSeconds)) + '}';
    return QByteArray("{\"alg\":\"none\"}").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.'
        + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace vault
