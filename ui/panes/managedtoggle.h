// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace vault {

/// Beside a list's filter: leaves out the keys and secrets that belong to a certificate, and says how many that are.
/// Hidden where there are none.
class ManagedToggle : public QWidget
{
    Q_OBJECT
public:
    explicit ManagedToggle(QWidget *parent = nullptr);

    void setChecked(bool checked); ///< Without toggled().
    /// Of the whole list, whatever else the filter leaves out.
    void setCount(int count);

Q_SIGNALS:
    void toggled(bool hidesManaged); ///< By the person.

private:
    void updateText();

    QCheckBox *m_box;
    QLabel *m_note;
    int m_count = 0;
};

} // namespace vault
