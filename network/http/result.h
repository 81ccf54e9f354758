// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QFuture>

#include <tl/expected.hpp>

namespace vault {

/// What an operation gives: its value or the one error.
template<typename T>
using Result = tl::expected<T, ApiError>;

/// An operation under way. It is the promise's own future, so cancelling it aborts the request; cancelling a future
/// that then() returned would not (measured). Cancelling is no error: nothing is delivered.
///
/// A leaf writes `.then(this, [this](Result<T> result) {…})` exactly once and keeps a CancelGuard member.
template<typename T>
using Pending = QFuture<Result<T>>;

} // namespace vault
