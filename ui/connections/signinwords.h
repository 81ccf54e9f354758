// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinoptions.h"

#include <QString>

namespace vault {

/// A way of signing in as an entry of a list: "Browser".
QString signInKindName(SignInKind kind);
/// One sentence on what happens then.
QString signInKindSentence(SignInKind kind);

/// A person signs in through the application, which any person may use; otherwise the application signs in itself.
inline bool isPersonsKind(SignInKind kind)
{
    return kind == SignInKind::Browser || kind == SignInKind::DeviceCode;
}
inline bool isApplicationsKind(SignInKind kind)
{
    return kind == SignInKind::ClientSecret || kind == SignInKind::ClientCertificate;
}

} // namespace vault
