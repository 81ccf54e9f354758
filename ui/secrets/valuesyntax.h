// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secrets/valuetokens.h"

#include <QString>

namespace vault {

enum class ValueSyntax { Plain, Json, Xml, Pem, KeyValue };

/// By the content type where it names one of them, else by the look of the value.
ValueSyntax syntaxOf(QByteArrayView value, const QString &contentType);
ValueTokens tokensOf(QByteArrayView value, ValueSyntax syntax);

} // namespace vault
