// SPDX-License-Identifier: Apache-2.0
#include "network/auth/formbody.h"

namespace vault {

namespace {

bool standsForItself(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

} // namespace

FormBody &FormBody::add(QLatin1String name, const QString &value)
{
    addEncoded(name, value.toUtf8());
    return *this;
}

FormBody &FormBody::add(QLatin1String name, const SecretBuffer &value)
{
    addEncoded(name, value.view());
    return *this;
}

void FormBody::addEncoded(QLatin1String name, QByteArrayView value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    if (!m_text.isEmpty())
        m_text.append("&");
    m_text.append(QByteArrayView(name.data(), name.size()));
    m_text.append("=");
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const char escaped[3] = {'%', digits[byte >> 4], digits[byte & 15]};
        m_text.append(standsForItself(c) ? QByteArrayView(&c, 1) : QByteArrayView(escaped, 3));
    }
}

} // namespace vault
