// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;

namespace vault {

/// Lets a screen reader call a combo box by its accessible name. On Linux a combo box is announced by the label that
/// stands beside it in the same parent and by nothing else; where there is none, this adds one that nobody sees. Call
/// it when the box has its name and its parent.
void addSpokenLabel(QComboBox *box);

} // namespace vault
