// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QLatin1String>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace vault {

/// Writes one JSON object as UTF-8 into a SecretBuffer. Secret values go in as bytes: QJsonDocument would leave copies
/// of them behind. Fields come out in the order of the calls (RFC 8259).
class JsonWriter
{
public:
    JsonWriter() { m_out.append("{"); }

    void utf8(QLatin1String name, QByteArrayView bytes); ///< Text that must be valid UTF-8; it is not checked here.
    void text(QLatin1String name, const QString &value) { utf8(name, value.toUtf8()); }
    void number(QLatin1String name, std::int64_t value);
    void boolean(QLatin1String name, bool value);
    void texts(QLatin1String name, const QStringList &values);
    void texts(QLatin1String name, const QMap<QString, QString> &values); ///< An object of strings.
    void base64Url(QLatin1String name, QByteArrayView bytes);

    void beginObject(QLatin1String name);
    void endObject();

    /// Closes the object and hands over its text; the writer is spent.
    SecretBuffer finish();

private:
    void startField(QByteArrayView utf8Name);
    void separate();
    void quote(QByteArrayView utf8);

    SecretBuffer m_out;
    bool m_needsComma = false;
};

} // namespace vault
