// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QWidget>

class QLabel;

namespace vault {

class KeyNameConfirmation;
class SecondPerson;

/// What a guarded connection asks for before a dialog's signature goes: that the key's name is typed, and that a second
/// person compares a digest. Not shown where the connection asks for neither.
class SigningRelease : public QWidget
{
    Q_OBJECT
public:
    /// whatIsCompared: a sentence that says of what the digest is.
    SigningRelease(const ConnectionGuard &guard, const QString &whatIsCompared, QWidget *parent = nullptr);

    void setKeyName(const QString &name);
    /// What the second person compares; empty while there is nothing to sign yet.
    void setDigest(const QByteArray &digest);
    void reset(); ///< After a press of the button: the next one is released anew.
    QString problem() const; ///< What has still to be done; empty once released.

    KeyNameConfirmation *keyName() const { return m_keyName; }
    SecondPerson *secondPerson() const { return m_secondPerson; }

Q_SIGNALS:
    void changed();

private:
    const ConnectionGuard m_guard;
    KeyNameConfirmation *m_keyName;
    QLabel *m_what;
    SecondPerson *m_secondPerson;
};

} // namespace vault
