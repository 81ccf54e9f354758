// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vault {

/// Which proxy to go through; host and port appear where they are needed.
class ProxyField : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyField(QWidget *parent = nullptr);

    void setProxy(const ConnectionProxy &proxy);
    ConnectionProxy proxy() const;
    /// What is wrong with the host; empty when it can be used.
    QString problem() const;
    bool lacksHost() const;

    QComboBox *kindBox() const { return m_kind; }
    QLineEdit *hostEdit() const { return m_host; }

Q_SIGNALS:
    void changed();

private:
    bool needsHost() const;
    void showParts();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
};

} // namespace vault
