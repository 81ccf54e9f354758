// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretfilereading.h"

#include "network/crypto/regularfile.h"
#include "network/keyvault/secrettypes.h"

namespace vault {

Result<SecretFileValue> readSecretFile(const QString &path, const QString &encodingTag)
{
    RegularFile file;
    if (!file.open(path))
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    SecretFileValue read;
    read.fileSize = file.size();
    // UTF-16 has two bytes for each of ASCII, and may begin with a mark of two.
    if (file.size() > 2 * maximumSecretSize + 2)
        return read;
    // One byte more than promised tells a file that grows.
    SecretBuffer bytes(file.size() + 1);
    const qint64 size = file.readFully(bytes.data(), bytes.size());
    if (size < 0)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    if (size != file.size() || !file.isUnchanged())
        return tl::unexpected(ApiError::refused(ErrorReason::FileChanged));
    bytes.truncate(size);

    const auto tagged = secretFileEncodingNamed(encodingTag);
    read.encoding = tagged.value_or(SecretFileEncoding::Utf8);
    std::optional<SecretBuffer> value = valueOfFile(bytes, read.encoding);
    if (!value) {
        read.encoding = SecretFileEncoding::Base64;
        value = valueOfFile(bytes, read.encoding);
    }
    read.isTagNeeded = tagged ? *tagged != read.encoding : read.encoding != SecretFileEncoding::Utf8;
    read.value = std::move(*value);
    return read;
}

} // namespace vault
