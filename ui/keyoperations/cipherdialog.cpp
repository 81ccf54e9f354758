// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherdialog.h"

#include "models/errorlogmodel.h"
#include "network/crypto/encryptionalgorithm.h"
#include "network/crypto/symmetricalgorithm.h"
#include "network/keyvault/cipherfile.h"
#include "network/keyvault/routes.h"
#include "ui/errortext.h"
#include "ui/keyoperations/cipherinput.h"
#include "ui/keyoperations/cipherparts.h"
#include "ui/keyoperations/cipherreason.h"
#include "ui/keyoperations/cipherresult.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/signreason.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secrettextedit.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

using Cipher = KeyCipherOperation;

CipherDialog::CipherDialog(KeyClient &keys, ErrorLogModel &errors, SecretClipboard &clipboard, QWidget *parent)
    : FormDialog(tr("Enc&rypt"), &errors, parent)
    , m_keys(keys)
    , m_nameLabel(new QLabel(this))
    , m_version(new KeyVersionField(keys, errors, this))
    , m_operation(new QComboBox(this))
    , m_algorithm(new QComboBox(this))
    , m_algorithmMessage(new FieldMessage(this))
    , m_here(new QRadioButton(tr("&Here, with the public half"), this))
    , m_there(new QRadioButton(tr("Let the &vault do it"), this))
    , m_placeMessage(new FieldMessage(this))
    , m_input(new CipherInput(this))
    , m_result(new CipherResult(clipboard, this))
    , m_open(new QPushButton(tr("Op&en a saved ciphertext…"), this))
    , m_openedMessage(new FieldMessage(this))
{
    setCloseText(tr("Close"));
    setMinimumWidth(640);
    setAcceptDrops(true);
    m_here->setChecked(true);
    buildForm();
    connect(m_version, &KeyVersionField::changed, this, &CipherDialog::useKey);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &CipherDialog::useOperation);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &CipherDialog::useRule);
    connect(m_there, &QRadioButton::toggled, this, &CipherDialog::useRule);
    connect(m_input, &CipherInput::changed, this, &CipherDialog::useOtherInput);
    connect(m_parts, &CipherParts::changed, this, &CipherDialog::forgetResult);
    connect(m_open, &QPushButton::clicked, this, &CipherDialog::chooseCiphertext);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, [this] { m_wantedAlgorithm = m_algorithm->currentData().toString(); });
    connect(m_input, &CipherInput::failed, &errors, &ErrorLogModel::append);
    connect(m_result, &CipherResult::failed, &errors, &ErrorLogModel::append);
    useOperation();
    m_input->setFocus();
}

void CipherDialog::buildForm()
{
    useFixedFont(m_nameLabel);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameLabel->setTextFormat(Qt::PlainText);
    addFormRow(form(), tr("Key:"), m_nameLabel);
    addFormRow(form(), tr("Versio&n:"), m_version->box());
    form()->addRow(QString(), m_version);
    m_operation->addItem(tr("Encrypt"), int(Cipher::Encrypt));
    m_operation->addItem(tr("Decrypt"), int(Cipher::Decrypt));
    m_operation->addItem(tr("Wrap a key"), int(Cipher::Wrap));
    m_operation->addItem(tr("Unwrap a key"), int(Cipher::Unwrap));
    addFormRow(form(), tr("&Operation:"), m_operation);
    addFormRow(form(), tr("&Algorithm:"), m_algorithm);
    form()->addRow(QString(), m_algorithmMessage);
    m_algorithmMessage->setDescribed(m_algorithm);

    auto *place = new QWidget(this);
    auto *places = new QVBoxLayout(place);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_here);
    row->addWidget(m_there);
    row->addStretch(1);
    places->addLayout(row);
    places->addWidget(m_placeMessage);
    form()->addRow(tr("Where:"), place);
    auto *opening = new QWidget(this);
    auto *openingColumn = new QVBoxLayout(opening);
    openingColumn->setContentsMargins(0, 0, 0, 0);
    openingColumn->setSpacing(4);
    openingColumn->addWidget(m_open, 0, Qt::AlignLeft);
    openingColumn->addWidget(m_openedMessage);
    m_open->setAutoDefault(false);
    form()->addRow(QString(), opening);
    m_inputLabel = addFormRow(form(), tr("&Plaintext:"), m_input, m_input->edit());
    m_parts = new CipherParts(form(), this);
    body()->addWidget(m_result);
    body()->addStretch(1);
}

void CipherDialog::setKey(const QString &name, const QString &version)
{
    m_name = name;
    m_nameLabel->setText(name);
    setWindowTitle(tr("Encrypt or decrypt with %1").arg(name));
    m_version->setKey(name, version);
}

void CipherDialog::setOperation(KeyCipherOperation operation)
{
    m_operation->setCurrentIndex(m_operation->findData(int(operation)));
}

KeyCipherOperation CipherDialog::operation() const
{
    return Cipher(m_operation->currentData().toInt());
}

bool CipherDialog::isDoneHere() const
{
    return makesCiphertext(operation()) && m_here->isChecked() && !isSymmetric();
}

bool CipherDialog::isSymmetric() const
{
    return m_version->bundle() && m_version->bundle()->key.isSymmetric();
}

bool CipherDialog::canNameVersion() const
{
    return takesVersion(Operation::Encrypt, m_keys.endpoint().routeForm());
}

void CipherDialog::useKey()
{
    {
        const QSignalBlocker blocker(m_algorithm);
        m_algorithm->clear();
        const QStringList names = m_version->bundle() ? cipherAlgorithmsFor(m_version->bundle()->key, operation()) : QStringList();
        for (const QString &name : names)
            m_algorithm->addItem(name == names.constFirst() ? tr("%1 (advised)").arg(name) : name, name);
        m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(m_wantedAlgorithm)));
    }
    const bool isPlaceFree = makesCiphertext(operation()) && !isSymmetric();
    m_here->setVisible(isPlaceFree);
    m_there->setVisible(isPlaceFree);
    useRule();
}

void CipherDialog::useOperation()
{
    const bool makes = makesCiphertext(operation());
    actionButton()->setText(operation() == Cipher::Encrypt       ? tr("Enc&rypt")
                                : operation() == Cipher::Decrypt ? tr("Dec&rypt")
                                : operation() == Cipher::Wrap    ? tr("W&rap")
                                                                 : tr("Unw&rap"));
    m_open->setVisible(!makes);
    m_openedMessage->clear();
    m_inputLabel->setText(makes ? tr("&Plaintext:") : tr("Ci&phertext:"));
    m_input->edit()->setAccessibleName(withoutMnemonic(m_inputLabel->text()).remove(u':'));
    useKey();
}

CipherInputRule CipherDialog::rule() const
{
    const bool makes = makesCiphertext(operation());
    const QString algorithm = m_algorithm->currentData().toString();
    CipherInputRule rule;
    rule.isCiphertext = !makes;
    if (const auto symmetric = symmetricAlgorithm(algorithm)) {
        const LengthRule length = makes ? symmetric->plaintext() : symmetric->ciphertext();
        rule.most = CipherInput::largest;
        rule.least = length.least;
        rule.multipleOf = length.multipleOf;
    } else if (const auto &bundle = m_version->bundle()) {
        rule.most = makes ? longestPlaintext(bundle->key, algorithm).value_or(0) : blockSizeOf(bundle->key);
        rule.least = makes ? 0 : rule.most;
    }
    return rule;
}

QString CipherDialog::placeHint() const
{
    const bool makes = makesCiphertext(operation());
    if (isSymmetric()) {
        const auto symmetric = symmetricAlgorithm(m_algorithm->currentData().toString());
        return makes && symmetric && symmetric->isAuthenticated()
            ? tr("At the vault: only it has the key. It makes the initialization vector and the tag; both are needed to decrypt.")
            : tr("At the vault: only it has the key. The number in the algorithm's name must be the key's size in bits.");
    }
    if (!makes)
        return tr("At the vault: only it has the private half.");
    return isDoneHere() ? tr("Nothing is sent: this computer does it with the public half.")
                        : tr("The plaintext is sent to the vault.");
}

void CipherDialog::useRule()
{
    const bool makes = makesCiphertext(operation());
    const QString algorithm = m_algorithm->currentData().toString();
    const auto &bundle = m_version->bundle();
    m_input->setRule(rule());
    m_parts->setUse(symmetricAlgorithm(algorithm), !makes);
    m_algorithmMessage->setMessage(MessageKind::Warning, makes ? algorithmWarning(algorithm) : QString());
    const QString warning = bundle ? cipherWarning(*bundle, operation()) : QString();
    m_placeMessage->setMessage(warning.isEmpty() ? MessageKind::Hint : MessageKind::Warning,
                               warning.isEmpty() ? placeHint() : warning);
    forgetResult();
}

void CipherDialog::useOtherInput()
{
    const bool wasUsed = m_result->hasResult() && makesCiphertext(operation());
    forgetResult();
    if (wasUsed)
        m_parts->renewIv();
}

void CipherDialog::forgetResult()
{
    // What stands there was made from something else.
    m_result->clear();
    clearFailure();
    updateAction();
}

bool CipherDialog::hasInput() const
{
    return !m_input->isEmpty() && !m_result->hasResult();
}

QString CipherDialog::blocker() const
{
    if (!m_version->bundle())
        return m_version->problem();
    const QString reason = whyCipherRefused(*m_version->bundle(), operation(), QDateTime::currentSecsSinceEpoch());
    if (!reason.isEmpty())
        return reason;
    if (!isDoneHere() && !canNameVersion() && !m_version->isCurrent())
        return tr("The documented routes know the current version only. Choose it, or connect with the service's routes.");
    return m_input->problem().isEmpty() ? m_parts->problem() : m_input->problem();
}

void CipherDialog::submit()
{
    const auto bytes = m_input->bytes();
    if (!bytes)
        return;
    if (isDoneHere())
        doHere(*bytes);
    else
        askVault(*bytes);
}

void CipherDialog::doHere(const SecretBuffer &bytes)
{
    const KeyBundle &bundle = *m_version->bundle();
    const auto block = encryptLocally(bundle.key, m_algorithm->currentData().toString(), bytes.view());
    if (!block) {
        fail(block.error());
        return;
    }
    CipherFile made;
    made.keyId = bundle.properties.id.text;
    made.isWrappedKey = operation() == Cipher::Wrap;
    made.algorithm = m_algorithm->currentData().toString();
    made.value = *block;
    m_result->showCiphertext(made, tr("Made here with the public half of version %1; nothing was sent.")
                                         .arg(shortVersion(bundle.properties.id.version)));
    updateAction();
    Q_EMIT resultShown();
}

void CipherDialog::askVault(const SecretBuffer &bytes)
{
    const Cipher asked = operation();
    // Also where the last request failed: the vault may have made its ciphertext all the same.
    if (makesCiphertext(asked) && !m_sent.iv.isEmpty() && m_parts->parameters().iv == m_sent.iv)
        m_parts->renewIv();
    setBusy(tr("Waiting for the vault…"));
    const QString version = canNameVersion() ? m_version->bundle()->properties.id.version : QString();
    m_sent = m_parts->parameters();
    auto request = m_keys.cipher(asked, m_name, version, m_algorithm->currentData().toString(), bytes, m_sent);
    track(request);
    request.then(this, [this, asked](Result<KeyOperationResult> result) {
        if (!result)
            fail(result.error());
        else
            take(std::move(*result), asked);
    });
}

void CipherDialog::take(KeyOperationResult result, KeyCipherOperation operation)
{
    setIdle();
    const QString version = result.keyId.version.isEmpty() ? m_version->bundle()->properties.id.version : result.keyId.version;
    const QString note = tr("Made by the vault with version %1.").arg(shortVersion(version));
    if (makesCiphertext(operation)) {
        CipherFile made;
        made.keyId = result.keyId.text;
        made.isWrappedKey = operation == Cipher::Wrap;
        made.algorithm = m_algorithm->currentData().toString();
        made.value = result.value.view().toByteArray();
        made.parameters = {result.parameters.iv.isEmpty() ? m_sent.iv : result.parameters.iv, m_sent.additionalData,
                           result.parameters.tag};
        m_result->showCiphertext(made, note);
    } else {
        m_result->showPlaintext(std::move(result.value), note);
    }
    updateAction();
    Q_EMIT resultShown();
}

void CipherDialog::chooseCiphertext()
{
    auto *dialog = new QFileDialog(this, tr("Open a saved ciphertext"), QDir::homePath(),
                                   tr("Ciphertexts (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CipherDialog::openCiphertext);
    dialog->open();
}

void CipherDialog::openCiphertext(const QString &path)
{
    const Result<CipherFile> file = readCipherFile(path);
    if (!file) {
        recordFailure(file.error(), *m_openedMessage);
        if (file.error().reason == ErrorReason::InvalidAttribute) {
            //: %1 is a field's name in a file.
            m_openedMessage->setMessage(MessageKind::Error, tr("This file does not hold a ciphertext with all its parts: “%1” is missing or wrong.").arg(file.error().detail));
        }
        return;
    }
    setOperation(file->isWrappedKey ? Cipher::Unwrap : Cipher::Decrypt);
    m_wantedAlgorithm = file->algorithm;
    useKey();
    m_input->setCiphertext(file->value);
    m_parts->setParameters(file->parameters);
    const std::optional<ObjectId> id = ObjectId::parse(file->keyId);
    const bool isOurs = id && m_version->bundle() && id->name.compare(m_name, Qt::CaseInsensitive) == 0
        && QUrl(id->text).host() == QUrl(m_version->bundle()->properties.id.text).host();
    if (!isOurs) {
        //: %1 is a key's id.
        m_openedMessage->setMessage(MessageKind::Warning, tr("Made with another key: %1.").arg(file->keyId));
        return;
    }
    m_openedMessage->setMessage(MessageKind::Ok, tr("Opened: %1 with version %2.").arg(file->algorithm, shortVersion(id->version)));
    if (id->version != m_version->bundle()->properties.id.version)
        m_version->setKey(m_name, id->version);
}

void CipherDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CipherDialog::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (isBusy() || path.isEmpty())
        return;
    event->acceptProposedAction();
    m_input->setFile(path);
}

} // namespace vault
