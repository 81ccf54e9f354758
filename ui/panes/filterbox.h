// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace vault {

class ListVocabulary;

/// The filter box of a list or of a search: offers what the term under the cursor can go on to while somebody types. The arrow keys
/// choose, Enter and Tab take, Esc closes the offer.
class FilterBox : public QLineEdit
{
    Q_OBJECT
public:
    /// What a term that was begun can go on to, each a whole term.
    using Completions = std::function<QStringList(const QString &term)>;

    explicit FilterBox(const ItemTableModel &items, QWidget *parent = nullptr);
    explicit FilterBox(Completions completions, QWidget *parent = nullptr);

    bool isOffering() const;

private:
    FilterBox(ListVocabulary *vocabulary, QWidget *parent);
    void offer();
    void offerMore();
    void take(const QString &completion);

    Completions m_completionsOf;
    QStringListModel *m_completions;
    QCompleter *m_completer;
    bool m_offeredNothing = false;
};

} // namespace vault
