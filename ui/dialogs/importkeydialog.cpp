// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/importkeydialog.h"

#include "ui/dialogs/keyfilereading.h"
#include "ui/errortext.h"
#include "ui/softdelete/namerepair.h"
#include "ui/widgets/accessibilityfilter.h"
#include "ui/widgets/attributeseditor.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/keyoperationsfield.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vault {

ImportKeyDialog::ImportKeyDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent)
    : FormDialog(tr("&Import key"), &errors, parent)
    , m_keys(keys)
    , m_path(new FileField(tr("C&hoose…"), this))
    , m_fileMessage(new FieldMessage(this))
    , m_passphraseRow(new QWidget(this))
    , m_passphrase(new QLineEdit(m_passphraseRow))
    , m_unlock(new QPushButton(tr("Un&lock"), m_passphraseRow))
    , m_preview(new QWidget(this))
    , m_format(new QLabel(m_preview))
    , m_keyType(new QLabel(m_preview))
    , m_thumbprint(new CopyField(m_preview))
    , m_name(new NameField(this))
    , m_repair(new NameRepair(true, actionButton()->text(), this))
    , m_operations(new KeyOperationsField(this))
    , m_hardware(new QCheckBox(tr("Keep it in hard&ware (HSM)"), this))
    , m_tags(new TagsEditor(maximumTagLengthOfKey, this))
{
    //: %1 is the vault's name.
    setWindowTitle(tr("Import a key into %1").arg(keys.endpoint().displayName()));
    setAcceptDrops(true);
    installAccessibilityFilter(); // A passphrase is typed here.
    buildForm();
    connect(m_path, &FileField::fileChosen, this, [this] {
        m_passphrase->clear();
        read({});
    });
    connect(m_unlock, &QPushButton::clicked, this, &ImportKeyDialog::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportKeyDialog::unlock);
    connect(m_name, &NameField::changed, this, &ImportKeyDialog::updateAction);
    connect(m_operations, &KeyOperationsField::changed, this, &ImportKeyDialog::updateAction);
    connect(m_attributes, &AttributesEditor::changed, this, &ImportKeyDialog::updateAction);
    connect(m_tags, &TagsEditor::changed, this, &ImportKeyDialog::updateAction);
    m_path->setFocus();
}

ImportKeyDialog::~ImportKeyDialog()
{
    m_passphrase->clear();
}

void ImportKeyDialog::buildForm()
{
    m_path->setDialogTitle(tr("Private key to import"));
    addFormRow(form(), tr("&File:"), m_path, m_path->lineEdit());
    form()->addRow(QString(), m_fileMessage);
    m_fileMessage->setDescribed(m_path->lineEdit());
    m_fileMessage->setMessage(MessageKind::Hint,
                              tr("PEM, DER, PKCS#12 or JWK with a private RSA or EC key. Choose it or drop it here."));

    auto *row = new QHBoxLayout(m_passphraseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_unlock);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_unlock->setAutoDefault(false);
    m_passphraseLabel = addFormRow(form(), tr("&Passphrase:"), m_passphraseRow, m_passphrase);
    askPassphrase(false);

    auto *preview = new QFormLayout(m_preview);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setHorizontalSpacing(8);
    preview->setVerticalSpacing(4);
    addFormRow(preview, tr("Format:"), m_format);
    addFormRow(preview, tr("Key:"), m_keyType);
    addFormRow(preview, tr("Thumbprint:"), m_thumbprint, m_thumbprint->focusProxy());
    m_thumbprint->setLabel(tr("Thumbprint"));
    for (QLabel *label : {m_format, m_keyType})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_thumbprint->setToolTip(tr("RFC 7638, SHA-256 of the public half, base64url"));
    form()->addRow(QString(), m_preview);
    m_preview->hide();

    addFormRow(form(), tr("&Name:"), joined(*m_name, *m_repair), m_name->lineEdit());
    addFormRow(form(), tr("&Operations:"), m_operations);
    form()->addRow(QString(), m_hardware);
    m_attributes = new AttributesEditor(form(), this);
    addFormRow(form(), tr("Ta&gs:"), m_tags, m_tags->focusProxy());
}

void ImportKeyDialog::setFile(const QString &path)
{
    m_path->setPath(path);
}

void ImportKeyDialog::unlock()
{
    if (m_isReading || m_passphraseRow->isHidden())
        return;
    QByteArray typed = m_passphrase->text().toUtf8();
    read(SecretBuffer::takeFrom(typed));
}

void ImportKeyDialog::read(SecretBuffer passphrase)
{
    m_file.reset();
    m_preview->hide();
    m_isReading = !m_path->path().isEmpty();
    updateAction();
    if (!m_isReading)
        return;
    auto reading = readKeyFileInBackground(m_path->path(), std::move(passphrase));
    m_reading = CancelGuard(reading);
    reading.then(this, [this](Result<KeyFile> result) { showFile(std::move(result)); });
}

void ImportKeyDialog::askPassphrase(bool asked)
{
    m_passphraseRow->setVisible(asked);
    m_passphraseLabel->setVisible(asked);
    if (asked) {
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    }
}

void ImportKeyDialog::showFile(Result<KeyFile> result)
{
    m_isReading = false;
    if (result) {
        m_file = std::move(*result);
        m_passphrase->clear(); // It has done its work.
        askPassphrase(false);
        m_fileMessage->setMessage(MessageKind::Ok, tr("The private key was read. It is sent only when you import it."));
        showPreview();
    } else {
        const ErrorReason reason = result.error().reason;
        if (reason == ErrorReason::KeyFilePassphraseMissing)
            m_fileMessage->setMessage(MessageKind::Hint, tr("The key is encrypted. Type its passphrase, then unlock it."));
        else
            recordFailure(result.error(), *m_fileMessage);
        askPassphrase(reason == ErrorReason::KeyFilePassphraseMissing || reason == ErrorReason::KeyFilePassphraseWrong);
    }
    updateAction();
    Q_EMIT fileRead();
}

void ImportKeyDialog::showPreview()
{
    const JsonWebKey &key = m_file->key.publicKey;
    m_format->setText(m_file->format);
    m_keyType->setText(key.isEllipticCurve() ? tr("%1, curve %2").arg(key.kty, key.crv)
                                             : tr("%1, %2 bits").arg(key.kty).arg(key.keySize()));
    m_thumbprint->setText(m_file->thumbprint);
    m_preview->show();
    m_operations->setKeyType(key.kty);
    m_operations->propose(key.keyOps);
    if (!m_name->isEdited())
        m_name->setName(nameFromFile(m_path->path()));
}

bool ImportKeyDialog::hasInput() const
{
    return m_name->isEdited() || m_operations->isEdited() || m_attributes->isEdited() || m_tags->isEdited()
        || !m_passphrase->text().isEmpty();
}

QString ImportKeyDialog::blocker() const
{
    if (m_repair->isBusy())
        return m_repair->busyText();
    if (m_isReading)
        return tr("Reading the file…");
    if (!m_file)
        return m_path->path().isEmpty() ? tr("Choose a file with a private key.") : tr("There is no key to import yet.");
    if (!m_name->isAcceptable())
        return m_name->name().isEmpty() ? tr("Give the key a name.") : tr("Correct the name.");
    if (m_operations->operations().isEmpty())
        return tr("Choose at least one operation.");
    if (!m_attributes->problem().isEmpty())
        return tr("Correct the dates.");
    if (!m_tags->problem().isEmpty())
        return tr("Correct the tags.");
    return {};
}

void ImportKeyDialog::submit()
{
    setBusy(tr("Importing the key…"));
    // The key is lent to the parameters and taken back, so that it is here for another try.
    ImportKeyParameters parameters;
    parameters.key = std::move(m_file->key);
    parameters.key.publicKey.keyOps = m_operations->operations();
    parameters.hardwareProtected = m_hardware->isChecked();
    parameters.attributes = m_attributes->changes();
    parameters.tags = m_tags->tags();
    auto request = m_keys.importKey(m_name->name(), parameters);
    m_file->key = std::move(parameters.key);
    track(request);
    request.then(this, [this](const Result<KeyBundle> &result) {
        if (!result) {
            failOrRepair(result.error(), *m_repair, m_name->name());
            return;
        }
        setIdle();
        m_file.reset();
        m_passphrase->clear();
        Q_EMIT keyImported(result->properties);
        accept();
    });
}

void ImportKeyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportKeyDialog::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (isBusy() || path.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(path);
}

} // namespace vault
