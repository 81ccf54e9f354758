// SPDX-License-Identifier: Apache-2.0
#include "models/manifestsummary.h"

#include "network/connections/wholefile.h"
#include "network/crypto/publickey.h"
#include "network/csvline.h"
#include "network/http/promise.h"
#include "network/keyvault/base64url.h"
#include "network/keyvault/jsonwriter.h"
#include "network/workerthreads.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
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

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

/// Where the content stands already, or the next free name.
QString signaturePath(const QString &base, const QByteArray &content)
{
    QString path = base + ".sig"_L1;
    for (int number = 2; QFileInfo::exists(path) && !holds(path, content); ++number)
        path = u"%1-%2.sig"_s.arg(base).arg(number);
    return path;
}

/// What is written, off the window's thread.
struct Written {
    ManifestTask task;
    ManifestLines lines;
};

Result<ManifestFilesWritten> writeAll(const Written &what, const QString &folder)
{
    ManifestFilesWritten result;
    QSet<QString> paths; // Lines may name one file twice.
    const bool isOfCurve = what.task.key.key.isEllipticCurve();
    for (int row = 0; row < what.lines.size(); ++row) {
        const ManifestLine line = what.lines.at(row);
        if (line.state != ManifestLineState::Signed)
            continue;
        if (!staysInside(line.entry.name)) {
            result.refused.append(line.entry.name);
            continue;
        }
        const QString base = QDir(folder).filePath(QDir::cleanPath(line.entry.name));
        if (!QDir().mkpath(QFileInfo(base).absolutePath()))
            return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, base));
        const QByteArray bytes = isOfCurve ? ecdsaRawToDer(line.signature).value_or(line.signature) : line.signature;
        const QString path = signaturePath(base, bytes);
        if (paths.contains(path))
            continue;
        if (!QFileInfo::exists(path)) {
            if (const auto written = writeWholeFile(path, bytes, FileAudience::AsTheSystemSays); !written)
                return tl::unexpected(written.error());
        }
        paths.insert(path);
        result.renamed += path == base + ".sig"_L1 ? 0 : 1;
    }
    result.written = int(paths.size());
    return result;
}

QByteArray signedList(const Written &what)
{
    JsonWriter head;
    head.text("keyId"_L1, what.task.key.properties.id.text);
    head.text("algorithm"_L1, what.task.algorithm);
    head.text("publicKey"_L1, QString::fromLatin1(publicKeyPem(what.task.key.key).value_or(QByteArray())));
    QByteArray json = head.finish().view().toByteArray();
    json.chop(1);
    json += ",\"files\":[";
    bool isFirst = true;
    for (int row = 0; row < what.lines.size(); ++row) {
        const ManifestLine line = what.lines.at(row);
        if (line.state != ManifestLineState::Signed)
            continue;
        JsonWriter writer;
        writer.text("name"_L1, line.entry.name);
        writer.text("digest"_L1, QString::fromLatin1(line.entry.digest.toHex()));
        writer.base64Url("signature"_L1, line.signature);
        json += std::exchange(isFirst, false) ? "\n" : ",\n";
        json += writer.finish().view().toByteArray();
    }
    return json + "\n]}\n";
}

QByteArray summary(const Written &what)
{
    QByteArray text = csvLine({u"name"_s, u"digest"_s, u"result"_s, u"signature"_s, u"requestId"_s, u"keyId"_s, u"algorithm"_s});
    for (int row = 0; row < what.lines.size(); ++row) {
        const ManifestLine line = what.lines.at(row);
        text += csvLine({line.entry.name, QString::fromLatin1(line.entry.digest.toHex()), manifestResultText(line),
                         QString::fromLatin1(toBase64Url(line.signature)), line.requestId,
                         what.task.key.properties.id.text, what.task.algorithm});
    }
    return text;
}

QByteArray digestList(const Written &what)
{
    QByteArray text;
    for (int row = 0; row < what.lines.size(); ++row) {
        const ManifestLine line = what.lines.at(row);
        if (!line.entry.digest.isEmpty())
            text += checksumLine(line.entry);
    }
    return text;
}

template<typename T, typename Work>
Pending<T> onWorker(const ManifestSigning &signing, Work work)
{
    auto promise = std::make_shared<Promise<Result<T>>>();
    Pending<T> future = promise->future();
    workerThreads().start(
        [promise, work, what = Written{signing.task(), signing.lines()}] { promise->finish(work(what)); });
    return future;
}

Pending<void> writeText(const ManifestSigning &signing, const QString &path, QByteArray (*text)(const Written &))
{
    return onWorker<void>(signing, [path, text](const Written &what) {
        return writeWholeFile(path, text(what), FileAudience::AsTheSystemSays);
    });
}

} // namespace

Pending<ManifestFilesWritten> writeSignatureFiles(const ManifestSigning &signing, const QString &folder)
{
    return onWorker<ManifestFilesWritten>(signing, [folder](const Written &what) { return writeAll(what, folder); });
}

Pending<void> writeSignedList(const ManifestSigning &signing, const QString &path)
{
    return writeText(signing, path, signedList);
}

Pending<void> writeManifestSummary(const ManifestSigning &signing, const QString &path)
{
    return writeText(signing, path, summary);
}

Pending<void> writeDigestList(const ManifestSigning &signing, const QString &path)
{
    return writeText(signing, path, digestList);
}

} // namespace vault
