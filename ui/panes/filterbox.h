// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace vault {

/// The filter box of a list: offers what the term under the cursor can go on to while somebody types. The arrow keys
/// choose, Enter and Tab take, Esc closes the offer.
class FilterBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterBox(const ItemTableModel &items, QWidget *parent = nullptr);

    bool isOffering() const;

private:
    void offer();
    void take(const QString &completion);

    const ItemTableModel &m_items;
    QStringListModel *m_completions;
    QCompleter *m_completer;
};

} // namespace vault
