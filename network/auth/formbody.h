// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QLatin1String>
#include <QString>

#include <utility>

namespace vault {

/// The body of a request to a token endpoint: application/x-www-form-urlencoded in UTF-8 (RFC 6749 appendix B), wiped
/// with the buffer because secrets stand in it.
class FormBody
{
public:
    FormBody &add(QLatin1String name, const QString &value);
    FormBody &add(QLatin1String name, const SecretBuffer &value);
    SecretBuffer take() { return std::move(m_text); }

private:
    void addEncoded(QLatin1String name, QByteArrayView value);

    SecretBuffer m_text;
};

} // namespace vault
