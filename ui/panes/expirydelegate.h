// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vault {

/// When something expires: past and near dates stand out by a sign and a colour beside their words.
class ExpiryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ExpiryDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace vault
