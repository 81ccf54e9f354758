// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/propertiestab.h"

#include "models/datetext.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/tagstable.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/statepilldelegate.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>

namespace vault {

using namespace Qt::StringLiterals;

PropertiesTab::PropertiesTab(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Properties"));
}

void PropertiesTab::show(const ObjectDetails &details)
{
    const int scrolled = verticalScrollBar()->value();
    auto *page = new QWidget;
    page->setAccessibleName(tr("Properties"));
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(8, 8, 8, 8);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    const VaultItem &item = details.properties;
    addCopyable(tr("Identifier"), item.id.text);
    if (!item.id.version.isEmpty())
        addCopyable(tr("Version"), item.id.version);
    if (details.key)
        addKey(*details.key);
    if (isSecretKind(details.kind))
        addText(tr("Content type"), item.contentType.isEmpty() ? tr("None") : item.contentType);
    addText(tr("Enabled"), item.attributes.enabled ? tr("Yes") : tr("No"));
    addDates(item, isDeletedKind(details.kind));
    addRecovery(item.attributes);
    if (!isCertificateKind(details.kind))
        addText(tr("Managed"), item.managed ? tr("Yes, it belongs to a certificate") : tr("No"));
    if (!details.keyId.isEmpty())
        addCopyable(tr("Key of the certificate"), details.keyId);
    if (item.attributes.exportable)
        addText(tr("Exportable"), *item.attributes.exportable ? tr("Yes") : tr("No"));
    if (!item.attributes.hsmPlatform.isEmpty())
        addText(tr("HSM platform"), item.attributes.hsmPlatform);
    addTags(item.tags);
    setWidget(page);
    verticalScrollBar()->setValue(scrolled);
}

void PropertiesTab::addText(const QString &label, const QString &text, const QString &toolTip)
{
    auto *value = new WrappedLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setToolTip(toolTip);
    m_form->addRow(label, value);
}

void PropertiesTab::addCopyable(const QString &label, const QString &text)
{
    auto *field = new CopyField;
    field->setLabel(label);
    field->setText(text);
    m_form->addRow(label, field);
}

void PropertiesTab::addDate(const QString &label, const std::optional<UnixSeconds> &date)
{
    if (!date)
        return;
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    addText(label, relativeDate(*date, now) + u"\n"_s + exactDate(*date), exactDateUtc(*date));
}

void PropertiesTab::addDeadline(const QString &label, UnixSeconds date, ObjectState state)
{
    addDate(label, date);
    if (state == ObjectState::Enabled)
        return;
    auto *badge = new StatusBadge;
    badge->setPill(StatePillDelegate::pillOf(state, false, false));
    m_form->addRow(QString(), badge);
}

void PropertiesTab::addDates(const VaultItem &item, bool isDeleted)
{
    if (isDeleted) {
        addDate(tr("Deleted"), item.deletedDate);
        addDate(tr("Purged on"), item.scheduledPurgeDate);
    }
    // By the dates alone: the state at the top may speak of something else.
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    if (const auto from = item.attributes.notBefore)
        addDeadline(tr("Not before"), *from, *from > now ? ObjectState::NotYetValid : ObjectState::Enabled);
    if (const auto until = item.attributes.expires) {
        Attributes onlyExpiry;
        onlyExpiry.expires = until;
        addDeadline(tr("Expires"), *until, stateOf(onlyExpiry, now));
    } else {
        addText(tr("Expires"), tr("Never"));
    }
    addDate(tr("Created"), item.attributes.created);
    addDate(tr("Updated"), item.attributes.updated);
}

void PropertiesTab::addRecovery(const Attributes &attributes)
{
    if (attributes.recoveryLevel.isEmpty())
        return;
    QString text = attributes.recoveryLevel;
    if (attributes.recoverableDays && *attributes.recoverableDays > 0)
        text += u"\n"_s + tr("Kept for %1 days after deletion").arg(*attributes.recoverableDays);
    addText(tr("Recovery level"), text,
            isPurgeable(attributes.recoveryLevel) ? tr("Can be purged before its purge date")
                                                  : tr("Cannot be purged before its purge date"));
}

void PropertiesTab::addKey(const JsonWebKey &key)
{
    addText(tr("Key type"), keyTypeText(key));
    if (!key.keyOps.isEmpty())
        addText(tr("Operations"), key.keyOps.join(u", "_s));
}

void PropertiesTab::addTags(const Tags &tags)
{
    if (tags.isEmpty())
        addText(tr("Tags"), tr("None"));
    else
        m_form->addRow(tr("Tags"), new TagsTable(tags));
}

} // namespace vault
