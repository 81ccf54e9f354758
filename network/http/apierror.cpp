// SPDX-License-Identifier: Apache-2.0
#include "network/http/apierror.h"

#include <utility>

namespace vault {

StatusClass statusClassOf(int httpStatus)
{
    switch (httpStatus / 100) {
    case 1: return StatusClass::Informational;
    case 2: return StatusClass::Success;
    case 3: return StatusClass::Redirection;
    case 4: return StatusClass::ClientError;
    case 5: return StatusClass::ServerError;
    default: return StatusClass::NoAnswer;
    }
}

namespace {

ApiError localError(ErrorKind kind, ErrorReason reason, QString detail, QString objectName)
{
    ApiError error;
    error.kind = kind;
    error.reason = reason;
    error.detail = std::move(detail);
    error.objectName = std::move(objectName);
    error.utc = QDateTime::currentDateTimeUtc();
    return error;
}

} // namespace

ApiError ApiError::refused(ErrorReason reason, QString detail, QString objectName)
{
    return localError(ErrorKind::Refused, reason, std::move(detail), std::move(objectName));
}

ApiError ApiError::payload(ErrorReason reason, QString detail)
{
    return localError(ErrorKind::Payload, reason, std::move(detail), {});
}

} // namespace vault
