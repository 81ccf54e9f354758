// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/rotationpolicydialog.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "ui/keyoperations/durationfield.h"
#include "ui/panes/panefailure.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vault {

using RotateWhen = PolicyForm::RotateWhen;

RotationPolicyDialog::RotationPolicyDialog(KeyClient &keys, ErrorLogModel &errors, const QString &name, QWidget *parent)
    : FormDialog(tr("&Save policy"), &errors, parent)
    , m_keys(keys)
    , m_errors(errors)
    , m_name(name)
    , m_state(new FieldMessage(this))
    , m_failure(new PaneFailure(this))
    , m_rotates(new QCheckBox(tr("&Rotate by itself"), this))
    , m_rotateWhen(new QComboBox(this))
    , m_rotateTime(new DurationField(tr("Rotation"), this))
    , m_notifies(new QCheckBox(tr("&Notify before expiry"), this))
    , m_notifyTime(new DurationField(tr("Notice before expiry"), this))
    , m_expires(new QCheckBox(tr("&Expire after"), this))
    , m_expiryTime(new DurationField(tr("Expires after"), this))
    , m_problem(new FieldMessage(this))
{
    setWindowTitle(tr("Rotation policy of %1").arg(name));
    setCloseText(tr("Close"));
    setMinimumWidth(720);
    buildForm();
    for (QCheckBox *box : {m_rotates, m_notifies, m_expires})
        connect(box, &QCheckBox::toggled, this, &RotationPolicyDialog::check);
    for (DurationField *field : {m_rotateTime, m_notifyTime, m_expiryTime})
        connect(field, &DurationField::changed, this, &RotationPolicyDialog::check);
    connect(m_rotateWhen, &QComboBox::currentIndexChanged, this, &RotationPolicyDialog::check);
    connect(m_failure, &PaneFailure::retryRequested, this, &RotationPolicyDialog::read);
    check();
    read();
}

void RotationPolicyDialog::buildForm()
{
    auto *keyName = new ElidedLabel(this);
    useFixedFont(keyName);
    keyName->setElideMode(Qt::ElideMiddle);
    keyName->setText(m_name);
    form()->addRow(tr("Key:"), keyName);
    form()->addRow(QString(), m_state);

    m_rotateWhen->addItem(tr("after creation"), int(RotateWhen::AfterCreation));
    m_rotateWhen->addItem(tr("before expiry"), int(RotateWhen::BeforeExpiry));
    m_rotateWhen->setAccessibleName(tr("When it rotates"));
    auto *rotation = new QWidget(this);
    auto *row = new QHBoxLayout(rotation);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_rotateTime);
    auto *when = new QLabel(tr("&when:"), rotation);
    when->setBuddy(m_rotateWhen);
    row->addWidget(when);
    row->addWidget(m_rotateWhen);
    row->addStretch(1);
    form()->addRow(m_rotates, rotation);
    form()->addRow(m_notifies, m_notifyTime);
    form()->addRow(m_expires, m_expiryTime);
    m_expires->setToolTip(tr("Versions that rotation makes expire so long after their creation"));
    m_notifies->setToolTip(tr("The vault tells subscribers of its events that a version is about to expire"));
    m_problem->setDescribed(m_rotates);
    body()->addWidget(m_problem);
    body()->addWidget(m_failure);
    body()->addStretch(1);
}

void RotationPolicyDialog::read()
{
    m_failure->clear();
    m_state->setMessage(MessageKind::Hint, tr("Reading the policy…"));
    auto request = m_keys.rotationPolicy(m_name);
    m_reading = CancelGuard(request);
    updateAction();
    request.then(this, [this](const Result<KeyRotationPolicy> &policy) {
        if (policy) {
            setPolicy(*policy);
        } else {
            m_errors.append(policy.error());
            m_state->clear();
            m_failure->show(policy.error());
            check();
        }
        Q_EMIT policyRead();
    });
}

void RotationPolicyDialog::setPolicy(const KeyRotationPolicy &policy)
{
    m_isRead = true;
    m_failure->clear();
    // What a vault answers where nobody set a policy is no wish of anybody's.
    m_original = policy.isSet() ? PolicyForm::fromPolicy(policy) : PolicyForm{};
    m_rotateWhen->setCurrentIndex(m_rotateWhen->findData(int(m_original.rotateWhen)));
    const auto fill = [](QCheckBox *box, DurationField *field, const std::optional<CalendarDuration> &duration,
                         const CalendarDuration &usual) {
        field->setDuration(duration.value_or(usual));
        box->setChecked(duration.has_value());
    };
    fill(m_rotates, m_rotateTime, m_original.rotate, {0, 18, 0});
    fill(m_notifies, m_notifyTime, m_original.notify, {0, 0, 30});
    fill(m_expires, m_expiryTime, m_original.expiry, {2, 0, 0});
    describeState(policy);
    check();
}

void RotationPolicyDialog::describeState(const KeyRotationPolicy &policy)
{
    if (!policy.isSet()) {
        m_state->setMessage(MessageKind::Hint,
                            tr("No policy is set: the key is rotated only by hand, and versions do not expire by one."));
        return;
    }
    if (!formHolds(policy)) {
        m_state->setMessage(MessageKind::Warning,
                            tr("The policy has more actions, or finer times, than this form can show. Saving replaces it "
                               "with what stands here."));
        return;
    }
    const QString set = policy.updated && *policy.updated > 0
        ? tr("Set on %1.").arg(exactDate(*policy.updated))
        : tr("A policy is set.");
    m_state->setMessage(m_isSaved ? MessageKind::Ok : MessageKind::Hint, m_isSaved ? tr("Saved. This is what the vault keeps now.") : set);
}

PolicyForm RotationPolicyDialog::formNow() const
{
    PolicyForm now;
    if (m_rotates->isChecked())
        now.rotate = m_rotateTime->duration();
    now.rotateWhen = RotateWhen(m_rotateWhen->currentData().toInt());
    if (m_notifies->isChecked())
        now.notify = m_notifyTime->duration();
    if (m_expires->isChecked())
        now.expiry = m_expiryTime->duration();
    return now;
}

bool RotationPolicyDialog::isChanged() const
{
    return encode(formNow().toPolicy()).view() != encode(m_original.toPolicy()).view();
}

void RotationPolicyDialog::setReadOnly()
{
    m_isReadOnly = true;
    check();
}

void RotationPolicyDialog::check()
{
    const bool isEditable = m_isRead && !m_isReadOnly;
    for (QWidget *widget : {static_cast<QWidget *>(m_rotates), static_cast<QWidget *>(m_notifies),
                            static_cast<QWidget *>(m_expires)})
        widget->setEnabled(isEditable);
    m_rotateTime->setEnabled(isEditable && m_rotates->isChecked());
    m_rotateWhen->setEnabled(isEditable && m_rotates->isChecked());
    m_notifyTime->setEnabled(isEditable && m_notifies->isChecked());
    m_expiryTime->setEnabled(isEditable && m_expires->isChecked());
    const QString problem = m_isRead ? problemWith(formNow()) : QString();
    if (!problem.isEmpty())
        m_problem->setMessage(MessageKind::Error, problem);
    else if (m_isRead && m_rotates->isChecked() && !m_notifies->isChecked())
        m_problem->setMessage(MessageKind::Hint, tr("The vault adds a notice 30 days before expiry by itself."));
    else
        m_problem->clear();
    updateAction();
}

QString RotationPolicyDialog::blocker() const
{
    if (!m_isRead)
        return m_failure->isHidden() ? tr("Reading the policy…") : tr("The policy could not be read.");
    if (m_isReadOnly)
        return tr("This connection is read-only: the policy can only be looked at.");
    if (!problemWith(formNow()).isEmpty())
        return tr("Correct the times.");
    return isChanged() ? QString() : tr("Nothing was changed.");
}

void RotationPolicyDialog::submit()
{
    setBusy(tr("Saving the policy…"));
    auto request = m_keys.setRotationPolicy(m_name, formNow().toPolicy());
    track(request);
    request.then(this, [this](const Result<KeyRotationPolicy> &policy) {
        if (!policy) {
            fail(policy.error());
            return;
        }
        m_isSaved = true;
        setPolicy(*policy);
        m_isSaved = false;
        setIdle();
        Q_EMIT policySaved();
    });
}

} // namespace vault
