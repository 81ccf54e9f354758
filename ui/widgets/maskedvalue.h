// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QWidget>

namespace vault {

class SecretClipboard;

/// A secret's value: a fixed number of dots until revealed, then selectable text in the fixed font (many lines shown
/// as they are), hidden again after a time and when the window loses focus. Copies through SecretClipboard. The value
/// is in no accessible name or description.
class MaskedValue : public QWidget
{
    Q_OBJECT
public:
    explicit MaskedValue(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~MaskedValue() override;

    /// UTF-8. Hidden at first.
    void setValue(SecretBuffer value);
    void clear();
    bool hasValue() const;
    bool isRevealed() const;

public Q_SLOTS:
    void setRevealed(bool revealed);
    void copy();

Q_SIGNALS:
    /// Reveal or Copy was pressed and no value is there yet: the owner fetches it and calls setValue().
    void valueWanted();
    void revealedChanged(bool revealed);

private:
    class Private;
    Private *d;
};

} // namespace vault
