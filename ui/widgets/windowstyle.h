// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace vault {

/// Fusion with scroll bars in plain colours. Fusion's own have gradients as long as the list: a quarter of the time that
/// painting the whole window takes, and other threads are waited for while they are filled.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WindowStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace vault
