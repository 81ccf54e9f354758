// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fieldmessage.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vault {

/// A strip above the content for news that are no failures. One at a time, until it is closed or another one comes.
/// Announced to screen readers; never takes the focus by itself.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// kind: Hint for plain news, Ok for a success, Warning for what should be known.
    void showNotice(MessageKind kind, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLooks();

    MessageKind m_kind = MessageKind::Hint;
    QLabel *m_mark;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace vault
