// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/requests/certificaterequestdialog.h"

#include "models/errorlogmodel.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/keyvault/routes.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/release/signingrelease.h"
#include "ui/signing/requests/alternativenamesfield.h"
#include "ui/signing/requests/keyusagefield.h"
#include "ui/signing/requests/requestresult.h"
#include "ui/signing/requests/subjectfield.h"
#include "ui/signing/signreason.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsOfADay = 86'400;
constexpr int secondsBack = 300; // Clocks of those who verify may be behind.

} // namespace

CertificateRequestDialog::CertificateRequestDialog(KeyClient &keys, const ConnectionGuard &guard, ErrorLogModel &errors,
                                                   QWidget *parent)
    : FormDialog(tr("Si&gn request"), &errors, parent)
    , m_keys(keys)
    , m_guard(guard)
    , m_nameLabel(new QLabel(this))
    , m_version(new KeyVersionField(keys, errors, this))
    , m_kind(new QComboBox(this))
    , m_algorithm(new QComboBox(this))
    , m_subject(new SubjectField(this))
    , m_names(new AlternativeNamesField(this))
    , m_usage(new KeyUsageField(this))
    , m_days(new QSpinBox(this))
    , m_result(new RequestResult(this))
    , m_journal(new FieldMessage(this))
    , m_release(new SigningRelease(guard,
                                   tr("Compared is the digest of what is about to be signed, with the subject, the names and "
                                      "the usages above."),
                                   this))
{
    setCloseText(tr("Close"));
    setMinimumWidth(680);
    buildForm();
    connect(m_version, &KeyVersionField::changed, this, &CertificateRequestDialog::useKey);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CertificateRequestDialog::useKind);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &CertificateRequestDialog::forgetResult);
    connect(m_subject, &SubjectField::changed, this, &CertificateRequestDialog::forgetResult);
    connect(m_names, &AlternativeNamesField::changed, this, &CertificateRequestDialog::forgetResult);
    connect(m_days, &QSpinBox::valueChanged, this, &CertificateRequestDialog::forgetResult);
    for (QCheckBox *box : m_usage->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &CertificateRequestDialog::forgetResult);
    connect(m_release, &SigningRelease::changed, this, &CertificateRequestDialog::updateAction);
    connect(m_result, &RequestResult::failed, &errors, &ErrorLogModel::append);
    useKind();
    m_subject->setFocus();
}

void CertificateRequestDialog::buildForm()
{
    useFixedFont(m_nameLabel);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameLabel->setTextFormat(Qt::PlainText);
    addFormRow(form(), tr("Key:"), m_nameLabel);
    addFormRow(form(), tr("Versio&n:"), m_version->box());
    form()->addRow(QString(), m_version);
    m_kind->addItem(tr("Certificate request (PKCS #10)"));
    m_kind->addItem(tr("Self-signed certificate"));
    addFormRow(form(), tr("&What to make:"), m_kind);
    addFormRow(form(), tr("&Algorithm:"), m_algorithm);
    addFormRow(form(), tr("Sub&ject:"), m_subject, m_subject->lineEdit());
    addFormRow(form(), tr("Alternative na&mes:"), m_names, m_names->edit());
    form()->addRow(tr("Key usage:"), m_usage);
    m_days->setRange(1, 36'500);
    m_days->setValue(365);
    m_days->setSuffix(tr(" days"));
    m_daysLabel = addFormRow(form(), tr("&Valid for:"), m_days);
    int widest = 0;
    for (int row = 0; row < form()->rowCount(); ++row) {
        if (const QLayoutItem *label = form()->itemAt(row, QFormLayout::LabelRole))
            widest = std::max(widest, label->sizeHint().width());
    }
    m_result->alignLabels(widest);
    body()->addWidget(m_release);
    body()->addWidget(m_result);
    body()->addWidget(m_journal);
    body()->addStretch(1);
}

void CertificateRequestDialog::setKey(const QString &name, const QString &version)
{
    m_name = name;
    m_release->setKeyName(name);
    m_nameLabel->setText(name);
    setWindowTitle(tr("Certificate request for %1").arg(name));
    m_version->setKey(name, version);
}

void CertificateRequestDialog::tellOfJournal(MessageKind kind, const QString &text)
{
    m_journal->setMessage(kind, text);
}

bool CertificateRequestDialog::isRequest() const
{
    return m_kind->currentIndex() == 0;
}

bool CertificateRequestDialog::canNameVersion() const
{
    return takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
}

void CertificateRequestDialog::useKey()
{
    const QString before = m_algorithm->currentText();
    {
        const QSignalBlocker blocker(m_algorithm);
        m_algorithm->clear();
        if (m_version->bundle())
            m_algorithm->addItems(signatureAlgorithmsFor(m_version->bundle()->key));
        m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findText(before)));
    }
    forgetResult();
}

void CertificateRequestDialog::useKind()
{
    m_days->setVisible(!isRequest());
    m_daysLabel->setVisible(!isRequest());
    actionButton()->setText(isRequest() ? tr("Si&gn request") : tr("Si&gn certificate"));
    forgetResult();
}

void CertificateRequestDialog::forgetResult()
{
    // What stands there was made from something else.
    m_result->clear();
    m_journal->clear();
    clearFailure();
    askForRelease();
    updateAction();
}

void CertificateRequestDialog::askForRelease()
{
    if (!m_guard.needsSecondPerson)
        return;
    m_shown.reset();
    if (inputProblem().isEmpty()) {
        if (const Result<ToBeSigned> prepared = prepare())
            m_shown = *prepared;
    }
    m_release->setDigest(m_shown ? m_shown->digest : QByteArray());
}

bool CertificateRequestDialog::hasInput() const
{
    return !m_result->hasResult()
        && (!m_subject->subject().isEmpty() || !m_names->edit()->document()->isEmpty());
}

QString CertificateRequestDialog::blocker() const
{
    if (m_guard.readOnly)
        return tr("This connection is read-only: nothing is signed over it.");
    const QString problem = inputProblem();
    return problem.isEmpty() ? m_release->problem() : problem;
}

QString CertificateRequestDialog::inputProblem() const
{
    if (!m_version->bundle())
        return m_version->problem();
    const QStringList reasons = whyKeyCannotSign(*m_version->bundle(), QDateTime::currentSecsSinceEpoch());
    if (!reasons.isEmpty())
        return reasons.constFirst();
    if (!canNameVersion() && !m_version->isCurrent())
        return tr("The documented routes sign with the current version only.");
    if (!m_subject->problem().isEmpty())
        return tr("The subject is not right yet.");
    if (!m_names->problem().isEmpty())
        return tr("The alternative names are not right yet.");
    const bool isNameless = m_subject->subject().trimmed().isEmpty();
    if (isNameless && (!isRequest() || m_names->names().isEmpty()))
        return isRequest() ? tr("Name the subject, or give an alternative name.") : tr("Name the subject.");
    return {};
}

Result<ToBeSigned> CertificateRequestDialog::prepare() const
{
    const JsonWebKey &key = m_version->bundle()->key;
    CertificateContents contents;
    contents.subject = m_subject->subject();
    contents.alternativeNames = m_names->names();
    contents.keyUsages = m_usage->keyUsages();
    contents.extendedKeyUsages = m_usage->extendedKeyUsages();
    contents.isAuthority = m_usage->isAuthority();
    if (isRequest())
        return prepareCertificateRequest(key, m_algorithm->currentText(), contents);
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    const CertificateValidity validity{now - secondsBack, now + UnixSeconds(m_days->value()) * secondsOfADay};
    return prepareSelfSigned(key, m_algorithm->currentText(), contents, validity, newSerialNumber());
}

void CertificateRequestDialog::submit()
{
    // The person may see the dialog for long: what a second one has agreed to is signed as it was then.
    const Result<ToBeSigned> prepared = m_shown ? Result<ToBeSigned>(*m_shown) : prepare();
    m_release->reset();
    if (!prepared) {
        fail(prepared.error());
        return;
    }
    setBusy(tr("Waiting for the vault's signature…"));
    const QString version = canNameVersion() ? m_version->bundle()->properties.id.version : QString();
    auto request = m_keys.sign(m_name, version, prepared->algorithm, prepared->digest);
    track(request);
    request.then(this, [this, prepared = *prepared](Result<KeyOperationResult> result) {
        if (!result)
            fail(result.error());
        else
            finish(prepared, *result);
    });
}

void CertificateRequestDialog::finish(const ToBeSigned &prepared, const KeyOperationResult &result)
{
    const Result<QByteArray> der = assembleCertificate(prepared, result.value.view());
    MadeSignature made;
    // Where the routes name no version, a newer one may have become the current one and have signed.
    const bool isOther = !result.keyId.version.isEmpty()
        && result.keyId.version != m_version->bundle()->properties.id.version;
    if (!isOther)
        made.key = m_version->bundle();
    made.keyId = result.keyId;
    made.algorithm = prepared.algorithm;
    made.signature = result.value.view().toByteArray();
    made.task.digest = prepared.digest;
    made.task.file = fileName();
    made.requestId = result.requestId;
    if (der)
        made.verdict = LocalVerdict::Verified;
    else if (!isOther && der.error().reason == ErrorReason::SignatureInvalid)
        made.verdict = LocalVerdict::Failed;
    Q_EMIT signatureMade(made);
    if (!der) {
        fail(der.error());
        return;
    }
    setIdle();
    m_result->setResult(isRequest() ? certificateRequestPem(*der) : certificatePem(*der), isRequest(), fileName());
    updateAction();
    Q_EMIT this->made();
}

QString CertificateRequestDialog::fileName() const
{
    return m_name + (isRequest() ? ".csr"_L1 : ".pem"_L1);
}

} // namespace vault
