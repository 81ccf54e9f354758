// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/removaldialog.h"

#include "models/datetext.h"
#include "ui/softdelete/removaltext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

RemovalDialog::RemovalDialog(VaultJobOperation operation, bool isKey, const VaultItem &item, QWidget *parent)
    : FormDialog(QString(), nullptr, parent), m_name(item.id.name)
{
    const RemovalText text = removalText(operation, isKey, item, QDateTime::currentSecsSinceEpoch());
    m_obstacle = text.obstacle;
    setWindowTitle(text.title);
    actionButton()->setText(text.action);

    auto *question = new WrappedLabel(text.question, this);
    QFont bold = question->font();
    bold.setBold(true);
    question->setFont(bold);
    body()->insertWidget(0, question);
    addFacts(item, operation == VaultJobOperation::Purge);

    if (!text.isFinal && text.obstacle.isEmpty()) {
        auto *consequence = new WrappedLabel(text.consequence, this);
        body()->addWidget(consequence);
    } else {
        auto *message = new FieldMessage(this);
        message->setMessage(MessageKind::Warning, text.obstacle.isEmpty() ? text.consequence : text.obstacle);
        body()->addWidget(message);
    }

    // Nothing is removed by a stray Enter.
    actionButton()->setDefault(false);
    actionButton()->setAutoDefault(false);
    if (text.isFinal && text.obstacle.isEmpty()) {
        m_typed = new QLineEdit(this);
        useFixedFont(m_typed);
        auto *typing = new QFormLayout;
        typing->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        addFormRow(typing, tr("&Type the name to confirm:"), m_typed);
        body()->addLayout(typing);
        connect(m_typed, &QLineEdit::textChanged, this, &RemovalDialog::updateAction);
        m_typed->setFocus();
    } else {
        closeButton()->setDefault(true);
        closeButton()->setFocus();
    }
    body()->addStretch(1);
    updateAction();
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void RemovalDialog::addFacts(const VaultItem &item, bool isDeleted)
{
    auto *name = new ElidedLabel(this);
    useFixedFont(name);
    name->setElideMode(Qt::ElideMiddle);
    name->setText(item.id.name);
    form()->addRow(tr("Name:"), name);
    if (!item.contentType.isEmpty())
        addFact(tr("Content type:"), item.contentType);
    if (isDeleted && item.deletedDate)
        addFact(tr("Deleted:"), exactDate(*item.deletedDate));
    if (isDeleted && item.scheduledPurgeDate)
        addFact(tr("Purged on:"), exactDate(*item.scheduledPurgeDate));
    else if (!isDeleted && item.attributes.updated)
        addFact(tr("Updated:"), exactDate(*item.attributes.updated));
    if (!item.attributes.recoveryLevel.isEmpty())
        addFact(tr("Recovery level:"), item.attributes.recoveryLevel);
}

void RemovalDialog::addFact(const QString &label, const QString &text)
{
    auto *value = new ElidedLabel(this);
    value->setText(text);
    form()->addRow(label, value);
}

QString RemovalDialog::blocker() const
{
    if (!m_obstacle.isEmpty())
        return tr("Not possible here.");
    if (m_typed == nullptr || m_typed->text() == m_name)
        return {};
    return m_typed->text().isEmpty() ? tr("Type the name first.") : tr("The names differ.");
}

void RemovalDialog::submit()
{
    Q_EMIT confirmed();
    accept();
}

} // namespace vault
