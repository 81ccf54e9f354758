// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace vault {

/// Why a control that changes something is off: the connection is read-only. For tool tips.
QString readOnlyReason();
/// Switches a control off, with the reason as its tool tip and, for a screen reader, its description.
void switchOffReadOnly(QWidget *control);
void switchOffReadOnly(QAction *action);

} // namespace vault
