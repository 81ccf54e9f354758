// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/errorpanel.h"

#include "models/errorlogmodel.h"
#include "ui/errortext.h"
#include "ui/panes/errordetail.h"
#include "ui/panes/errorlistdelegate.h"
#include "ui/panes/errorstrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace vault {
namespace {

constexpr int proposedHeight = 280;
constexpr int minimumOpenHeight = 140;

} // namespace

ErrorPanel::ErrorPanel(ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_errors(errors)
    , m_strip(new ErrorStrip(this))
{
    setAccessibleName(tr("Failures"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);

    connect(m_strip, &ErrorStrip::toggleRequested, this, &ErrorPanel::toggle);
    connect(m_strip, &ErrorStrip::dismissed, this, [this] { m_strip->showQuiet(m_errors.rowCount()); });
    connect(&m_errors, &ErrorLogModel::appended, this, &ErrorPanel::showNewest);
    connect(&m_errors, &QAbstractItemModel::dataChanged, this, [this] {
        m_strip->nameVault(m_errors.vaultAt(0));
        showCurrent();
    });
    connect(&m_errors, &QAbstractItemModel::modelReset, this, &ErrorPanel::updateButtons);
    connect(&m_errors, &QAbstractItemModel::rowsRemoved, this, &ErrorPanel::updateButtons);
    if (m_errors.rowCount() > 0)
        showNewest(m_errors.errorAt(0));
    updateHeight();
}

void ErrorPanel::needBody()
{
    if (m_body)
        return;
    m_body = new QWidget(this);
    m_body->hide();
    m_list = new QListView;
    m_list->setModel(new ErrorHeadlines(m_errors, m_list));
    m_list->setItemDelegate(new ErrorListDelegate(m_list));
    m_list->setAccessibleName(tr("Failures, newest first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(220);
    m_detail = new ErrorDetail;
    m_copyButton = new QPushButton(icon(QLatin1String("copy")), tr("Copy report"));
    m_copyButton->setToolTip(tr("Copy the facts of this failure, without any value, body or token"));
    m_clearButton = new QPushButton(icon(QLatin1String("delete")), tr("Clear"));
    m_clearButton->setAccessibleName(tr("Clear all failures"));

    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_detail, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_copyButton);
    buttons->addStretch(1);
    buttons->addWidget(m_clearButton);
    rightLayout->addLayout(buttons);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *bodyLayout = new QVBoxLayout(m_body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(splitter);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body, 1);
    followInTabOrder(m_strip, m_body);
    setFocusProxy(m_list);

    connect(m_copyButton, &QPushButton::clicked, this, &ErrorPanel::copyReport);
    connect(m_clearButton, &QPushButton::clicked, &m_errors, &ErrorLogModel::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ErrorPanel::showCurrent);
    updateButtons();
}

void ErrorPanel::showNewest(const ApiError &error)
{
    needBody();
    m_strip->showError(error, m_errors.vaultAt(0));
    // Whoever reads an older failure, or has moved into the detail of one, goes on reading it; otherwise the newest is
    // shown. Before it was added the newest stood in row 0.
    const QWidget *focus = QApplication::focusWidget();
    const bool isReading = focus && focus != m_list && m_body->isAncestorOf(focus);
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || (current.row() <= 1 && !isReading))
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    updateButtons();
}

void ErrorPanel::showCurrent()
{
    if (!m_body)
        return;
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && current.row() < m_errors.rowCount())
        m_detail->showError(m_errors.errorAt(current.row()), m_errors.vaultAt(current.row()));
    updateButtons();
}

void ErrorPanel::updateButtons()
{
    const bool hasErrors = m_errors.rowCount() > 0;
    if (!hasErrors)
        m_strip->showQuiet(0);
    if (!m_body)
        return;
    m_clearButton->setEnabled(hasErrors);
    m_copyButton->setEnabled(hasErrors && m_list->currentIndex().isValid());
    m_detail->widget()->setVisible(hasErrors && m_list->currentIndex().isValid());
}

void ErrorPanel::setExpanded(bool expanded)
{
    if (expanded == m_isExpanded)
        return;
    needBody();
    const bool focusIsInside = m_body->isAncestorOf(QApplication::focusWidget());
    if (m_isExpanded)
        m_openHeight = height();
    m_isExpanded = expanded;
    m_strip->setExpanded(expanded);
    m_body->setVisible(expanded);
    if (!expanded && focusIsInside)
        m_strip->focusToggle();
    updateHeight();
    Q_EMIT expandedChanged(expanded);
}

void ErrorPanel::updateHeight()
{
    const int stripHeight = m_strip->sizeHint().height();
    setMinimumHeight(m_isExpanded ? stripHeight + minimumOpenHeight : stripHeight);
    setMaximumHeight(m_isExpanded ? QWIDGETSIZE_MAX : stripHeight);
    setSizePolicy(QSizePolicy::Preferred, m_isExpanded ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    updateGeometry();
    giveHeight(m_isExpanded ? sizeHint().height() : stripHeight);
}

void ErrorPanel::giveHeight(int height)
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter || splitter->orientation() != Qt::Vertical)
        return;
    QList<int> sizes = splitter->sizes();
    const int self = splitter->indexOf(this);
    int total = 0;
    for (const int size : std::as_const(sizes))
        total += size;
    if (total == 0 || sizes.size() < 2)
        return;
    // The work above keeps the greater part.
    const int bounded = m_openHeight > 0 ? qMin(height, total * 2 / 3) : qMin(height, total / 3);
    const int own = qMax(bounded, minimumHeight());
    const int neighbour = self > 0 ? self - 1 : 1;
    sizes[neighbour] = qMax(0, sizes.at(neighbour) + sizes.at(self) - own);
    sizes[self] = own;
    splitter->setSizes(sizes);
}

QSize ErrorPanel::sizeHint() const
{
    const QSize strip = m_strip->sizeHint();
    return {strip.width(), m_isExpanded ? (m_openHeight > 0 ? m_openHeight : proposedHeight) : strip.height()};
}

void ErrorPanel::copyReport()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(reportText(m_errors.errorAt(current.row())));
}

} // namespace vault
