// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signaturefiles.h"

#include "network/crypto/publickey.h"
#include "network/crypto/verifycommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

/// The path that was written; the next free name where another file stands.
Result<QString> write(const QDir &folder, const QString &name, const QByteArray &content)
{
    const QString base = name.section(u'.', 0, -2);
    const QString suffix = u'.' + name.section(u'.', -1);
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        if (holds(path, content))
            return path;
        path = folder.filePath(u"%1-%2%3"_s.arg(base).arg(number).arg(suffix));
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return path;
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
}

/// Writes one of them in place of its name.
Result<void> writeInto(QString &name, const QDir &folder, const QByteArray &content)
{
    const Result<QString> path = write(folder, name, content);
    if (!path)
        return tl::unexpected(path.error());
    name = *path;
    return {};
}

} // namespace

SignatureFiles namesOfFiles(const MadeSignature &made)
{
    const SigningTask &task = made.task;
    const QString base = task.file.isEmpty() ? made.keyId.name + u'-' + QString::fromLatin1(task.digest.toHex().left(8))
                                             : QFileInfo(task.file).fileName();
    SignatureFiles files;
    if (made.key)
        files.publicKey = made.keyId.name + u'-' + made.keyId.version.left(8) + u".pem"_s;
    switch (task.form) {
    case SignedForm::Digest:
        files.signature = base + u".sig"_s;
        files.content = task.file.isEmpty() ? base + u".digest"_s : QFileInfo(task.file).absoluteFilePath();
        break;
    case SignedForm::Jws:
        if (!made.product.isEmpty())
            files.product = base + u".jws"_s;
        files.signature = base + u".sig"_s;
        files.content = base + u".signing-input"_s;
        break;
    case SignedForm::Cms:
        // Where it could not be put together the signature itself is still there to keep.
        (made.product.isEmpty() ? files.signature : files.product) = base + (made.product.isEmpty() ? u".sig"_s : u".p7s"_s);
        files.content = QFileInfo(task.file).absoluteFilePath();
        files.publicKey.clear(); // Inside, with the certificate.
        break;
    }
    return files;
}

Result<SignatureFiles> saveFiles(const MadeSignature &made, const QString &folderPath)
{
    const QDir folder(folderPath);
    SignatureFiles files = namesOfFiles(made);
    if (!files.publicKey.isEmpty()) {
        const Result<QByteArray> pem = publicKeyPem(made.key->key);
        if (!pem)
            return tl::unexpected(pem.error());
        if (const auto done = writeInto(files.publicKey, folder, *pem); !done)
            return tl::unexpected(done.error());
    }
    if (!files.signature.isEmpty()) {
        if (const auto done = writeInto(files.signature, folder, opensslSignature(made)); !done)
            return tl::unexpected(done.error());
    }
    if (!files.product.isEmpty()) {
        if (const auto done = writeInto(files.product, folder, made.product); !done)
            return tl::unexpected(done.error());
    }
    if (made.task.form == SignedForm::Jws) {
        if (const auto done = writeInto(files.content, folder, made.task.jws->bytes); !done)
            return tl::unexpected(done.error());
    } else if (made.task.file.isEmpty()) {
        files.content = folder.filePath(files.content);
    }
    return files;
}

QString verifyCommandFor(const MadeSignature &made, const SignatureFiles &files)
{
    if (made.task.form == SignedForm::Cms)
        return files.product.isEmpty() ? QString() : cmsVerifyCommand(files.product, files.content);
    if (files.publicKey.isEmpty())
        return {};
    const VerifyFiles named{files.publicKey, files.signature, files.content};
    if (made.task.form == SignedForm::Digest && made.task.file.isEmpty())
        return digestVerifyCommands(made.algorithm, made.task.digest, named).value_or(QStringList()).join(u'\n');
    return fileVerifyCommand(made.algorithm, named).value_or(QString());
}

} // namespace vault
