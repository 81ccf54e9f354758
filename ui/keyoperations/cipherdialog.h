// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace vault {

class CipherInput;
class CipherParts;
class CipherResult;
struct CipherInputRule;
class KeyVersionField;
class SecretClipboard;

/// Encrypts, decrypts, wraps and unwraps with a version of an RSA or an AES key. What needs the public half only is done
/// here unless the person wants the vault to do it. Stays open with the result; a ciphertext that was saved with all its
/// parts is opened again.
class CipherDialog : public FormDialog
{
    Q_OBJECT
public:
    CipherDialog(KeyClient &keys, ErrorLogModel &errors, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// An empty version means the current one. The key is fetched and its versions are listed.
    void setKey(const QString &name, const QString &version = {});
    void setOperation(KeyCipherOperation operation);
    /// A file of network/keyvault/cipherfile.h: operation, algorithm, version, ciphertext and its parts.
    Q_INVOKABLE void openCiphertext(const QString &path);

    KeyVersionField *versionField() const { return m_version; }
    QComboBox *algorithmBox() const { return m_algorithm; }
    FieldMessage *algorithmMessage() const { return m_algorithmMessage; }
    QRadioButton *atTheVault() const { return m_there; }
    CipherInput *input() const { return m_input; }
    CipherParts *parts() const { return m_parts; }
    FieldMessage *openedMessage() const { return m_openedMessage; }
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
    CipherInputRule rule() const;
    QString placeHint() const;
    void useOtherInput();
    void chooseCiphertext();
    void forgetResult();
    KeyCipherOperation operation() const;
    bool isDoneHere() const;
    bool canNameVersion() const;
    bool isSymmetric() const;
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
    CipherParts *m_parts = nullptr;
    QString m_wantedAlgorithm; ///< Where the key's algorithms are not known yet.
    CipherParameters m_sent;
    CipherResult *m_result;
    QPushButton *m_open;
    FieldMessage *m_openedMessage;
};

} // namespace vault
