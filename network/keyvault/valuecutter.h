// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArrayView>

#include <optional>

namespace vault {

struct CutValue {
    /// False where the object broke off or the string is none that JSON knows: the value may still stand in the bytes,
    /// which no parser should see then.
    bool wellFormed = false;
    /// The string's content as UTF-8; absent where the object has no such member or it is no string.
    std::optional<SecretBuffer> text;
};

/// Takes a string out of a JSON object's raw bytes: the member of that name at the top level, wherever it stands among
/// the others. In its place an empty string and spaces remain, so that the parser that reads the rest never meets the
/// value. Members of that name inside other members are left alone; of several at the top level all are taken out and
/// the last is given, as parsers do. A lone surrogate becomes U+FFFD (RFC 8259 §8.2).
CutValue cutValue(SecretBuffer &json, QByteArrayView member = "value");

} // namespace vault
