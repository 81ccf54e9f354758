// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QLabel>

#include <array>

namespace vault {

/// A label of words that wrap, and that remembers how high it is at which width. A plain one lays its text out anew each
/// time it is asked, and nested layouts ask some dozen times: most of what it takes to lay out a pane.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    explicit WrappedLabel(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Height {
        int width = -1;
        int height = -1;
    };

    mutable QString m_measured; ///< The text that the heights belong to.
    mutable std::array<Height, 6> m_heights;
    mutable std::size_t m_next = 0;
};

} // namespace vault
