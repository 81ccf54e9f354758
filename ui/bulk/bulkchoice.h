// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkchange.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace vault {

class FieldMessage;
class TagsEditor;

/// What shall be done to several objects: the action, and what it needs to know (tags, the names of tags, the form of a
/// file).
class BulkChoice : public QWidget
{
    Q_OBJECT
public:
    explicit BulkChoice(ItemListKind kind, QWidget *parent = nullptr);

    /// Objects that shall be changed, of which it offers the names of the tags once all are known.
    void add(const QList<VaultItem> &part);
    void complete();

    void setReadOnly(); ///< Nothing can be changed over the connection: only exporting is left.
    void choose(BulkAction action); ///< Another one where it does not apply to the list.

    BulkChange change() const;
    bool isCsv() const;
    bool includesValues() const;
    QString problem() const; ///< What is missing or wrong; empty when it can go.
    bool hasInput() const; ///< Something typed.

Q_SIGNALS:
    void changed();

private:
    BulkAction action() const;
    QWidget *createTagNames();
    void offerTagNames();
    QWidget *createExport();
    void showPage();

    ItemListKind m_kind;
    QMap<QString, int> m_tagCounts; ///< By name; until they are on offer.
    bool m_isComplete = false;
    QComboBox *m_action;
    QStackedWidget *m_pages;
    TagsEditor *m_tags;
    QListWidget *m_tagNames = nullptr;
    QComboBox *m_format = nullptr;
    QCheckBox *m_values = nullptr;
    FieldMessage *m_valuesWarning = nullptr;
};

} // namespace vault
