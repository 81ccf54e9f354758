// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace vault {

/// How a line beside a field is meant. Shown by shape and word to a screen reader, not by colour alone.
enum class MessageKind { Hint, Ok, Warning, Error };

/// A line under a field: what is expected of it, or what is wrong with it. Hidden while it has no text.
class FieldMessage : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMessage(QWidget *parent = nullptr);

    /// The text also becomes this control's accessible description, so that it is heard with the field.
    void setDescribed(QWidget *control);
    void setMessage(MessageKind kind, const QString &text);
    void clear() { setMessage(MessageKind::Hint, {}); }

    MessageKind kind() const { return m_kind; }
    QString text() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    MessageKind m_kind = MessageKind::Hint;
    QLabel *m_mark;
    QLabel *m_text;
    QPointer<QWidget> m_described;
};

} // namespace vault
