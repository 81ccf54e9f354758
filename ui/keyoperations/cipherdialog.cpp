// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherdialog.h"

#include "models/errorlogmodel.h"
#include "network/crypto/encryptionalgorithm.h"
#include "network/keyvault/routes.h"
#include "ui/dialogs/signreason.h"
#include "ui/keyoperations/cipherinput.h"
#include "ui/keyoperations/cipherreason.h"
#include "ui/keyoperations/cipherresult.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secrettextedit.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
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
    connect(m_input, &CipherInput::changed, this, &CipherDialog::forgetResult);
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
    m_inputLabel = addFormRow(form(), tr("&Plaintext:"), m_input, m_input->edit());
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
    return isPublicOperation(operation()) && m_here->isChecked();
}

bool CipherDialog::canNameVersion() const
{
    return takesVersion(Operation::Encrypt, m_keys.endpoint().routeForm());
}

void CipherDialog::useKey()
{
    const QString before = m_algorithm->currentData().toString();
    {
        const QSignalBlocker blocker(m_algorithm);
        m_algorithm->clear();
        const QStringList names = m_version->bundle() ? encryptionAlgorithmsFor(m_version->bundle()->key) : QStringList();
        for (const QString &name : names)
            m_algorithm->addItem(name == names.constFirst() ? tr("%1 (advised)").arg(name) : name, name);
        m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(before)));
    }
    useRule();
}

void CipherDialog::useOperation()
{
    const bool isPublic = isPublicOperation(operation());
    actionButton()->setText(operation() == Cipher::Encrypt       ? tr("Enc&rypt")
                                : operation() == Cipher::Decrypt ? tr("Dec&rypt")
                                : operation() == Cipher::Wrap    ? tr("W&rap")
                                                                 : tr("Unw&rap"));
    m_here->setVisible(isPublic);
    m_there->setVisible(isPublic);
    m_inputLabel->setText(isPublic ? tr("&Plaintext:") : tr("Ci&phertext:"));
    m_input->edit()->setAccessibleName(withoutMnemonic(m_inputLabel->text()).remove(u':'));
    useRule();
}

void CipherDialog::useRule()
{
    const bool isPublic = isPublicOperation(operation());
    const QString algorithm = m_algorithm->currentData().toString();
    const auto &bundle = m_version->bundle();
    CipherInputRule rule;
    rule.isCiphertext = !isPublic;
    if (bundle)
        rule.bytes = isPublic ? longestPlaintext(bundle->key, algorithm).value_or(0) : blockSizeOf(bundle->key);
    m_input->setRule(rule);
    m_algorithmMessage->setMessage(MessageKind::Warning, isPublic ? algorithmWarning(algorithm) : QString());
    const QString warning = bundle ? cipherWarning(*bundle, operation()) : QString();
    if (!warning.isEmpty())
        m_placeMessage->setMessage(MessageKind::Warning, warning);
    else if (!isPublic)
        m_placeMessage->setMessage(MessageKind::Hint, tr("At the vault: only it has the private half."));
    else if (isDoneHere())
        m_placeMessage->setMessage(MessageKind::Hint, tr("Nothing is sent: this computer does it with the public half."));
    else
        m_placeMessage->setMessage(MessageKind::Hint, tr("The plaintext is sent to the vault."));
    forgetResult();
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
    return m_input->problem();
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
    m_result->showCiphertext(*block, tr("Made here with the public half of version %1; nothing was sent.")
                                         .arg(shortVersion(bundle.properties.id.version)));
    updateAction();
    Q_EMIT resultShown();
}

void CipherDialog::askVault(const SecretBuffer &bytes)
{
    setBusy(tr("Waiting for the vault…"));
    const Cipher asked = operation();
    const QString version = canNameVersion() ? m_version->bundle()->properties.id.version : QString();
    auto request = m_keys.cipher(asked, m_name, version, m_algorithm->currentData().toString(), bytes);
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
    if (isPublicOperation(operation))
        m_result->showCiphertext(result.value.view().toByteArray(), note);
    else
        m_result->showPlaintext(std::move(result.value), note);
    updateAction();
    Q_EMIT resultShown();
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
