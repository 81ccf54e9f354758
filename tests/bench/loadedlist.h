// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemfiltermodel.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace vault {

/// Bytes that the program has allocated and not freed.
size_t allocatedBytes();

/// The prepared pages of secrets in memory, as they come from the server.
class PreparedPages
{
public:
    explicit PreparedPages(int count);

    int count() const { return int(m_bodies.size()); }
    double bytesAnItem() const; ///< Of JSON.
    /// Gives the first `count` of them, decoded when they are asked for. Adds to `arriving` how long the thread copies what
    /// would have come from the network, in milliseconds: more than the processor's caches hold is read slower.
    PageSource source(int count, double &arriving) const;

private:
    QList<QByteArray> m_bodies;
};

/// A list and its filter, sorted by name, as a pane has them, filled from prepared pages; and what that took.
class LoadedList
{
public:
    LoadedList(const PreparedPages &pages, int count);

    ItemTableModel &items() { return *m_items; }
    ItemFilterModel &rows() { return *m_rows; }
    double milliseconds() const { return m_milliseconds; } ///< That the thread was running, decoding included, copying not.
    size_t bytes() const { return m_bytes; } ///< Allocated for it.

private:
    size_t m_bytes = 0;
    double m_milliseconds = 0;
    double m_arriving = 0;
    std::unique_ptr<ItemTableModel> m_items;
    std::unique_ptr<ItemFilterModel> m_rows;
};

} // namespace vault
