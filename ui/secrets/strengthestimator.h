// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/passwordstrength.h"
#include "network/http/cancelguard.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace vault {

/// "Very weak" … "Very strong".
QString levelText(PasswordStrength::Level level);
/// "Strong as a password: about 92 bits by zxcvbn." with what it is true of.
QString strengthText(const PasswordStrength &strength);

/// Judges a value that is being typed: after a moment of rest, on a worker thread, of its newest state only.
class StrengthEstimator : public QObject
{
    Q_OBJECT
public:
    /// source: the value as it is when asked; its copy is wiped after the estimate.
    explicit StrengthEstimator(std::function<SecretBuffer()> source, QObject *parent = nullptr);

    void schedule(); ///< The value changed.
    void cancel();

Q_SIGNALS:
    void estimated(const vault::PasswordStrength &strength);

private:
    void estimate();

    std::function<SecretBuffer()> m_source;
    QTimer m_rest;
    int m_number = 0;
    CancelGuard m_estimating;
};

} // namespace vault
