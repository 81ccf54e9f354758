// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace vault {

/// Shows its content whole where the screen has room, and scrolls it where not. Wishes for the height that the content
/// needs at the given width, up to a share of the screen.
class ContentArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContentArea(QWidget *content, QWidget *parent = nullptr);

    /// Scrolls so that this part of the content is seen, once the layout has had its turn.
    void reveal(QWidget *part);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vault
