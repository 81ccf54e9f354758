// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLabel;

namespace vault {

class AttributesEditor;
class KeyOperationsField;
class NameField;
class NameRepair;
class TagsEditor;

/// Makes a key in the vault. A name that exists already gets a new version.
class CreateKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    CreateKeyDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent = nullptr);

    NameField *nameField() const { return m_name; }
    NameRepair *nameRepair() const { return m_repair; }

Q_SIGNALS:
    void keyCreated(const vault::VaultItem &item);

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    void showType();
    CreateKeyParameters parameters() const;

    KeyClient &m_keys;
    NameField *m_name;
    NameRepair *m_repair;
    QComboBox *m_type;
    QComboBox *m_size;
    QComboBox *m_curve;
    QLabel *m_sizeLabel;
    QLabel *m_curveLabel;
    KeyOperationsField *m_operations;
    AttributesEditor *m_attributes;
    TagsEditor *m_tags;
};

} // namespace vault
