// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace vault {

/// A value as a text document takes it, and the way back to its bytes: a document knows one line end, the value several.
struct RenderedValue {
    QString text; ///< Lines end with LF. To be wiped by who has it.
    /// For each position of text and for its end: the byte of the value where that character begins. Never falls.
    std::vector<int> offsets;
    std::vector<bool> isMark; ///< For each position: stands for a character that cannot be seen.
};

/// withMarks: blanks, tabs, line ends, controls and the like are written out ("·", "→", "[CR][LF]", "[U+202E]"), and those
/// that would act on the text around them do so no longer.
RenderedValue renderValue(QByteArrayView utf8, bool withMarks);

} // namespace vault
