// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signaturecard.h"

#include "network/crypto/publickey.h"
#include "ui/errortext.h"
#include "ui/signing/signaturefilesview.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

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
    , m_form(new QFormLayout)
    , m_what(new WrappedLabel(this))
    , m_local(new FieldMessage(this))
    , m_vault(new FieldMessage(this))
    , m_journal(new FieldMessage(this))
    , m_saved(new FieldMessage(this))
    , m_verify(new QPushButton(tr("Verify at the va&ult"), this))
    , m_files(new SignatureFilesView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_local);
    layout->addWidget(m_vault);
    layout->addWidget(m_journal);
    layout->addLayout(m_form);
    m_what->setTextFormat(Qt::PlainText);
    QFont heading = m_what->font();
    heading.setBold(true);
    m_what->setFont(heading);

    m_keyId = addValueRow(m_form, tr("Key:"), tr("Key id"));
    m_digest = addValueRow(m_form, tr("Digest:"), tr("Signed digest"));
    m_jws = addValueRow(m_form, tr("JWS:"), tr("JWS in compact form"));
    m_cms = addValueRow(m_form, tr("CMS:"), tr("CMS signature in PEM"));
    m_base64Url = addValueRow(m_form, tr("Base64url:"), tr("Signature in base64url"));
    m_base64 = addValueRow(m_form, tr("Base64:"), tr("Signature in base64"));
    m_hex = addValueRow(m_form, tr("Hexadecimal:"), tr("Signature in hexadecimal"));
    m_der = addValueRow(m_form, tr("DER, hexadecimal:"), tr("Signature as DER in hexadecimal"));
    m_requestId = addValueRow(m_form, tr("Request:"), tr("Request id of the vault"));

    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save signature as…"), this);
    row->setSpacing(8);
    row->addWidget(m_verify);
    row->addWidget(save);
    row->addWidget(m_saved, 1);
    layout->addLayout(row);
    layout->addWidget(m_files);
    connect(save, &QPushButton::clicked, this, &SignatureCard::chooseFile);
    connect(m_verify, &QPushButton::clicked, this, &SignatureCard::verifyAtVault);
    connect(m_files, &SignatureFilesView::failed, this, &SignatureCard::failed);
}

CopyField *SignatureCard::addValueRow(QFormLayout *form, const QString &label, const QString &spoken)
{
    auto *field = new CopyField(this);
    addFormRow(form, label, field, field->focusProxy());
    field->setLabel(spoken);
    field->setAccessibleName(spoken);
    return field;
}

/// A row that has nothing to say is not there.
void SignatureCard::setRow(CopyField *field, const QString &text)
{
    field->setText(text);
    field->setVisible(!text.isEmpty());
    m_form->labelForField(field)->setVisible(!text.isEmpty());
}

void SignatureCard::setSignature(const MadeSignature &made)
{
    m_verifying.cancel();
    m_verify->setEnabled(true);
    m_made = made;
    const QString file = QFileInfo(made.task.file).fileName();
    //: %1 an algorithm's name, %2 a number of bytes, %3 a digest in hexadecimal.
    m_what->setText(file.isEmpty() ? tr("%1 signature, %2 bytes, of the digest %3…").arg(made.algorithm)
                                         .arg(made.signature.size()).arg(QString::fromLatin1(made.task.digest.toHex().left(16)))
                                   //: %1 an algorithm's name, %2 a number of bytes, %3 a file's name.
                                   : tr("%1 signature, %2 bytes, of %3").arg(made.algorithm).arg(made.signature.size()).arg(file));
    m_local->setMessage(made.verdict == LocalVerdict::Verified ? MessageKind::Ok
                            : made.verdict == LocalVerdict::Failed ? MessageKind::Error : MessageKind::Warning,
                        made.verdictText);
    setRow(m_keyId, made.keyId.text);
    setRow(m_digest, QString::fromLatin1(made.task.digest.toHex()));
    setRow(m_jws, made.task.form == SignedForm::Jws ? QString::fromLatin1(made.product) : QString());
    setRow(m_cms, made.task.form == SignedForm::Cms && !made.product.isEmpty()
                      ? QString::fromLatin1(cmsPem(made.product)).simplified() : QString());
    setRow(m_base64Url, QString::fromLatin1(toBase64Url(made.signature)));
    setRow(m_base64, QString::fromLatin1(made.signature.toBase64()));
    setRow(m_hex, QString::fromLatin1(made.signature.toHex()));
    const auto der = isEllipticCurveSignature(made) ? ecdsaRawToDer(made.signature) : std::nullopt;
    setRow(m_der, der ? QString::fromLatin1(der->toHex()) : QString());
    setRow(m_requestId, made.requestId);
    m_vault->clear();
    m_journal->clear();
    m_saved->clear();
    m_files->setSignature(made);
}

bool SignatureCard::hasUnsavedCms() const
{
    return m_made && m_made->task.form == SignedForm::Cms && !m_made->product.isEmpty() && !m_files->isSaved();
}

void SignatureCard::tellOfJournal(const MadeSignature &made, MessageKind kind, const QString &text)
{
    if (m_made && m_made->signature == made.signature && m_made->task.digest == made.task.digest
        && m_made->requestId == made.requestId)
        m_journal->setMessage(kind, text);
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
    auto request = m_keys.verify(m_made->keyId.name, version, m_made->algorithm, m_made->task.digest, m_made->signature);
    m_verifying = CancelGuard(request);
    request.then(this, [this, namesVersion = !version.isEmpty()](const Result<bool> &valid) {
        takeVaultVerdict(valid, namesVersion);
    });
}

void SignatureCard::takeVaultVerdict(const Result<bool> &valid, bool namesVersion)
{
    m_verify->setEnabled(true);
    if (!valid) {
        m_vault->setMessage(MessageKind::Error, fieldText(valid.error()));
        Q_EMIT failed(valid.error());
    } else if (*valid) {
        m_vault->setMessage(MessageKind::Ok, tr("Verified at the vault."));
    } else if (!namesVersion) {
        m_vault->setMessage(MessageKind::Warning,
                            tr("It does not fit the key's current version, the only one that this form of the protocol can "
                               "ask for. If the key has a newer version than the one that signed, that is why."));
    } else {
        m_vault->setMessage(MessageKind::Error, tr("The vault says that the signature does not fit."));
        tell(ApiError::payload(ErrorReason::SignatureInvalid, m_made->algorithm));
    }
}

void SignatureCard::chooseFile()
{
    if (!m_made)
        return;
    auto *dialog = new QFileDialog(window(), tr("Save signature"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(namesOfFiles(*m_made).signature);
    const QString raw = tr("Raw, as the vault gives it (*)");
    if (isEllipticCurveSignature(*m_made))
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
    const QByteArray bytes = raw ? m_made->signature : opensslSignature(*m_made);
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
