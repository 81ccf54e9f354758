// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/http/cancelguard.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vault {

class ErrorLogModel;
class FieldMessage;
class NameField;
class NameRepair;
class ProgressLine;

/// What the dialogs share: a form, a line that says why the action cannot go yet, the failure of the last attempt with
/// everything typed kept, and a question in place before closing would lose something. Open with open(), never exec().
/// Destroying it cancels the request under way.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// errors: where failures are recorded; may be null where the owner does that.
    FormDialog(const QString &actionText, ErrorLogModel *errors, QWidget *parent);

    bool isBusy() const { return m_busy; }
    /// Something typed, or a request under way: closing asks first.
    bool wouldLoseSomething() const { return isVisible() && (m_busy || hasInput()); }
    /// What is asked in place before closing would lose something, and its two answers.
    struct ClosingQuestion {
        QString text;
        QString discard;
        QString keep;
    };
    virtual ClosingQuestion closingQuestion() const;
    /// What that would lose, a sentence for who closes the vault or the window.
    virtual QString loss() const;
    QPushButton *actionButton() const { return m_action; }
    FieldMessage *blockerMessage() const { return m_blockerMessage; }
    FieldMessage *failureMessage() const { return m_failureMessage; }

public Q_SLOTS:
    /// Asks in place first when something typed or a request under way would be lost.
    void reject() override;

protected:
    QFormLayout *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; } ///< The form is its first item.
    QPushButton *closeButton() const { return m_close; }
    /// The text of the button that closes without acting.
    void setCloseText(const QString &text);
    /// A further button, before the one that closes.
    void addButton(QPushButton *button);

    virtual bool hasInput() const = 0; ///< Closing would lose something typed.
    virtual QString blocker() const = 0; ///< Why the action cannot go now, in words; empty when it can.
    virtual void submit() = 0; ///< The action. Called once per press, never while busy.

    void updateAction();
    void setBusy(const QString &whatIsDone); ///< The form is held still until setIdle().
    void setIdle();
    /// Records the failure and shows it; idle afterwards.
    void fail(const ApiError &error);
    void clearFailure();
    /// The field with what is offered below it when a deleted object holds the name; the offers lead back to the
    /// field and to the action.
    QWidget *joined(NameField &name, NameRepair &repair);
    /// fail(), or where the name is in soft delete, the ways out of that in place.
    void failOrRepair(const ApiError &error, NameRepair &repair, const QString &name);
    /// For a failure that belongs to one field: recorded, and shown beside that field.
    void recordFailure(const ApiError &error, FieldMessage &beside);
    template<typename T>
    void track(const QFuture<T> &request)
    {
        m_request = CancelGuard(request);
    }

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void act();
    void record(const ApiError &error);
    void askBeforeClosing();
    void goOn();
    void holdStill();
    void release();
    void growToContent();

    ErrorLogModel *m_errors;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    ProgressLine *m_progress;
    FieldMessage *m_failureMessage;
    FieldMessage *m_blockerMessage;
    QWidget *m_buttons;
    QPushButton *m_action;
    QPushButton *m_close;
    QFrame *m_question;
    QLabel *m_questionText;
    QPushButton *m_discard;
    QPushButton *m_keep;
    QPointer<QWidget> m_focusBefore; ///< Where the person was before the form was held still.
    CancelGuard m_request;
    bool m_busy = false;
};

} // namespace vault
