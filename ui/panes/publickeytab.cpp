// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/publickeytab.h"

#include "network/crypto/publickey.h"
#include "network/crypto/publickeyforms.h"
#include "ui/errortext.h"
#include "ui/panes/publickeyform.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

PublicKeyTab::PublicKeyTab(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_note(new WrappedLabel(this))
    , m_thumbprint(new CopyField(m_content))
    , m_fingerprint(new CopyField(m_content))
    , m_form(new QComboBox(m_content))
    , m_text(new QPlainTextEdit(m_content))
    , m_formNote(new WrappedLabel(m_content))
    , m_copy(new QPushButton(icon("copy"_L1), QString(), m_content))
    , m_save(new QPushButton(icon("file"_L1), QString(), m_content))
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(4);
    addIdentity();
    addForms();

    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_note);
    layout->addStretch(0);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PublicKeyTab::showForm);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &PublicKeyTab::chooseFileAndSave);
    clear({});
}

void PublicKeyTab::addIdentity()
{
    m_thumbprint->setLabel(tr("Thumbprint"));
    m_fingerprint->setLabel(tr("SPKI SHA-256"));
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    const auto add = [this, content](const QString &words, CopyField *field) {
        auto *label = new QLabel(words, m_content);
        label->setBuddy(field);
        content->addWidget(label);
        content->addWidget(field);
        content->addSpacing(4);
    };
    add(tr("Thumbprint (SHA-256, RFC 7638, base64url)"), m_thumbprint);
    add(tr("SHA-256 of SubjectPublicKeyInfo (hexadecimal)"), m_fingerprint);
}

void PublicKeyTab::addForms()
{
    for (const PublicKeyForm form : {PublicKeyForm::Pem, PublicKeyForm::Der, PublicKeyForm::Jwk, PublicKeyForm::OpenSsh})
        m_form->addItem(publicKeyFormText(form).choice, int(form));
    m_form->setAccessibleName(tr("Form of the public key"));
    auto *label = new QLabel(tr("&Form:"), m_content);
    label->setBuddy(m_form);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    m_formNote->setTextFormat(Qt::PlainText);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(label);
    choice->addWidget(m_form, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->addLayout(choice);
    content->addWidget(m_text, 1);
    content->addWidget(m_formNote);
    content->addLayout(buttons);
}

void PublicKeyTab::show(const QString &name, const JsonWebKey &key)
{
    const Result<QByteArray> der = publicKeyDer(key);
    if (!der) {
        if (!key.isRsa() && !key.isEllipticCurve())
            clear(tr("A key of type %1 is symmetric: it has no public half.").arg(key.kty));
        else
            clear(fieldText(der.error()));
        return;
    }
    m_name = name;
    m_key = key;
    m_thumbprint->setText(jwkThumbprint(key));
    m_fingerprint->setText(spkiFingerprint(key));
    showForm();
    m_note->clear();
    m_note->setVisible(false);
    m_content->setVisible(true);
}

void PublicKeyTab::showForm()
{
    const auto form = PublicKeyForm(m_form->currentData().toInt());
    const PublicKeyFormText words = publicKeyFormText(form);
    const Result<QByteArray> text = publicKeyText(m_key, m_name, form);
    m_text->setAccessibleName(words.shortName);
    //: %1 is "PEM", "DER", "JWK" or "OpenSSH".
    m_copy->setText(tr("Copy %1").arg(words.shortName));
    m_save->setText(tr("Save as %1…").arg(words.shortName));
    m_text->setPlainText(text ? QString::fromUtf8(*text) : QString());
    m_text->setVisible(text.has_value());
    m_formNote->setText(text ? words.note : tr("This form has no name for a key of this type or curve."));
    m_formNote->setVisible(!m_formNote->text().isEmpty());
    m_copy->setEnabled(text.has_value());
    m_save->setEnabled(text.has_value());
}

void PublicKeyTab::clear(const QString &reason)
{
    m_name.clear();
    m_key = {};
    m_content->setVisible(false);
    m_note->setText(reason);
    m_note->setVisible(true);
}

void PublicKeyTab::chooseFileAndSave()
{
    const PublicKeyFormText words = publicKeyFormText(PublicKeyForm(m_form->currentData().toInt()));
    auto *dialog = new QFileDialog(this, tr("Save the public key"), QDir::homePath(),
                                   //: %1 is "PEM" or the like, %2 a file name's end.
                                   tr("%1 files (*.%2);;All files (*)").arg(words.shortName, words.suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(words.suffix);
    dialog->selectFile(m_name + u'.' + words.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PublicKeyTab::save);
    dialog->open();
}

QByteArray PublicKeyTab::fileContent() const
{
    const auto form = PublicKeyForm(m_form->currentData().toInt());
    if (form == PublicKeyForm::Der)
        return publicKeyDer(m_key).value_or(QByteArray());
    return m_text->toPlainText().toUtf8() + '\n';
}

void PublicKeyTab::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = fileContent();
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    const QString shownPath = QDir::toNativeSeparators(path);
    m_note->setText(isSaved ? tr("Saved as %1.").arg(shownPath)
                            : tr("%1 could not be written: %2. Choose another place.").arg(shownPath, file.errorString()));
    m_note->setVisible(true);
    if (!isSaved)
        Q_EMIT failed(ApiError::refused(ErrorReason::FileUnwritable, file.errorString(), m_name));
}

} // namespace vault
