// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowdelegate.h"

#include <QFont>
#include <QHash>
#include <QPixmap>

namespace vault {

/// Draws the state column of a list (ItemTableModel::StateRole, ManagedRole) as a pill. Indexes without a state, such
/// as those of deleted objects' other columns, are drawn as plain text.
class StatePillDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The pill of an index of any list; text is empty when it has no state.
    static Pill pillFor(const QModelIndex &index);
    /// The pill of an object outside a list.
    static Pill pillOf(ObjectState state, bool isManaged, bool isDeleted);

private:
    const QPixmap &cached(ObjectState state, bool isManaged, const QFont &font, qreal ratio) const;

    mutable QHash<int, QPixmap> m_cache; ///< Of one look: font, theme, pixels a point.
    mutable QFont m_font;
    mutable bool m_isDark = false;
    mutable qreal m_ratio = 0;
};

} // namespace vault
