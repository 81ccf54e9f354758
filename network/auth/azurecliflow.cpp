// SPDX-License-Identifier: Apache-2.0
#include "network/auth/azurecliflow.h"

#include "network/auth/signinattempt.h"
#include "network/http/errorenvelope.h"
#include "network/http/jsonguard.h"
#include "network/keyvault/valuecutter.h"

#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds timeForTheProgram{30};
constexpr qint64 largestOutput = 256 * 1024;

/// On Windows az is a batch file, so nothing may reach it that a command interpreter reads otherwise.
bool isPlain(const QString &argument)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._~:/-]*\\z"_s);
    return pattern.match(argument).hasMatch();
}

bool saysSignedOut(const QString &words)
{
    return words.contains("az login"_L1) || words.contains("No subscription found"_L1);
}

} // namespace

Result<OAuthToken> decodeAzureCli(SecretBuffer output)
{
    CutValue access = cutValue(output, "accessToken");
    const Result<QJsonDocument> document = parseJson(output.view());
    if (!access.wellFormed || !document)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    if (!access.text || access.text->isEmpty())
        return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, u"accessToken"_s));
    OAuthToken token;
    token.accessToken = std::move(*access.text);
    const QJsonObject object = document->object();
    const qint64 seconds = object.value("expires_on"_L1).toVariant().toLongLong();
    const QString local = object.value("expiresOn"_L1).toString().section(u'.', 0, 0);
    const QDateTime moment = QDateTime::fromString(local, u"yyyy-MM-dd HH:mm:ss"_s);
    if (seconds > 0)
        token.expiresAt = seconds;
    else if (moment.isValid())
        token.expiresAt = moment.toSecsSinceEpoch();
    else
        token.expiresAt = expiryOfJwt(token.accessToken);
    return token;
}

class AzureCliFlow::Attempt final : public SignInAttempt
{
public:
    explicit Attempt(QObject *parent) : SignInAttempt(parent) {}
    ~Attempt() override
    {
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    void start(const QString &program, const QStringList &arguments, SignInClock &clock)
    {
        connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
            whenFinished(status == QProcess::NormalExit ? exitCode : -1);
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                fail(signInError(ErrorReason::CliMissing, m_process.errorString()));
        });
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readOutput(); });
        clock.after(timeForTheProgram, this, [this] { fail(signInError(ErrorReason::CliTimeout)); });
        // Without input it cannot wait for an answer that nobody sees being asked for.
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, arguments, QIODevice::ReadOnly);
    }

private:
    void readOutput()
    {
        QByteArray part = m_process.readAllStandardOutput();
        if (m_output.size() + part.size() > largestOutput)
            fail(ApiError::payload(ErrorReason::BodyTooLarge, QString::number(largestOutput)));
        else
            m_output.append(part);
        wipeBytes(part);
    }

    void whenFinished(int exitCode)
    {
        readOutput();
        if (hasEnded())
            return;
        if (exitCode == 0) {
            finish(decodeAzureCli(std::move(m_output)));
            return;
        }
        const QString words = printableStart(m_process.readAllStandardError(), 1000);
        ApiError error = signInError(saysSignedOut(words) ? ErrorReason::CliSignedOut : ErrorReason::SignInFailed);
        error.code = u"az"_s;
        error.message = words;
        fail(std::move(error));
    }

    QProcess m_process;
    SecretBuffer m_output;
};

AzureCliFlow::AzureCliFlow(std::shared_ptr<SignInClock> clock, QString program)
    : m_clock(std::move(clock))
    , m_program(std::move(program))
{
}

Pending<OAuthToken> AzureCliFlow::acquire(const Authority &authority, const QString &claims)
{
    const QString path = QStandardPaths::findExecutable(m_program);
    if (path.isEmpty())
        return ready<OAuthToken>(tl::unexpected(signInError(ErrorReason::CliMissing, m_program)));
    // It takes no claims: only a new sign-in of its own answers them.
    if (!claims.isEmpty())
        return ready<OAuthToken>(tl::unexpected(signInError(ErrorReason::CliSignedOut)));
    QString resource = authority.scope;
    resource.chop(QLatin1String("/.default").size());
    QStringList arguments{u"account"_s, u"get-access-token"_s, u"--output"_s, u"json"_s, u"--resource"_s, resource};
    if (authority.tenant != "common"_L1 && authority.tenant != "adfs"_L1)
        arguments << u"--tenant"_s << authority.tenant;
    if (!isPlain(resource) || !isPlain(authority.tenant))
        return ready<OAuthToken>(tl::unexpected(signInError(ErrorReason::ChallengeResourceForeign, resource)));
    auto *attempt = new Attempt(&m_attempts);
    const Pending<OAuthToken> future = attempt->future();
    attempt->start(path, arguments, *m_clock);
    return future;
}

} // namespace vault
