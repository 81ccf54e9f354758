// SPDX-License-Identifier: Apache-2.0
#include "ui/vaulttabbar.h"

#include "models/tooltiptext.h"
#include "network/connections/vaultsession.h"
#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestTab = 240;
constexpr int narrowestTab = 120;

} // namespace

VaultTabBar::VaultTabBar(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Open vaults"));
    setMovable(true);
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setIconSize(QSize(16, 16));
}

void VaultTabBar::addVault(int id, const QString &name, const VaultSession &session)
{
    const ConnectionColor color = session.connection().color;
    const int index = addTab(QString(name).replace(u'&', u"&&"_s));
    setTabData(index, id);
    const QString address = session.endpoint().url().toString();
    QString toolTip = name + u'\n' + address;
    QString spoken = name;
    if (color != ConnectionColor::None) {
        const QString colorName = connectionColorName(color).toLower();
        //: On a tab's tool tip; %1 is a colour: "Marked red".
        toolTip += u'\n' + tr("Marked %1").arg(colorName);
        //: A tab as read aloud: %1 is a vault, %2 a colour.
        spoken = tr("%1, marked %2").arg(name, colorName);
    }
    if (session.connection().guard.readOnly) {
        toolTip += u'\n' + tr("Read-only");
        //: A tab as read aloud: %1 is a vault, perhaps with its colour.
        spoken = tr("%1, read-only").arg(spoken);
    }
    setTabToolTip(index, plainToolTip(toolTip));
    setAccessibleTabName(index, spoken);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes.
    close->setIcon(icon("close"_L1));
    close->setIconSize(QSize(12, 12));
    close->setAccessibleName(tr("Close %1").arg(name));
    close->setToolTip(plainToolTip(close->accessibleName()));
    connect(close, &QToolButton::clicked, this, [this, id] { Q_EMIT closeRequested(id); });
    setTabButton(index, ButtonPosition(style()->styleHint(QStyle::SH_TabBar_CloseButtonPosition, nullptr, this)), close);
    m_marks.append({id, color, address});
    paintMarks();
}

void VaultTabBar::removeVault(int id)
{
    m_marks.removeIf([id](const Mark &mark) { return mark.id == id; });
    removeTab(indexOf(id));
}

int VaultTabBar::indexOf(int id) const
{
    for (int index = 0; index < count(); ++index) {
        if (idAt(index) == id)
            return index;
    }
    return -1;
}

void VaultTabBar::paintMarks()
{
    for (const Mark &mark : std::as_const(m_marks)) {
        setTabIcon(indexOf(mark.id), mark.color == ConnectionColor::None
                                         ? icon("vault"_L1)
                                         : QIcon(connectionColorMark(mark.color, 16, devicePixelRatioF())));
    }
}

QSize VaultTabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {qBound(narrowestTab, hint.width(), widestTab), hint.height()};
}

QSize VaultTabBar::minimumTabSizeHint(int index) const
{
    return {narrowestTab, QTabBar::minimumTabSizeHint(index).height()};
}

void VaultTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeRequested(idAt(index));
    else
        QTabBar::mouseReleaseEvent(event);
}

void VaultTabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const int index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : tabAt(event->pos());
    if (index < 0)
        return;
    const int id = idAt(index);
    const auto mark = std::find_if(m_marks.cbegin(), m_marks.cend(), [id](const Mark &one) { return one.id == id; });
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("close"_L1), tr("&Close"), this, [this, id] { Q_EMIT closeRequested(id); });
    menu->addAction(tr("Close the &others"), this, [this, id] { closeOthers(id); })->setEnabled(count() > 1);
    menu->addSeparator();
    menu->addAction(tr("Open in &another tab"), this, [this, id] { Q_EMIT againRequested(id); });
    menu->addAction(icon("copy"_L1), tr("Copy &address"), this, [address = mark->address] {
        QGuiApplication::clipboard()->setText(address);
    });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(tabRect(index).center()) : event->globalPos());
}

void VaultTabBar::closeOthers(int id)
{
    const QList<Mark> marks = m_marks;
    for (const Mark &mark : marks) {
        if (mark.id != id)
            Q_EMIT closeRequested(mark.id);
    }
}

void VaultTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace vault
