// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace vault {

/// Puts what can have the focus in a part that was made late right behind another part of the window, in the order of
/// Tab; it would else be reached after everything that was made before it. Both are in the window already.
void followInTabOrder(QWidget *before, QWidget *made);

} // namespace vault
