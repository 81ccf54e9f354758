// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/requests/alternativenamesfield.h"

#include "ui/widgets/fieldmessage.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNames = 4;
constexpr qsizetype mostNames = 1000; // All are judged with every letter typed.

constexpr struct {
    const char *prefix;
    AlternativeNameKind kind;
} prefixes[] = {{"DNS:", AlternativeNameKind::Dns},
                {"IP:", AlternativeNameKind::IpAddress},
                {"email:", AlternativeNameKind::Email},
                {"URI:", AlternativeNameKind::Uri}};

AlternativeName parsed(const QString &line)
{
    for (const auto &row : prefixes) {
        const QLatin1String prefix(row.prefix);
        if (line.startsWith(prefix, Qt::CaseInsensitive))
            return {row.kind, line.mid(prefix.size()).trimmed()};
    }
    return {guessAlternativeNameKind(line), line};
}

QString shown(const AlternativeName &name)
{
    for (const auto &row : prefixes) {
        if (row.kind == name.kind)
            return QLatin1String(row.prefix) + encodedAlternativeName(name).value_or(QString());
    }
    return {};
}

QString wordsFor(const AlternativeName &name, AlternativeNameProblem problem)
{
    switch (problem) {
    case AlternativeNameProblem::None: return {};
    case AlternativeNameProblem::Empty: return AlternativeNamesField::tr("The name is missing.");
    case AlternativeNameProblem::InvalidCharacter:
        return AlternativeNamesField::tr("“%1” holds a character that this kind of name does not take.").arg(name.value);
    case AlternativeNameProblem::NotAName:
        return name.kind == AlternativeNameKind::Email ? AlternativeNamesField::tr("“%1” is no email address.").arg(name.value)
                                                       : AlternativeNamesField::tr("“%1” is no host name.").arg(name.value);
    case AlternativeNameProblem::NotAnAddress: return AlternativeNamesField::tr("“%1” is no IP address.").arg(name.value);
    case AlternativeNameProblem::NotAbsolute: return AlternativeNamesField::tr("“%1” is no whole URI.").arg(name.value);
    case AlternativeNameProblem::TooLong: return AlternativeNamesField::tr("The name is too long.");
    }
    return {};
}

} // namespace

AlternativeNamesField::AlternativeNamesField(QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 12);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &AlternativeNamesField::check);
    check();
}

void AlternativeNamesField::check()
{
    m_names.clear();
    m_problem.clear();
    QStringList list;
    int number = 0;
    const QStringList lines = m_edit->toPlainText().split(u'\n');
    if (lines.size() > mostNames)
        m_problem = tr("At most %Ln lines are taken.", nullptr, int(mostNames));
    for (const QString &line : lines) {
        ++number;
        if (!m_problem.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const AlternativeName name = parsed(line.trimmed());
        const AlternativeNameProblem problem = alternativeNameProblem(name);
        if (problem != AlternativeNameProblem::None) {
            //: %1 is the number of a line, %2 what is wrong with it.
            m_problem = tr("Line %1: %2").arg(number).arg(wordsFor(name, problem));
            break;
        }
        m_names.append(name);
        if (list.size() < shownNames)
            list.append(shown(name));
    }
    if (!m_problem.isEmpty()) {
        m_message->setMessage(MessageKind::Error, m_problem);
    } else if (m_names.isEmpty()) {
        m_message->setMessage(MessageKind::Hint, tr("One a line: host names, IP addresses, email addresses, URIs."));
    } else {
        if (m_names.size() > shownNames)
            list.append(QString(QChar(0x2026)));
        //: %1 are names as they will stand in the certificate.
        m_message->setMessage(MessageKind::Ok,
                              (m_names.size() == 1 ? tr("1 name: %1") : tr("%Ln names: %1", nullptr, int(m_names.size())))
                                  .arg(list.join(", "_L1)));
    }
    Q_EMIT changed();
}

} // namespace vault
