// SPDX-License-Identifier: Apache-2.0
#include "models/manifestlines.h"

namespace vault {

ManifestLines::ManifestLines(const QList<ManifestEntry> &entries)
    : m_entries(entries), m_states(std::size_t(entries.size()), ManifestLineState::Waiting)
{
    // A list has all digests, a folder none.
    if (!entries.isEmpty() && entries.constFirst().digest.isEmpty())
        m_digests.resize(entries.size());
}

ManifestLine ManifestLines::at(int row) const
{
    ManifestLine line;
    line.entry = {name(row), digest(row)};
    line.state = state(row);
    if (line.state == ManifestLineState::Failed)
        line.failure = m_failures.value(row);
    if (line.state == ManifestLineState::Signed) {
        const ManifestState::Signature signature = known.signatures.value(key(row));
        line.signature = signature.bytes;
        line.requestId = signature.requestId;
    }
    return line;
}

} // namespace vault
