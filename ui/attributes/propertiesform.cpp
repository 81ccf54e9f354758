// SPDX-License-Identifier: Apache-2.0
#include "ui/attributes/propertiesform.h"

#include "network/keyvault/secrettypes.h"
#include "ui/widgets/attributeseditor.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/keyoperationsfield.h"
#include "ui/widgets/tagseditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTableWidget>

namespace vault {

using namespace Qt::StringLiterals;

PropertiesForm::PropertiesForm(const EditedObject &object, const QString &kty, QWidget *parent)
    : QScrollArea(parent), m_object(object)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(8, 8, 8, 8);
    form->setVerticalSpacing(6);
    // The pane is narrow: labels above their fields.
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_attributes = new AttributesEditor(form, this);
    m_datesNote = new FieldMessage(page);
    form->addRow(m_datesNote);
    if (!object.isKey) {
        m_contentType = new QComboBox(page);
        m_contentType->setEditable(true);
        m_contentType->addItems({QString(), u"text/plain"_s, u"application/json"_s, u"application/xml"_s});
        m_contentType->lineEdit()->setPlaceholderText(tr("None"));
        m_contentTypeMessage = new FieldMessage(page);
        m_contentTypeMessage->setDescribed(m_contentType);
        addFormRow(form, tr("Content t&ype:"), m_contentType);
        form->addRow(m_contentTypeMessage);
        connect(m_contentType, &QComboBox::currentTextChanged, this, &PropertiesForm::check);
    } else if (!kty.isEmpty()) {
        m_operations = new KeyOperationsField(page);
        m_operations->setKeyType(kty);
        addFormRow(form, tr("&Operations:"), m_operations);
        connect(m_operations, &KeyOperationsField::changed, this, &PropertiesForm::check);
    }
    m_tags = new TagsEditor(object.isKey ? maximumTagLengthOfKey : maximumTagLengthOfSecret, page);
    addFormRow(form, tr("&Tags:"), m_tags, m_tags->table());
    setWidget(page);
    setContent(object, object);
    connect(m_attributes, &AttributesEditor::changed, this, &PropertiesForm::check);
    connect(m_tags, &TagsEditor::changed, this, &PropertiesForm::check);
}

EditedObject PropertiesForm::edited() const
{
    EditedObject object = m_object;
    const AttributeChanges changes = m_attributes->changes();
    object.properties.attributes.enabled = changes.enabled.value_or(true);
    object.properties.attributes.notBefore = changes.notBefore;
    object.properties.attributes.expires = changes.expires;
    object.properties.tags = m_tags->tags();
    if (m_contentType)
        object.properties.contentType = m_contentType->currentText();
    if (m_operations)
        object.keyOps = m_operations->operations();
    return object;
}

void PropertiesForm::setContent(const EditedObject &before, const EditedObject &shown)
{
    m_object = shown;
    m_attributes->setAttributes(shown.properties.attributes);
    m_tags->setTags(shown.properties.tags);
    if (m_contentType)
        m_contentType->setCurrentText(shown.properties.contentType);
    if (m_operations)
        m_operations->setOperations(shown.keyOps);
    const Attributes &old = before.properties.attributes;
    m_attributes->notBefore()->setRemovable(!old.notBefore);
    m_attributes->expires()->setRemovable(!old.expires);
    if (old.notBefore || old.expires)
        m_datesNote->setMessage(MessageKind::Hint,
                                tr("A date that is set can be moved, but the vault offers no way to remove it: a new "
                                   "version can be made without it."));
    else
        m_datesNote->clear();
}

QString PropertiesForm::problem() const
{
    if (const QString wrong = m_attributes->problem(); !wrong.isEmpty())
        return wrong;
    if (m_contentType && m_contentType->currentText().size() > maximumContentTypeLength)
        return tr("The content type is too long.");
    if (m_operations && !m_object.keyOps.isEmpty() && m_operations->operations().isEmpty())
        return tr("A key needs at least one operation.");
    return m_tags->problem();
}

void PropertiesForm::focusFirst()
{
    m_attributes->enabledBox()->setFocus(Qt::OtherFocusReason);
}

void PropertiesForm::commitTyping()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_tags->table()->viewport()->isAncestorOf(focused))
        m_tags->table()->setFocus(Qt::OtherFocusReason);
}

void PropertiesForm::check()
{
    if (m_contentTypeMessage) {
        const qsizetype length = m_contentType->currentText().size();
        m_contentTypeMessage->setMessage(MessageKind::Error, length <= maximumContentTypeLength
                                             ? QString()
                                             : tr("%1 characters: at most %2 are allowed.")
                                                   .arg(length)
                                                   .arg(maximumContentTypeLength));
    }
    Q_EMIT changed();
}

} // namespace vault
