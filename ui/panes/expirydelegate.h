// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QIcon>

namespace vault {

/// When something expires: past and near dates stand out by a sign and a colour beside their words.
class ExpiryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit ExpiryDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QIcon m_past;
    QIcon m_near;
};

} // namespace vault
