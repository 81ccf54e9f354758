// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panes/objectdetails.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vault {

class ElidedLabel;
class StatusBadge;

/// The head of the details: what is shown, its kind and state, and its identifier to copy.
class DetailsHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsHeader(QWidget *parent = nullptr);

    void show(const ObjectDetails &details);

Q_SIGNALS:
    void copyIdRequested();
    void signRequested(); ///< With the key that is shown.
    void currentVersionRequested(); ///< Away from an older version.

private:
    ElidedLabel *m_name;
    QLabel *m_type;
    StatusBadge *m_state;
    QPushButton *m_sign;
    QPushButton *m_copyId;
    QWidget *m_versionRow;
    ElidedLabel *m_version;
};

} // namespace vault
