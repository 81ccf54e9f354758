// SPDX-License-Identifier: Apache-2.0
#include "models/bulkupdates.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

// Somebody who changes it as often as this is at work on it.
constexpr int mostRebased = 3;

} // namespace

BulkUpdates::BulkUpdates(VaultSession &session, ItemListKind kind, QObject *parent)
    : BulkWorker(parent), m_session(session), m_kind(kind)
{
}

EditedObject BulkUpdates::known(const VaultItem &item) const
{
    return {m_kind == ItemListKind::Keys, item, {}};
}

void BulkUpdates::begin(int line, const BulkLine &what, const BulkChange &change)
{
    Work &work = workFor(line, change);
    if (!isTagAction(change.action) || what.isComparedNot)
        work.save->saveUncompared(known(what.item), what.plan.update);
    else
        work.save->save(known(what.item), what.plan.update);
}

void BulkUpdates::check(int line, const BulkLine &what, const BulkChange &change)
{
    Work &work = workFor(line, change);
    work.rebased = mostRebased;
    work.save->look(known(what.item), what.plan.update);
}

BulkUpdates::Work &BulkUpdates::workFor(int line, const BulkChange &change)
{
    auto free = std::find_if(m_works.begin(), m_works.end(), [](const auto &work) { return work->line < 0; });
    if (free == m_works.end()) {
        auto made = std::make_unique<Work>();
        made->save = new ObjectSave(m_session, this);
        Work *work = made.get();
        connect(made->save, &ObjectSave::saved, this, [this, work](const EditedObject &now) {
            end(*work, {BulkState::Done, now.properties, std::nullopt});
        });
        connect(made->save, &ObjectSave::untouched, this,
                [this, work] { end(*work, {BulkState::NotApplied, std::nullopt, std::nullopt}); });
        connect(made->save, &ObjectSave::changedMeanwhile, this,
                [this, work](const EditedObject &present) { takeChanged(*work, present); });
        connect(made->save, &ObjectSave::notComparable, this, [this, work](const ApiError &error) {
            end(*work, {BulkState::NotComparable, std::nullopt, error});
        });
        connect(made->save, &ObjectSave::failed, this,
                [this, work](const ApiError &error) { end(*work, outcomeOf(error)); });
        m_works.push_back(std::move(made));
        free = m_works.end() - 1;
    }
    (*free)->line = line;
    (*free)->change = change;
    (*free)->rebased = 0;
    return **free;
}

void BulkUpdates::takeChanged(Work &work, const EditedObject &present)
{
    const BulkPlan plan = planOf(present.properties, m_kind, work.change);
    if (plan.fate == BulkFate::Unchanged) {
        end(work, {BulkState::Done, present.properties, std::nullopt});
        return;
    }
    const bool isRelative = work.change.action == BulkAction::PutTags || work.change.action == BulkAction::RemoveTags;
    if (plan.fate == BulkFate::Changes && isRelative && ++work.rebased <= mostRebased)
        work.save->save(known(present.properties), plan.update);
    else
        end(work, {BulkState::ChangedMeanwhile, present.properties, std::nullopt});
}

void BulkUpdates::end(Work &work, const BulkOutcome &outcome)
{
    Q_EMIT ended(std::exchange(work.line, -1), outcome);
}

} // namespace vault
