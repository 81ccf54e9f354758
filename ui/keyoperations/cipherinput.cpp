// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherinput.h"

#include "network/crypto/regularfile.h"
#include "network/crypto/secretencoding.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secrettextedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vault {

CipherInput::CipherInput(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_edit(new SecretTextEdit(this))
    , m_file(new FileField(tr("Choose a &file…"), this))
    , m_message(new FieldMessage(this))
{
    auto *label = new QLabel(tr("&Input as:"), this);
    label->setBuddy(m_form);
    m_form->setAccessibleName(tr("Input as"));
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    useFixedFont(m_edit);
    m_pages->setFixedHeight(6 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    m_file->lineEdit()->setAccessibleName(tr("Input file"));
    m_pages->addWidget(m_edit);
    auto *filePage = new QWidget(this);
    auto *fileColumn = new QVBoxLayout(filePage);
    fileColumn->setContentsMargins(0, 0, 0, 0);
    fileColumn->addWidget(m_file);
    fileColumn->addStretch(1);
    m_pages->addWidget(filePage);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_pages);
    layout->addWidget(m_message);
    m_message->setDescribed(m_edit);
    setFocusProxy(m_edit);
    fillForms();
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_pages->setCurrentIndex(form() == Form::File ? 1 : 0);
        check();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CipherInput::check);
    connect(m_file, &FileField::fileChosen, this, &CipherInput::readFile);
    check();
}

void CipherInput::fillForms()
{
    const int before = m_form->currentData().isValid() ? m_form->currentData().toInt() : -1;
    const QSignalBlocker blocker(m_form);
    m_form->clear();
    // Ciphertext is no text.
    if (!m_rule.isCiphertext)
        m_form->addItem(tr("Text (UTF-8)"), int(Form::Text));
    m_form->addItem(tr("Base64 or base64url"), int(Form::Base64));
    m_form->addItem(tr("Hexadecimal"), int(Form::Hexadecimal));
    m_form->addItem(tr("A file"), int(Form::File));
    m_form->setCurrentIndex(std::max(0, m_form->findData(before)));
    m_pages->setCurrentIndex(form() == Form::File ? 1 : 0);
}

CipherInput::Form CipherInput::form() const
{
    return Form(m_form->currentData().toInt());
}

void CipherInput::setForm(Form form)
{
    m_form->setCurrentIndex(std::max(0, m_form->findData(int(form))));
}

void CipherInput::setRule(const CipherInputRule &rule)
{
    if (rule == m_rule)
        return;
    const bool isOtherKind = rule.isCiphertext != m_rule.isCiphertext;
    m_rule = rule;
    if (isOtherKind)
        fillForms();
    check();
}

void CipherInput::setFile(const QString &path)
{
    setForm(Form::File);
    m_file->setPath(path);
}

void CipherInput::setCiphertext(const QByteArray &bytes)
{
    setForm(Form::Base64);
    m_edit->setUtf8(encodeSecret(bytes, DigestEncoding::Base64));
}

bool CipherInput::isEmpty() const
{
    return form() == Form::File ? m_file->path().isEmpty() : m_edit->document()->isEmpty() && !m_edit->isVerbatim();
}

void CipherInput::readFile(const QString &path)
{
    m_fileBytes.wipe();
    m_fileSize = -1;
    m_fileProblem.clear();
    RegularFile file;
    if (!path.isEmpty() && !file.open(path)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_fileProblem = fieldText(error);
        Q_EMIT failed(error);
    } else if (!path.isEmpty()) {
        m_fileSize = file.size();
        if (m_fileSize <= largest) {
            SecretBuffer content(m_fileSize + 1);
            const qint64 read = file.readFully(content.data(), content.size());
            if (read != m_fileSize || !file.isUnchanged()) {
                const ApiError error = ApiError::refused(ErrorReason::FileChanged);
                m_fileProblem = fieldText(error);
                m_fileSize = -1;
                Q_EMIT failed(error);
            } else {
                content.truncate(read);
                m_fileBytes = std::move(content);
            }
        }
    }
    check();
}

std::optional<SecretBuffer> CipherInput::decoded() const
{
    switch (form()) {
    case Form::Text: return m_edit->utf8();
    case Form::Hexadecimal: return decodeSecret(m_edit->utf8().view(), DigestEncoding::Hexadecimal);
    case Form::Base64: {
        const SecretBuffer text = m_edit->utf8();
        auto bytes = decodeSecret(text.view(), DigestEncoding::Base64);
        return bytes ? std::move(bytes) : decodeSecret(text.view(), DigestEncoding::Base64Url);
    }
    case Form::File: break;
    }
    return m_fileBytes.size() == m_fileSize ? std::optional(m_fileBytes.clone()) : std::nullopt;
}

std::optional<SecretBuffer> CipherInput::bytes() const
{
    return m_problem.isEmpty() ? decoded() : std::nullopt;
}

QString CipherInput::lengthProblem(qint64 size, const QString &count) const
{
    const QLocale locale;
    if (m_rule.most > 0 && m_rule.least == m_rule.most && size != m_rule.most)
        return tr("%1: a block of this key has exactly %2.").arg(count, locale.toString(m_rule.most));
    if (m_rule.most > 0 && size > m_rule.most) {
        return tr("%1: %2 too many. Encrypt a key of a symmetric cipher, and the data with that.")
            .arg(count, locale.toString(size - m_rule.most));
    }
    if (size < m_rule.least)
        return tr("%1: this algorithm takes at least %2.").arg(count, locale.toString(m_rule.least));
    if (size % m_rule.multipleOf != 0)
        return tr("%1: this algorithm takes a multiple of %2.").arg(count, locale.toString(m_rule.multipleOf));
    return {};
}

void CipherInput::check()
{
    const QLocale locale;
    m_problem.clear();
    const auto content = decoded();
    const qint64 size = form() == Form::File ? m_fileSize : content ? content->size() : -1;
    //: Both numbers are bytes.
    const QString count = m_rule.most <= 0 ? tr("%1 bytes").arg(locale.toString(std::max<qint64>(size, 0)))
        : m_rule.least == m_rule.most
        ? tr("%1 of %2 bytes").arg(locale.toString(std::max<qint64>(size, 0)), locale.toString(m_rule.most))
        : tr("%1 of at most %2 bytes").arg(locale.toString(std::max<qint64>(size, 0)), locale.toString(m_rule.most));
    if (isEmpty()) {
        m_problem = m_rule.isCiphertext ? tr("Give the ciphertext.") : tr("Give the plaintext.");
        m_message->setMessage(MessageKind::Hint, m_rule.most > 0 ? count + u'.' : QString());
        Q_EMIT changed();
        return;
    }
    if (form() == Form::File && size < 0)
        m_problem = m_fileProblem.isEmpty() ? tr("Choose a file that can be read.") : m_fileProblem;
    else if (size < 0)
        m_problem = form() == Form::Hexadecimal ? tr("This is not hexadecimal.") : tr("This is neither base64 nor base64url.");
    else
        m_problem = lengthProblem(size, count);
    if (m_problem.isEmpty())
        m_message->setMessage(m_rule.isCiphertext ? MessageKind::Ok : MessageKind::Hint, count + u'.');
    else
        m_message->setMessage(MessageKind::Error, m_problem);
    Q_EMIT changed();
}

} // namespace vault
