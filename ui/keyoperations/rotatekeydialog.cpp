// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/rotatekeydialog.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "ui/errortext.h"
#include "ui/keyoperations/durationfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

RotateKeyDialog::RotateKeyDialog(KeyClient &keys, ErrorLogModel &errors, const VaultItem &item, QWidget *parent)
    : FormDialog(tr("&Rotate key"), &errors, parent)
    , m_keys(keys)
    , m_errors(errors)
    , m_name(item.id.name)
    , m_expiry(new FieldMessage(this))
{
    setWindowTitle(tr("Rotate a key"));
    auto *question = new QLabel(tr("Make a new version of this key?"), this);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    body()->insertWidget(0, question);

    auto *name = new ElidedLabel(this);
    useFixedFont(name);
    name->setElideMode(Qt::ElideMiddle);
    name->setText(m_name);
    form()->addRow(tr("Name:"), name);
    if (item.attributes.created) {
        auto *created = new ElidedLabel(this);
        created->setText(exactDate(*item.attributes.created));
        form()->addRow(tr("Current version created:"), created);
    }
    auto *consequence = new WrappedLabel(
        tr("The vault makes new key material of the same type and size. Whoever names no version uses the new one from "
           "then on. The older versions stay: they still verify and decrypt what was made with them."),
        this);
    body()->addWidget(consequence);
    body()->addWidget(m_expiry);
    body()->addStretch(1);
    m_expiry->setDescribed(actionButton());
    m_expiry->setMessage(MessageKind::Hint, tr("Reading the key's rotation policy…"));

    // No version is made by a stray Enter.
    actionButton()->setDefault(false);
    actionButton()->setAutoDefault(false);
    closeButton()->setDefault(true);
    closeButton()->setFocus();
    updateAction();
    askPolicy();
}

void RotateKeyDialog::askPolicy()
{
    auto request = m_keys.rotationPolicy(m_name);
    m_asking = CancelGuard(request);
    request.then(this, [this](const Result<KeyRotationPolicy> &policy) {
        if (policy) {
            m_expiry->setMessage(MessageKind::Hint, expiryAfterRotation(*policy));
            return;
        }
        m_errors.append(policy.error());
        m_expiry->setMessage(MessageKind::Warning,
                             tr("Whether the new version will expire is not known: the rotation policy could not be "
                                "read. %1").arg(describe(policy.error()).headline));
    });
}

void RotateKeyDialog::submit()
{
    setBusy(tr("Rotating the key…"));
    auto request = m_keys.rotate(m_name);
    track(request);
    request.then(this, [this](const Result<KeyBundle> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        setIdle();
        Q_EMIT keyRotated(result->properties);
        accept();
    });
}

QString expiryAfterRotation(const KeyRotationPolicy &policy)
{
    if (!policy.isSet() || policy.expiryTime.isEmpty())
        return RotateKeyDialog::tr("The new version will not expire: no rotation policy says so.");
    const auto expiry = CalendarDuration::fromIso(policy.expiryTime);
    //: %1 is a duration: "1 year 6 months".
    return RotateKeyDialog::tr("The new version will expire after %1, as the key's rotation policy says.")
        .arg(expiry ? durationText(*expiry) : policy.expiryTime);
}

} // namespace vault
