// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionids.h"

#include <QSet>
#include <QUuid>

namespace vault {

namespace {

/// A name-based UUID (RFC 9562 §5.5) in a space of our own.
QString idFrom(const QString &text)
{
    static const QUuid space(QStringLiteral("5b1d5f0e-6f7c-4f0e-9a57-2f1f3f0c9a41"));
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

void giveAnotherId(Connection &connection, QSet<QString> &taken)
{
    do {
        connection.id = idFrom(connection.id + u'\n' + connection.vaultUrl);
    } while (taken.contains(connection.id));
    taken.insert(connection.id);
}

} // namespace

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void mendDoubledIds(QList<Connection> &connections)
{
    QSet<QString> taken;
    QList<qsizetype> doubled;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const QString &id = connections.at(i).id;
        if (id.isEmpty())
            continue;
        if (taken.contains(id))
            doubled.append(i);
        else
            taken.insert(id);
    }
    for (const qsizetype i : doubled)
        giveAnotherId(connections[i], taken);
}

void mendMissingIds(QList<Connection> &connections)
{
    QSet<QString> taken;
    for (const Connection &connection : connections)
        taken.insert(connection.id);
    for (Connection &connection : connections) {
        if (connection.id.isEmpty())
            giveAnotherId(connection, taken);
    }
}

} // namespace vault
