// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace vault {

inline constexpr std::size_t wordCount = 1024; ///< Ten bits a word.

/// Common English words of three to eight lower-case letters, each once, in order.
std::span<const std::string_view, wordCount> wordList();

} // namespace vault
