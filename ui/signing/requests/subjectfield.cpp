// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/requests/subjectfield.h"

#include "network/crypto/distinguishedname.h"
#include "ui/widgets/fieldmessage.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vault {

namespace {

QString wordsFor(const DistinguishedNameProblem &problem)
{
    switch (problem.kind) {
    case NameProblemKind::MissingEquals:
        return problem.what.isEmpty() ? SubjectField::tr("A part is missing beside a comma or plus sign.")
                                      //: %1 is what was typed.
                                      : SubjectField::tr("“%1” lacks its type, as in CN=%1.").arg(problem.what);
    case NameProblemKind::UnknownAttribute:
        return SubjectField::tr("“%1” is no type that is known. Use CN, O, OU, L, ST, C, DC, emailAddress or a dotted "
                                "number.").arg(problem.what);
    case NameProblemKind::EmptyValue:
        return SubjectField::tr("%1 has no value.").arg(problem.what);
    case NameProblemKind::BadEscape:
        return SubjectField::tr("A backslash stands before a special character or before two hexadecimal digits of "
                                "UTF-8; “%1” is neither.").arg(problem.what);
    case NameProblemKind::Unescaped:
        //: %1 is one character.
        return SubjectField::tr("Write a backslash before “%1”.").arg(problem.what);
    case NameProblemKind::ValueTooLong:
        return SubjectField::tr("%1 takes at most %Ln characters.", nullptr, problem.allowed).arg(problem.what);
    case NameProblemKind::NotACountry:
        return SubjectField::tr("A country (C) is two letters, as in C=NL.");
    case NameProblemKind::BadCharacter:
        return SubjectField::tr("%1 takes plain Latin letters, digits and common punctuation only.").arg(problem.what);
    }
    return {};
}

} // namespace

SubjectField::SubjectField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("CN=orders.example.com,O=Example,C=NL"));
    m_message->setDescribed(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SubjectField::check);
    check();
}

QString SubjectField::subject() const
{
    return m_edit->text();
}

void SubjectField::check()
{
    const auto der = distinguishedNameDer(subject());
    m_problem = der ? QString() : wordsFor(der.error());
    if (!m_problem.isEmpty())
        m_message->setMessage(MessageKind::Error, m_problem);
    else
        m_message->setMessage(MessageKind::Hint, tr("The most specific part first; a comma inside a value is “\\,”."));
    Q_EMIT changed();
}

} // namespace vault
