// SPDX-License-Identifier: Apache-2.0
#include "network/connections/hostlookup.h"

#include <utility>

namespace vault {

HostLookup::~HostLookup()
{
    if (m_id >= 0)
        QHostInfo::abortHostLookup(m_id);
}

void HostLookup::start(const QString &name)
{
    m_id = QHostInfo::lookupHost(name, this, SLOT(take(QHostInfo)));
}

void HostLookup::take(const QHostInfo &host)
{
    m_id = -1;
    Q_EMIT found(host);
}

} // namespace vault
