// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/detailsheader.h"

#include "ui/panes/kindtext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statepilldelegate.h"
#include "ui/widgets/statusbadge.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

DetailsHeader::DetailsHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_type(new QLabel(this))
    , m_state(new StatusBadge(this))
    , m_sign(new QPushButton(icon("sign"_L1), tr("Sign…"), this))
    , m_copyId(new QPushButton(icon("copy"_L1), tr("Copy id"), this))
    , m_versionRow(new QWidget(this))
    , m_version(new ElidedLabel(m_versionRow))
{
    QFont nameFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    nameFont.setPointSizeF(font().pointSizeF() * 1.2);
    nameFont.setBold(true);
    m_name->setFont(nameFont);
    m_name->setElideMode(Qt::ElideMiddle);
    m_version->setElideMode(Qt::ElideMiddle);
    m_type->setTextFormat(Qt::PlainText);
    m_copyId->setToolTip(tr("Copy the identifier"));
    m_sign->setToolTip(tr("Open the signing workbench with this key"));

    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_state);
    second->addWidget(m_type, 1);
    second->addWidget(m_sign);
    second->addWidget(m_copyId);
    auto *back = new QPushButton(tr("Show current version"), m_versionRow);
    auto *versionLayout = new QHBoxLayout(m_versionRow);
    versionLayout->setContentsMargins(0, 0, 0, 0);
    versionLayout->setSpacing(8);
    versionLayout->addWidget(m_version, 1);
    versionLayout->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addLayout(second);
    layout->addWidget(m_versionRow);

    connect(m_copyId, &QPushButton::clicked, this, &DetailsHeader::copyIdRequested);
    connect(m_sign, &QPushButton::clicked, this, &DetailsHeader::signRequested);
    connect(back, &QPushButton::clicked, this, &DetailsHeader::currentVersionRequested);
}

void DetailsHeader::show(const ObjectDetails &details)
{
    m_name->setText(details.properties.id.name);
    m_type->setText(objectTypeText(details));
    const ObjectState state = stateOf(details.properties.attributes, QDateTime::currentSecsSinceEpoch());
    m_state->setPill(StatePillDelegate::pillOf(state, details.properties.managed, isDeletedKind(details.kind)));
    m_sign->setVisible(details.kind == ItemListKind::Keys);
    m_versionRow->setVisible(details.isOlderVersion);
    m_version->setText(tr("Older version %1").arg(details.properties.id.version));
}

} // namespace vault
