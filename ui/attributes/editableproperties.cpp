// SPDX-License-Identifier: Apache-2.0
#include "ui/attributes/editableproperties.h"

#include "models/objectupdate.h"
#include "network/connections/vaultsession.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/propertiestab.h"
#include "ui/widgets/readonlyreason.h"

#include <QApplication>
#include <QDateTime>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vault {

EditedObject editedObject(const ObjectDetails &details)
{
    return {isKeyKind(details.kind), details.properties, details.key ? details.key->keyOps : QStringList()};
}

EditableProperties::EditableProperties(VaultSession &session, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_isReadOnly(session.connection().guard.readOnly)
    , m_stack(new QStackedLayout(this))
    , m_view(new PropertiesTab)
    , m_editor(new PropertiesEditor(session, errors))
    , m_actions(new QWidget)
    , m_edit(new QPushButton(tr("Edit"), m_actions))
    , m_toggle(new QPushButton(tr("Disable"), m_actions))
    , m_expire(new QPushButton(tr("Disable and expire"), m_actions))
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_actions);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    for (QPushButton *button : {m_edit, m_toggle, m_expire})
        row->addWidget(button);
    row->addStretch(1);
    m_edit->setToolTip(tr("Edit attributes and tags in place (F4)"));
    m_expire->setToolTip(tr("Disable it and set its expiry to now (Ctrl+Shift+D)"));
    m_stack->addWidget(page);
    m_stack->addWidget(m_editor);

    connect(m_edit, &QPushButton::clicked, this, &EditableProperties::editRequested);
    connect(m_toggle, &QPushButton::clicked, this, &EditableProperties::toggleRequested);
    connect(m_expire, &QPushButton::clicked, this, &EditableProperties::expireRequested);
    connect(m_editor, &PropertiesEditor::closed, this, [this, page] {
        // What had the focus was held still while it was saved, and is gone now.
        const QWidget *focused = QApplication::focusWidget();
        m_stack->setCurrentWidget(page);
        if (isVisible() && (!focused || m_editor->isAncestorOf(focused)))
            m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void EditableProperties::show(const ObjectDetails &details)
{
    m_details = details;
    m_view->show(details);
    const Attributes &attributes = details.properties.attributes;
    const bool isExpired = attributes.expires && *attributes.expires <= QDateTime::currentSecsSinceEpoch();
    m_actions->setVisible(!isDeletedKind(details.kind));
    m_toggle->setText(attributes.enabled ? tr("Disable") : tr("Enable"));
    m_toggle->setToolTip(attributes.enabled ? tr("The vault refuses to use it while it is disabled (Ctrl+D)")
                                            : tr("Let the vault use it again (Ctrl+D)"));
    m_expire->setEnabled(attributes.enabled || !isExpired);
    if (m_isReadOnly) {
        for (QPushButton *button : {m_edit, m_toggle, m_expire})
            switchOffReadOnly(button);
    }
}

void EditableProperties::edit()
{
    if (m_isReadOnly || isDeletedKind(m_details.kind) || m_editor->isEditing())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->edit(editedObject(m_details), m_details.key ? m_details.key->kty : QString());
}

} // namespace vault
