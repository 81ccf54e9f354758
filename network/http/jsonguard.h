// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArrayView>
#include <QJsonDocument>

namespace vault {

/// Nesting of objects and arrays that is still read; the protocol's deepest body has about six levels.
inline constexpr int maximumJsonDepth = 32;

/// Parses a body as UTF-8 JSON (RFC 8259) after counting its nesting, so that a hostile one costs no stack.
/// Payload errors: JsonTooDeep; NotJson with the parser's words and the offset in bytes as detail.
Result<QJsonDocument> parseJson(QByteArrayView utf8);

} // namespace vault
