// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace vault {

/// Which column of the route table a connection uses (protocol.md §0).
enum class RouteForm {
    Documented, ///< PUT /keys/N creates, POST /keys/N/import imports, POST /keys/N/sign signs.
    Service, ///< POST /keys/N/create creates, PUT /keys/N imports, POST /keys/N/V/sign signs.
};
/// The person's choice; Automatic takes Documented for an api-version of the form YYYY.MM.DD, else Service.
enum class RouteChoice { Automatic, Documented, Service };

/// A vault's address and the form in which it is spoken to. A value; cheap to copy.
class Endpoint
{
public:
    Endpoint() = default;

    /// Checks and normalises what a person typed: https only (added where a host with a dot, or localhost, stands
    /// alone), a host, no user information, no query or fragment; a path is dropped when it is "/" and refused otherwise;
    /// port 443 is dropped. InvalidUrl (detail: "empty", "syntax", "scheme", "host", "port", "user information", "path",
    /// "query" or "fragment") or InvalidApiVersion (detail: the text).
    static Result<Endpoint> create(const QString &vaultUrl, const QString &apiVersion,
                                   RouteChoice choice = RouteChoice::Automatic);

    QUrl url() const { return m_url; } ///< https://host[:port], no path.
    QString host() const { return m_url.host(); }
    /// A short name for people: what stands before a known vault suffix, else host[:port]. Regional names have several
    /// labels there (protocol.md §1).
    QString displayName() const;
    QString apiVersion() const { return m_apiVersion; }
    RouteForm routeForm() const { return m_routeForm; }

    /// An absolute URL below the vault. path is already percent-encoded and starts with "/"; api-version is added.
    QUrl urlFor(const QString &path) const;
    /// Same scheme, host and port (443 where none is written): the only links that a token may follow.
    bool owns(const QUrl &url) const;

private:
    QUrl m_url;
    QString m_apiVersion;
    RouteForm m_routeForm = RouteForm::Service;
};

/// Any [0-9A-Za-z.-]+ of at most 64 characters is taken; the known ones are offered, newest last.
bool isValidApiVersion(const QString &apiVersion);
QStringList knownApiVersions();
inline constexpr char16_t defaultApiVersion[] = u"7.4";

/// Documented for YYYY.MM.DD, else Service; a forced choice wins.
RouteForm routeFormFor(const QString &apiVersion, RouteChoice choice);

} // namespace vault
