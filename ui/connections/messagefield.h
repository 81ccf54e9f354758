// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vault {

class FieldMessage;

/// A field with its message under it in one row, so that a form can hide both at once.
class MessageField : public QWidget
{
    Q_OBJECT
public:
    /// control: the part of the content that the message describes; the content itself when absent.
    explicit MessageField(QWidget *content, QWidget *control = nullptr, QWidget *parent = nullptr);

    FieldMessage *message() const { return m_message; }

private:
    FieldMessage *m_message;
};

} // namespace vault
