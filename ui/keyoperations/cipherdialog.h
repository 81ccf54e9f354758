// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLabel;
class QRadioButton;

namespace vault {

class CipherInput;
class CipherResult;
class KeyVersionField;
class SecretClipboard;

/// Encrypts, decrypts, wraps and unwraps one block with a version of an RSA key. What needs the public half only is done
/// here unless the person wants the vault to do it. Stays open with the result.
class CipherDialog : public FormDialog
{
    Q_OBJECT
public:
    CipherDialog(KeyClient &keys, ErrorLogModel &errors, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// An empty version means the current one. The key is fetched and its versions are listed.
    void setKey(const QString &name, const QString &version = {});
    void setOperation(KeyCipherOperation operation);

    KeyVersionField *versionField() const { return m_version; }
    QComboBox *algorithmBox() const { return m_algorithm; }
    FieldMessage *algorithmMessage() const { return m_algorithmMessage; }
    QRadioButton *atTheVault() const { return m_there; }
    CipherInput *input() const { return m_input; }
    CipherResult *result() const { return m_result; }

Q_SIGNALS:
    void resultShown();

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildForm();
    void useKey();
    void useOperation();
    void useRule();
    void forgetResult();
    KeyCipherOperation operation() const;
    bool isDoneHere() const;
    bool canNameVersion() const;
    void doHere(const SecretBuffer &bytes);
    void askVault(const SecretBuffer &bytes);
    void take(KeyOperationResult result, KeyCipherOperation operation);

    KeyClient &m_keys;
    QString m_name;
    QLabel *m_nameLabel;
    KeyVersionField *m_version;
    QComboBox *m_operation;
    QComboBox *m_algorithm;
    FieldMessage *m_algorithmMessage;
    QRadioButton *m_here;
    QRadioButton *m_there;
    FieldMessage *m_placeMessage;
    CipherInput *m_input;
    QLabel *m_inputLabel = nullptr;
    CipherResult *m_result;
};

} // namespace vault
