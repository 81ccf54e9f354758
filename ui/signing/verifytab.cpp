// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/verifytab.h"

#include "models/errorlogmodel.h"
#include "network/crypto/publickey.h"
#include "ui/errortext.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/filessource.h"
#include "ui/signing/publickeyfield.h"
#include "ui/signing/signaturefield.h"
#include "ui/widgets/fieldmessage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vault {

VerifyTab::VerifyTab(VaultSession &session, ErrorLogModel &errors, SigningKeyForm::Suggest suggest, QWidget *parent)
    : QWidget(parent)
    , m_keys(session.keys())
    , m_errors(errors)
    , m_key(session.keys(), errors)
    , m_ofVault(new QRadioButton(tr("A key of the vaul&t"), this))
    , m_other(new QRadioButton(tr("A pu&blic key"), this))
    , m_keyForm(new SigningKeyForm(m_key, std::move(suggest), this))
    , m_publicKey(new PublicKeyField(this))
    , m_signature(new SignatureField(this))
    , m_ofDigest(new QRadioButton(tr("Its di&gest"), this))
    , m_ofFile(new QRadioButton(tr("The fil&e, hashed here"), this))
    , m_digest(new DigestInspector(this))
    , m_file(new FilesSource(this))
    , m_blocker(new FieldMessage(this))
    , m_local(new FieldMessage(this))
    , m_vault(new FieldMessage(this))
    , m_verifyHere(new QPushButton(tr("Verif&y here"), this))
    , m_verifyThere(new QPushButton(tr("Verify at the va&ult"), this))
{
    auto *layout = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(createForm());
    m_ofVault->setChecked(true);
    m_ofDigest->setChecked(true);
    connectParts();
    showChoices();
    useKey();
}

QWidget *VerifyTab::createForm()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const auto addChoice = [&](const QString &text, QRadioButton *first, QRadioButton *second) {
        auto *row = new QHBoxLayout;
        auto *group = new QButtonGroup(this);
        row->setSpacing(16);
        row->addWidget(new QLabel(text, side));
        row->addWidget(first);
        row->addWidget(second);
        row->addStretch(1);
        group->addButton(first);
        group->addButton(second);
        column->addLayout(row);
    };
    addChoice(tr("Verify with:"), m_ofVault, m_other);
    column->addWidget(m_keyForm);
    column->addWidget(m_publicKey);
    column->addSpacing(8);
    column->addWidget(m_signature);
    column->addSpacing(8);
    addChoice(tr("What was signed:"), m_ofDigest, m_ofFile);
    column->addWidget(m_digest);
    column->addWidget(m_file);
    column->addSpacing(8);
    column->addWidget(m_blocker);
    column->addWidget(createButtons());
    column->addWidget(m_local);
    column->addWidget(m_vault);
    column->addStretch(1);
    side->setMaximumWidth(900);
    return side;
}

QWidget *VerifyTab::createButtons()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_verifyHere);
    row->addWidget(m_verifyThere);
    row->addStretch(1);
    return widget;
}

void VerifyTab::connectParts()
{
    connect(m_ofVault, &QRadioButton::toggled, this, &VerifyTab::showChoices);
    connect(m_ofDigest, &QRadioButton::toggled, this, &VerifyTab::showChoices);
    connect(&m_key, &SigningKey::changed, this, &VerifyTab::useKey);
    connect(m_keyForm->algorithmBox(), &AlgorithmBox::algorithmChanged, this, &VerifyTab::useKey);
    connect(m_publicKey, &PublicKeyField::changed, this, &VerifyTab::useKey);
    connect(m_publicKey, &PublicKeyField::failed, &m_errors, &ErrorLogModel::append);
    connect(m_signature, &SignatureField::changed, this, &VerifyTab::judge);
    connect(m_signature, &SignatureField::failed, &m_errors, &ErrorLogModel::append);
    for (SigningSource *source : {static_cast<SigningSource *>(m_digest), static_cast<SigningSource *>(m_file)}) {
        connect(source, &SigningSource::changed, this, &VerifyTab::judge);
        connect(source, &SigningSource::failed, &m_errors, &ErrorLogModel::append);
    }
    connect(m_verifyHere, &QPushButton::clicked, this, &VerifyTab::verifyHere);
    connect(m_verifyThere, &QPushButton::clicked, this, &VerifyTab::verifyAtVault);
}

void VerifyTab::takeFiles(const QStringList &paths)
{
    m_ofFile->setChecked(true);
    m_file->takeFiles(paths);
}

bool VerifyTab::isHashing() const
{
    return m_file->queue().isHashing();
}

void VerifyTab::showChoices()
{
    m_keyForm->setVisible(m_ofVault->isChecked());
    m_publicKey->setVisible(m_other->isChecked());
    m_digest->setVisible(m_ofDigest->isChecked());
    m_file->setVisible(m_ofFile->isChecked());
    useKey();
}

const JsonWebKey *VerifyTab::publicHalf() const
{
    if (m_other->isChecked())
        return m_publicKey->key() ? &*m_publicKey->key() : nullptr;
    return m_key.bundle() ? &m_key.bundle()->key : nullptr;
}

QString VerifyTab::algorithm() const
{
    return (m_other->isChecked() ? m_publicKey->algorithmBox() : m_keyForm->algorithmBox())->name();
}

void VerifyTab::useKey()
{
    SigningTarget target;
    target.algorithm = signatureAlgorithm(algorithm());
    if (const JsonWebKey *key = publicHalf()) {
        target.key = KeyBundle{{}, *key};
        target.ofKey = signatureAlgorithmsFor(*key);
    }
    m_signature->setKey(publicHalf());
    m_digest->setTarget(target);
    m_file->setTarget(target);
    judge();
}

std::optional<QByteArray> VerifyTab::signedDigest()
{
    if (m_ofDigest->isChecked())
        return m_digest->digest();
    const auto &files = m_file->queue().files();
    // What changed since it was hashed is not what would be judged.
    const bool isOne = files.size() == 1 && files.constFirst().state == FileQueue::State::Hashed && m_file->queue().isUnchanged(0);
    return isOne ? std::optional(files.constFirst().digest) : std::nullopt;
}

QString VerifyTab::problem()
{
    if (!publicHalf())
        return m_other->isChecked() ? tr("Give the public key.") : tr("Choose a key first.");
    if (!m_signature->problem().isEmpty())
        return m_signature->problem();
    if (signedDigest())
        return {};
    if (m_ofFile->isChecked() && m_file->queue().files().size() > 1)
        return tr("One signature is of one file: remove the others.");
    return (m_ofDigest->isChecked() ? static_cast<SigningSource *>(m_digest) : m_file)->problem();
}

void VerifyTab::judge()
{
    // A verdict belongs to what stood there when it was given.
    m_verifying.cancel();
    m_local->clear();
    m_vault->clear();
    const QString why = problem();
    m_blocker->setMessage(MessageKind::Hint, why);
    m_verifyHere->setEnabled(why.isEmpty());
    m_verifyThere->setEnabled(why.isEmpty() && m_ofVault->isChecked());
    m_verifyHere->setAccessibleDescription(why);
    m_verifyThere->setAccessibleDescription(m_other->isChecked() ? tr("The vault verifies with its own keys only.") : why);
    m_verifyThere->setToolTip(m_verifyThere->accessibleDescription().toHtmlEscaped());
}

/// Of what the signature may be read as, the reading that fits; else the last one that was tried.
VerifyTab::Judged VerifyTab::judgeHere(const QByteArray &digest) const
{
    Judged judged{{}, false};
    for (const QByteArray &signature : m_signature->signatures()) {
        judged = {signature, verifyLocally(*publicHalf(), algorithm(), digest, signature)};
        if (!judged.valid || *judged.valid)
            break;
    }
    return judged;
}

void VerifyTab::verifyHere()
{
    const auto digest = signedDigest();
    if (!digest || !publicHalf())
        return;
    const Result<bool> valid = judgeHere(*digest).valid;
    if (!valid) {
        m_local->setMessage(MessageKind::Error, fieldText(valid.error()));
        ApiError error = valid.error();
        error.operation = QStringLiteral("Verify");
        m_errors.append(error);
    } else if (*valid)
        m_local->setMessage(MessageKind::Ok, tr("The signature fits: verified on this computer."));
    else
        m_local->setMessage(MessageKind::Error, tr("The signature does not fit the digest and this key."));
}

void VerifyTab::verifyAtVault()
{
    const auto digest = signedDigest();
    if (!digest || !m_key.bundle() || m_signature->signatures().isEmpty())
        return;
    m_vault->setMessage(MessageKind::Hint, tr("Asking the vault…"));
    m_verifyThere->setEnabled(false);
    const Judged here = judgeHere(*digest);
    const QByteArray signature = here.valid && *here.valid ? here.signature : m_signature->signatures().constFirst();
    auto request = m_keys.verify(m_key.name(), m_key.versionToName(), algorithm(), *digest, signature);
    m_verifying = CancelGuard(request);
    request.then(this, [this, namesVersion = m_key.canNameVersion()](const Result<bool> &valid) {
        m_verifyThere->setEnabled(true);
        if (!valid) {
            m_vault->setMessage(MessageKind::Error, fieldText(valid.error()));
            m_errors.append(valid.error());
        } else if (*valid) {
            m_vault->setMessage(MessageKind::Ok, tr("The signature fits: verified at the vault."));
        } else if (!namesVersion && !m_key.isCurrent()) {
            m_vault->setMessage(MessageKind::Warning,
                                tr("It does not fit the key's current version, the only one that this form of the protocol can "
                                   "ask for. An older version is chosen here: that may be why."));
        } else {
            m_vault->setMessage(MessageKind::Error, tr("The vault says that the signature does not fit."));
        }
    });
}

} // namespace vault
