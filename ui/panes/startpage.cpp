// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/startpage.h"

#include "ui/widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon("vault"_L1).pixmap(QSize(48, 48), devicePixelRatioF()));
    picture->setAccessibleName(tr("Vault Browser"));

    auto *title = new QLabel(tr("Vault Browser"), this);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.6);
    titleFont.setBold(true);
    title->setFont(titleFont);

    auto *text = new QLabel(tr("Browse the keys and secrets of an Azure Key Vault, create and import them, and sign "
                               "with keys that never leave the vault."),
                            this);
    text->setWordWrap(true);

    auto *open = new QPushButton(icon("lock"_L1), tr("Open a vault…"), this);
    open->setDefault(true);
    auto *practice = new QPushButton(tr("Open the practice vault"), this);
    auto *hint = new QLabel(tr("The practice vault runs on this computer only. It is filled with samples, needs no "
                               "account and forgets everything when it ends."),
                            this);
    hint->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(open);
    buttons->addWidget(practice);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(hint);
    column->addStretch(3);

    text->setFixedWidth(440);
    hint->setFixedWidth(440);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);

    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceVaultRequested);
}

} // namespace vault
