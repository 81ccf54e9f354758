// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "tests/interop/waiting.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace vault::interop {

/// Counts operations by how they ended, as official/ledger.mjs does, and writes the same report. An answer of the
/// vault's that is no success counts as refused only where ui/errortext says it whole; whatever else goes wrong is ours.
class Ledger
{
public:
    /// strict: the server is the practice vault, which may refuse nothing but what it must.
    Ledger(const QString &subject, const QString &version, bool strict);

    bool isStrict() const { return m_strict; }

    /// An operation that should succeed with an answer that check() finds right.
    template<typename T, typename Check>
    std::optional<T> passes(const QString &name, Result<T> result, Check check)
    {
        if (!result) {
            failed(name, result.error());
            return std::nullopt;
        }
        note(name, check(*result), QStringLiteral("the answer is not what was asked for"));
        return std::move(*result);
    }
    template<typename T>
    std::optional<T> passes(const QString &name, Result<T> result)
    {
        return passes(name, std::move(result), [](const T &) { return true; });
    }
    void passes(const QString &name, const Result<void> &result);
    template<typename T, typename... Check>
    std::optional<T> passes(const QString &name, Pending<T> pending, Check... check)
    {
        return passes(name, awaited(std::move(pending)), check...);
    }
    void passes(const QString &name, Pending<void> pending) { passes(name, awaited(std::move(pending))); }

    /// An operation that a vault should refuse with this decisive code. Another server may have codes of its own, or
    /// let it pass.
    template<typename T>
    void refuses(const QString &name, const QString &code, Pending<T> pending)
    {
        const Result<T> result = awaited(std::move(pending));
        if (!result)
            refused(name, code, result.error());
        else
            note(name, !m_strict, QStringLiteral("succeeded; ") + code + QStringLiteral(" was expected"));
    }

    /// An operation that the window did not bring to its end, with the newest failure of its error panel.
    void refusedInTheWindow(const QString &name, const ApiError &error, bool isShown);

    /// Something found out beside an operation.
    void note(const QString &name, bool passed, const QString &otherwise);

    int count() const { return int(m_operations.size()); }
    /// Writes the report; true when nothing is ours to mend.
    bool finish(const QString &file) const;

private:
    void failed(const QString &name, const ApiError &error);
    void refused(const QString &name, const QString &code, const ApiError &error);
    void add(const QString &name, const QString &outcome, const QString &detail);

    QString m_subject;
    QString m_version;
    bool m_strict;
    QJsonArray m_operations;
};

} // namespace vault::interop
