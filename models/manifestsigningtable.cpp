// SPDX-License-Identifier: Apache-2.0
// What a manifest's table shows.
#include "models/manifestsigning.h"

namespace vault {

QString manifestResultText(const ManifestLine &line)
{
    switch (line.state) {
    case ManifestLineState::Waiting: return ManifestSigning::tr("Waiting");
    case ManifestLineState::Hashing: return ManifestSigning::tr("Hashing…");
    case ManifestLineState::Signing: return ManifestSigning::tr("Signing…");
    case ManifestLineState::Signed: return ManifestSigning::tr("Signed");
    case ManifestLineState::Unanswered: return ManifestSigning::tr("No answer came: it may be signed");
    case ManifestLineState::Failed: break;
    }
    return line.failure == ErrorReason::FileChanged ? ManifestSigning::tr("Failed: the file changed while it was read")
                                                    : ManifestSigning::tr("Failed: the file cannot be read");
}

int ManifestSigning::firstUnsigned() const
{
    const bool hasBad = countOf(ManifestLineState::Failed) + countOf(ManifestLineState::Unanswered) > 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        const ManifestLineState state = m_lines.state(row);
        if (hasBad ? state == ManifestLineState::Failed || state == ManifestLineState::Unanswered
                   : state != ManifestLineState::Signed)
            return row;
    }
    return -1;
}

int ManifestSigning::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines.size();
}

int ManifestSigning::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ManifestSigning::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("File");
    case DigestColumn: return tr("Digest");
    case StateColumn: return tr("Result");
    default: return {};
    }
}

QVariant ManifestSigning::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    if (role == LineStateRole)
        return int(m_lines.state(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return m_lines.name(index.row());
    case DigestColumn: return QString::fromLatin1(m_lines.digest(index.row()).toHex());
    case StateColumn: return manifestResultText(m_lines.at(index.row()));
    default: return {};
    }
}

} // namespace vault
