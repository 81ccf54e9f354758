// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultaddress.h"

#include <QUrl>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// A name alone: no host with dots, no port, no path, and not this computer.
bool isBareName(const QString &text)
{
    return !text.contains(u'.') && !text.contains(u':') && !text.contains(u'/')
        && text.compare("localhost"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace

QStringList vaultSuffixes()
{
    return {u"vault.azure.net"_s,      u"vault.azure.cn"_s,      u"vault.usgovcloudapi.net"_s,
            u"managedhsm.azure.net"_s, u"managedhsm.azure.cn"_s, u"managedhsm.usgovcloudapi.net"_s};
}

QString completedVaultUrl(const QString &typed, const QString &suffix)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains("://"_L1))
        return text;
    if (isBareName(text) && !suffix.isEmpty())
        return "https://"_L1 + text + u'.' + suffix;
    return "https://"_L1 + text;
}

bool isManagedHsm(const QString &vaultUrl)
{
    const QString host = QUrl(completedVaultUrl(vaultUrl)).host();
    // Regional names have further labels in front (protocol.md §1), other clouds other ones behind.
    return host.contains(".managedhsm."_L1);
}

bool isManagedHsm(VaultService service, const QString &vaultUrl)
{
    return service == VaultService::Automatic ? isManagedHsm(vaultUrl) : service == VaultService::ManagedHsm;
}

} // namespace vault
