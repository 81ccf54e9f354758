// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vault::hardening {

/// Switches core dumps off for this process and keeps other programs of the same user from reading its memory
/// (release builds; a debug build stays open to a debugger).
void protectProcess();

/// True when this program's free() wipes what it frees. False under the address sanitizer, which needs its own.
///
/// Qt's strings and byte arrays are freed by free(), so with this no copy of a value stays behind in freed memory.
/// Out of reach remain: memory that is still in use (a field on the screen, the clipboard's owner), what the display
/// server and other programs received, and the TLS library's record buffer until its connection closes.
bool wipesFreedMemory();

/// Whether this build is meant to: what the program checks itself against when it starts.
bool isMeantToWipe();

} // namespace vault::hardening
