// SPDX-License-Identifier: Apache-2.0
#include "models/manifestsummary.h"

#include "network/connections/wholefile.h"
#include "network/crypto/publickey.h"
#include "network/http/promise.h"
#include "network/keyvault/jsonwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <memory>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// A list may come from elsewhere: what it names must not lead out of the folder.
bool staysInside(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return !QDir::isAbsolutePath(clean) && clean != ".."_L1 && !clean.startsWith("../"_L1) && clean != "."_L1
        && !name.contains(QChar(0));
}

Result<ManifestFilesWritten> writeAll(bool isOfCurve, const QList<ManifestSignature> &signatures,
                                      const QString &folder)
{
    ManifestFilesWritten result;
    for (const ManifestSignature &made : signatures) {
        if (!staysInside(made.name)) {
            result.refused.append(made.name);
            continue;
        }
        const QString path = QDir(folder).filePath(QDir::cleanPath(made.name) + ".sig"_L1);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, path));
        const QByteArray bytes
            = isOfCurve ? ecdsaRawToDer(made.signature).value_or(made.signature) : made.signature;
        if (const auto written = writeWholeFile(path, bytes, FileAudience::AsTheSystemSays); !written)
            return tl::unexpected(written.error());
        ++result.written;
    }
    return result;
}

} // namespace

QList<ManifestSignature> signaturesOf(const ManifestSigning &signing)
{
    QList<ManifestSignature> signatures;
    for (int row = 0; row < signing.rowCount(); ++row) {
        const ManifestLine &line = signing.line(row);
        if (line.state == ManifestLineState::Signed)
            signatures.append({line.entry.name, line.entry.digest, line.signature});
    }
    return signatures;
}

Pending<ManifestFilesWritten> writeSignatureFiles(const ManifestTask &task, const QList<ManifestSignature> &signatures,
                                                  const QString &folder)
{
    auto promise = std::make_shared<Promise<Result<ManifestFilesWritten>>>();
    Pending<ManifestFilesWritten> future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, isOfCurve = task.key.key.isEllipticCurve(), signatures, folder] {
            promise->finish(writeAll(isOfCurve, signatures, folder));
        });
    return future;
}

QByteArray signedListJson(const ManifestTask &task, const QList<ManifestSignature> &signatures)
{
    JsonWriter head;
    head.text("keyId"_L1, task.key.properties.id.text);
    head.text("algorithm"_L1, task.algorithm);
    head.text("publicKey"_L1, QString::fromLatin1(publicKeyPem(task.key.key).value_or(QByteArray())));
    QByteArray json = head.finish().view().toByteArray();
    json.chop(1);
    json += ",\"files\":[";
    bool isFirst = true;
    for (const ManifestSignature &made : signatures) {
        JsonWriter line;
        line.text("name"_L1, made.name);
        line.text("digest"_L1, QString::fromLatin1(made.digest.toHex()));
        line.base64Url("signature"_L1, made.signature);
        json += std::exchange(isFirst, false) ? "\n" : ",\n";
        json += line.finish().view().toByteArray();
    }
    return json + "\n]}\n";
}

} // namespace vault
