// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vault {

/// A tool tip that shows the text as it is. Qt reads one that looks like markup as markup, and what a vault or a server
/// sent must not be.
inline QString plainToolTip(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

} // namespace vault
