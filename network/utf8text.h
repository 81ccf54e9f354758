// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace vault {

/// UTF-8 as it is. QString::fromUtf8() leaves out a byte order mark at the beginning, as if a file began there; what is
/// read from the middle of something may have one of its own (Unicode 15, 23.8: then it is a character as any other).
inline QString wholeTextOf(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace vault
