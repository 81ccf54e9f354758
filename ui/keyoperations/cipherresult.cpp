// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherresult.h"

#include "network/crypto/secretencoding.h"
#include "network/keyvault/base64url.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maskedvalue.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
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

// Beside the values of DigestEncoding.
constexpr int textForm = -1;
constexpr int wholeForm = -2; ///< All parts, as JSON.

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
    , m_saveAll(new QPushButton(icon(QLatin1String("file")), tr("Save a&ll in one file…"), this))
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
    for (QPushButton *button : {m_copy, m_save, m_saveAll})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_saveAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addLayout(row);
    layout->addWidget(m_pages);
    layout->addWidget(createParts());
    layout->addWidget(m_saved);
    connect(m_form, &QComboBox::currentIndexChanged, this, &CipherResult::showForm);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, [this] { chooseFileAndSave(false); });
    connect(m_saveAll, &QPushButton::clicked, this, [this] { chooseFileAndSave(true); });
    clear();
}

CipherResult::~CipherResult() = default;

QWidget *CipherResult::createParts()
{
    auto *parts = new QWidget(this);
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    //: Names of the parts beside a ciphertext, as the protocol calls them in brackets.
    const QString names[] = {tr("Initialization vector (iv)"), tr("Tag (tag)"), tr("Authenticated data (aad)")};
    for (int row = 0; row < 3; ++row) {
        auto *field = new CopyField(parts);
        field->setLabel(names[row]);
        auto *label = new QLabel(names[row] + u':', parts);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        m_parts[row] = {label, field};
    }
    return parts;
}

void CipherResult::showParts()
{
    const CipherParameters &given = m_ciphertext.parameters;
    const QByteArray bytes[] = {given.iv, given.tag, given.additionalData};
    for (int row = 0; row < 3; ++row) {
        m_parts[row].field->setText(QString::fromLatin1(toBase64Url(bytes[row])));
        m_parts[row].field->setVisible(!bytes[row].isEmpty());
        m_parts[row].label->setVisible(!bytes[row].isEmpty());
    }
    m_saveAll->setVisible(!m_isPlaintext);
}

void CipherResult::showCiphertext(const CipherFile &ciphertext, const QString &note)
{
    clear();
    m_ciphertext = ciphertext;
    m_bytes = SecretBuffer::copyOf(ciphertext.value);
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
    showParts();
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
    if (!m_isPlaintext)
        m_form->addItem(tr("All parts (JSON)"), wholeForm);
}

void CipherResult::showForm()
{
    const int form = m_form->currentData().toInt();
    if (form == wholeForm) {
        m_text->setPlainText(QString::fromUtf8(encodeCipherFile(m_ciphertext)));
        return;
    }
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
    m_ciphertext = {};
    hide();
}

void CipherResult::chooseFileAndSave(bool allParts)
{
    auto *dialog = new QFileDialog(window(), m_isPlaintext ? tr("Save the plaintext") : tr("Save the ciphertext"),
                                   QDir::homePath(), allParts ? tr("Ciphertexts (*.json)") : tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (allParts)
        dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, allParts ? &CipherResult::saveAllParts : &CipherResult::save);
    dialog->open();
}

void CipherResult::save(const QString &path)
{
    QSaveFile file(path);
    bool isSaved = file.open(QIODevice::WriteOnly);
    if (isSaved && m_isPlaintext)
        isSaved = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    isSaved = isSaved && file.write(m_bytes.data(), m_bytes.size()) == m_bytes.size() && file.commit();
    tellSaved(path, isSaved ? QString() : file.errorString());
}

void CipherResult::saveAllParts(const QString &path)
{
    const Result<void> written = writeCipherFile(path, m_ciphertext);
    tellSaved(path, written ? QString() : written.error().detail);
}

void CipherResult::tellSaved(const QString &path, const QString &problem)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    if (problem.isEmpty()) {
        m_saved->setMessage(MessageKind::Ok, m_isPlaintext ? tr("Saved as %1, for your account only.").arg(shownPath)
                                                           : tr("Saved as %1.").arg(shownPath));
        return;
    }
    m_saved->setMessage(MessageKind::Error, tr("%1 could not be written: %2. Choose another place.").arg(shownPath, problem));
    Q_EMIT failed(ApiError::refused(ErrorReason::FileUnwritable, problem));
}

} // namespace vault
