// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"

#include "ui/widgets/svgiconengine.h"

#include <QFile>
#include <QString>

namespace vault {

QIcon icon(QLatin1String name)
{
    if (!QFile::exists(SvgIconEngine::pathOf(name)))
        return {};
    return QIcon(new SvgIconEngine(name));
}

} // namespace vault
