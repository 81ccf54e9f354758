// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace vault {

/// What a byte takes to an echo behind a DelayingRelay and back, in seconds: twice the delay and what sockets, relay and the
/// waking of idle threads take on this machine. Nobody else may listen at the port meanwhile.
double roundTripThroughRelay(std::uint16_t port, std::chrono::milliseconds eachWay);

} // namespace vault
