// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/certificatesummary.h"

#include <QFuture>

namespace vault {

using SummaryResult = tl::expected<CertificateSummary, CertificateProblem>;

/// Summarises on a worker thread. The value is this call's own copy and wiped there.
QFuture<SummaryResult> summarizeInBackground(SecretBuffer value, const QString &contentType);

} // namespace vault
