// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/secretclient.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace vault {

class AttributesEditor;
class FieldMessage;
class NameField;
class NameRepair;
class SecretTextEdit;
class StrengthEstimator;
class TagsEditor;

/// A new secret, or a new version of one that exists. The value goes from the editor straight into a SecretBuffer and
/// leaves the editor once the vault has it.
class SecretDialog : public FormDialog
{
    Q_OBJECT
public:
    SecretDialog(SecretClient &secrets, ErrorLogModel &errors, QWidget *parent = nullptr);

    /// Makes it a new version of this secret: the name is fixed, content type, tags and attributes start as they are.
    void setExisting(const VaultItem &item);
    /// Loads the value from a file, as the tag file-encoding says; what is no text becomes base64 and gets the tag.
    void loadFile(const QString &path);
    void generate(); ///< Opens the generator.

    NameField *nameField() const { return m_name; }
    NameRepair *nameRepair() const { return m_repair; }
    SecretTextEdit *valueEdit() const { return m_value; }
    FieldMessage *valueMessage() const { return m_valueMessage; }
    FieldMessage *strengthMessage() const { return m_strength; }

Q_SIGNALS:
    void secretSaved(const vault::VaultItem &item);

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    QWidget *buildValueField();
    QLayout *buildValueButtons();
    QLayout *buildValueOptions();
    void connectValue();
    void useGenerated(const SecretBuffer &value, double bits);
    void chooseFile();
    void setHidden(bool hidden);
    void checkValue();
    void checkContentType();

    SecretClient &m_secrets;
    NameField *m_name;
    NameRepair *m_repair;
    SecretTextEdit *m_value;
    QStackedWidget *m_valuePages;
    QCheckBox *m_hide;
    QPushButton *m_file;
    QPushButton *m_clear;
    QComboBox *m_lineEnds;
    QPushButton *m_generate;
    FieldMessage *m_valueMessage;
    FieldMessage *m_strength;
    StrengthEstimator *m_estimator;
    QComboBox *m_contentType;
    FieldMessage *m_contentTypeMessage;
    AttributesEditor *m_attributes = nullptr;
    TagsEditor *m_tags;
    QString m_originalContentType;
    QString m_note; ///< What happened to the value on its way in; stands beside its size until it changes.
    qsizetype m_size = 0; ///< Bytes of the value.
};

} // namespace vault
