// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/expirydelegate.h"

#include "models/itemtablemodel.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QDateTime>

namespace vault {

using namespace Qt::StringLiterals;

ExpiryDelegate::ExpiryDelegate(QObject *parent)
    : RowDelegate(parent), m_past(icon("close"_L1)), m_near(icon("warning"_L1))
{
}

void ExpiryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const QVariant date = index.data(ItemTableModel::DateRole);
    if (!date.isValid())
        return;
    // By the date alone: what is disabled may be past its date too.
    Attributes onlyExpiry;
    onlyExpiry.expires = date.toLongLong();
    const ObjectState state = stateOf(onlyExpiry, QDateTime::currentSecsSinceEpoch());
    if (state == ObjectState::Enabled)
        return;
    const bool isPast = state == ObjectState::Expired;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = isPast ? m_past : m_near;
    option->decorationSize = QSize(14, 14);
    // The text colour of a pill is meant for the pill's ground; on the list's own the contrast is higher still.
    option->palette.setColor(QPalette::Text, accentColors(isPast ? Accent::ServerError : Accent::ClientError).text);
}

} // namespace vault
