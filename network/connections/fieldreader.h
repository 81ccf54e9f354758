// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <cstdint>
#include <utility>

namespace vault {

/// The names that an enumeration's values have in a file.
template<typename Value, std::size_t count>
using ValueNames = std::array<std::pair<Value, const char *>, count>;

template<typename Value, std::size_t count>
QString nameOf(Value value, const ValueNames<Value, count> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// Reads the fields of one object, each with the value that a missing one stands for, and keeps the first problem.
class FieldReader
{
public:
    FieldReader(const QJsonValue &value, QString where);

    /// At most 4,096 characters.
    QString text(QLatin1String name, const QString &otherwise = {});
    bool flag(QLatin1String name);
    std::int64_t number(QLatin1String name, std::int64_t most); ///< Not negative; 0 when missing.
    /// Empty when missing; problems go to this reader by adopt().
    FieldReader object(QLatin1String name);
    void adopt(const FieldReader &inner);
    void require(QLatin1String name);

    template<typename Value, std::size_t count>
    Value choice(QLatin1String name, const ValueNames<Value, count> &names, Value otherwise)
    {
        if (!m_object.contains(name))
            return otherwise;
        const QString text = this->text(name);
        for (const auto &[value, known] : names) {
            if (text == QLatin1String(known))
                return value;
        }
        fail(name, QLatin1String("\"") + text.left(60) + QLatin1String("\" is not known"));
        return otherwise;
    }

    QString problem() const { return m_problem; } ///< Empty when there was none.

private:
    void fail(QLatin1String name, const QString &words);

    QJsonObject m_object;
    QString m_where;
    QString m_problem;
};

} // namespace vault
