// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vault {

/// Where an operation failed.
enum class ErrorKind {
    Transport, ///< No usable answer: host not found, refused, reset, timed out, proxy.
    Tls, ///< The TLS handshake or the certificate.
    Http, ///< The vault (or something on the way) answered with a status of 3xx, 4xx or 5xx.
    Payload, ///< A 2xx whose body is not what the operation promises: no JSON, truncated, too large, wrong shape.
    Auth, ///< No token could be had, or the challenge was refused before any token went out.
    Refused, ///< Refused on this side before anything was sent: bad name, digest length, unreadable key file.
};

/// The fact behind the kind, as precise as it is known; ui/errortext words each one.
enum class ErrorReason {
    None,
    // Transport
    HostNotFound,
    ConnectionRefused,
    ConnectionClosed, ///< Closed before or inside the answer. A changing request is not repeated.
    InactivityTimeout, ///< Nothing arrived for the inactivity limit.
    TotalTimeout, ///< Still arriving, but the whole took longer than its limit.
    ProxyFailed,
    NetworkUnreachable,
    NotTls, ///< The server does not speak TLS on this port.
    OtherTransport,
    PracticeVaultEnded, ///< The practice vault on this computer ended; detail holds its last words.
    // Tls
    CertificateUntrusted,
    CertificateExpired,
    CertificateHostMismatch,
    HandshakeFailed,
    // Http
    Envelope, ///< The vault's own envelope: code, message and innerErrors are filled in.
    ForeignBody, ///< An answer that is no envelope: from a proxy, a firewall or a web server; see foreignText.
    EmptyBody,
    Redirect, ///< A 3xx that is not followed; redirectTarget is filled in.
    // Payload
    NotJson,
    JsonTooDeep,
    WrongShape, ///< JSON, but a required field is missing or of the wrong type; detail names it.
    BodyTruncated,
    BodyTooLarge,
    SignatureInvalid, ///< A signature that does not fit the digest and the key; detail is the algorithm.
    ForeignNextLink, ///< A nextLink that does not belong to the vault.
    RepeatedNextLink, ///< A nextLink that was already followed: the list would never end.
    // Auth
    NoToken, ///< The vault asks for a token and none is at hand; authority and resource are filled in.
    TokenRejected, ///< 401 although a token was sent.
    ChallengeMissing, ///< 401 without a Bearer challenge.
    ChallengeResourceForeign, ///< The challenge's resource does not match the vault's host.
    ChallengeNotSecure, ///< The challenge's authority is not https.
    ChallengeAuthorityForeign, ///< The challenge's authority is none that credentials may go to.
    TokenExpired, ///< The access token that the person gave is past its time.
    SignInFailed, ///< The authority refused: code is OAuth's error, innerErrors are "AADSTS…" codes.
    SignInExpired, ///< Nobody finished the sign-in in time.
    SignInDeclined, ///< Refused at the authority's page, by the person or by a rule.
    SignInCanceled, ///< Ended by the person in this program.
    SignInUnavailable, ///< This machine cannot take the browser's answer: no port to listen on. detail: Qt's words.
    CliMissing, ///< No Azure CLI on the path.
    CliSignedOut, ///< The Azure CLI has no signed-in account that fits; message holds its words.
    CliTimeout,
    KeychainUnavailable, ///< No keychain service; detail holds the backend's words, as with the next.
    KeychainLocked,
    KeychainTimeout,
    // Refused
    InvalidName,
    InvalidVersion,
    InvalidUrl,
    InvalidApiVersion,
    InvalidProxy, ///< detail is "host" or "port".
    InvalidAuthority, ///< An authority that is no https address; detail is the text.
    SignInIncomplete, ///< The way of signing in lacks something; detail: "clientId", "certificateFile" or "clientSecret".
    ConnectionFileInvalid, ///< A file of connections that cannot be understood; detail says where and why.
    SnapshotDamaged, ///< What was kept of a vault was changed by somebody; detail is where it lies now.
    SnapshotFormUnknown, ///< It was written by a newer program; detail is its form.
    SnapshotKeyMissing, ///< The keychain has no key for it, or does not give it. detail, here and next: the file.
    SnapshotKeyWrong, ///< The keychain has another key than the one that it was encrypted with.
    TokenMalformed, ///< What was given as a token cannot be one; detail names its file, if it came from one.
    CertificateFileInvalid, ///< No PEM certificate in the file that detail names.
    SigningCertificateInvalid, ///< No certificate in PEM or DER where one is to go into a signature.
    CertificateOfAnotherKey, ///< The certificate's public key is not that of the key that signs.
    InvalidCertificateField, ///< A certificate request that cannot be made; detail names the field.
    DigestLength, ///< detail is "<bytes given>/<bytes needed>/<algorithm>".
    ValueTooLarge, ///< detail is "<bytes given>/<bytes allowed>".
    TooManyTags,
    InvalidAttribute,
    KeyFileUnreadable,
    KeyFileUnsupported, ///< detail names what was found.
    KeyFilePassphraseMissing,
    KeyFilePassphraseWrong,
    KeyFileNoPrivateKey,
    KeyFileNoCertificate, ///< No certificate for the private key stands beside it.
    FileUnreadable,
    FileUnwritable,
    JournalDamaged, ///< The journal's last entry was changed: nothing can be chained to it; detail is the file.
    FileChanged, ///< The file changed while it was read.
    CryptoFailed, ///< The local cryptographic library refused; detail holds its words.
    UnsupportedAlgorithm,
    ReadOnlyConnection, ///< The connection is read-only: nothing is changed or signed through it.
    OperationNotInThisForm, ///< The route form of this connection has no such operation.
};

/// The first digit of a status, or that there was none.
enum class StatusClass { NoAnswer, Informational, Success, Redirection, ClientError, ServerError };

StatusClass statusClassOf(int httpStatus);

/// The one error value of every operation. The network layer fills in data; only ui/errortext writes sentences.
///
/// Nothing in it comes from a body except the envelope's own fields, the start of a body that is no envelope, and
/// rawBody under the rules below. Strings are as received, bounded in length. See protocol.md §9.
struct ApiError {
    ErrorKind kind = ErrorKind::Transport;
    ErrorReason reason = ErrorReason::None;

    int httpStatus = 0; ///< 0 when there was no answer.
    QString httpReason; ///< The reason phrase of the status line.
    QString code; ///< error.code
    QString message; ///< error.message
    QStringList innerErrors; ///< error.innererror.code, outermost first.

    QString requestId; ///< x-ms-request-id of the answer.
    QString clientRequestId; ///< x-ms-client-request-id that was sent.
    std::optional<std::chrono::seconds> retryAfter;

    QByteArray method; ///< The verb as meant (PUT even when it was tunnelled through POST); empty when nothing was sent.
    QString url; ///< Redacted: no $skiptoken, no user information.
    QString operation; ///< The operation's stable name, for example "CreateKey" (network/keyvault/routes.h).
    QString objectName; ///< The key or secret it was about; empty for lists.
    QDateTime utc; ///< When it became known.

    QString detail; ///< A fact that the reason speaks of (see ErrorReason): a field's name, lengths, a library's words.
    QString contentType; ///< Of a body that is no envelope.
    QString foreignText; ///< First 200 printable characters of a body that is no envelope; never an authority's.
    QString proxy; ///< "host:port" of the proxy in use, if any.
    QString redirectTarget;
    QString authority; ///< Of the challenge, for Auth errors and every 401.
    QString resource; ///< Of the challenge, for Auth errors and every 401.

    /// The body as received, at most 16 KiB, for reading in the error panel. Kept only for an answer outside 2xx to a
    /// request that carried no secret: everything else might hold one.
    QByteArray rawBody;

    StatusClass statusClass() const { return statusClassOf(httpStatus); }
    /// The innermost code if there is one, else code: what tells cases apart (protocol.md §9).
    QString decisiveCode() const { return innerErrors.isEmpty() ? code : innerErrors.constLast(); }

    static ApiError refused(ErrorReason reason, QString detail = {}, QString objectName = {});
    static ApiError payload(ErrorReason reason, QString detail = {});
};

} // namespace vault

Q_DECLARE_METATYPE(vault::ApiError)
