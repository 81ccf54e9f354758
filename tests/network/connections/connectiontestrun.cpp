// SPDX-License-Identifier: Apache-2.0
#include "connectiontestrun.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <array>
#include <utility>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{u"Resolve", u"Tls", u"Challenge", u"Token", u"List"};

QString nameOf(ConnectionStep step)
{
    return QString::fromUtf16(names.at(std::size_t(step)));
}

} // namespace

ConnectionTestRun::ConnectionTestRun(ConnectionRequest request, OpeningServices services)
    : test(std::make_unique<ConnectionTest>(std::move(request), std::move(services)))
{
    QObject::connect(test.get(), &ConnectionTest::stepStarted, test.get(),
                     [this](ConnectionStep step) { told.append(nameOf(step) + u'?'); });
    QObject::connect(test.get(), &ConnectionTest::stepFinished, test.get(), [this](const ConnectionStepResult &result) {
        told.append(nameOf(result.step) + (result.failure ? u'-' : u'+'));
        results.append(result);
    });
    QObject::connect(test.get(), &ConnectionTest::finished, test.get(),
                     [this](bool succeeded) { told.append(succeeded ? u"done+"_s : u"done-"_s); });
}

bool ConnectionTestRun::run()
{
    QSignalSpy finished(test.get(), &ConnectionTest::finished);
    test->start();
    return finished.wait(20'000) && finished.count() == 1;
}

ApiError ConnectionTestRun::failure() const
{
    return results.isEmpty() || !results.constLast().failure ? ApiError() : *results.constLast().failure;
}

QStringList ConnectionTestRun::facts(ConnectionStep step) const
{
    for (const ConnectionStepResult &result : results) {
        if (result.step == step)
            return result.facts;
    }
    return {};
}

ConnectionRequest requestFor(const QUrl &vault, const QString &rootFile, const QByteArray &token)
{
    ConnectionRequest request;
    request.connection.vaultUrl = vault.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    request.connection.additionalRootFile = rootFile;
    request.connection.signIn.kind = SignInKind::AccessToken;
    if (!token.isEmpty())
        request.secrets.accessToken = SecretBuffer::copyOf(token);
    return request;
}

QString rootFileOf(const QSslCertificate &root, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"root.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(root.toPem()) <= 0)
        return {};
    return file.fileName();
}

QStringList toldUntilFailureOf(ConnectionStep step)
{
    QStringList told;
    for (int i = 0; i <= int(step); ++i) {
        const QString name = nameOf(ConnectionStep(i));
        told << name + u'?' << name + (i == int(step) ? u'-' : u'+');
    }
    return told << u"done-"_s;
}

} // namespace vault::test
