// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <string>

namespace vault {

/// Folds as foldedUtf8() does (models/searchtext.h), many texts after each other: what is not ASCII takes long to fold, and
/// the tags of a vault repeat each other, so that it remembers some.
class TextFolder
{
public:
    /// Appends the folded form of the text, which is UTF-8.
    void append(std::string &to, QByteArrayView text);

private:
    struct Known {
        QByteArray text;
        QByteArray folded;
    };
    static constexpr size_t mostKnown = 256;

    std::unique_ptr<Known[]> m_known; ///< By hash; made when there is something to remember.
};

} // namespace vault
