// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/ledger.h"

#include "ui/errortext.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace vault::interop {

using namespace Qt::StringLiterals;

namespace {

/// What a person would read of it, or nothing where something is missing from it.
QString rendered(const ApiError &error)
{
    const ErrorText text = describe(error);
    const QStringList sentences{text.headline, text.whatHappened, text.whatToDo};
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty() || sentence.contains(u"{}"_s))
            return {};
    }
    if (!text.headline.contains(statusText(error)))
        return {};
    if (!error.code.isEmpty() && !codesText(error).contains(error.decisiveCode()))
        return {};
    return text.headline + u" | "_s + text.whatHappened;
}

bool isAnswerOfTheVault(const ApiError &error)
{
    return error.httpStatus >= 400 && (error.kind == ErrorKind::Http || error.kind == ErrorKind::Auth);
}

} // namespace

Ledger::Ledger(const QString &subject, const QString &version, bool strict)
    : m_subject(subject)
    , m_version(version)
    , m_strict(strict)
{
}

void Ledger::passes(const QString &name, const Result<void> &result)
{
    if (result)
        note(name, true, {});
    else
        failed(name, result.error());
}

void Ledger::note(const QString &name, bool passed, const QString &otherwise)
{
    add(name, passed ? u"passed"_s : u"ours"_s, passed ? QString() : otherwise);
}

void Ledger::failed(const QString &name, const ApiError &error)
{
    const QString words = rendered(error);
    const bool counts = !m_strict && isAnswerOfTheVault(error) && !words.isEmpty();
    add(name, counts ? u"refused"_s : u"ours"_s, words.isEmpty() ? describe(error).headline : words + u" | "_s + error.message);
}

void Ledger::refused(const QString &name, const QString &code, const ApiError &error)
{
    const QString words = rendered(error);
    const bool counts = isAnswerOfTheVault(error) && !words.isEmpty() && (!m_strict || error.decisiveCode() == code);
    add(name, counts ? u"refused"_s : u"ours"_s, words.isEmpty() ? describe(error).headline : words);
}

void Ledger::refusedInTheWindow(const QString &name, const ApiError &error, bool isShown)
{
    const QString words = rendered(error);
    const bool counts = isShown && isAnswerOfTheVault(error) && !words.isEmpty();
    add(name, counts ? u"refused"_s : u"ours"_s, isShown ? words : u"not in the error panel: "_s + describe(error).headline);
}

void Ledger::add(const QString &name, const QString &outcome, const QString &detail)
{
    m_operations.append(QJsonObject{{u"name"_s, name}, {u"outcome"_s, outcome}, {u"detail"_s, detail}});
    if (outcome == u"ours"_s)
        fprintf(stderr, "  ours to mend: %s: %s\n", qUtf8Printable(name), qUtf8Printable(detail));
}

bool Ledger::finish(const QString &path) const
{
    QFile file(path);
    const QJsonObject report{{u"subject"_s, m_subject}, {u"version"_s, m_version}, {u"operations"_s, m_operations}};
    const QByteArray text = QJsonDocument(report).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    return std::none_of(m_operations.begin(), m_operations.end(),
                        [](const QJsonValue &operation) { return operation["outcome"_L1] == u"ours"_s; });
}

} // namespace vault::interop
