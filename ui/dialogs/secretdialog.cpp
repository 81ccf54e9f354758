// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secretdialog.h"

#include "ui/secrets/generatordialog.h"
#include "ui/secrets/secretfilereading.h"
#include "ui/secrets/strengthestimator.h"
#include "ui/softdelete/namerepair.h"
#include "ui/widgets/attributeseditor.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/secrettextedit.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vault {

SecretDialog::SecretDialog(SecretClient &secrets, ErrorLogModel &errors, QWidget *parent)
    : FormDialog(tr("&Save secret"), &errors, parent)
    , m_secrets(secrets)
    , m_name(new NameField(this))
    , m_repair(new NameRepair(false, actionButton()->text(), this))
    , m_value(new SecretTextEdit(this))
    , m_valuePages(new QStackedWidget(this))
    , m_hide(new QCheckBox(tr("&Hide the value"), this))
    , m_file(new QPushButton(tr("From a &file…"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_lineEnds(new QComboBox(this))
    , m_generate(new QPushButton(tr("Genera&te…"), this))
    , m_valueMessage(new FieldMessage(this))
    , m_strength(new FieldMessage(this))
    , m_estimator(new StrengthEstimator([this] { return m_value->utf8(); }, this))
    , m_contentType(new QComboBox(this))
    , m_contentTypeMessage(new FieldMessage(this))
    , m_tags(new TagsEditor(maximumTagLengthOfSecret, this))
{
    //: %1 is the vault's name.
    setWindowTitle(tr("New secret in %1").arg(secrets.endpoint().displayName()));
    setMinimumWidth(640);
    m_contentType->setEditable(true);
    m_contentType->addItems({QString(), QStringLiteral("text/plain"), QStringLiteral("application/json"),
                             QStringLiteral("application/xml"), QStringLiteral("application/x-pem-file"),
                             QStringLiteral("application/x-pkcs12"), QStringLiteral("application/octet-stream")});
    m_contentType->lineEdit()->setPlaceholderText(tr("Optional, for example text/plain"));

    addFormRow(form(), tr("&Name:"), joined(*m_name, *m_repair), m_name->lineEdit());
    addFormRow(form(), tr("&Value:"), buildValueField(), m_value);
    addFormRow(form(), tr("Content t&ype:"), m_contentType);
    form()->addRow(QString(), m_contentTypeMessage);
    m_contentTypeMessage->setDescribed(m_contentType);
    m_attributes = new AttributesEditor(form(), this);
    addFormRow(form(), tr("Ta&gs:"), m_tags, m_tags->focusProxy());

    connect(m_name, &NameField::changed, this, &SecretDialog::updateAction);
    connect(m_contentType, &QComboBox::currentTextChanged, this, &SecretDialog::checkContentType);
    connect(m_attributes, &AttributesEditor::changed, this, &SecretDialog::updateAction);
    connect(m_tags, &TagsEditor::changed, this, &SecretDialog::updateAction);
    checkValue();
    m_name->setFocus();
}

QWidget *SecretDialog::buildValueField()
{
    auto *field = new QWidget(this);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *hidden = new QLabel(tr("The value is hidden."), this);
    hidden->setFrameShape(QFrame::StyledPanel);
    hidden->setAlignment(Qt::AlignCenter);
    m_valuePages->addWidget(m_value);
    m_valuePages->addWidget(hidden);
    useFixedFont(m_value);
    m_valuePages->setMinimumHeight(7 * QFontMetrics(m_value->font()).lineSpacing());
    layout->addWidget(m_valuePages, 1);

    layout->addLayout(buildValueButtons());
    layout->addLayout(buildValueOptions());
    layout->addWidget(m_valueMessage);
    layout->addWidget(m_strength);
    m_valueMessage->setDescribed(m_value);
    connectValue();
    return field;
}

QLayout *SecretDialog::buildValueButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_file, m_generate, m_clear}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QLayout *SecretDialog::buildValueOptions()
{
    auto *row = new QHBoxLayout;
    auto *lineEndsLabel = new QLabel(tr("L&ine ends:"), this);
    row->setSpacing(8);
    row->addWidget(m_hide);
    row->addStretch(1);
    row->addWidget(lineEndsLabel);
    row->addWidget(m_lineEnds);
    lineEndsLabel->setBuddy(m_lineEnds);
    m_lineEnds->setAccessibleName(tr("Line ends of the value"));
    m_lineEnds->addItem(tr("LF"), int(SecretTextEdit::LineEnd::Lf));
    m_lineEnds->addItem(tr("CR LF (Windows)"), int(SecretTextEdit::LineEnd::CrLf));
    return row;
}

void SecretDialog::connectValue()
{
    connect(m_file, &QPushButton::clicked, this, &SecretDialog::chooseFile);
    connect(m_generate, &QPushButton::clicked, this, &SecretDialog::generate);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_value->wipe();
        m_value->setFocus();
    });
    connect(m_hide, &QCheckBox::toggled, this, &SecretDialog::setHidden);
    connect(m_lineEnds, &QComboBox::activated, this, [this] {
        m_value->setLineEnd(SecretTextEdit::LineEnd(m_lineEnds->currentData().toInt()));
    });
    connect(m_value, &SecretTextEdit::lineEndChanged, this,
            [this] { m_lineEnds->setCurrentIndex(int(m_value->lineEnd())); });
    connect(m_value, &SecretTextEdit::lineEndsReplaced, this, [this] {
        m_note = tr("The pasted text had other line ends; they are now %1.").arg(m_lineEnds->currentText());
        checkValue();
    });
    connect(m_value, &QPlainTextEdit::textChanged, this, [this] {
        m_note.clear();
        checkValue();
    });
    connect(m_estimator, &StrengthEstimator::estimated, this, [this](const PasswordStrength &strength) {
        m_strength->setMessage(MessageKind::Hint, strengthText(strength));
    });
}

void SecretDialog::setExisting(const VaultItem &item)
{
    setWindowTitle(tr("New version of %1").arg(item.id.name));
    m_name->setFixed(item.id.name);
    m_repair->setNameFixed();
    m_originalContentType = item.contentType;
    m_contentType->setCurrentText(item.contentType);
    m_attributes->setAttributes(item.attributes);
    m_tags->setTags(item.tags);
    m_value->setFocus();
    updateAction();
}

void SecretDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with the secret's value"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SecretDialog::loadFile);
    dialog->open();
}

void SecretDialog::loadFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<SecretFileValue> file = readSecretFile(path, fileEncodingOf(m_tags->tags()));
    if (!file) {
        recordFailure(file.error(), *m_valueMessage);
        return;
    }
    const QLocale locale;
    const auto refuse = [this](const QString &text) { m_valueMessage->setMessage(MessageKind::Error, text); };
    const qsizetype size = file->value.size();
    if (file->fileSize > maximumSecretSize && (size == 0 || size > maximumSecretSize)) {
        refuse(tr("%1 has %2 bytes; a secret holds at most %3. Nothing was loaded.")
                   .arg(name, locale.toString(file->fileSize), locale.toString(maximumSecretSize)));
        return;
    }
    if (size > maximumSecretSize) {
        //: %3 is "base64" or "hex", %2 and %4 are numbers of bytes.
        refuse(tr("%1 makes %2 bytes as %3; a secret holds at most %4. Nothing was loaded.")
                   .arg(name, locale.toString(size), nameOf(file->encoding), locale.toString(maximumSecretSize)));
        return;
    }
    if (file->isTagNeeded && !m_tags->putTag(QString::fromUtf16(fileEncodingTag), nameOf(file->encoding))) {
        refuse(tr("%1 is no text, and there is no room for the tag that would say so. Remove a tag first. Nothing was "
                  "loaded.").arg(name));
        return;
    }
    m_value->setUtf8(file->value);
    if (file->encoding != SecretFileEncoding::Utf8 && file->encoding != SecretFileEncoding::Ascii)
        m_note = tr("Loaded from %1 as %2; the tag file-encoding says so.").arg(name, nameOf(file->encoding));
    else if (m_value->isVerbatim())
        m_note = tr("%1 is sent exactly as it is. It cannot be edited here: an editor would change its line ends or "
                    "control characters. Clear it to type a value.").arg(name);
    else
        m_note = tr("Loaded from %1.").arg(name);
    checkValue();
}

void SecretDialog::generate()
{
    auto *dialog = new GeneratorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { useGenerated(dialog->takeValue(), dialog->entropy()); });
    dialog->open();
}

void SecretDialog::useGenerated(const SecretBuffer &value, double bits)
{
    m_value->setUtf8(value);
    //: %1 is a number of bits.
    m_note = tr("Generated, with %1 bits.").arg(QLocale().toString(int(bits)));
    checkValue();
    m_value->setFocus();
}

void SecretDialog::setHidden(bool hidden)
{
    m_valuePages->setCurrentIndex(hidden ? 1 : 0);
}

void SecretDialog::checkValue()
{
    m_size = m_value->utf8Size();
    m_clear->setEnabled(m_size > 0);
    // What has lines is a file rather than a password.
    m_estimator->cancel();
    if (m_size == 0 || m_value->isVerbatim() || m_value->blockCount() > 1)
        m_strength->clear();
    else
        m_estimator->schedule();
    m_lineEnds->setEnabled(!m_value->isVerbatim());
    const QLocale locale;
    //: Both numbers are bytes.
    const QString used = tr("%1 of %2 bytes of UTF-8").arg(locale.toString(m_size), locale.toString(maximumSecretSize));
    if (m_size > maximumSecretSize)
        m_valueMessage->setMessage(MessageKind::Error,
                                   tr("%1: %2 too many. Shorten the value, or keep it in a file store and its key here.")
                                       .arg(used, locale.toString(m_size - maximumSecretSize)));
    else
        m_valueMessage->setMessage(MessageKind::Hint, m_note.isEmpty() ? used : used + QLatin1String(". ") + m_note);
    updateAction();
}

void SecretDialog::checkContentType()
{
    const qsizetype length = m_contentType->currentText().size();
    if (length > maximumContentTypeLength)
        m_contentTypeMessage->setMessage(
            MessageKind::Error,
            tr("%1 characters: at most %2 are allowed.").arg(length).arg(maximumContentTypeLength));
    else
        m_contentTypeMessage->clear();
    updateAction();
}

bool SecretDialog::hasInput() const
{
    const bool named = m_name->isEdited() || (!m_name->lineEdit()->isReadOnly() && !m_name->name().isEmpty());
    return named || m_size > 0 || m_contentType->currentText() != m_originalContentType || m_attributes->isEdited()
        || m_tags->isEdited();
}

QString SecretDialog::blocker() const
{
    if (m_repair->isBusy())
        return m_repair->busyText();
    if (!m_name->isAcceptable())
        return m_name->name().isEmpty() ? tr("Give the secret a name.") : tr("Correct the name.");
    if (m_size == 0)
        return tr("Give the secret a value.");
    if (m_size > maximumSecretSize)
        return tr("The value is too long.");
    if (m_contentType->currentText().size() > maximumContentTypeLength)
        return tr("The content type is too long.");
    if (!m_attributes->problem().isEmpty())
        return tr("Correct the dates.");
    if (!m_tags->problem().isEmpty())
        return tr("Correct the tags.");
    return {};
}

void SecretDialog::submit()
{
    setBusy(tr("Saving the secret…"));
    SetSecretParameters parameters;
    parameters.value = m_value->utf8();
    parameters.contentType = m_contentType->currentText();
    parameters.attributes = m_attributes->changes();
    parameters.tags = m_tags->tags();
    auto request = m_secrets.set(m_name->name(), parameters);
    track(request);
    request.then(this, [this](Result<SecretBundle> result) {
        if (!result) {
            failOrRepair(result.error(), *m_repair, m_name->name());
            return;
        }
        m_value->wipe();
        setIdle();
        Q_EMIT secretSaved(result->properties);
        accept();
    });
}

} // namespace vault
