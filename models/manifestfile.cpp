// SPDX-License-Identifier: Apache-2.0
#include "models/manifestfile.h"

#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <optional>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

bool isHex(QByteArrayView text)
{
    return !text.isEmpty() && text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    });
}

/// What coreutils put in place of a backslash and of line ends; nothing for another escape.
std::optional<QByteArray> unescaped(QByteArrayView name)
{
    QByteArray out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') {
            out += name[i];
            continue;
        }
        const char next = ++i < name.size() ? name[i] : '\0';
        if (next != '\\' && next != 'n' && next != 'r')
            return std::nullopt;
        out += next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
    }
    return out;
}

/// Bytes of the digest that a tag promises; 0 for another hash than those that are signed as such.
qsizetype sizeOfTag(QByteArrayView tag)
{
    if (tag == "SHA256" || tag == "SHA-256")
        return 32;
    if (tag == "SHA384" || tag == "SHA-384")
        return 48;
    return tag == "SHA512" || tag == "SHA-512" ? 64 : 0;
}

std::optional<ManifestEntry> parseLine(QByteArrayView line)
{
    const bool isEscaped = line.startsWith('\\');
    if (isEscaped)
        line = line.sliced(1);
    QByteArrayView hex;
    QByteArrayView name;
    const qsizetype tag = line.lastIndexOf(") = ");
    if (line.startsWith("SHA") && tag > 0) {
        const qsizetype open = line.indexOf(" (");
        if (open < 0 || open > tag)
            return std::nullopt;
        hex = line.sliced(tag + 4);
        name = line.sliced(open + 2, tag - open - 2);
        if (hex.size() != 2 * sizeOfTag(line.first(open)))
            return std::nullopt;
    } else {
        const qsizetype blank = line.indexOf(' ');
        if (blank < 0 || blank + 2 >= line.size() || (line[blank + 1] != ' ' && line[blank + 1] != '*'))
            return std::nullopt;
        hex = line.first(blank);
        name = line.sliced(blank + 2);
    }
    if (!isHex(hex) || name.isEmpty())
        return std::nullopt;
    const auto plain = isEscaped ? unescaped(name) : std::optional(name.toByteArray());
    if (!plain)
        return std::nullopt;
    return ManifestEntry{QString::fromUtf8(*plain), QByteArray::fromHex(hex.toByteArray())};
}

} // namespace

tl::expected<QList<ManifestEntry>, ManifestProblem> parseChecksumList(QByteArrayView text)
{
    const auto problem = [](ManifestProblemKind kind, int line) { return tl::unexpected(ManifestProblem{kind, line}); };
    QList<ManifestEntry> entries;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        QByteArrayView line = text.sliced(at, end - at);
        at = end + 1;
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const std::optional<ManifestEntry> entry = parseLine(line);
        if (!entry)
            return problem(ManifestProblemKind::NotALine, number);
        const qsizetype size = entry->digest.size();
        if (size != 32 && size != 48 && size != 64)
            return problem(ManifestProblemKind::UnknownLength, number);
        if (!entries.isEmpty() && entries.constFirst().digest.size() != size)
            return problem(ManifestProblemKind::OtherLength, number);
        if (entries.size() == mostManifestLines)
            return problem(ManifestProblemKind::TooMany, number);
        entries.append(*entry);
    }
    if (entries.isEmpty())
        return problem(ManifestProblemKind::Empty, 0);
    return entries;
}

Pending<ParsedManifest> readChecksumList(const QString &path)
{
    auto promise = std::make_shared<Promise<Result<ParsedManifest>>>();
    Pending<ParsedManifest> future = promise->future();
    workerThreads().start([promise, path] {
        const auto refuse = [&](ErrorReason reason, const QString &detail) {
            promise->finish(tl::unexpected(ApiError::refused(reason, detail)));
        };
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return refuse(ErrorReason::FileUnreadable, path + ": "_L1 + file.errorString());
        if (file.size() > largestManifest)
            return refuse(ErrorReason::ValueTooLarge, u"%1/%2"_s.arg(file.size()).arg(largestManifest));
        const QByteArray bytes = file.readAll();
        promise->finish(parseChecksumList(bytes).map([&bytes](const QList<ManifestEntry> &entries) {
            return Manifest{entries, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
        }));
    });
    return future;
}

QByteArray checksumLine(const ManifestEntry &entry)
{
    QByteArray name = entry.name.toUtf8();
    const bool needsEscape = name.contains('\\') || name.contains('\n') || name.contains('\r');
    if (needsEscape)
        name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (needsEscape ? "\\" : "") + entry.digest.toHex() + "  " + name + '\n';
}

Pending<QStringList> listFolder(const QString &folder)
{
    auto promise = std::make_shared<Promise<Result<QStringList>>>();
    Pending<QStringList> future = promise->future();
    workerThreads().start([promise, folder] {
        if (folder.isEmpty() || !QDir(folder).exists()) {
            promise->finish(tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, folder)));
            return;
        }
        const QDir root(folder);
        QStringList names;
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && !promise->isCanceled() && names.size() <= mostManifestLines) {
            const QString path = files.next();
            if (!path.endsWith(".sig"_L1))
                names.append(root.relativeFilePath(path));
        }
        if (names.size() > mostManifestLines) {
            const QString detail = u"%1/%2"_s.arg(names.size()).arg(mostManifestLines);
            promise->finish(tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge, detail)));
            return;
        }
        names.sort();
        promise->finish(std::move(names));
    });
    return future;
}

} // namespace vault
