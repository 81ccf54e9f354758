// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace vault {

/// The look and the habits of every table of objects: whole rows are chosen, nothing is edited in it, no grid, rows of one
/// height that grows with the font.
void showAsRows(QTableView &table);

} // namespace vault
