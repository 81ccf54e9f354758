// SPDX-License-Identifier: Apache-2.0
#pragma once

class QThreadPool;

namespace vault {

/// The threads for what takes longer than a few milliseconds. Not QThreadPool::globalInstance(): Qt 6.4 fills and draws
/// with the threads of that one and waits for them, so that the window stood still behind work of ours (measured: 40 to
/// 130 ms at the first paint, behind the reading of the system's certificates). Waited for when the application ends.
QThreadPool &workerThreads();

} // namespace vault
