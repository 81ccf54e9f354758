// SPDX-License-Identifier: Apache-2.0
#include "network/auth/promptedattempt.h"

namespace vault {

PromptedAttempt::~PromptedAttempt()
{
    if (m_prompt)
        Q_EMIT m_prompt->ended();
}

void PromptedAttempt::announce(SignInPrompts *prompts, SignInClock &clock, std::chrono::seconds time,
                               const std::function<void(SignInPrompt &)> &fill)
{
    m_prompt = new SignInPrompt(this);
    m_prompt->expiresAt = clock.now() + time.count();
    fill(*m_prompt);
    connect(m_prompt, &SignInPrompt::canceled, this, [this] { fail(signInError(ErrorReason::SignInCanceled)); });
    clock.after(time, this, [this] { fail(signInError(ErrorReason::SignInExpired)); });
    if (prompts)
        Q_EMIT prompts->announced(m_prompt);
}

} // namespace vault
