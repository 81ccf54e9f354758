// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secrettextedit.h"

#include "ui/widgets/accessibilityfilter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QStringDecoder>
#include <QTextBlock>

namespace vault {
namespace {

qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.unicode() < 0x80)
            bytes += 1;
        else if (character.unicode() < 0x800)
            bytes += 2;
        else if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else
            bytes += 3;
    }
    return bytes;
}

void wipeText(QString &text)
{
    if (text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

/// The line ends of a text when they are all alike; nothing when they are mixed.
std::optional<SecretTextEdit::LineEnd> lineEndOf(QStringView text)
{
    const qsizetype pairs = text.count(u"\r\n");
    const qsizetype feeds = text.count(u'\n');
    const qsizetype returns = text.count(u'\r');
    if (pairs == feeds && pairs == returns && pairs > 0)
        return SecretTextEdit::LineEnd::CrLf;
    if (returns == 0)
        return SecretTextEdit::LineEnd::Lf;
    return std::nullopt;
}

} // namespace

SecretTextEdit::SecretTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    installAccessibilityFilter();
    markAsSecretText(this);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

SecretTextEdit::~SecretTextEdit()
{
    // Who listens is being destroyed too: the dialog around it, by the time that its children go.
    blockSignals(true);
    wipe();
}

SecretBuffer SecretTextEdit::utf8() const
{
    if (isVerbatim())
        return m_verbatim.clone();
    SecretBuffer value;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0)
            value.append(m_lineEnd == LineEnd::CrLf ? "\r\n" : "\n");
        QString text = block.text();
        QByteArray bytes = text.toUtf8();
        value.append(bytes);
        wipeBytes(bytes);
        wipeText(text);
    }
    return value;
}

qsizetype SecretTextEdit::utf8Size() const
{
    if (isVerbatim())
        return m_verbatim.size();
    qsizetype bytes = (document()->blockCount() - 1) * (m_lineEnd == LineEnd::CrLf ? 2 : 1);
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        QString text = block.text();
        bytes += utf8Length(text);
        wipeText(text);
    }
    return bytes;
}

bool SecretTextEdit::setUtf8(const SecretBuffer &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(value.view());
    if (decoder.hasError()) {
        wipeText(text);
        return false;
    }
    wipe();
    setLineEnd(lineEndOf(text).value_or(LineEnd::Lf));
    setPlainText(text);
    wipeText(text);
    // Mixed line ends, separators of Unicode, control characters: whatever does not survive is kept beside the editor.
    const SecretBuffer back = utf8();
    if (back.view() != value.view()) {
        m_verbatim = value.clone();
        setReadOnly(true);
        Q_EMIT textChanged();
    }
    return true;
}

void SecretTextEdit::wipe()
{
    m_verbatim.wipe();
    setReadOnly(false);
    clear();
}

void SecretTextEdit::setLineEnd(LineEnd lineEnd)
{
    if (lineEnd == m_lineEnd)
        return;
    m_lineEnd = lineEnd;
    Q_EMIT lineEndChanged();
    Q_EMIT textChanged();
}

void SecretTextEdit::keyPressEvent(QKeyEvent *event)
{
    // Shift+Return would insert U+2028, which nobody means who breaks a line.
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SecretTextEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    const auto pasted = lineEndOf(text);
    const bool hasBreaks = text.contains(u'\n') || text.contains(u'\r');
    const bool wasEmpty = document()->isEmpty();
    QPlainTextEdit::insertFromMimeData(source);
    wipeText(text);
    if (!hasBreaks || pasted == m_lineEnd)
        return;
    if (wasEmpty && pasted)
        setLineEnd(*pasted);
    else
        Q_EMIT lineEndsReplaced();
}

QMimeData *SecretTextEdit::createMimeDataFromSelection() const
{
    // Also what X11 takes by selecting alone, so clipboard managers are asked to leave it out of their history.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    wipeText(text);
    return copied;
}

} // namespace vault
