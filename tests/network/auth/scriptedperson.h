// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinprompt.h"

#include <QList>
#include <QObject>

namespace vault::test {

/// Sits before the prompts: answers each with the next of its answers, cancels when it has been told to, else leaves
/// the prompt standing. Records what it was shown.
class ScriptedPerson : public QObject
{
    Q_OBJECT
public:
    struct Seen {
        SignInPrompt::Kind kind;
        QString vaultHost;
        QUrl url;
        QString userCode;
        QString subject;
        QString authority;
        QString resource;
        bool wasRefused;
        bool canKeep;
    };

    explicit ScriptedPerson(SignInPrompts &prompts);

    QList<QByteArray> answers;
    bool keeps = false;
    bool cancels = false;
    QList<Seen> seen;
    int open = 0; ///< Prompts that stand now.

private:
    void look(SignInPrompt *prompt);
};

} // namespace vault::test
