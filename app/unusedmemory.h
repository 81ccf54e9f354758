// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vault {

/// Gives back to the system what lies in freed blocks, in another thread. For after the making of a window and the
/// listing of a vault, which need much memory for a moment; the C library would keep most of it. Elsewhere than with
/// glibc it does nothing.
void returnUnusedMemory();

} // namespace vault
