// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secrettextview.h"

#include "ui/secrets/tokencolors.h"
#include "ui/secrets/valuerendering.h"
#include "ui/widgets/accessibilityfilter.h"
#include "ui/widgets/secretclipboard.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace vault {
namespace {

/// Ranges of a document's positions in one colour, in order, cut into the ranges of each of its blocks.
class BlockColors
{
public:
    explicit BlockColors(const QTextDocument &document)
        : m_block(document.firstBlock())
    {}

    void add(int begin, int end, const QColor &color)
    {
        while (m_block.isValid() && begin < end) {
            const int blockEnd = m_block.position() + m_block.length();
            if (begin >= blockEnd) {
                finishBlock();
                continue;
            }
            QTextLayout::FormatRange range;
            range.start = begin - m_block.position();
            range.length = std::min(end, blockEnd) - begin;
            range.format.setForeground(color);
            m_ranges.append(range);
            begin += range.length;
        }
    }

    void finish()
    {
        while (m_block.isValid())
            finishBlock();
    }

private:
    void finishBlock()
    {
        m_block.layout()->setFormats(m_ranges);
        m_ranges.clear();
        m_block = m_block.next();
    }

    QTextBlock m_block;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

SecretTextView::SecretTextView(const SecretBuffer &value, SecretClipboard &clipboard, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_value(value)
    , m_clipboard(clipboard)
{
    markAsSecretText(this);
    setUndoRedoEnabled(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    // Lines keep their shape; a single long one (a token) is folded instead of running out of the window.
    const bool hasLines = value.view().contains('\n') || value.view().contains('\r');
    setLineWrapMode(hasLines ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    render();
}

SecretTextView::~SecretTextView()
{
    setPlainText(QString());
}

void SecretTextView::setSyntax(ValueSyntax syntax)
{
    m_syntax = syntax;
    m_tokens = tokensOf(m_value.view(), syntax);
    color();
}

void SecretTextView::setMarksShown(bool shown)
{
    if (shown == m_marksShown)
        return;
    m_marksShown = shown;
    render();
}

void SecretTextView::render()
{
    RenderedValue rendered = renderValue(m_value.view(), m_marksShown);
    m_offsets = std::move(rendered.offsets);
    m_isMark = std::move(rendered.isMark);
    setPlainText(rendered.text);
    rendered.text.fill(u'\0');
    color();
}

void SecretTextView::color()
{
    BlockColors colors(*document());
    const auto positionOf = [this](qsizetype byte) {
        return int(std::lower_bound(m_offsets.begin(), m_offsets.end(), int(byte)) - m_offsets.begin());
    };
    const int end = int(m_isMark.size());
    auto token = m_tokens.begin();
    int position = 0;
    // Runs of marks lie over the tokens that they stand in.
    while (position < end) {
        const bool isMark = m_isMark[std::size_t(position)];
        const auto changed = std::find(m_isMark.begin() + position, m_isMark.end(), !isMark);
        const int runEnd = int(changed - m_isMark.begin());
        if (isMark)
            colors.add(position, runEnd, markColor());
        for (; !isMark && token != m_tokens.end(); ++token) {
            const int tokenEnd = positionOf(token->begin + token->size);
            colors.add(std::max(positionOf(token->begin), position), std::min(tokenEnd, runEnd), tokenColor(token->kind));
            if (tokenEnd > runEnd)
                break;
        }
        position = runEnd;
    }
    colors.finish();
    document()->markContentsDirty(0, document()->characterCount());
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
    const auto last = std::ptrdiff_t(m_offsets.size()) - 1;
    const auto byteAt = [this, last](int position) {
        return m_offsets[std::size_t(std::clamp<std::ptrdiff_t>(position, 0, last))];
    };
    const int begin = byteAt(textCursor().selectionStart());
    const int end = byteAt(textCursor().selectionEnd());
    if (begin < end)
        m_clipboard.copy(SecretBuffer::copyOf(m_value.view().sliced(begin, end - begin)));
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

void SecretTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

QMimeData *SecretTextView::createMimeDataFromSelection() const
{
    return new QMimeData;
}

} // namespace vault
