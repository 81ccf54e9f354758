// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/signinwords.h"

#include <QCoreApplication>

namespace vault {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SignInWords", text);
}

} // namespace

QString signInKindName(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Browser: return translated(QT_TRANSLATE_NOOP("SignInWords", "Browser"));
    case SignInKind::DeviceCode: return translated(QT_TRANSLATE_NOOP("SignInWords", "Device code"));
    case SignInKind::ClientSecret: return translated(QT_TRANSLATE_NOOP("SignInWords", "Client secret"));
    case SignInKind::ClientCertificate: return translated(QT_TRANSLATE_NOOP("SignInWords", "Client certificate"));
    case SignInKind::AzureCli: return translated(QT_TRANSLATE_NOOP("SignInWords", "Azure CLI"));
    case SignInKind::AccessToken: return translated(QT_TRANSLATE_NOOP("SignInWords", "Access token"));
    }
    Q_UNREACHABLE();
}

QString signInKindSentence(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Browser:
        return translated(QT_TRANSLATE_NOOP("SignInWords", "You sign in at the vault's sign-in page in your own browser."));
    case SignInKind::DeviceCode:
        return translated(QT_TRANSLATE_NOOP("SignInWords", "You type a short code at a sign-in page, here or on another device."));
    case SignInKind::ClientSecret:
        return translated(QT_TRANSLATE_NOOP("SignInWords", "An application signs in with its secret; no person is asked."));
    case SignInKind::ClientCertificate:
        return translated(QT_TRANSLATE_NOOP("SignInWords",
                                    "An application signs in with its certificate's private key; no person is asked."));
    case SignInKind::AzureCli:
        return translated(QT_TRANSLATE_NOOP("SignInWords", "The Azure CLI gives a token for whoever signed in with “az login”."));
    case SignInKind::AccessToken:
        return translated(QT_TRANSLATE_NOOP("SignInWords", "You give a token that you have; it serves until it expires."));
    }
    Q_UNREACHABLE();
}

} // namespace vault
