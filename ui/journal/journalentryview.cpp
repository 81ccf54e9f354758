// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalentryview.h"

#include "models/datetext.h"
#include "network/keyvault/base64url.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QLabel>

namespace vault {

namespace {

CopyField *addField(QFormLayout *form, const QString &label, const QString &spoken)
{
    auto *field = new CopyField;
    field->setLabel(spoken);
    addFormRow(form, label, field);
    return field;
}

} // namespace

JournalEntryView::JournalEntryView(QWidget *parent) : QWidget(parent), m_what(new WrappedLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_what->setTextFormat(Qt::PlainText);
    form->addRow(m_what);
    m_keyId = addField(form, tr("Key:"), tr("Key identifier"));
    m_digest = addField(form, tr("Digest, hex:"), tr("Digest in hex"));
    m_signature = addField(form, tr("Signature, base64url:"), tr("Signature in base64url"));
    m_requestId = addField(form, tr("Request:"), tr("Request identifier"));
    setEntry(std::nullopt);
}

void JournalEntryView::setEntry(const std::optional<JournalEntry> &entry)
{
    setEnabled(entry.has_value());
    const JournalEntry shown = entry.value_or(JournalEntry());
    QString what;
    if (!entry) {
        what = tr("Choose a signature to see the whole of it.");
    } else if (shown.fileName.isEmpty()) {
        //: An entry of the journal: its number, algorithm and time.
        what = tr("No. %1: %2, %3").arg(QString::number(shown.number), shown.algorithm,
                                        exactDate(shown.utc.toSecsSinceEpoch()));
    } else {
        //: The same with the name of the file that was signed.
        what = tr("No. %1: %2, %3, of the file “%4”")
                   .arg(QString::number(shown.number), shown.algorithm, exactDate(shown.utc.toSecsSinceEpoch()),
                        shown.fileName);
    }
    m_what->setText(what);
    m_keyId->setText(shown.keyId);
    m_digest->setText(QString::fromLatin1(shown.digest.toHex()));
    m_signature->setText(QString::fromLatin1(toBase64Url(shown.signature)));
    m_requestId->setText(shown.requestId);
}

} // namespace vault
