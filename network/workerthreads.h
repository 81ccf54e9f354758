// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace vault {

/// The threads for what takes longer than a few milliseconds. Not QThreadPool::globalInstance(): Qt 6.4 fills and draws
/// with the threads of that one and waits for them, so that the window stood still behind work of ours (measured: 40 to
/// 130 ms at the first paint, behind the reading of the system's certificates). Waited for when the application ends.
QThreadPool &workerThreads();

/// While one lives, what any thread frees is merged with the free memory beside it at once. Otherwise glibc keeps small
/// blocks aside and merges all of them when somebody frees a large one: after a worker had freed 100,000 objects, that was
/// the window's thread, for 40 ms. Not for good: pages are listed a sixth slower so.
class MergedFreeing
{
public:
    MergedFreeing();
    ~MergedFreeing();
    Q_DISABLE_COPY_MOVE(MergedFreeing)
};

/// Frees many objects on the worker's thread that calls it, so that nobody else pays for them.
template<typename T>
void freeHere(T &&object)
{
    static_assert(!std::is_lvalue_reference_v<T>, "What is freed is moved here.");
    const MergedFreeing merged;
    const T freed(std::move(object));
}

/// Frees many objects where it holds nobody up: 100,000 items take longer than an event may.
template<typename T>
void freeElsewhere(T &&object)
{
    static_assert(!std::is_lvalue_reference_v<T>, "What is freed is moved here.");
    workerThreads().start([held = std::make_shared<T>(std::move(object))] { freeHere(std::move(*held)); });
}

/// The same for what has several owners: whichever is the last, another thread frees it.
template<typename T>
std::shared_ptr<T> freedElsewhere(T &&object)
{
    static_assert(!std::is_lvalue_reference_v<T>, "What is shared is moved here.");
    return {new T(std::move(object)), [](T *last) { freeElsewhere(std::unique_ptr<T>(last)); }};
}

} // namespace vault
