// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QObject>

class QCheckBox;
class QFormLayout;

namespace vault {

class DateTimeField;
class FieldMessage;

/// Enabled, not before and expires of a key or a secret, as rows of a form that it is given (so that the labels of
/// the whole dialog line up). Not before must lie ahead of expires.
class AttributesEditor : public QObject
{
    Q_OBJECT
public:
    AttributesEditor(QFormLayout *form, QObject *parent);

    AttributeChanges changes() const;
    void setAttributes(const Attributes &attributes);
    QString problem() const; ///< Empty when the vault may have it.
    bool isEdited() const; ///< Something differs from what setAttributes (or the start) gave.

    QCheckBox *enabledBox() const { return m_enabled; }
    DateTimeField *notBefore() const { return m_notBefore; }
    DateTimeField *expires() const { return m_expires; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QCheckBox *m_enabled;
    DateTimeField *m_notBefore;
    DateTimeField *m_expires;
    FieldMessage *m_message;
    Attributes m_original;
};

} // namespace vault
