// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectupdate.h"
#include "network/keyvault/jsonwebkey.h"

#include <QScrollArea>

class QComboBox;

namespace vault {

class AttributesEditor;
class FieldMessage;
class KeyOperationsField;
class TagsEditor;

/// The fields of one version: enabled, dates, content type of a secret, operations of a key, tags.
class PropertiesForm : public QScrollArea
{
    Q_OBJECT
public:
    /// kty decides which operations are offered; empty where the key could not be fetched, and none are then.
    PropertiesForm(const EditedObject &object, const QString &kty, QWidget *parent = nullptr);

    EditedObject edited() const;
    /// Puts other contents into the fields, and the dates that may not be removed beside them.
    void setContent(const EditedObject &before, const EditedObject &shown);
    QString problem() const; ///< Why the vault would refuse it; empty when it may have it.
    void focusFirst();
    /// Takes what is being typed into a cell of the tags, as leaving the cell would.
    void commitTyping();

Q_SIGNALS:
    void changed();

private:
    void check();

    EditedObject m_object;
    AttributesEditor *m_attributes;
    QComboBox *m_contentType = nullptr;
    KeyOperationsField *m_operations = nullptr;
    TagsEditor *m_tags;
    FieldMessage *m_datesNote;
    FieldMessage *m_contentTypeMessage = nullptr;
};

} // namespace vault
