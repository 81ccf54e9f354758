// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secrettextview.h"

#include "ui/widgets/accessibilityfilter.h"
#include "ui/widgets/secretclipboard.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

namespace vault {

SecretTextView::SecretTextView(const SecretBuffer &value, SecretClipboard &clipboard, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_clipboard(clipboard)
{
    markAsSecretText(this);
    setUndoRedoEnabled(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    QString text = QString::fromUtf8(value.view());
    // Lines keep their shape; a single long one (a token) is folded instead of running out of the window.
    setLineWrapMode(text.contains(u'\n') ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setPlainText(text);
    text.fill(u'\0');
}

SecretTextView::~SecretTextView()
{
    setPlainText(QString());
}

QSize SecretTextView::sizeHint() const
{
    constexpr int mostLines = 12;
    const int lines = qBound(1, lineWrapMode() == NoWrap ? blockCount() : 3, mostLines);
    const int margins = 2 * frameWidth() + int(2 * document()->documentMargin());
    const int scrollBar = lineWrapMode() == NoWrap ? 16 : 0;
    return {fontMetrics().averageCharWidth() * 40, lines * fontMetrics().lineSpacing() + margins + scrollBar};
}

QSize SecretTextView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, 2 * fontMetrics().lineSpacing() + 12};
}

void SecretTextView::copySelection()
{
    QString text = textCursor().selectedText();
    if (text.isEmpty())
        return;
    text.replace(QChar::ParagraphSeparator, u'\n');
    QByteArray bytes = text.toUtf8();
    text.fill(u'\0');
    m_clipboard.copy(SecretBuffer::takeFrom(bytes));
}

void SecretTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        copySelection();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SecretTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy selection"));
    copyAction->setEnabled(textCursor().hasSelection());
    connect(copyAction, &QAction::triggered, this, &SecretTextView::copySelection);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, &QPlainTextEdit::selectAll);
    menu->popup(event->globalPos());
}

QMimeData *SecretTextView::createMimeDataFromSelection() const
{
    return new QMimeData;
}

} // namespace vault
