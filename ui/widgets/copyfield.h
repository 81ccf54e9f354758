// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vault {

/// A public fact to read and copy (an id, a digest, a signature): one read-only line in the fixed font with a copy
/// button. Elided in the middle while it is not focused, whole on hover, selectable. Not for secrets: MaskedValue.
class CopyField : public QWidget
{
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr);

    /// What the field holds, for screen readers and the button: "Key id".
    void setLabel(const QString &label);
    void setText(const QString &text);
    QString text() const;

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void copied();

private:
    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace vault
