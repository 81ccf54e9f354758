// SPDX-License-Identifier: Apache-2.0
#include "models/textfolder.h"

#include "models/searchtext.h"
#include "network/utf8text.h"

namespace vault {

namespace {

constexpr qsizetype longestKnown = 512; // Bytes.

} // namespace

void TextFolder::append(std::string &to, QByteArrayView text)
{
    const size_t start = to.size();
    to.resize(start + size_t(text.size()));
    if (foldAscii(text, to.data() + start))
        return;
    to.resize(start);
    const auto add = [&to](const QByteArray &folded) { to.append(folded.constData(), size_t(folded.size())); };
    if (text.size() > longestKnown) {
        add(foldedUtf8(wholeTextOf(text)));
        return;
    }
    if (!m_known)
        m_known = std::make_unique<Known[]>(mostKnown);
    Known &known = m_known[qHash(text, 0) % mostKnown];
    if (known.text != text)
        known = {text.toByteArray(), foldedUtf8(wholeTextOf(text))};
    add(known.folded);
}

} // namespace vault
