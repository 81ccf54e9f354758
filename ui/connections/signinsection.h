// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinoptions.h"
#include "network/http/result.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vault {

class FileField;
class FormGrid;
class MessageField;
class SecretField;
class TokenFields;

/// How the person signs in, as rows of a form: the way of it with a sentence on what it does, and the fields that this
/// way needs and no others. What was typed for another way stays for when it is chosen again.
class SignInSection : public QObject
{
    Q_OBJECT
public:
    SignInSection(FormGrid *form, QObject *parent);

    /// Empties the fields for secrets. The authority is not this section's.
    void setOptions(const SignInOptions &options);
    SignInOptions options() const; ///< Only what the chosen way uses.
    /// Those of the chosen way, read anew at each call. FileUnreadable, TokenMalformed: shown at the token too.
    Result<SignInSecrets> secrets();
    bool hasSecrets() const;
    void clearSecrets();
    bool keepsSecrets() const; ///< The box is ticked, and the chosen way has a secret that can be kept.
    /// Greys the box out for a reason; an empty one lets it be ticked.
    void setCannotKeep(const QString &reason);
    /// What became of the last attempt to keep them; shown beside the field until it is edited.
    void showKept();
    void showNotKept(const ApiError &error);
    void setTokenHint(const QString &hint);
    QString problem() const { return m_problem; }

    QComboBox *kindBox() const { return m_kind; }
    TokenFields *token() const { return m_token; }

Q_SIGNALS:
    void changed();

private:
    SignInKind kind() const;
    void buildKind();
    void buildFields();
    void chooseKind();
    void showFields();
    void check();
    void checkClientId();
    void checkTenant();
    void checkCertificate();
    void noteSecretEdited();
    void note(const QString &problem);

    FormGrid *m_form;
    QComboBox *m_kind;
    MessageField *m_kindField;
    QLineEdit *m_clientId;
    MessageField *m_clientIdField;
    QLineEdit *m_tenant;
    MessageField *m_tenantField;
    SecretField *m_secret;
    FileField *m_certificate;
    MessageField *m_certificateField;
    SecretField *m_passphrase;
    QCheckBox *m_keep;
    MessageField *m_keepField;
    TokenFields *m_token;
    SignInKind m_shownKind = SignInKind::Browser;
    QString m_personsClient; ///< For Browser and DeviceCode, while the other client id is shown.
    QString m_applicationsClient; ///< For ClientSecret and ClientCertificate, likewise.
    QString m_problem;
};

} // namespace vault
