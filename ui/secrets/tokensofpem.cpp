// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuetokens.h"

namespace vault {

ValueTokens tokensOfPem(QByteArrayView value)
{
    ValueTokens tokens;
    bool isInside = false;
    qsizetype begin = 0;
    while (begin < value.size()) {
        const qsizetype found = value.indexOf('\n', begin);
        const qsizetype end = found < 0 ? value.size() : found;
        QByteArrayView line = value.sliced(begin, end - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        const bool isBegin = line.startsWith("-----BEGIN ");
        const qsizetype colon = line.indexOf(':');
        if (isBegin || line.startsWith("-----END ")) {
            tokens.push_back({begin, line.size(), TokenKind::Heading});
            isInside = isBegin;
        } else if (isInside && colon > 0) { // RFC 1421's headers: "Proc-Type: 4,ENCRYPTED".
            tokens.push_back({begin, colon, TokenKind::Name});
            tokens.push_back({begin + colon, 1, TokenKind::Punctuation});
            if (line.size() > colon + 1)
                tokens.push_back({begin + colon + 1, line.size() - colon - 1, TokenKind::Text});
        } else if (!isInside && !line.isEmpty()) { // "Bag Attributes" and the like, between the parts.
            tokens.push_back({begin, line.size(), TokenKind::Comment});
        }
        begin = end + 1;
    }
    return tokens;
}

} // namespace vault
