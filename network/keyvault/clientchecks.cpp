// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/clientchecks.h"

#include "network/crypto/signaturealgorithm.h"
#include "network/crypto/symmetricalgorithm.h"

namespace vault {

using namespace Qt::StringLiterals;

namespace {

ApiError invalidAttribute(QLatin1String field)
{
    return ApiError::refused(ErrorReason::InvalidAttribute, QString(field));
}

QString ofAllowed(qsizetype given, qsizetype allowed)
{
    return u"%1/%2"_s.arg(given).arg(allowed);
}

std::optional<ApiError> problemWithAttributes(const AttributeChanges &attributes)
{
    if (attributes.notBefore && attributes.expires && *attributes.notBefore >= *attributes.expires)
        return invalidAttribute("exp"_L1);
    return std::nullopt;
}

std::optional<ApiError> problemWithTags(const Tags &tags, qsizetype maximumLength)
{
    if (tags.size() > maximumTags)
        return ApiError::refused(ErrorReason::TooManyTags, ofAllowed(tags.size(), maximumTags));
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        if (it.key().size() > maximumLength || it.value().size() > maximumLength)
            return invalidAttribute("tags"_L1);
    }
    return std::nullopt;
}

std::optional<ApiError> problemWithContentType(const QString &contentType)
{
    if (contentType.size() > maximumContentTypeLength)
        return invalidAttribute("contentType"_L1);
    return std::nullopt;
}

/// The first problem of those given.
template<typename... Problems>
std::optional<ApiError> firstOf(std::optional<ApiError> problem, Problems... others)
{
    if constexpr (sizeof...(others) > 0)
        return problem ? std::move(problem) : firstOf(std::move(others)...);
    else
        return problem;
}

} // namespace

std::optional<ApiError> problemWith(const CreateKeyParameters &parameters)
{
    if (parameters.kty.isEmpty())
        return invalidAttribute("kty"_L1);
    return firstOf(problemWithAttributes(parameters.attributes),
                   problemWithTags(parameters.tags, maximumTagLengthOfKey));
}

std::optional<ApiError> problemWith(const ImportKeyParameters &parameters)
{
    if (parameters.key.publicKey.kty.isEmpty())
        return invalidAttribute("kty"_L1);
    return firstOf(problemWithAttributes(parameters.attributes),
                   problemWithTags(parameters.tags, maximumTagLengthOfKey));
}

std::optional<ApiError> problemWith(const KeyUpdate &update)
{
    return firstOf(problemWithAttributes(update.attributes),
                   problemWithTags(update.tags.value_or(Tags()), maximumTagLengthOfKey));
}

std::optional<ApiError> problemWith(const SetSecretParameters &parameters)
{
    if (parameters.value.size() > maximumSecretSize)
        return ApiError::refused(ErrorReason::ValueTooLarge, ofAllowed(parameters.value.size(), maximumSecretSize));
    if (!parameters.value.view().isValidUtf8())
        return invalidAttribute("value"_L1);
    return firstOf(problemWithContentType(parameters.contentType), problemWithAttributes(parameters.attributes),
                   problemWithTags(parameters.tags, maximumTagLengthOfSecret));
}

std::optional<ApiError> problemWith(const SecretUpdate &update)
{
    return firstOf(problemWithContentType(update.contentType.value_or(QString())),
                   problemWithAttributes(update.attributes),
                   problemWithTags(update.tags.value_or(Tags()), maximumTagLengthOfSecret));
}

std::optional<ApiError> problemWithDigest(const QString &algorithm, QByteArrayView digest)
{
    if (algorithm.isEmpty())
        return ApiError::refused(ErrorReason::UnsupportedAlgorithm);
    const auto known = signatureAlgorithm(algorithm);
    if (!known || known->digestSize == digest.size())
        return std::nullopt;
    return ApiError::refused(ErrorReason::DigestLength,
                             u"%1/%2/%3"_s.arg(digest.size()).arg(known->digestSize).arg(algorithm));
}

std::optional<ApiError> problemWithCipher(KeyCipherOperation operation, const QString &algorithm, QByteArrayView value,
                                          const CipherParameters &parameters)
{
    const auto known = symmetricAlgorithm(algorithm);
    if (!known)
        return std::nullopt;
    const bool isWayBack = operation == KeyCipherOperation::Decrypt || operation == KeyCipherOperation::Unwrap;
    const bool needsIv = known->takesIv() && (isWayBack || known->callerMakesIv());
    if (needsIv || !parameters.iv.isEmpty()) {
        if (!known->takesIv() || !known->takesIvSize(parameters.iv.size()))
            return invalidAttribute("iv"_L1);
    }
    const bool needsTag = known->isAuthenticated() && isWayBack;
    if (parameters.tag.size() != (needsTag ? symmetricTagSize : 0))
        return invalidAttribute("tag"_L1);
    if (!parameters.additionalData.isEmpty() && !known->isAuthenticated())
        return invalidAttribute("aad"_L1);
    if (!(isWayBack ? known->ciphertext() : known->plaintext()).takes(value.size()))
        return invalidAttribute("value"_L1);
    return std::nullopt;
}

} // namespace vault
