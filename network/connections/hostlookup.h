// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostInfo>
#include <QObject>

namespace vault {

/// Looks a host's name up without blocking; deleting it lets the lookup go. Tells QHostInfo its slot by name: a functor
/// is never freed when its lookup is aborted (Qt 6.4).
class HostLookup final : public QObject
{
    Q_OBJECT
public:
    explicit HostLookup(QObject *parent = nullptr) : QObject(parent) {}
    ~HostLookup() override;

    void start(const QString &name);

Q_SIGNALS:
    void found(const QHostInfo &host); ///< Also when it was not: host.error() tells.

private Q_SLOTS:
    void take(const QHostInfo &host);

private:
    int m_id = -1;
};

} // namespace vault
