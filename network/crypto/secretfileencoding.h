// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"
#include "network/secretbuffer.h"

#include <QString>

#include <optional>

namespace vault {

/// How a file's bytes stand in a secret's text. The Azure CLI writes the tag "file-encoding" when it sets a secret from
/// a file, and reads it when it saves one ("az keyvault secret set --file … --encoding …").
enum class SecretFileEncoding { Utf8, Ascii, Utf16LittleEndian, Utf16BigEndian, Base64, Hexadecimal };

inline constexpr char16_t fileEncodingTag[] = u"file-encoding";

/// By the CLI's names, in any case: "utf-8", "ascii", "utf-16le", "utf-16be", "base64", "hex".
std::optional<SecretFileEncoding> secretFileEncodingNamed(QStringView name);
QString nameOf(SecretFileEncoding encoding);
/// The tag's text; empty without the tag.
QString fileEncodingOf(const Tags &tags);

/// What a file of the secret holds. Nothing when the value is not of that encoding.
std::optional<SecretBuffer> fileBytesOf(const SecretBuffer &value, SecretFileEncoding encoding);
/// The value that such a file makes: UTF-8. Nothing when the bytes cannot be written so.
std::optional<SecretBuffer> valueOfFile(const SecretBuffer &bytes, SecretFileEncoding encoding);

} // namespace vault
