// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/keyversionbox.h"
#include "ui/signing/signingkey.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace vault {

class ErrorLogModel;
class FieldMessage;

/// A key's versions to choose from, newest first, and the bundle of the one chosen: fetched, with the failure and Retry
/// in place. The box stands in a row of its own above, so that assistive tools find its label beside it.
class KeyVersionField : public QWidget
{
    Q_OBJECT
public:
    KeyVersionField(KeyClient &keys, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~KeyVersionField() override;

    /// An empty version means the current one.
    void setKey(const QString &name, const QString &version) { m_key.setKey(name, version); }
    const std::optional<KeyBundle> &bundle() const { return m_key.bundle(); }
    bool isCurrent() const { return bundle() && m_key.isCurrent(); }
    /// Why there is no bundle, in words; empty when there is one.
    QString problem() const;

    KeyVersionBox *box() const { return m_box; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed(); ///< Another bundle, or none.

private:
    void showKey();

    SigningKey m_key;
    KeyVersionBox *m_box;
    FieldMessage *m_message;
    QPushButton *m_retry;
};

} // namespace vault
