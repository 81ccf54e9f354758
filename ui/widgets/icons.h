// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QLatin1String>

namespace vault {

/// One of our own line icons, painted in the palette's text colour (disabled ones paler) at any scale. The names are
/// those of the files in resources/icons: add, cancel, certificate, copy, delete, disabled, error, eye, eye-off, file,
/// filter, import, key, lock, refresh, retry, secret, sign, vault, version, warning, info, chevron-down, chevron-up,
/// trash-key, trash-secret, trash-certificate, tag, clock, check, close, more, question.
QIcon icon(QLatin1String name);

} // namespace vault
