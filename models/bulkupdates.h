// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkworker.h"
#include "models/objectsave.h"

#include <vector>

namespace vault {

/// Updates attributes and tags. Tags are the complete set, so what stands there is compared first (models/objectsave);
/// where somebody changed it meanwhile, tags are added to or taken from what is there now, and a complete set is not
/// sent. Enabling and disabling overwrite nothing of others' and are sent at once.
class BulkUpdates : public BulkWorker
{
    Q_OBJECT
public:
    BulkUpdates(VaultSession &session, ItemListKind kind, QObject *parent = nullptr);

    void begin(int line, const BulkLine &what, const BulkChange &change) override;
    void check(int line, const BulkLine &what, const BulkChange &change) override;

private:
    struct Work {
        ObjectSave *save = nullptr;
        int line = -1;
        BulkChange change;
        int rebased = 0;
    };

    Work &workFor(int line, const BulkChange &change);
    EditedObject known(const VaultItem &item) const;
    void takeChanged(Work &work, const EditedObject &present);
    void end(Work &work, const BulkOutcome &outcome);

    VaultSession &m_session;
    ItemListKind m_kind;
    std::vector<std::unique_ptr<Work>> m_works; // As many as ever were at it at once.
};

} // namespace vault
