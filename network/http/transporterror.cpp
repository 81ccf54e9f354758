// SPDX-License-Identifier: Apache-2.0
#include "network/http/transporterror.h"

#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace vault {

namespace {

ErrorReason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError: return ErrorReason::None;
    case QSslError::HostNameMismatch: return ErrorReason::CertificateHostMismatch;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: return ErrorReason::CertificateExpired;
    case QSslError::NoPeerCertificate:
    case QSslError::NoSslSupport: return ErrorReason::HandshakeFailed;
    default: return ErrorReason::CertificateUntrusted;
    }
}

/// The one to speak of: what an untrusted certificate says of itself proves nothing, so trust goes first.
const QSslError *decisive(const QList<QSslError> &errors)
{
    constexpr std::array order{ErrorReason::CertificateUntrusted, ErrorReason::CertificateHostMismatch,
                               ErrorReason::CertificateExpired, ErrorReason::HandshakeFailed};
    for (const ErrorReason reason : order) {
        for (const QSslError &error : errors) {
            if (reasonOf(error.error()) == reason)
                return &error;
        }
    }
    return nullptr;
}

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    return commonNames.isEmpty() ? organizations.join(u", ") : commonNames.join(u", ");
}

QString describe(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    if (certificate.isNull())
        return error.errorString();
    return QStringLiteral("%1 [subject: %2; issuer: %3; valid: %4 to %5]")
        .arg(error.errorString(),
             nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                    certificate.subjectInfo(QSslCertificate::Organization)),
             nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                    certificate.issuerInfo(QSslCertificate::Organization)),
             certificate.effectiveDate().toUTC().toString(Qt::ISODate),
             certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

/// OpenSSL's words (never translated) when the bytes that came back are no TLS record.
bool saysNotTls(const QString &words)
{
    const std::array<QLatin1String, 4> signs{QLatin1String("wrong version number"), QLatin1String("http request"),
                                             QLatin1String("packet length too long"),
                                             QLatin1String("unknown protocol")};
    return std::any_of(signs.begin(), signs.end(),
                       [&](QLatin1String sign) { return words.contains(sign, Qt::CaseInsensitive); });
}

ErrorReason transportReason(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return ErrorReason::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return ErrorReason::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    // What Qt says when it wanted to send the body again and our device refused (network/http/uploaddevice).
    case QNetworkReply::ContentReSendError: return ErrorReason::ConnectionClosed;
    case QNetworkReply::TimeoutError: return ErrorReason::InactivityTimeout;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return ErrorReason::NetworkUnreachable;
    default: break;
    }
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return ErrorReason::ProxyFailed;
    return ErrorReason::OtherTransport;
}

} // namespace

bool isTransportFailure(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError)
        || error == QNetworkReply::ContentReSendError;
}

ApiError transportError(QNetworkReply::NetworkError error, int httpStatus, const QList<QSslError> &tlsErrors,
                        const QString &words)
{
    ApiError result;
    result.utc = QDateTime::currentDateTimeUtc();
    result.httpStatus = httpStatus;
    result.detail = words;
    if (const QSslError *tlsError = decisive(tlsErrors)) {
        result.kind = ErrorKind::Tls;
        result.reason = reasonOf(tlsError->error());
        result.detail = describe(*tlsError);
    } else if (error == QNetworkReply::SslHandshakeFailedError) {
        const bool notTls = saysNotTls(words);
        result.kind = notTls ? ErrorKind::Transport : ErrorKind::Tls;
        result.reason = notTls ? ErrorReason::NotTls : ErrorReason::HandshakeFailed;
    } else if (statusClassOf(httpStatus) == StatusClass::Success) {
        result.kind = ErrorKind::Payload;
        result.reason = ErrorReason::BodyTruncated;
    } else {
        result.kind = ErrorKind::Transport;
        result.reason = transportReason(error);
    }
    return result;
}

} // namespace vault
