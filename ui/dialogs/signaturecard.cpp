// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/signaturecard.h"

#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "ui/errortext.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace vault {

SignatureCard::SignatureCard(KeyClient &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_what(new QLabel(this))
    , m_local(new FieldMessage(this))
    , m_vault(new FieldMessage(this))
    , m_saved(new FieldMessage(this))
    , m_verify(new QPushButton(tr("Verify at the va&ult"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_local);
    layout->addWidget(m_vault);
    layout->addLayout(form);
    m_what->setTextFormat(Qt::PlainText);
    QFont heading = m_what->font();
    heading.setBold(true);
    m_what->setFont(heading);

    m_keyId = addValueRow(form, tr("Key:"), tr("Key id"));
    m_base64Url = addValueRow(form, tr("Base64url:"), tr("Signature in base64url"));
    m_base64 = addValueRow(form, tr("Base64:"), tr("Signature in base64"));
    m_hex = addValueRow(form, tr("Hexadecimal:"), tr("Signature in hexadecimal"));
    m_der = addValueRow(form, tr("DER, hexadecimal:"), tr("Signature as DER in hexadecimal"));
    m_derLabel = qobject_cast<QLabel *>(form->labelForField(m_der));

    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(tr("Sa&ve signature…"), this);
    row->setSpacing(8);
    row->addWidget(save);
    row->addWidget(m_verify);
    row->addWidget(m_saved, 1);
    row->addStretch(0);
    layout->addLayout(row);
    for (QPushButton *button : {save, m_verify})
        button->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &SignatureCard::chooseFile);
    connect(m_verify, &QPushButton::clicked, this, &SignatureCard::verifyAtVault);
}

CopyField *SignatureCard::addValueRow(QFormLayout *form, const QString &label, const QString &spoken)
{
    auto *field = new CopyField(this);
    addFormRow(form, label, field, field->focusProxy());
    field->setLabel(spoken);
    field->setAccessibleName(spoken);
    return field;
}

void SignatureCard::setSignature(MadeSignature made)
{
    m_verifying.cancel();
    m_verify->setEnabled(true);
    m_made = std::move(made);
    const bool curve = isOfCurve();
    //: %1 an algorithm's name, %2 a number of bytes, %3 a digest in hexadecimal.
    m_what->setText(tr("%1 signature, %2 bytes, of the digest %3…")
                        .arg(m_made->algorithm)
                        .arg(m_made->signature.size())
                        .arg(QString::fromLatin1(m_made->digest.toHex().left(16))));
    m_keyId->setText(m_made->keyId.text);
    m_base64Url->setText(QString::fromLatin1(toBase64Url(m_made->signature)));
    m_base64->setText(QString::fromLatin1(m_made->signature.toBase64()));
    m_hex->setText(QString::fromLatin1(m_made->signature.toHex()));
    const auto der = curve ? ecdsaRawToDer(m_made->signature) : std::nullopt;
    m_der->setText(der ? QString::fromLatin1(der->toHex()) : QString());
    m_der->setVisible(der.has_value());
    m_derLabel->setVisible(der.has_value());
    m_vault->clear();
    m_saved->clear();
    verifyHere();
}

/// By the key, or by the algorithm where the key may not be read.
bool SignatureCard::isOfCurve() const
{
    if (m_made->key)
        return m_made->key->key.isEllipticCurve();
    const auto algorithm = signatureAlgorithm(m_made->algorithm);
    return algorithm && !algorithm->crv.isEmpty();
}

void SignatureCard::verifyHere()
{
    if (!m_made->key) {
        m_local->setMessage(MessageKind::Warning, tr("Not verified on this computer. %1").arg(m_made->whyNoKey));
        return;
    }
    const auto valid = verifyLocally(m_made->key->key, m_made->algorithm, m_made->digest, m_made->signature);
    if (!valid) {
        m_local->setMessage(MessageKind::Warning, tr("It could not be verified here. %1").arg(fieldText(valid.error())));
        tell(valid.error());
    } else if (*valid) {
        m_local->setMessage(MessageKind::Ok, tr("Verified on this computer with the key's public half."));
    } else {
        m_local->setMessage(MessageKind::Error, tr("The signature does not fit the digest and the key's public half."));
        tell(ApiError::payload(ErrorReason::SignatureInvalid, m_made->algorithm));
    }
}

/// For a failure that no request knows of.
void SignatureCard::tell(ApiError error)
{
    error.operation = QStringLiteral("Sign");
    error.objectName = m_made->keyId.name;
    Q_EMIT failed(error);
}

void SignatureCard::verifyAtVault()
{
    if (!m_made || !m_verify->isEnabled())
        return;
    m_verify->setEnabled(false);
    m_vault->setMessage(MessageKind::Hint, tr("Asking the vault…"));
    // The documented form has no place for a version: there the vault verifies with the current one.
    const QString version = m_keys.endpoint().routeForm() == RouteForm::Documented ? QString() : m_made->keyId.version;
    auto request
        = m_keys.verify(m_made->keyId.name, version, m_made->algorithm, m_made->digest, m_made->signature);
    m_verifying = CancelGuard(request);
    request.then(this, [this, namesVersion = !version.isEmpty()](const Result<bool> &result) {
        m_verify->setEnabled(true);
        if (!result) {
            m_vault->setMessage(MessageKind::Error, fieldText(result.error()));
            Q_EMIT failed(result.error());
        } else if (*result) {
            m_vault->setMessage(MessageKind::Ok, tr("Verified at the vault."));
        } else if (!namesVersion) {
            m_vault->setMessage(MessageKind::Warning,
                                tr("It does not fit the key's current version, the only one that this form of the protocol "
                                   "can ask for. If the key has a newer version than the one that signed, that is why."));
        } else {
            m_vault->setMessage(MessageKind::Error, tr("The vault says that the signature does not fit."));
            tell(ApiError::payload(ErrorReason::SignatureInvalid, m_made->algorithm));
        }
    });
}

void SignatureCard::chooseFile()
{
    if (!m_made)
        return;
    auto *dialog = new QFileDialog(window(), tr("Save signature"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_made->keyId.name + QLatin1String(".sig"));
    const QString raw = tr("Raw, as the vault gives it (*)");
    if (isOfCurve())
        dialog->setNameFilters({tr("DER, as OpenSSL reads it (*)"), raw});
    else
        dialog->setNameFilters({raw});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, raw](const QString &path) { saveTo(path, dialog->selectedNameFilter() == raw); });
    dialog->open();
}

void SignatureCard::saveTo(const QString &path, bool raw)
{
    if (!m_made)
        return;
    QByteArray bytes = m_made->signature;
    if (isOfCurve() && !raw)
        bytes = ecdsaRawToDer(bytes).value_or(bytes);
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (saved) {
        m_saved->setMessage(MessageKind::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_saved->setMessage(MessageKind::Error, tr("Not saved: %1").arg(file.errorString()));
    tell(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
}

} // namespace vault
