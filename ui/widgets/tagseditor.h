// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace vault {

class FieldMessage;

/// Tags as a table of name and value. At most maximumTags; a name and a value have at most maximumLength characters.
class TagsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TagsEditor(int maximumLength, QWidget *parent = nullptr);

    Tags tags() const; ///< Rows that are wholly empty do not count.
    void setTags(const Tags &tags);
    /// Adds a tag, or changes the one of that name. False when there is no room for it.
    bool putTag(const QString &name, const QString &value);
    QString problem() const; ///< Empty when the vault may have them.
    bool isEdited() const { return tags() != m_original; }

    QTableWidget *table() const { return m_table; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void addTag();
    void removeTag();

Q_SIGNALS:
    void changed();

private:
    QString cell(int row, int column) const;
    void appendRow(const QString &name, const QString &value);
    void check();

    int m_maximumLength;
    Tags m_original;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    FieldMessage *m_message;
};

} // namespace vault
