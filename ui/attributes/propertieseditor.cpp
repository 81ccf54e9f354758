// SPDX-License-Identifier: Apache-2.0
#include "ui/attributes/propertieseditor.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/attributes/propertiesform.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

PropertiesEditor::PropertiesEditor(VaultSession &session, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_errors(errors)
    , m_save(session)
    , m_layout(new QVBoxLayout(this))
    , m_progress(new ProgressLine(this))
    , m_question(new InlineQuestion(this))
    , m_failure(new FieldMessage(this))
    , m_hint(new FieldMessage(this))
    , m_saveButton(new QPushButton(tr("&Save"), this))
    , m_cancelButton(new QPushButton(tr("&Cancel"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 8, 8, 8);
    below->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_saveButton);
    below->addWidget(m_failure);
    below->addWidget(m_question);
    below->addLayout(buttons);
    m_layout->addWidget(m_progress);
    m_layout->addLayout(below);
    m_saveButton->setToolTip(tr("Send what was changed to the vault (Ctrl+S)"));
    m_cancelButton->setToolTip(tr("Leave everything as it is at the vault (Esc)"));
    setAccessibleName(tr("Edit properties"));

    connect(m_saveButton, &QPushButton::clicked, this, &PropertiesEditor::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &PropertiesEditor::cancel);
    connect(&m_save, &ObjectSave::saved, this, &PropertiesEditor::takeSaved);
    connect(&m_save, &ObjectSave::changedMeanwhile, this, &PropertiesEditor::takeChanged);
    connect(&m_save, &ObjectSave::notComparable, this, &PropertiesEditor::askUncompared);
    connect(&m_save, &ObjectSave::failed, this, &PropertiesEditor::takeFailure);
    const auto addShortcut = [this](const QKeySequence &keys, void (PropertiesEditor::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addShortcut(QKeySequence(u"Ctrl+S"_s), &PropertiesEditor::save);
    addShortcut(QKeySequence(u"Esc"_s), &PropertiesEditor::cancel);
}

PropertiesEditor::~PropertiesEditor() = default;

void PropertiesEditor::edit(const EditedObject &object, const QString &kty)
{
    finish();
    m_before = object;
    m_form = new PropertiesForm(object, kty, this);
    m_layout->insertWidget(1, m_form, 1);
    setTabOrder(m_form, m_cancelButton);
    connect(m_form, &PropertiesForm::changed, this, &PropertiesEditor::showWhetherSavable);
    m_form->show();
    m_form->focusFirst();
    showWhetherSavable();
}

bool PropertiesEditor::wouldLoseSomething() const
{
    return m_form && (isBusy() || !differenceOf(m_before, m_form->edited()).isEmpty());
}

void PropertiesEditor::showWhetherSavable()
{
    const QString wrong = m_form ? m_form->problem() : QString();
    m_hint->setMessage(MessageKind::Hint, isBusy() ? tr("Saving…") : wrong);
    // Not only where something was changed: what is being typed into a cell is known when Save takes the focus.
    m_saveButton->setEnabled(m_form && !isBusy() && wrong.isEmpty());
}

void PropertiesEditor::setBusy(bool busy)
{
    m_progress->setActive(busy);
    if (m_form)
        m_form->setEnabled(!busy);
    showWhetherSavable();
    Q_EMIT busyChanged();
}

void PropertiesEditor::save()
{
    if (!m_form || isBusy())
        return;
    m_form->commitTyping();
    if (!m_form->problem().isEmpty())
        return;
    const ObjectUpdate wanted = differenceOf(m_before, m_form->edited());
    if (wanted.isEmpty()) {
        finish();
        return;
    }
    m_failure->clear();
    m_question->withdraw();
    m_save.save(m_before, wanted);
    setBusy(true);
}

void PropertiesEditor::cancel()
{
    if (m_form)
        m_form->commitTyping();
    if (!wouldLoseSomething()) {
        finish();
        return;
    }
    const QString text = isBusy() ? tr("The vault has not answered yet and may still carry the change out.")
                                  : tr("Discard what was changed here?");
    m_question->ask(MessageKind::Warning, text,
                    {{isBusy() ? tr("Stop &waiting") : tr("&Discard"), [this] { finish(); }},
                     {isBusy() ? tr("&Keep waiting") : tr("&Keep editing"), {}}});
}

void PropertiesEditor::finish()
{
    m_save.cancel();
    m_leave = nullptr;
    m_stay = nullptr;
    m_question->withdraw();
    m_failure->clear();
    m_progress->setActive(false);
    if (!m_form)
        return;
    m_form->hide();
    std::exchange(m_form, nullptr)->deleteLater();
    Q_EMIT closed();
}

void PropertiesEditor::askToLeave(std::function<void()> go, std::function<void()> stay)
{
    m_leave = std::move(go);
    m_stay = std::move(stay);
    const auto keep = [this] {
        m_leave = nullptr;
        if (const auto remain = std::exchange(m_stay, nullptr))
            remain();
    };
    const auto leave = [this] {
        const auto next = std::exchange(m_leave, nullptr);
        finish();
        if (next)
            next();
    };
    const QString &name = m_before.properties.id.name;
    if (isBusy())
        m_question->ask(MessageKind::Warning, tr("The changes of %1 are still being saved.").arg(name),
                        {{tr("Stop &waiting"), leave}, {tr("&Stay here"), keep}});
    else
        m_question->ask(MessageKind::Warning, tr("The changes of %1 are not saved.").arg(name),
                        {{tr("Save chan&ges"), [this] { save(); }}, {tr("&Discard"), leave}, {tr("&Keep editing"), keep}});
}

void PropertiesEditor::withdrawLeaving()
{
    if (!m_leave)
        return;
    m_leave = nullptr;
    m_stay = nullptr;
    m_question->withdraw();
}

void PropertiesEditor::takeSaved(const EditedObject &now)
{
    setBusy(false);
    const auto next = std::exchange(m_leave, nullptr);
    finish();
    Q_EMIT stateKnown(now);
    if (next)
        next();
}

QString PropertiesEditor::whatChanged(const EditedObject &present) const
{
    const ObjectUpdate theirs = differenceOf(m_before, present);
    QStringList parts;
    if (theirs.attributes.enabled)
        parts.append(tr("enabled"));
    if (m_before.properties.attributes.notBefore != present.properties.attributes.notBefore)
        parts.append(tr("not before"));
    if (m_before.properties.attributes.expires != present.properties.attributes.expires)
        parts.append(tr("expires"));
    if (theirs.contentType)
        parts.append(tr("content type"));
    if (theirs.keyOps && !present.keyOps.isEmpty())
        parts.append(tr("operations"));
    if (theirs.tags)
        parts.append(tr("tags"));
    return parts.isEmpty() ? tr("nothing that is shown here") : parts.join(u", "_s);
}

void PropertiesEditor::takeChanged(const EditedObject &present)
{
    setBusy(false);
    const Attributes &attributes = present.properties.attributes;
    const InlineQuestion::Answer discard{tr("&Discard my edits"), [this, present] {
                                             const auto next = std::exchange(m_leave, nullptr);
                                             finish();
                                             Q_EMIT stateKnown(present);
                                             if (next)
                                                 next();
                                         }};
    if (attributes.created != m_before.properties.attributes.created) {
        m_question->ask(MessageKind::Warning,
                        tr("A newer version became the current one since this was fetched. Nothing was saved."),
                        {discard, {tr("&Keep editing"), {}}});
        return;
    }
    //: %1 is a date, %2 a list such as "tags, expires".
    const QString text = tr("It was changed at the vault on %1, since it was fetched here: %2. Nothing was saved.")
                             .arg(exactDate(attributes.updated.value_or(0)), whatChanged(present));
    const auto takeOver = [this, present] {
        EditedObject merged = rebased(m_before, m_form->edited(), present);
        m_before = present;
        if (m_before.keyOps.isEmpty())
            m_before.keyOps = merged.keyOps;
        m_form->setContent(m_before, merged);
        m_failure->setMessage(MessageKind::Hint,
                              tr("This is the vault's present state with your edits on it. It is not saved yet."));
        showWhetherSavable();
    };
    m_question->ask(MessageKind::Warning, text, {{tr("&Load it, keep my edits"), takeOver}, discard});
}

void PropertiesEditor::askUncompared(const ApiError &error)
{
    setBusy(false);
    QString text = tr("What the vault holds now could not be read, so a change by somebody else would be overwritten.");
    if (error.reason == ErrorReason::None) {
        text += u' ' + tr("It has more versions than are looked through for that.");
    } else {
        m_errors.append(error);
        text += u' ' + fieldText(error);
    }
    const auto saveAnyway = [this] {
        m_save.saveUncompared(m_before, differenceOf(m_before, m_form->edited()));
        setBusy(true);
    };
    m_question->ask(MessageKind::Warning, text, {{tr("Save all the sa&me"), saveAnyway}, {tr("&Keep editing"), {}}});
}

void PropertiesEditor::takeFailure(const ApiError &error)
{
    setBusy(false);
    m_errors.append(error);
    const QString headline = describe(error).headline;
    const QString advice = fieldText(error);
    m_failure->setMessage(MessageKind::Error, headline.isEmpty() || headline == advice ? advice
                                                                                       : headline + u'\n' + advice);
    if (m_leave)
        askToLeave(std::exchange(m_leave, nullptr), std::exchange(m_stay, nullptr));
}

} // namespace vault
