// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/signdialog.h"

#include "models/errorlogmodel.h"
#include "network/crypto/signaturealgorithm.h"
#include "ui/dialogs/signaturecard.h"
#include "ui/dialogs/signreason.h"
#include "ui/errortext.h"
#include "ui/widgets/digestfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filedigestfield.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vault {

SignDialog::SignDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent)
    : FormDialog(tr("&Sign digest"), &errors, parent)
    , m_keys(keys)
    , m_errors(errors)
    , m_nameLabel(new QLabel(this))
    , m_version(new QComboBox(this))
    , m_keyMessage(new FieldMessage(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_algorithm(new QComboBox(this))
    , m_pasted(new QRadioButton(tr("A digest, &pasted"), this))
    , m_fromFile(new QRadioButton(tr("A &file, hashed here"), this))
    , m_sources(new QStackedWidget(this))
    , m_digest(new DigestField(this))
    , m_file(new FileDigestField(this))
    , m_card(new SignatureCard(keys, this))
{
    setWindowTitle(tr("Sign a digest"));
    setCloseText(tr("Close"));
    setMinimumWidth(640);
    setAcceptDrops(true);
    buildForm();
    connect(m_version, &QComboBox::activated, this, [this] { fetch(m_version->currentData().toString()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { fetch(m_wantedVersion); });
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &SignDialog::useAlgorithm);
    connect(m_pasted, &QRadioButton::toggled, this, &SignDialog::useSource);
    connect(m_digest, &DigestField::changed, this, &SignDialog::updateAction);
    connect(m_file, &FileDigestField::changed, this, &SignDialog::updateAction);
    connect(m_file, &FileDigestField::failed, &m_errors, &ErrorLogModel::append);
    connect(m_card, &SignatureCard::failed, &m_errors, &ErrorLogModel::append);
    m_pasted->setChecked(true);
    m_digest->setFocus();
}

SignDialog::~SignDialog() = default;

void SignDialog::buildForm()
{
    useFixedFont(m_nameLabel);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameLabel->setTextFormat(Qt::PlainText);
    addFormRow(form(), tr("Key:"), m_nameLabel);
    addFormRow(form(), tr("Versio&n:"), m_version);
    auto *keyRow = new QWidget(this);
    auto *row = new QHBoxLayout(keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_keyMessage, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    form()->addRow(QString(), keyRow);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    m_keyMessage->setDescribed(m_version);
    addFormRow(form(), tr("&Algorithm:"), m_algorithm);

    auto *choice = new QWidget(this);
    auto *radios = new QHBoxLayout(choice);
    radios->setContentsMargins(0, 0, 0, 0);
    radios->setSpacing(16);
    radios->addWidget(m_pasted);
    radios->addWidget(m_fromFile);
    radios->addStretch(1);
    form()->addRow(tr("What to sign:"), choice);
    m_sources->addWidget(m_digest);
    m_sources->addWidget(m_file);
    form()->addRow(QString(), m_sources);
    m_digest->edit()->setAccessibleName(tr("Digest"));
    m_file->fileField()->lineEdit()->setAccessibleName(tr("File to sign"));

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    line->setVisible(false);
    line->setObjectName(QStringLiteral("signatureLine"));
    body()->addWidget(line);
    body()->addWidget(m_card);
    body()->addStretch(1);
    m_card->hide();
}

void SignDialog::setKey(const QString &name, const QString &version)
{
    m_name = name;
    m_wantedVersion = version;
    m_currentVersion.clear();
    m_nameLabel->setText(name);
    setWindowTitle(tr("Sign with %1").arg(name));
    m_version->clear();
    delete m_versions; // Another key's.
    m_versions = nullptr;
    m_bundle.reset();
    m_whyUnreadable.clear();
    fetch(version);
}

void SignDialog::setFile(const QString &path)
{
    m_fromFile->setChecked(true);
    m_file->setFile(path);
}

void SignDialog::useAlgorithm()
{
    const auto algorithm = signatureAlgorithm(m_algorithm->currentData().toString());
    m_digest->setAlgorithm(algorithm);
    if (algorithm)
        m_file->setHash(algorithm->hash);
    updateAction();
}

void SignDialog::useSource()
{
    m_sources->setCurrentWidget(m_pasted->isChecked() ? static_cast<QWidget *>(m_digest) : m_file);
    updateAction();
}

std::optional<QByteArray> SignDialog::digest() const
{
    return m_pasted->isChecked() ? m_digest->digest() : m_file->digest();
}

QString SignDialog::versionToName() const
{
    return m_keys.endpoint().routeForm() == RouteForm::Documented ? QString() : m_wantedVersion;
}

bool SignDialog::hasInput() const
{
    return !m_digest->isEmpty() && !m_card->hasSignature();
}

QString SignDialog::blocker() const
{
    if (m_name.isEmpty())
        return tr("Choose a key first.");
    if (!m_bundle && m_whyUnreadable.isEmpty())
        return m_retry->isHidden() ? tr("Fetching the key…") : tr("The key could not be fetched.");
    const QString reason
        = m_bundle ? whyKeyCannotSign(*m_bundle, QDateTime::currentSecsSinceEpoch()) : QString();
    if (!reason.isEmpty())
        return reason;
    if (m_keys.endpoint().routeForm() == RouteForm::Documented && m_wantedVersion != m_currentVersion)
        return tr("Only the current version can sign here.");
    return m_pasted->isChecked() ? m_digest->problem() : m_file->problem();
}

void SignDialog::submit()
{
    const auto bytes = digest();
    if (!bytes)
        return;
    const QString algorithm = m_algorithm->currentData().toString();
    setBusy(tr("Signing…"));
    auto request = m_keys.sign(m_name, versionToName(), algorithm, *bytes);
    track(request);
    request.then(this, [this, algorithm, digest = *bytes](Result<KeyOperationResult> result) {
        if (!result)
            fail(result.error());
        else
            finish(*result, algorithm, digest);
    });
}

void SignDialog::finish(const KeyOperationResult &result, const QString &algorithm, const QByteArray &digest)
{
    MadeSignature made{{}, result.keyId, algorithm, digest, result.value.view().toByteArray()};
    if (!m_bundle) {
        showUnverified(std::move(made), m_whyUnreadable);
        setIdle();
        Q_EMIT digestSigned();
        return;
    }
    if (result.keyId.version.isEmpty() || result.keyId.version == m_bundle->properties.id.version) {
        made.key = *m_bundle;
        showSignature(std::move(made));
        return;
    }
    // A newer version became the current one meanwhile and has signed: it must be verified with that one's public half.
    // What was signed is shown before anything else can fail.
    showUnverified(made, tr("Fetching the version that signed…"));
    auto request = m_keys.get(m_name, result.keyId.version);
    track(request);
    request.then(this, [this, made](const Result<KeyBundle> &bundle) mutable {
        if (!bundle) {
            m_errors.append(bundle.error());
            showUnverified(std::move(made),
                           tr("The version that signed could not be fetched: %1").arg(fieldText(bundle.error())));
            setIdle();
            Q_EMIT digestSigned();
            return;
        }
        m_currentVersion = made.keyId.version;
        m_wantedVersion = made.keyId.version;
        m_bundle = *bundle;
        listVersions();
        showKey();
        made.key = *bundle;
        showSignature(std::move(made));
    });
}

void SignDialog::showSignature(MadeSignature made)
{
    setIdle();
    m_card->setSignature(std::move(made));
    findChild<QFrame *>(QStringLiteral("signatureLine"))->show();
    m_card->show();
    Q_EMIT digestSigned();
}

/// It stays on the screen, whatever becomes of verifying it.
void SignDialog::showUnverified(MadeSignature made, const QString &reason)
{
    made.whyNoKey = reason;
    m_card->setSignature(std::move(made));
    findChild<QFrame *>(QStringLiteral("signatureLine"))->show();
    m_card->show();
}

void SignDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SignDialog::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (isBusy() || path.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(path);
}

} // namespace vault
