// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinattempt.h"
#include "network/auth/signinclock.h"
#include "network/auth/signinprompt.h"

namespace vault {

/// A sign-in that shows a prompt while it waits for the person, for a limited time; one prompt at a time.
class PromptedAttempt : public SignInAttempt
{
public:
    using SignInAttempt::SignInAttempt;
    ~PromptedAttempt() override;

protected:
    /// Announces a prompt that fill() completes. When the time is over the attempt fails with SignInExpired, when the
    /// person cancels with SignInCanceled; at once with NoToken when there is nobody to ask (prompts is null).
    void announce(SignInPrompts *prompts, SignInClock &clock, std::chrono::seconds time,
                  const std::function<void(SignInPrompt &)> &fill);
    /// It has served; the attempt goes on.
    void withdrawPrompt();

private:
    SignInPrompt *m_prompt = nullptr;
};

} // namespace vault
