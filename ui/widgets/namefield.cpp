// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/namefield.h"

#include "network/keyvault/objectid.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {
namespace {

bool isNameCharacter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z')
        || code == u'-';
}

} // namespace

QString nameProblemText(const QString &name)
{
    switch (nameProblem(name)) {
    case NameProblem::None:
        return {};
    case NameProblem::Empty:
        return NameField::tr("A name is needed.");
    case NameProblem::TooLong:
        return NameField::tr("%1 characters: at most 127 are allowed.").arg(name.size());
    case NameProblem::InvalidCharacter:
        break;
    }
    const auto wrong = std::find_if_not(name.begin(), name.end(), isNameCharacter);
    if (wrong == name.end() || wrong->isSpace())
        return NameField::tr("A name cannot hold blanks. Use letters a to z, digits and dashes.");
    const QString shown = wrong->isHighSurrogate() && wrong + 1 != name.end() ? QString(wrong, 2) : QString(*wrong);
    return NameField::tr("A name cannot hold “%1”. Use letters a to z, digits and dashes.").arg(shown);
}

NameField::NameField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    useFixedFont(m_edit);
    setFocusProxy(m_edit);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    check();
}

QString NameField::name() const
{
    return m_edit->text();
}

void NameField::setName(const QString &name)
{
    m_edit->setText(name);
}

void NameField::setFixed(const QString &name)
{
    m_edit->setReadOnly(true);
    m_edit->setText(name);
    m_edited = false;
    m_message->clear();
}

bool NameField::isAcceptable() const
{
    return nameProblem(m_edit->text()) == NameProblem::None;
}

bool NameField::isEdited() const
{
    return m_edited && !m_edit->text().isEmpty();
}

void NameField::check()
{
    if (m_edit->isReadOnly())
        return;
    const QString problem = nameProblemText(m_edit->text());
    if (problem.isEmpty() || m_edit->text().isEmpty())
        m_message->setMessage(MessageKind::Hint, tr("Letters a to z, digits and dashes; at most 127."));
    else
        m_message->setMessage(MessageKind::Error, problem);
}

} // namespace vault
