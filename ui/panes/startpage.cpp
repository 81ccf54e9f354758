// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/startpage.h"

#include "ui/panes/recentconnections.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 480;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_open(new QPushButton(icon("lock"_L1), tr("Open a vault…"), this))
    , m_manage(new QPushButton(tr("Manage connections…"), this))
    , m_recentTitle(new QLabel(tr("Recent connections"), this))
    , m_recent(new RecentConnections(this))
    , m_practice(new QPushButton(tr("Open the practice vault"), this))
{
    m_picture->setAccessibleName(tr("Vault Browser"));
    paintPicture();
    auto *title = new QLabel(tr("Vault Browser"), this);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.6);
    titleFont.setBold(true);
    title->setFont(titleFont);
    QFont headingFont = font();
    headingFont.setBold(true);
    m_recentTitle->setFont(headingFont);
    m_recentTitle->setBuddy(m_recent);
    m_open->setDefault(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(title);
    column->addWidget(makeText(tr("Browse the keys and secrets of an Azure Key Vault, create and import them, and sign with "
                                  "keys that never leave the vault."),
                               content));
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_manage);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addSpacing(16);
    auto *practiceRow = new QHBoxLayout;
    practiceRow->addWidget(m_practice);
    practiceRow->addStretch(1);
    column->addLayout(practiceRow);
    column->addWidget(makeText(tr("The practice vault runs on this computer only. It is filled with samples, needs no account "
                                  "and forgets everything when it ends."),
                               content));
    column->addStretch(3);

    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(24, 16, 24, 16);
    centred->addStretch(1);
    centred->addLayout(column, 100);
    centred->addStretch(1);
    // A wide page of long lines would be hard to read.
    content->setMaximumWidth(columnWidth + 48);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignHCenter);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    setRecent({}, 0);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_manage, &QPushButton::clicked, this, &StartPage::manageRequested);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceVaultRequested);
    connect(m_recent, &RecentConnections::openRequested, this, &StartPage::connectionRequested);
    connect(m_recent, &RecentConnections::offlineRequested, this, &StartPage::offlineRequested);
    connect(m_recent, &RecentConnections::forgetRequested, this, &StartPage::forgetRequested);
}

void StartPage::paintPicture()
{
    m_picture->setPixmap(icon("vault"_L1).pixmap(QSize(48, 48), devicePixelRatioF()));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPicture();
}

void StartPage::focusFirst()
{
    if (m_recent->isHidden())
        m_open->setFocus();
    else
        m_recent->setFocus();
}

void StartPage::setCanManage(bool canManage)
{
    m_manage->setVisible(canManage);
}

void StartPage::setRecent(const QList<Connection> &connections, std::int64_t now)
{
    const bool hadFocus = m_recent->hasFocus();
    const bool isFirst = m_recent->count() == 0 && focusWidget() == m_open;
    m_recent->setConnections(connections, now);
    m_recentTitle->setVisible(!connections.isEmpty());
    m_recent->setVisible(!connections.isEmpty());
    if ((hadFocus && connections.isEmpty()) || (isFirst && !connections.isEmpty()))
        focusFirst();
}

} // namespace vault
