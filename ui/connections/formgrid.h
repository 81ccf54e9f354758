// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QHash>

class QLabel;

namespace vault {

/// Labelled rows that come and go. Stands in for QFormLayout, which lays rows out with no height when others of wrapping
/// text are hidden and shown (Qt 6.4).
class FormGrid : public QGridLayout
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent);

    /// The control (the field itself unless another one inside it is named) is called by the label, as addFormRow() does.
    void addRow(const QString &label, QWidget *field, QWidget *control = nullptr);
    void addField(QWidget *field); ///< Without a label, under the fields.
    void addWide(QWidget *widget); ///< From the left edge on.
    void setRowVisible(QWidget *field, bool visible);

private:
    QHash<QWidget *, QLabel *> m_labels; ///< By field.
};

} // namespace vault
