// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QPlainTextEdit>

namespace vault {

/// An editor of a secret's value. Keeps no undo history, gives exactly what was typed (QPlainTextEdit::toPlainText
/// turns no-break spaces into blanks), and holds a value that no editor can show faithfully as the bytes they are.
class SecretTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class LineEnd { Lf, CrLf };

    explicit SecretTextEdit(QWidget *parent = nullptr);
    ~SecretTextEdit() override;

    SecretBuffer utf8() const; ///< Exactly what is to be sent.
    qsizetype utf8Size() const; ///< Bytes of it, without making it.
    /// False for bytes that are no UTF-8: then nothing changes. Line ends are kept; where they are mixed, or where
    /// anything else would change in an editor, isVerbatim() is true and the text cannot be edited.
    bool setUtf8(const SecretBuffer &value);
    bool isVerbatim() const { return !m_verbatim.isEmpty(); }
    void wipe();

    LineEnd lineEnd() const { return m_lineEnd; }
    void setLineEnd(LineEnd lineEnd); ///< What a line break in the editor is sent as.

Q_SIGNALS:
    void lineEndChanged();
    /// Text with other line ends than the editor's was pasted; they are now the editor's.
    void lineEndsReplaced();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    LineEnd m_lineEnd = LineEnd::Lf;
    SecretBuffer m_verbatim;
};

} // namespace vault
