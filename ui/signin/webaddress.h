// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace vault {

/// Whether an address that came from outside may be handed to the system to open: https, or http on this computer.
/// Anything else (file:, a custom scheme) could start a program.
bool isWebAddress(const QUrl &url);

} // namespace vault
