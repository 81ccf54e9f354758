// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"
#include "ui/signing/madesignature.h"
#include "ui/widgets/fieldmessage.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace vault {

class CopyField;
class SignatureFilesView;

/// Shows a signature in every encoding that is asked for, each copyable, with how it was judged here; asks the vault for
/// its judgement on request; saves it and shows the command that verifies it.
class SignatureCard : public QWidget
{
    Q_OBJECT
public:
    SignatureCard(KeyClient &keys, QWidget *parent = nullptr);

    bool hasSignature() const { return m_made.has_value(); }
    /// A CMS signature that no file holds: its time is in nothing else, so that it could not be put together again.
    bool hasUnsavedCms() const;
    void setSignature(const MadeSignature &made);
    /// raw: r‖s of an EC key as it is, else DER. RSA signatures have one form only.
    void saveTo(const QString &path, bool raw);

    /// What became of it in the journal; left out where another one is shown meanwhile.
    void tellOfJournal(const MadeSignature &made, MessageKind kind, const QString &text);

    FieldMessage *localResult() const { return m_local; }
    FieldMessage *vaultResult() const { return m_vault; }
    FieldMessage *journalResult() const { return m_journal; }
    FieldMessage *saveResult() const { return m_saved; }
    SignatureFilesView *files() const { return m_files; }

public Q_SLOTS:
    void verifyAtVault();
    void chooseFile();

Q_SIGNALS:
    void failed(const vault::ApiError &error);

private:
    CopyField *addValueRow(QFormLayout *form, const QString &label, const QString &spoken);
    void setRow(CopyField *field, const QString &text);
    void takeVaultVerdict(const Result<bool> &valid, bool namesVersion);
    void tell(ApiError error);

    KeyClient &m_keys;
    std::optional<MadeSignature> m_made;
    QFormLayout *m_form;
    QLabel *m_what;
    FieldMessage *m_local;
    FieldMessage *m_vault;
    FieldMessage *m_journal;
    CopyField *m_keyId;
    CopyField *m_digest;
    CopyField *m_jws;
    CopyField *m_cms;
    CopyField *m_base64Url;
    CopyField *m_base64;
    CopyField *m_hex;
    CopyField *m_der;
    CopyField *m_requestId;
    FieldMessage *m_saved;
    QPushButton *m_verify;
    SignatureFilesView *m_files;
    CancelGuard m_verifying;
};

} // namespace vault
