// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherresult.h"

#include "network/crypto/secretencoding.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maskedvalue.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vault {

namespace {

constexpr int textForm = -1; ///< Beside the values of DigestEncoding.

} // namespace

CipherResult::CipherResult(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_note(new FieldMessage(this))
    , m_form(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_masked(new MaskedValue(clipboard, this))
    , m_copy(new QPushButton(icon(QLatin1String("copy")), tr("&Copy"), this))
    , m_save(new QPushButton(icon(QLatin1String("file")), tr("Save &to a file…"), this))
    , m_saved(new FieldMessage(this))
{
    auto *label = new QLabel(tr("&Show as:"), this);
    label->setBuddy(m_form);
    m_form->setAccessibleName(tr("Show the result as"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Ciphertext"));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    useFixedFont(m_text);
    m_pages->setFixedHeight(7 * QFontMetrics(m_text->font()).lineSpacing() + 14);
    m_pages->addWidget(m_text);
    auto *maskedPage = new QWidget(this);
    auto *maskedColumn = new QVBoxLayout(maskedPage);
    maskedColumn->setContentsMargins(0, 0, 0, 0);
    maskedColumn->addWidget(m_masked);
    maskedColumn->addStretch(1);
    m_pages->addWidget(maskedPage);
    for (QPushButton *button : {m_copy, m_save})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addLayout(row);
    layout->addWidget(m_pages);
    layout->addWidget(m_saved);
    connect(m_form, &QComboBox::currentIndexChanged, this, &CipherResult::showForm);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &CipherResult::chooseFileAndSave);
    clear();
}

CipherResult::~CipherResult() = default;

void CipherResult::showCiphertext(const QByteArray &bytes, const QString &note)
{
    clear();
    m_bytes = SecretBuffer::copyOf(bytes);
    m_isPlaintext = false;
    present(note);
}

void CipherResult::showPlaintext(SecretBuffer bytes, const QString &note)
{
    clear();
    m_bytes = std::move(bytes);
    m_isPlaintext = true;
    present(note);
}

void CipherResult::present(const QString &note)
{
    m_hasResult = true;
    m_note->setMessage(MessageKind::Ok, note);
    m_pages->setCurrentIndex(m_isPlaintext ? 1 : 0);
    m_copy->setVisible(!m_isPlaintext); // The masked value has a button of its own.
    fillForms();
    showForm();
    show();
}

void CipherResult::fillForms()
{
    const QSignalBlocker blocker(m_form);
    m_form->clear();
    if (m_isPlaintext && m_bytes.view().isValidUtf8())
        m_form->addItem(tr("Text (UTF-8)"), textForm);
    else if (m_isPlaintext)
        m_note->setMessage(MessageKind::Ok, tr("%1 It is no UTF-8 text.").arg(m_note->text()));
    m_form->addItem(tr("Base64"), int(DigestEncoding::Base64));
    m_form->addItem(tr("Base64url"), int(DigestEncoding::Base64Url));
    m_form->addItem(tr("Hexadecimal"), int(DigestEncoding::Hexadecimal));
}

void CipherResult::showForm()
{
    const int form = m_form->currentData().toInt();
    SecretBuffer text = form == textForm ? m_bytes.clone() : encodeSecret(m_bytes.view(), DigestEncoding(form));
    if (m_isPlaintext)
        m_masked->setValue(std::move(text));
    else
        m_text->setPlainText(QString::fromLatin1(text.view()));
}

void CipherResult::clear()
{
    m_hasResult = false;
    m_bytes.wipe();
    m_masked->clear();
    m_text->clear();
    m_saved->clear();
    m_note->clear();
    hide();
}

void CipherResult::chooseFileAndSave()
{
    auto *dialog = new QFileDialog(window(), m_isPlaintext ? tr("Save the plaintext") : tr("Save the ciphertext"),
                                   QDir::homePath(), tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &CipherResult::save);
    dialog->open();
}

void CipherResult::save(const QString &path)
{
    QSaveFile file(path);
    bool isSaved = file.open(QIODevice::WriteOnly);
    if (isSaved && m_isPlaintext)
        isSaved = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    isSaved = isSaved && file.write(m_bytes.data(), m_bytes.size()) == m_bytes.size() && file.commit();
    const QString shownPath = QDir::toNativeSeparators(path);
    if (isSaved) {
        m_saved->setMessage(MessageKind::Ok, m_isPlaintext ? tr("Saved as %1, for your account only.").arg(shownPath)
                                                           : tr("Saved as %1.").arg(shownPath));
        return;
    }
    m_saved->setMessage(MessageKind::Error, tr("%1 could not be written: %2. Choose another place.").arg(shownPath, file.errorString()));
    Q_EMIT failed(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
}

} // namespace vault
