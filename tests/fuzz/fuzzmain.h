// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// A fuzz target gives these two. Built with clang and -fsanitize=fuzzer the first is libFuzzer's entry; with any other
/// compiler fuzzmain.cpp calls it with mutations of the second: `fuzz_NAME COUNT [SEED]`, the same on every run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
const std::vector<std::string> &fuzzSeeds();
