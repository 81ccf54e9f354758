// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfile.h"

#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/publickey.h"
#include "network/crypto/regularfile.h"

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestKeyFile = 1024 * 1024;

ApiError tooLarge(qsizetype size)
{
    return ApiError::refused(ErrorReason::KeyFileUnreadable, QStringLiteral("%1/%2").arg(size).arg(largestKeyFile));
}

/// Formats that are told by their first bytes and that a vault cannot take.
struct Foreign {
    QLatin1String start;
    ErrorReason reason;
    QLatin1String name;
};
constexpr Foreign foreignFormats[] = {
    {"PuTTY-User-Key-File-"_L1, ErrorReason::KeyFileUnsupported, "PuTTY"_L1},
    {"---- BEGIN SSH2 PUBLIC KEY"_L1, ErrorReason::KeyFileNoPrivateKey, "SSH2"_L1},
    {"---- BEGIN SSH2"_L1, ErrorReason::KeyFileUnsupported, "SSH2"_L1},
    {"ssh-"_L1, ErrorReason::KeyFileNoPrivateKey, "OpenSSH"_L1},
    {"ecdsa-sha2-"_L1, ErrorReason::KeyFileNoPrivateKey, "OpenSSH"_L1},
    {"\xfe\xed\xfe\xed"_L1, ErrorReason::KeyFileUnsupported, "JKS"_L1},
};

QByteArrayView withoutByteOrderMark(QByteArrayView content)
{
    return content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content;
}

Result<KeyFile> load(QByteArrayView content, const SecretBuffer &passphrase)
{
    const QByteArrayView text = withoutByteOrderMark(content).trimmed();
    for (const Foreign &foreign : foreignFormats) {
        if (text.startsWith(QByteArrayView(foreign.start.data(), foreign.start.size())))
            return keyFileRefused(foreign.reason, foreign.name);
    }
    if (text.startsWith('{'))
        return loadPrivateJwk(text);
    // Binary is looked at first: a certificate in PKCS#12 may hold any text.
    if (content.startsWith('\x30'))
        return loadDer(content, passphrase);
    if (text.contains("-----BEGIN "))
        return loadPem(text, passphrase);
    return keyFileRefused(ErrorReason::KeyFileUnsupported, {});
}

} // namespace

Result<KeyFile> readKeyFile(const SecretBuffer &content, const SecretBuffer &passphrase)
{
    const OpenSslErrorScope scope;
    if (content.size() > largestKeyFile)
        return tl::unexpected(tooLarge(content.size()));
    Result<KeyFile> file = load(content.view(), passphrase);
    if (file)
        file->thumbprint = jwkThumbprint(file->key.publicKey);
    return file;
}

Result<KeyFile> readKeyFileFrom(const QString &path, const SecretBuffer &passphrase)
{
    RegularFile file;
    if (!file.open(path))
        return keyFileRefused(ErrorReason::KeyFileUnreadable, file.errorWords());
    if (file.size() > largestKeyFile)
        return tl::unexpected(tooLarge(file.size()));
    // One byte more than promised tells a file that grows.
    SecretBuffer content(file.size() + 1);
    const qint64 size = file.readFully(content.data(), content.size());
    if (size < 0)
        return keyFileRefused(ErrorReason::KeyFileUnreadable, file.errorWords());
    if (size != file.size() || !file.isUnchanged())
        return keyFileRefused(ErrorReason::FileChanged, {});
    content.truncate(size);
    return readKeyFile(content, passphrase);
}

tl::unexpected<ApiError> keyFileRefused(ErrorReason reason, const QString &detail)
{
    return tl::unexpected(ApiError::refused(reason, detail));
}

tl::unexpected<ApiError> decryptionRefused(bool passphraseGiven, const QString &format)
{
    const OpenSslFailure failure = takeOpenSslFailure();
    if (failure.isUnsupported)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, format + ": "_L1 + failure.words);
    return passphraseRefused(passphraseGiven, format);
}

tl::unexpected<ApiError> passphraseRefused(bool passphraseGiven, const QString &format)
{
    return keyFileRefused(passphraseGiven ? ErrorReason::KeyFilePassphraseWrong
                                          : ErrorReason::KeyFilePassphraseMissing,
                          format);
}

const char *passphraseBytes(const SecretBuffer &passphrase)
{
    return passphrase.isEmpty() ? "" : passphrase.data();
}

} // namespace vault
