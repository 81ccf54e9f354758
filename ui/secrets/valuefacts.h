// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace vault {

/// What somebody who copies a value by hand, or compares it, must know of its bytes. Counts only.
struct ValueFacts {
    enum class LineEnds { None, Lf, CrLf, Cr, Mixed };

    qsizetype bytes = 0;
    qsizetype characters = 0; ///< Unicode code points.
    int lines = 0; ///< As an editor counts them; a line end at the end begins no further one.
    LineEnds lineEnds = LineEnds::None;
    bool endsWithLineEnd = false;
    bool hasBlankAtEdge = false; ///< Begins or ends with a blank or a tab.
    bool isAscii = true;
    int tabs = 0;
    int unusualBlanks = 0;
    int controls = 0;
    int bidirectional = 0;
    int invisible = 0;
};

ValueFacts factsOf(QByteArrayView utf8);

} // namespace vault
