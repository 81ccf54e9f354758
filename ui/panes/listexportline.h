// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemfiltermodel.h"
#include "models/listexport.h"
#include "network/http/cancelguard.h"

#include <QWidget>

#include <deque>
#include <memory>
#include <stop_token>

class QPushButton;

namespace vault {

class FieldMessage;
class ItemGathering;

/// What a list can be exported as.
enum class ListFile { Csv, Json };

/// Writes the rows that a list shows into a file, and tells of it in a line: under way, with a button that ends it, then
/// what became of it. One export after the other. The rows are read in slices and written by a worker: however long the
/// list, the window answers. Closed meanwhile, what was read whole is still written.
class ListExportLine : public QWidget
{
    Q_OBJECT
public:
    ListExportLine(ItemListKind kind, ItemFilterModel &shown, QWidget *parent = nullptr);
    ~ListExportLine() override;

    void ask(ListFile format); ///< Where to; then writes it.
    /// The rows as they stand once a filter or a sort order that is being worked out is done.
    void write(const QString &path, ListFile format);
    bool isBusy() const { return m_isBusy; }
    void clear(); ///< What is told of the last one; without effect while one is under way.

Q_SIGNALS:
    void chosen(); ///< By the person, just before it begins.
    void failed(const vault::ApiError &error); ///< The file could not be written: for the error log.

private:
    struct Wanted {
        QString path;
        ListFile format;
    };

    void beginNext();
    void gather();
    void save();
    void cancel();
    void take(int count, const Result<bool> &result);

    ItemListKind m_kind;
    ItemFilterModel &m_shown;
    FieldMessage *m_message;
    QPushButton *m_cancel;
    std::deque<Wanted> m_waiting; ///< The first is under way.
    bool m_isBusy = false;
    std::unique_ptr<ItemGathering> m_gathering;
    QList<VaultItem> m_items;
    std::stop_source m_stop;
    CancelGuard m_writing;
};

} // namespace vault
