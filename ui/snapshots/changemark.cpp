// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/changemark.h"

namespace vault {

Pill changePill(ObjectChange change)
{
    const QString title = changeTitle(change);
    if (change & (ObjectChange(ChangeAspect::Vanished) | ChangeAspect::Deleted))
        return {title, QStringLiteral("delete"), Accent::NoAnswer};
    if (change & ChangeAspect::New)
        return {title, QStringLiteral("add"), Accent::Success};
    if (change & ChangeAspect::Expired)
        return {title, QStringLiteral("close"), Accent::ServerError};
    if (change & ChangeAspect::ExpiresSoon)
        return {title, QStringLiteral("clock"), Accent::ClientError};
    if (change)
        return {title, QStringLiteral("version"), Accent::Redirection};
    return {};
}

} // namespace vault
