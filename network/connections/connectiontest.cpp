// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectiontest.h"

#include "network/connections/connectiontestwork.h"

#include <utility>

namespace vault {

ConnectionTest::ConnectionTest(ConnectionRequest request, OpeningServices services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(request), std::move(services)))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    QMetaObject::invokeMethod(d.get(), [work = d.get()] { work->run(); }, Qt::QueuedConnection);
}

} // namespace vault
