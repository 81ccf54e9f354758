// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectsave.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace vault {

class ErrorLogModel;
class FieldMessage;
class InlineQuestion;
class ProgressLine;
class PropertiesForm;

/// Edits one version in place. Sends what was changed and nothing else, after comparing with the vault; what somebody
/// else changed meanwhile is never overwritten unseen. A failure keeps what was typed.
class PropertiesEditor : public QWidget
{
    Q_OBJECT
public:
    PropertiesEditor(VaultSession &session, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~PropertiesEditor() override;

    /// kty: of a key that could be fetched, else empty.
    void edit(const EditedObject &object, const QString &kty);
    bool isEditing() const { return m_form != nullptr; }
    bool isBusy() const { return m_save.isBusy(); }
    /// Something was changed, or is being saved.
    bool wouldLoseSomething() const;
    /// Asks in place what to do with the edits; go runs once they are saved or discarded, stay when they are kept.
    void askToLeave(std::function<void()> go, std::function<void()> stay);
    bool isAskedToLeave() const { return m_leave != nullptr; }
    void withdrawLeaving(); ///< There is nowhere to go any more.
    void finish(); ///< Loses what was edited.

public Q_SLOTS:
    void save();
    void cancel(); ///< Asks in place first where something would be lost.

Q_SIGNALS:
    void stateKnown(const vault::EditedObject &now); ///< What the vault holds now, by saving or by looking.
    void closed();
    void busyChanged();

private:
    void showWhetherSavable();
    void setBusy(bool busy);
    void takeSaved(const EditedObject &now);
    void takeChanged(const EditedObject &present);
    void askUncompared(const ApiError &error);
    void takeFailure(const ApiError &error);
    QString whatChanged(const EditedObject &present) const;

    ErrorLogModel &m_errors;
    ObjectSave m_save;
    EditedObject m_before;
    PropertiesForm *m_form = nullptr;
    std::function<void()> m_leave; ///< Waits for the edits to be saved or given up.
    std::function<void()> m_stay;
    QVBoxLayout *m_layout;
    ProgressLine *m_progress;
    InlineQuestion *m_question;
    FieldMessage *m_failure;
    FieldMessage *m_hint; ///< Why Save cannot go.
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace vault
