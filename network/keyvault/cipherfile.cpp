// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/cipherfile.h"

#include "network/crypto/regularfile.h"
#include "network/keyvault/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "vault-ciphertext-1"_L1;
constexpr qint64 maximumFileSize = 1024 * 1024;

template<typename File>
auto partsOf(File &file)
{
    return std::array{std::pair{"value"_L1, &file.value}, std::pair{"iv"_L1, &file.parameters.iv},
                      std::pair{"tag"_L1, &file.parameters.tag}, std::pair{"aad"_L1, &file.parameters.additionalData}};
}

tl::unexpected<ApiError> invalid(QLatin1String field)
{
    return tl::unexpected(ApiError::refused(ErrorReason::InvalidAttribute, QString(field)));
}

} // namespace

QByteArray encodeCipherFile(const CipherFile &file)
{
    QJsonObject object;
    object["format"_L1] = formatName;
    object["kid"_L1] = file.keyId;
    object["use"_L1] = file.isWrappedKey ? "wrapKey"_L1 : "encrypt"_L1;
    object["alg"_L1] = file.algorithm;
    for (const auto &[name, bytes] : partsOf(file)) {
        if (!bytes->isEmpty())
            object[name] = QString::fromLatin1(toBase64Url(*bytes));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<CipherFile> decodeCipherFile(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    if (object.isEmpty())
        return invalid("JSON"_L1);
    if (object["format"_L1].toString() != formatName)
        return invalid("format"_L1);
    CipherFile file;
    file.keyId = object["kid"_L1].toString();
    const QString use = object["use"_L1].toString();
    if (use != "encrypt"_L1 && use != "wrapKey"_L1)
        return invalid("use"_L1);
    file.isWrappedKey = use == "wrapKey"_L1;
    file.algorithm = object["alg"_L1].toString();
    if (file.algorithm.isEmpty())
        return invalid("alg"_L1);
    for (const auto &[name, bytes] : partsOf(file)) {
        std::optional<QByteArray> decoded = fromBase64Url(object[name].toString().toUtf8());
        if (!decoded || (object.contains(name) && !object[name].isString()))
            return invalid(name);
        *bytes = std::move(*decoded);
    }
    if (file.value.isEmpty())
        return invalid("value"_L1);
    return file;
}

Result<void> writeCipherFile(const QString &path, const CipherFile &content)
{
    const QByteArray text = encodeCipherFile(content);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
}

Result<CipherFile> readCipherFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path))
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    if (file.size() > maximumFileSize) {
        return tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge,
                                                u"%1/%2"_s.arg(file.size()).arg(maximumFileSize)));
    }
    QByteArray content(file.size() + 1, Qt::Uninitialized); // One more tells a file that grows.
    const qint64 size = file.readFully(content.data(), content.size());
    if (size < 0)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    if (size != file.size() || !file.isUnchanged())
        return tl::unexpected(ApiError::refused(ErrorReason::FileChanged));
    return decodeCipherFile(QByteArrayView(content).first(size));
}

} // namespace vault
