// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/strengthestimator.h"

#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>

#include <chrono>
#include <cmath>
#include <memory>

namespace vault {
namespace {

using namespace std::chrono_literals;

QFuture<PasswordStrength> estimateInBackground(SecretBuffer value)
{
    auto promise = std::make_shared<Promise<PasswordStrength>>();
    auto secret = std::make_shared<SecretBuffer>(std::move(value));
    const QFuture<PasswordStrength> future = promise->future();
    workerThreads().start([promise = std::move(promise), secret]() mutable {
        if (promise->isCanceled())
            return;
        const PasswordStrength strength = estimateStrength(*secret);
        secret->wipe();
        // Finished on the thread of whoever waits: their continuation runs where it can be cancelled.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [promise = std::move(promise), strength] { promise->finish(PasswordStrength(strength)); },
            Qt::QueuedConnection);
    });
    return future;
}

} // namespace

QString levelText(PasswordStrength::Level level)
{
    switch (level) {
    case PasswordStrength::Level::VeryWeak: return StrengthEstimator::tr("Very weak");
    case PasswordStrength::Level::Weak: return StrengthEstimator::tr("Weak");
    case PasswordStrength::Level::Fair: return StrengthEstimator::tr("Fair");
    case PasswordStrength::Level::Strong: return StrengthEstimator::tr("Strong");
    case PasswordStrength::Level::VeryStrong: break;
    }
    return StrengthEstimator::tr("Very strong");
}

QString strengthText(const PasswordStrength &strength)
{
    const QString bits = QLocale().toString(int(std::floor(strength.bits)));
    if (strength.isOfStart)
        //: %1 is "Strong", %2 a number of bits, %3 a number of characters. zxcvbn is a program's name.
        return StrengthEstimator::tr("%1 as a password: about %2 bits by zxcvbn, in its first %3 characters alone.")
            .arg(levelText(strength.level), bits)
            .arg(estimatedCharacters);
    //: %1 is "Strong", %2 a number of bits. zxcvbn is a program's name.
    return StrengthEstimator::tr("%1 as a password: about %2 bits by zxcvbn.").arg(levelText(strength.level), bits);
}

StrengthEstimator::StrengthEstimator(std::function<SecretBuffer()> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &StrengthEstimator::estimate);
}

void StrengthEstimator::schedule()
{
    ++m_number;
    m_rest.start();
}

void StrengthEstimator::cancel()
{
    ++m_number;
    m_rest.stop();
    m_estimating.cancel();
}

void StrengthEstimator::estimate()
{
    auto estimating = estimateInBackground(m_source());
    m_estimating = CancelGuard(estimating);
    estimating.then(this, [this, number = m_number](const PasswordStrength &strength) {
        if (number == m_number)
            Q_EMIT estimated(strength);
    });
}

} // namespace vault
