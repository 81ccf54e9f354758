// SPDX-License-Identifier: Apache-2.0
// base64url (RFC 4648 section 5, no padding), base64, percent-decoding, random identifiers and dates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace practicevault {

std::string encodeBase64Url(std::string_view bytes);

/// The standard alphabet, padded.
std::string encodeBase64(std::string_view bytes);

/// Takes both alphabets and padding, as the service does; nullopt for anything else.
std::optional<std::string> decodeBase64Url(std::string_view text);

/// "%2D" to "-"; a stray percent sign stays as it is.
std::string decodePercent(std::string_view text);

std::string encodePercent(std::string_view text);

std::string toHex(std::string_view bytes);
std::string sha1(std::string_view bytes);
std::string sha256(std::string_view bytes);
std::string randomBytes(std::size_t count);

/// An object version: 32 lower-case hexadecimal digits.
std::string randomVersion();

/// A version that is the same at every start, for the sample content.
std::string versionFrom(std::string_view seed);

std::string randomGuid();

std::string lowerCase(std::string_view text);

/// Unix time in seconds.
std::int64_t now();

/// "Mon, 04 Dec 2023 15:18:07 GMT", for the Date header.
std::string httpDate();

} // namespace practicevault
