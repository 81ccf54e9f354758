// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/opensslerror.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace vault {

OpenSslErrorScope::OpenSslErrorScope()
{
    ERR_clear_error();
}

OpenSslErrorScope::~OpenSslErrorScope()
{
    ERR_clear_error();
}

namespace {

bool meansUnsupported(unsigned long code)
{
    const int reason = ERR_GET_REASON(code);
    if (reason == ERR_R_UNSUPPORTED)
        return true;
    switch (ERR_GET_LIB(code)) {
    case ERR_LIB_EVP:
        return reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
            || reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNKNOWN_CIPHER
            || reason == EVP_R_UNSUPPORTED_PRF || reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION;
    case ERR_LIB_PEM:
        return reason == PEM_R_UNSUPPORTED_ENCRYPTION || reason == PEM_R_UNSUPPORTED_CIPHER;
    case ERR_LIB_PKCS12:
        return reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM;
    default:
        return false;
    }
}

} // namespace

OpenSslFailure takeOpenSslFailure()
{
    OpenSslFailure failure;
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        failure.isUnsupported = failure.isUnsupported || meansUnsupported(code);
        const char *reason = ERR_reason_error_string(code);
        const QString words = reason ? QString::fromUtf8(reason) : QString::number(code, 16);
        if (!reasons.contains(words))
            reasons << words;
    }
    failure.words = reasons.join(QLatin1String("; "));
    return failure;
}

ApiError cryptoFailed(const QString &what)
{
    const QString words = takeOpenSslFailure().words;
    return ApiError::refused(ErrorReason::CryptoFailed,
                             words.isEmpty() ? what : what + QLatin1String(": ") + words);
}

} // namespace vault
