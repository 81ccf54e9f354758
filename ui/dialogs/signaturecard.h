// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace vault {

class CopyField;
class FieldMessage;

/// A signature and all that it stands for.
struct MadeSignature {
    std::optional<KeyBundle> key; ///< The version that signed; absent where it could not be read.
    ObjectId keyId; ///< As the vault named it in its answer.
    QString algorithm;
    QByteArray digest;
    QByteArray signature; ///< As the vault gave it: r‖s for EC.
    QString whyNoKey = {}; ///< A sentence for the person where there is no key to verify with.
};

/// Shows a signature in every encoding that is asked for, each copyable, checked here with OpenSSL at once and at the
/// vault on request; saves it to a file (DER for EC, which openssl reads, or raw).
class SignatureCard : public QWidget
{
    Q_OBJECT
public:
    SignatureCard(KeyClient &keys, QWidget *parent = nullptr);

    bool hasSignature() const { return m_made.has_value(); }
    void setSignature(MadeSignature made);
    /// raw: r‖s of an EC key as it is, else DER. RSA signatures have one form only.
    void saveTo(const QString &path, bool raw);

    FieldMessage *localResult() const { return m_local; }
    FieldMessage *vaultResult() const { return m_vault; }
    FieldMessage *saveResult() const { return m_saved; }

public Q_SLOTS:
    void verifyAtVault();
    void chooseFile();

Q_SIGNALS:
    void failed(const vault::ApiError &error);

private:
    CopyField *addValueRow(QFormLayout *form, const QString &label, const QString &spoken);
    bool isOfCurve() const;
    void verifyHere();
    void tell(ApiError error);

    KeyClient &m_keys;
    std::optional<MadeSignature> m_made;
    CopyField *m_keyId;
    CopyField *m_base64Url;
    CopyField *m_base64;
    CopyField *m_hex;
    CopyField *m_der;
    QLabel *m_derLabel = nullptr;
    QLabel *m_what;
    FieldMessage *m_local;
    FieldMessage *m_vault;
    FieldMessage *m_saved;
    QPushButton *m_verify;
    CancelGuard m_verifying;
};

} // namespace vault
