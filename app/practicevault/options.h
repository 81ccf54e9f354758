// SPDX-License-Identifier: Apache-2.0
// The command line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace practicevault {

struct Options {
    int port = 0; ///< 0: a free one.
    std::optional<std::size_t> items; ///< How many secrets in all.
    std::size_t versions = 0; ///< Of one more secret.
    std::int64_t tokenLifetime = 3600; ///< Seconds, of the tokens that the authority issues.
    std::string dataDirectory; ///< Empty: in memory.
    bool untilStdinCloses = false;
    bool seedEmpty = false;
    bool managedHsm = false;
    bool help = false;
    bool version = false;
    std::string error; ///< One line; empty where the command line is good.
};

Options parseOptions(int count, const char *const *arguments);

std::string helpText();

} // namespace practicevault
