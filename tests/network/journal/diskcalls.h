// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What this test program asks of the system while it writes a journal: the calls pass through here, so that they can be
/// counted and refused. Threads may write meanwhile.
namespace diskcalls {

/// How often the program waited for the disk, and how often a file ".end" was replaced that had been there.
int syncs();
int ends();
void reset();

/// From the so manieth on (from 1, counted since reset()), replacing a file ".end" is refused; 0 for never.
void refuseEndsFrom(int number);

} // namespace diskcalls
