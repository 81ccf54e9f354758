// SPDX-License-Identifier: Apache-2.0
#include "keyfiles.h"

#include "opensslcommand.h"
#include "testkeys.h"

#include <QFile>

#include <map>

namespace vault::test {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const std::map<QByteArray, const char *> commands{
    {"PKCS#8 PEM", "pkcs8 -topk8 -nocrypt"},
    {"PKCS#8 DER", "pkcs8 -topk8 -nocrypt -outform DER"},
    {"PKCS#8 AES-256 PEM", "pkcs8 -topk8 -v2 aes-256-cbc"},
    {"PKCS#8 AES-128 DER", "pkcs8 -topk8 -v2 aes-128-cbc -outform DER"},
    {"PKCS#8 3DES PEM", "pkcs8 -topk8 -v2 des3"},
    {"PKCS#8 scrypt PEM", "pkcs8 -topk8 -scrypt"},
    {"PKCS#8 PBES1 PEM", "pkcs8 -topk8 -v1 PBE-SHA1-3DES"},
    {"PKCS#8 RC2 PEM", "pkcs8 -topk8 -v1 PBE-SHA1-RC2-40 -provider default -provider legacy"},
    {"traditional PEM", "pkey -traditional"},
    {"traditional DER", "pkey -traditional -outform DER"},
    {"traditional AES PEM", "pkey -traditional -aes-256-cbc"},
    {"traditional 3DES PEM", "pkey -traditional -des3"},
};
const std::map<QByteArray, const char *> pkcs12Options{
    {"PKCS#12", ""},
    {"PKCS#12 legacy", "-legacy"},
    {"PKCS#12 key in RC2", "-legacy -keypbe PBE-SHA1-RC2-40"},
    {"PKCS#12 plain", "-keypbe NONE -certpbe NONE"},
    {"PKCS#12 without MAC", "-nomac"},
};

} // namespace

QByteArray KeyFileMaker::output(QStringList arguments)
{
    const QString target = path("out");
    QFile::remove(target);
    arguments.replaceInStrings(QStringLiteral("{}"), target);
    const CommandResult result = runOpenssl(arguments);
    m_errors = result.errors;
    return result.ok ? readFile(target) : QByteArray();
}

QByteArray KeyFileMaker::make(const QByteArray &keyName, const QByteArray &container, const QString &passphrase)
{
    const QString keyPath = writeFile(path("key.pem"), privatePem(testKey(keyName)));
    if (pkcs12Options.contains(container)) {
        const QByteArray options = pkcs12Options.at(container);
        return makePkcs12(keyPath, options.isEmpty() ? QStringList() : words(options.constData()), passphrase);
    }
    QStringList arguments = words(commands.at(container))
        << QStringLiteral("-in") << keyPath << QStringLiteral("-out") << QStringLiteral("{}");
    if (!passphrase.isNull())
        arguments << QStringLiteral("-passout") << QLatin1String("pass:") + passphrase;
    return output(arguments);
}

QByteArray KeyFileMaker::makePkcs12(const QString &keyPath, const QStringList &options, const QString &passphrase)
{
    const QString certificate = path("certificate.pem");
    const CommandResult made = runOpenssl(words("req -new -x509 -subj /CN=test -days 2 -key")
                                          << keyPath << QStringLiteral("-out") << certificate);
    m_errors = made.errors;
    if (!made.ok)
        return {};
    return output(words("pkcs12 -export -out {} -inkey")
                  << keyPath << QStringLiteral("-in") << certificate << QStringLiteral("-passout")
                  << QLatin1String("pass:") + passphrase << options);
}

} // namespace vault::test
