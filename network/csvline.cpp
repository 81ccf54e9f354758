// SPDX-License-Identifier: Apache-2.0
#include "network/csvline.h"

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvCell(const QString &text)
{
    // A leading tab or line break is skipped by some spreadsheets before they look for a formula.
    QString cell = !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()) ? u'\'' + text : text;
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList encoded;
    for (const QString &cell : cells)
        encoded.append(csvCell(cell));
    return encoded.join(',') + "\r\n";
}

} // namespace vault
