// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <openssl/x509.h>

namespace vault {

/// The subject alternative names of a certificate (RFC 5280 §4.2.1.6) in its order: "DNS:…", "IP:…", "email:…", "URI:…",
/// "UPN:…" for a user principal name, else as OpenSSL prints them. Empty where it has none or they cannot be read. For
/// network/crypto only.
QList<QString> alternativeNamesOf(const X509 *certificate);

} // namespace vault
