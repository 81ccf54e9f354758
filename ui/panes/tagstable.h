// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QTableWidget>

namespace vault {

/// The tags of an object for reading: two columns, as high as its rows.
class TagsTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit TagsTable(const Tags &tags, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
};

} // namespace vault
