// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"
#include "ui/secrets/valuesyntax.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vault {

class SecretClipboard;
class SecretTextView;

/// A secret's value: a fixed number of dots until revealed, then selectable text in the fixed font (many lines shown
/// as they are), hidden again after a time and when the window loses focus. Copies through SecretClipboard. The value
/// is in no accessible name or description.
class MaskedValue : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultRevealTime{30};

    explicit MaskedValue(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~MaskedValue() override;

    /// UTF-8. Hidden at first.
    void setValue(SecretBuffer value);
    void clear();
    bool hasValue() const;
    const SecretBuffer &value() const { return m_value; }
    /// How the shown value is coloured and whether blanks, controls and the like are written out in it.
    void setSyntax(ValueSyntax syntax);
    void setMarksShown(bool shown);
    /// Both hold a value, and the same one. Takes the same time wherever they differ.
    bool isSameAs(const MaskedValue &other) const;
    bool isRevealed() const { return m_editor != nullptr; }
    void setRevealTime(std::chrono::milliseconds time);

public Q_SLOTS:
    void setRevealed(bool revealed);
    void copy();

Q_SIGNALS:
    /// Reveal or Copy was pressed and no value is there yet: the owner fetches it and calls setValue().
    void valueWanted();
    void revealedChanged(bool revealed);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showEditor();
    void removeEditor();
    void updateControls();

    SecretClipboard &m_clipboard;
    SecretBuffer m_value;
    bool m_hasValue = false; ///< An empty value is a value.
    enum class Wanted { Nothing, Reveal, Copy } m_wanted = Wanted::Nothing; ///< What to do once the value is there.
    ValueSyntax m_syntax = ValueSyntax::Plain;
    bool m_marksShown = false;
    QTimer m_timer;
    QVBoxLayout *m_place;
    QLabel *m_dots;
    SecretTextView *m_editor = nullptr; ///< Exists only while revealed.
    QToolButton *m_revealButton;
    QToolButton *m_copyButton;
};

} // namespace vault
