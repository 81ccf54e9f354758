// SPDX-License-Identifier: Apache-2.0
#include "network/connections/fieldreader.h"

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4096;

} // namespace

FieldReader::FieldReader(const QJsonValue &value, QString where) : m_object(value.toObject()), m_where(std::move(where))
{
    if (!value.isObject())
        m_problem = m_where + ": no object"_L1;
}

QString FieldReader::text(QLatin1String name, const QString &otherwise)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return otherwise;
    const QString text = value.toString();
    if (!value.isString())
        fail(name, u"no text"_s);
    else if (text.size() > longestText)
        fail(name, u"more than %1 characters"_s.arg(longestText));
    return text;
}

bool FieldReader::flag(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, u"neither true nor false"_s);
    return value.toBool();
}

std::int64_t FieldReader::number(QLatin1String name, std::int64_t most)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return 0;
    const std::int64_t number = value.toInteger(-1);
    if (number < 0 || number > most)
        fail(name, u"no whole number from 0 to %1"_s.arg(most));
    return number;
}

FieldReader FieldReader::object(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    return FieldReader(value.isUndefined() ? QJsonValue(QJsonObject()) : value, m_where + u'.' + name);
}

void FieldReader::adopt(const FieldReader &inner)
{
    if (m_problem.isEmpty())
        m_problem = inner.m_problem;
}

void FieldReader::require(QLatin1String name)
{
    if (!m_object.contains(name))
        fail(name, u"missing"_s);
}

void FieldReader::fail(QLatin1String name, const QString &words)
{
    if (m_problem.isEmpty())
        m_problem = m_where + u'.' + name + ": "_L1 + words;
}

} // namespace vault
