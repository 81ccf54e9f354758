// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"
#include "network/http/cancelguard.h"
#include "ui/signing/signingkey.h"
#include "ui/signing/signingkeyform.h"
#include "ui/signing/signingsource.h"

class QPushButton;
class QRadioButton;

namespace vault {

class DigestInspector;
class FieldMessage;
class FilesSource;
class PublicKeyField;
class SignatureField;

/// Verifies a signature of any encoding over a digest or a file, with a key of the vault or one that came otherwise:
/// here, and at the vault on request.
class VerifyTab : public QWidget
{
    Q_OBJECT
public:
    VerifyTab(VaultSession &session, ErrorLogModel &errors, SigningKeyForm::Suggest suggest, QWidget *parent = nullptr);

    void setKey(const QString &name, const QString &version) { m_key.setKey(name, version); }
    void takeFiles(const QStringList &paths);
    bool isHashing() const;

    SigningKey &key() { return m_key; }
    SigningKeyForm *keyForm() const { return m_keyForm; }
    PublicKeyField *publicKey() const { return m_publicKey; }
    SignatureField *signature() const { return m_signature; }
    DigestInspector *digest() const { return m_digest; }
    FieldMessage *localResult() const { return m_local; }
    FieldMessage *vaultResult() const { return m_vault; }

public Q_SLOTS:
    void verifyHere();
    void verifyAtVault();

private:
    struct Judged {
        QByteArray signature;
        Result<bool> valid;
    };
    Judged judgeHere(const QByteArray &digest) const;
    QWidget *createForm();
    QWidget *createButtons();
    void connectParts();
    void showChoices();
    void useKey();
    void judge();
    const JsonWebKey *publicHalf() const;
    QString algorithm() const;
    QString problem();
    std::optional<QByteArray> signedDigest();

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    SigningKey m_key;
    QRadioButton *m_ofVault;
    QRadioButton *m_other;
    SigningKeyForm *m_keyForm;
    PublicKeyField *m_publicKey;
    SignatureField *m_signature;
    QRadioButton *m_ofDigest;
    QRadioButton *m_ofFile;
    DigestInspector *m_digest;
    FilesSource *m_file;
    FieldMessage *m_blocker;
    FieldMessage *m_local;
    FieldMessage *m_vault;
    QPushButton *m_verifyHere;
    QPushButton *m_verifyThere;
    CancelGuard m_verifying;
};

} // namespace vault
