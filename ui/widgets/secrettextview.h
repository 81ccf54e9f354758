// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QPlainTextEdit>

namespace vault {

class SecretClipboard;

/// A revealed value: read-only, selectable, no undo history. What is selected reaches the clipboard only through
/// SecretClipboard, and neither the mouse selection's clipboard nor drag and drop.
class SecretTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// value: UTF-8, the lines shown as they are.
    SecretTextView(const SecretBuffer &value, SecretClipboard &clipboard, QWidget *parent);
    ~SecretTextView() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void copySelection();

    SecretClipboard &m_clipboard;
};

} // namespace vault
