// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"
#include "ui/signing/signer.h"
#include "ui/signing/signingkey.h"
#include "ui/signing/signingkeyform.h"
#include "ui/signing/signingsource.h"
#include "ui/signing/signreadiness.h"

class QButtonGroup;

namespace vault {

class CmsSource;
class DigestInspector;
class FilesSource;
class JwsSource;
class KeyNameConfirmation;
class ReadinessView;
class SecondPerson;
class SignatureCard;
class EmptyState;

/// Signs: with which key, what, and what came of it.
class SignTab : public QWidget
{
    Q_OBJECT
public:
    SignTab(VaultSession &session, ErrorLogModel &errors, SigningKeyForm::Suggest suggest, QWidget *parent = nullptr);

    /// An empty version means the current one. What is to be signed stays.
    void setKey(const QString &name, const QString &version);
    void takeFiles(const QStringList &paths); ///< Into the source that is shown, or into that of files.
    bool isSigning() const { return m_signer.isSigning(); }
    bool isHashing() const; ///< Files to sign, or one for a CMS signature.
    void focusInput();

    SigningKey &key() { return m_key; }
    SigningKeyForm *keyForm() const { return m_keyForm; }
    DigestInspector *digest() const { return m_digest; }
    FilesSource *files() const { return m_files; }
    JwsSource *jws() const { return m_jws; }
    CmsSource *cms() const { return m_cms; }
    SecondPerson *secondPerson() const { return m_secondPerson; }
    KeyNameConfirmation *keyName() const { return m_keyName; }
    SignatureCard *card() const { return m_card; }
    ReadinessView *readiness() const { return m_readiness; }
    void chooseSource(SigningSource *source);

public Q_SLOTS:
    void sign();

Q_SIGNALS:
    void signatureMade(const vault::MadeSignature &made);

private:
    QWidget *createInput();
    QWidget *createCardSide();
    void connectParts();
    SigningSource *source() const;
    void useTarget();
    void judge();
    SigningFacts facts() const;
    void showSignature(const MadeSignature &made);
    void refuse(const SigningTask &task, const ApiError &error);

    VaultSession &m_session;
    ErrorLogModel &m_errors;
    SigningKey m_key;
    Signer m_signer;
    bool m_isJudging = false;
    QList<SigningTask> m_tasks; ///< What a press signs, as it was last judged and shown.
    SigningKeyForm *m_keyForm;
    QButtonGroup *m_choice;
    QList<SigningSource *> m_sources;
    DigestInspector *m_digest;
    FilesSource *m_files;
    JwsSource *m_jws;
    CmsSource *m_cms;
    SecondPerson *m_secondPerson;
    KeyNameConfirmation *m_keyName;
    ReadinessView *m_readiness;
    SignatureCard *m_card;
    EmptyState *m_empty = nullptr;
};

} // namespace vault
