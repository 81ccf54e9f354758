// SPDX-License-Identifier: Apache-2.0
#include "network/auth/promptedattempt.h"

#include <utility>

namespace vault {

PromptedAttempt::~PromptedAttempt()
{
    if (m_prompt)
        Q_EMIT m_prompt->ended();
}

void PromptedAttempt::announce(SignInPrompts *prompts, SignInClock &clock, std::chrono::seconds time,
                               const std::function<void(SignInPrompt &)> &fill)
{
    withdrawPrompt();
    if (!prompts) {
        fail(signInError(ErrorReason::NoToken));
        return;
    }
    m_prompt = new SignInPrompt(this);
    m_prompt->expiresAt = clock.now() + time.count();
    fill(*m_prompt);
    connect(m_prompt, &SignInPrompt::canceled, this, [this] { fail(signInError(ErrorReason::SignInCanceled)); });
    clock.after(time, m_prompt, [this, prompt = m_prompt] {
        if (m_prompt == prompt)
            fail(signInError(ErrorReason::SignInExpired));
    });
    Q_EMIT prompts->announced(m_prompt);
}

void PromptedAttempt::withdrawPrompt()
{
    SignInPrompt *prompt = std::exchange(m_prompt, nullptr);
    if (!prompt)
        return;
    prompt->disconnect(this);
    prompt->onAnswer = {};
    Q_EMIT prompt->ended();
    prompt->deleteLater();
}

} // namespace vault
