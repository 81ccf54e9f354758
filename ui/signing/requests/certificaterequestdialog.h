// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/crypto/certificaterequest.h"
#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"
#include "ui/signing/madesignature.h"
#include "ui/widgets/fieldmessage.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace vault {

class AlternativeNamesField;
class KeyUsageField;
class KeyVersionField;
class RequestResult;
class SigningRelease;
class SubjectField;

/// Makes a certificate request or a self-signed certificate for a key of the vault: written here, signed there. Stays
/// open with what was made.
class CertificateRequestDialog : public FormDialog
{
    Q_OBJECT
public:
    CertificateRequestDialog(KeyClient &keys, const ConnectionGuard &guard, ErrorLogModel &errors, QWidget *parent = nullptr);

    /// An empty version means the current one.
    void setKey(const QString &name, const QString &version = {});
    /// What became of entering the signature into the journal, in words.
    void tellOfJournal(MessageKind kind, const QString &text);

    QComboBox *kindBox() const { return m_kind; }
    KeyVersionField *versionField() const { return m_version; }
    QComboBox *algorithmBox() const { return m_algorithm; }
    SubjectField *subjectField() const { return m_subject; }
    AlternativeNamesField *namesField() const { return m_names; }
    KeyUsageField *usageField() const { return m_usage; }
    QSpinBox *daysBox() const { return m_days; }
    RequestResult *result() const { return m_result; }
    SigningRelease *release() const { return m_release; }

Q_SIGNALS:
    void made();
    /// For the journal; also of a signature that does not fit: the vault has made it.
    void signatureMade(const vault::MadeSignature &signature);

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void useKey();
    void useKind();
    void forgetResult();
    void askForRelease();
    QString inputProblem() const;
    bool isRequest() const;
    bool canNameVersion() const;
    Result<ToBeSigned> prepare() const;
    void finish(const ToBeSigned &prepared, const KeyOperationResult &result);
    QString fileName() const;

    KeyClient &m_keys;
    const ConnectionGuard m_guard;
    QString m_name;
    QLabel *m_nameLabel;
    KeyVersionField *m_version;
    QComboBox *m_kind;
    QComboBox *m_algorithm;
    SubjectField *m_subject;
    AlternativeNamesField *m_names;
    KeyUsageField *m_usage;
    QSpinBox *m_days;
    QLabel *m_daysLabel = nullptr;
    RequestResult *m_result;
    FieldMessage *m_journal;
    SigningRelease *m_release;
    /// What is shown to the second person: just that is signed. Absent where there is none, or nothing to sign yet.
    std::optional<ToBeSigned> m_shown;
};

} // namespace vault
