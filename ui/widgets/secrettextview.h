// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"
#include "ui/secrets/valuesyntax.h"

#include <QPlainTextEdit>

#include <vector>

namespace vault {

class SecretClipboard;

/// A revealed value: read-only, selectable, no undo history, coloured by its syntax. What is selected reaches the
/// clipboard only through SecretClipboard, byte for byte as it is in the value, and neither the mouse selection's
/// clipboard nor drag and drop.
class SecretTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// value: UTF-8, the lines shown as they are. It must outlive the view.
    SecretTextView(const SecretBuffer &value, SecretClipboard &clipboard, QWidget *parent);
    ~SecretTextView() override;

    void setSyntax(ValueSyntax syntax);
    ValueSyntax syntax() const { return m_syntax; }
    /// Writes out blanks, tabs, line ends, controls and characters without width.
    void setMarksShown(bool shown);
    bool areMarksShown() const { return m_marksShown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void render();
    void color();
    void copySelection();

    const SecretBuffer &m_value;
    SecretClipboard &m_clipboard;
    std::vector<int> m_offsets; ///< The byte at which each position of the document begins (ui/secrets/valuerendering.h).
    std::vector<bool> m_isMark;
    ValueTokens m_tokens;
    ValueSyntax m_syntax = ValueSyntax::Plain;
    bool m_marksShown = false;
};

} // namespace vault
