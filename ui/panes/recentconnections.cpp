// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/recentconnections.h"

#include "models/datetext.h"
#include "models/tooltiptext.h"
#include "ui/panes/recentdelegate.h"
#include "ui/widgets/connectioncolors.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

namespace vault {

namespace {

QString idOf(const QListWidgetItem *item)
{
    return item ? item->data(RecentDelegate::IdRole).toString() : QString();
}

/// The address without what every vault's has.
QString shortAddress(const QString &vaultUrl)
{
    return QUrl(vaultUrl).toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash)
        .remove(0, vaultUrl.contains(QLatin1String("://")) ? 2 : 0);
}

} // namespace

RecentConnections::RecentConnections(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Recent connections"));
    setItemDelegate(new RecentDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setCursor(Qt::PointingHandCursor); // one click opens
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { Q_EMIT openRequested(idOf(item)); });
}

void RecentConnections::setConnections(const QList<Connection> &connections, std::int64_t now)
{
    const QString current = idOf(currentItem());
    clear();
    for (const Connection &connection : connections)
        addConnection(connection, now);
    setCurrentRow(0);
    for (int row = 0; row < count(); ++row) {
        if (idOf(item(row)) == current)
            setCurrentRow(row);
    }
    updateGeometry();
}

void RecentConnections::addConnection(const Connection &connection, std::int64_t now)
{
    const QString name = displayName(connection);
    const QString when = relativeDate(connection.lastOpened, now);
    const QString address = shortAddress(connection.vaultUrl);
    auto *row = new QListWidgetItem(name, this);
    row->setData(RecentDelegate::IdRole, connection.id);
    row->setData(RecentDelegate::HostRole, address);
    row->setData(RecentDelegate::TimeRole, when);
    row->setData(RecentDelegate::ColorRole, int(connection.color));
    row->setData(RecentDelegate::ReadOnlyRole, connection.guard.readOnly);
    row->setData(RecentDelegate::RemembersRole, connection.remembersContents);
    row->setToolTip(plainToolTip(name + QLatin1Char('\n') + connection.vaultUrl));
    //: A recent connection, read aloud: name, address, when it was opened.
    QString spoken = tr("%1, %2, opened %3").arg(name, address, when);
    if (connection.color != ConnectionColor::None)
        //: %1 is the description of a connection, %2 the name of its colour.
        spoken = tr("%1, marked %2").arg(spoken, connectionColorName(connection.color).toLower());
    if (connection.guard.readOnly)
        //: %1 is the description of a connection.
        spoken = tr("%1, read-only").arg(spoken);
    row->setData(Qt::AccessibleTextRole, spoken);
}

QSize RecentConnections::sizeHint() const
{
    const int rows = count() == 0 ? 0 : count() * sizeHintForRow(0);
    return {440, rows + 2 * frameWidth()};
}

void RecentConnections::keyPressEvent(QKeyEvent *event)
{
    const QString id = idOf(currentItem());
    if (!id.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT openRequested(id);
    else if (!id.isEmpty() && event->key() == Qt::Key_Delete)
        Q_EMIT forgetRequested(id);
    else
        QListWidget::keyPressEvent(event);
}

void RecentConnections::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem *row = byKey ? currentItem() : itemAt(event->pos());
    if (!row)
        return;
    const QString id = idOf(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, id] { Q_EMIT openRequested(id); });
    if (row->data(RecentDelegate::RemembersRole).toBool())
        menu->addAction(tr("Open o&ffline"), this, [this, id] { Q_EMIT offlineRequested(id); });
    QAction *forget = menu->addAction(tr("&Remove from this list"), this, [this, id] { Q_EMIT forgetRequested(id); });
    forget->setShortcut(Qt::Key_Delete);
    menu->popup(byKey ? mapToGlobal(visualItemRect(row).center()) : event->globalPos());
}

} // namespace vault
