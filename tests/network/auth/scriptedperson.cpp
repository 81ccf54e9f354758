// SPDX-License-Identifier: Apache-2.0
#include "scriptedperson.h"

namespace vault::test {

ScriptedPerson::ScriptedPerson(SignInPrompts &prompts)
{
    connect(&prompts, &SignInPrompts::announced, this, &ScriptedPerson::look);
}

void ScriptedPerson::look(SignInPrompt *prompt)
{
    seen.append({prompt->kind, prompt->vaultHost, prompt->url, prompt->userCode, prompt->subject, prompt->authority,
                 prompt->resource, prompt->wasRefused, prompt->canKeep});
    ++open;
    connect(prompt, &SignInPrompt::ended, this, [this] { --open; });
    if (cancels) {
        QMetaObject::invokeMethod(prompt, &SignInPrompt::cancel, Qt::QueuedConnection);
    } else if (prompt->onAnswer && !answers.isEmpty()) {
        QMetaObject::invokeMethod(
            prompt, [this, prompt, text = answers.takeFirst()] { prompt->answer(SecretBuffer::copyOf(text), keeps); },
            Qt::QueuedConnection);
    }
}

} // namespace vault::test
