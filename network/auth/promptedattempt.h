// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinattempt.h"
#include "network/auth/signinclock.h"
#include "network/auth/signinprompt.h"

namespace vault {

/// A sign-in that shows a prompt while it waits for the person, for a limited time.
class PromptedAttempt : public SignInAttempt
{
public:
    using SignInAttempt::SignInAttempt;
    ~PromptedAttempt() override;

protected:
    /// Announces a prompt that fill() completes. When the time is over the attempt fails with SignInExpired, when the
    /// person cancels with SignInCanceled.
    void announce(SignInPrompts *prompts, SignInClock &clock, std::chrono::seconds time,
                  const std::function<void(SignInPrompt &)> &fill);

private:
    SignInPrompt *m_prompt = nullptr;
};

} // namespace vault
