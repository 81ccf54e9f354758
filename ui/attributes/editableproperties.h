// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panes/objectdetails.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace vault {

class ErrorLogModel;
class PropertiesEditor;
class PropertiesTab;
class VaultSession;
struct EditedObject;

/// What can be edited of what the details show.
EditedObject editedObject(const ObjectDetails &details);

/// The properties, to read and, in the same place, to edit; with the actions that need no editing below them.
class EditableProperties : public QWidget
{
    Q_OBJECT
public:
    EditableProperties(VaultSession &session, ErrorLogModel &errors, QWidget *parent = nullptr);

    void show(const ObjectDetails &details);
    void edit(); ///< What is shown, unless it is deleted or the connection is read-only.
    PropertiesEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    void editRequested();
    void toggleRequested(); ///< Enable what is disabled, disable what is enabled.
    void expireRequested(); ///< Disable, and let it expire now.

private:
    bool m_isReadOnly;
    ObjectDetails m_details;
    QStackedLayout *m_stack;
    PropertiesTab *m_view;
    PropertiesEditor *m_editor;
    QWidget *m_actions;
    QPushButton *m_edit;
    QPushButton *m_toggle;
    QPushButton *m_expire;
};

} // namespace vault
