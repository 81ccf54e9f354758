// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/formdialog.h"

#include "models/errorlogmodel.h"
#include "ui/errortext.h"
#include "ui/softdelete/namerepair.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

FormDialog::FormDialog(const QString &actionText, ErrorLogModel *errors, QWidget *parent)
    : QDialog(parent)
    , m_errors(errors)
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
    , m_form(new QFormLayout)
    , m_progress(new ProgressLine(this))
    , m_failureMessage(new FieldMessage(this))
    , m_blockerMessage(new FieldMessage(this))
    , m_buttons(new QWidget(this))
    , m_action(new QPushButton(actionText, m_buttons))
    , m_close(new QPushButton(tr("Cancel"), m_buttons))
    , m_question(new QFrame(this))
    , m_questionText(new WrappedLabel(m_question))
    , m_discard(new QPushButton(tr("&Discard"), m_question))
    , m_keep(new QPushButton(tr("&Keep editing"), m_question))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_failureMessage);
    layout->addWidget(m_buttons);
    layout->addWidget(m_question);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_body->addLayout(m_form);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_blockerMessage, 1, Qt::AlignVCenter);
    buttons->addStretch(0);
    buttons->addWidget(m_close);
    buttons->addWidget(m_action);
    m_close->setAutoDefault(false);
    m_action->setDefault(true);
    m_blockerMessage->setDescribed(m_action);

    auto *question = new QHBoxLayout(m_question);
    m_question->setFrameShape(QFrame::StyledPanel);
    question->setContentsMargins(8, 8, 8, 8);
    question->setSpacing(8);
    question->addWidget(m_questionText, 1);
    question->addWidget(m_discard);
    question->addWidget(m_keep);
    m_discard->setAutoDefault(false);
    m_question->hide();

    setMinimumWidth(560);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::act);
    connect(m_close, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &FormDialog::goOn);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_request.cancel();
        m_busy = false;
        QDialog::reject();
    });
}

void FormDialog::setCloseText(const QString &text)
{
    m_close->setText(text);
}

void FormDialog::addButton(QPushButton *button)
{
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->indexOf(m_close), button);
    button->setAutoDefault(false);
    setTabOrder(button, m_close);
}

void FormDialog::act()
{
    if (m_busy || !m_question->isHidden() || !blocker().isEmpty())
        return;
    clearFailure();
    submit();
}

void FormDialog::updateAction()
{
    const QString reason = blocker();
    m_action->setEnabled(!m_busy && reason.isEmpty());
    if (!m_busy)
        m_blockerMessage->setMessage(MessageKind::Hint, reason);
}

void FormDialog::setBusy(const QString &whatIsDone)
{
    m_busy = true;
    m_progress->setActive(true);
    holdStill();
    m_action->setEnabled(false);
    m_blockerMessage->setMessage(MessageKind::Hint, whatIsDone);
}

void FormDialog::setIdle()
{
    m_busy = false;
    m_progress->setActive(false);
    if (!m_question->isHidden())
        goOn();
    else
        release();
    updateAction();
}

void FormDialog::fail(const ApiError &error)
{
    record(error);
    const QString headline = describe(error).headline;
    const QString advice = fieldText(error);
    m_failureMessage->setMessage(MessageKind::Error, headline.isEmpty() || headline == advice
                                                         ? advice
                                                         : headline + QLatin1Char('\n') + advice);
    setIdle();
}

void FormDialog::record(const ApiError &error)
{
    if (m_errors != nullptr)
        m_errors->append(error);
}

QWidget *FormDialog::joined(NameField &name, NameRepair &repair)
{
    auto *both = new QWidget(m_content);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(&name);
    layout->addWidget(&repair);
    connect(&name, &NameField::changed, &repair, [&repair, &name] { repair.setName(name.name()); });
    connect(&repair, &NameRepair::changed, this, &FormDialog::updateAction);
    connect(&repair, &NameRepair::retryRequested, this, &FormDialog::act);
    connect(&repair, &NameRepair::otherNameRequested, this, [&name] {
        name.lineEdit()->setFocus();
        name.lineEdit()->selectAll();
    });
    return both;
}

void FormDialog::failOrRepair(const ApiError &error, NameRepair &repair, const QString &name)
{
    if (!repair.offer(error, name)) {
        fail(error);
        return;
    }
    record(error);
    setIdle();
}

void FormDialog::recordFailure(const ApiError &error, FieldMessage &beside)
{
    record(error);
    beside.setMessage(MessageKind::Error, fieldText(error));
}

void FormDialog::clearFailure()
{
    m_failureMessage->clear();
}

void FormDialog::reject()
{
    if (!m_question->isHidden())
        goOn();
    else if (wouldLoseSomething())
        askBeforeClosing();
    else
        QDialog::reject();
}

FormDialog::ClosingQuestion FormDialog::closingQuestion() const
{
    if (m_busy)
        return {tr("The vault has not answered yet and may still carry the request out."),
                tr("Stop waiting an&d close"), tr("&Keep waiting")};
    return {tr("Close and lose what was typed here?"), tr("&Discard"), tr("&Keep editing")};
}

QString FormDialog::loss() const
{
    //: %1 is the title of a dialog.
    return m_busy ? tr("A request of \"%1\" is under way and may still be carried out.").arg(windowTitle())
                  : tr("What you typed in \"%1\".").arg(windowTitle());
}

void FormDialog::askBeforeClosing()
{
    const ClosingQuestion question = closingQuestion();
    m_questionText->setText(question.text);
    m_discard->setText(question.discard);
    m_keep->setText(question.keep);
    holdStill();
    m_buttons->hide();
    m_question->show();
    m_keep->setDefault(true);
    m_keep->setFocus();
}

void FormDialog::goOn()
{
    m_question->hide();
    m_buttons->show();
    m_action->setDefault(true);
    if (!m_busy)
        release();
}

void FormDialog::holdStill()
{
    if (focusWidget() != nullptr && m_content->isAncestorOf(focusWidget()))
        m_focusBefore = focusWidget();
    m_content->setEnabled(false);
}

void FormDialog::release()
{
    m_content->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContent();
    return handled;
}

void FormDialog::showEvent(QShowEvent *event)
{
    updateAction();
    QDialog::showEvent(event);
    growToContent();
}

void FormDialog::growToContent()
{
    // Wrapped lines need height for the width that the dialog has; a window does not ask for that by itself.
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace vault
