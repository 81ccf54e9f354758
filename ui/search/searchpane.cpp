// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchpane.h"

#include "ui/panes/emptystate.h"
#include "ui/panes/filterbox.h"
#include "ui/panes/filtertext.h"
#include "ui/search/searchtable.h"
#include "ui/search/searchwords.h"
#include "ui/vaultview.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds updateInterval {50};

} // namespace

SearchPane::SearchPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBox([this](const QString &term) { return filterCompletions(m_search.vocabulary(), term); }, this))
    , m_problem(new FieldMessage(this))
    , m_line(new ProgressLine(this))
    , m_stack(new QStackedLayout)
    , m_table(new SearchTable(m_search, this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_progress(new FieldMessage(this))
    , m_resume(new QPushButton(icon("retry"_L1), tr("Retry"), this))
{
    setAccessibleName(tr("Search in all open vaults"));
    m_search.setActive(false);
    m_filter->setPlaceholderText(tr("Search in all open vaults (Ctrl+Shift+F)"));
    m_filter->setAccessibleName(tr("Search in all open vaults"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(filterHelp());
    m_filter->addAction(icon("filter"_L1), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_filter->installEventFilter(this);
    m_table->installEventFilter(this);
    m_problem->setDescribed(m_filter);
    m_delay.setSingleShot(true);
    m_delay.setInterval(25ms);
    // Half a term is nothing to complain about.
    m_problemDelay.setSingleShot(true);
    m_problemDelay.setInterval(600ms);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"searchCount"_s);
    m_resume->setToolTip(tr("Load the lists again that failed or were stopped"));
    auto *closeButton = new QToolButton(this);
    closeButton->setAutoRaise(true);
    closeButton->setIcon(icon("close"_L1));
    closeButton->setAccessibleName(tr("Close the search"));
    closeButton->setToolTip(tr("Close the search (Esc)"));

    auto *fieldRow = new QHBoxLayout;
    fieldRow->setSpacing(4);
    fieldRow->addWidget(m_filter, 1);
    fieldRow->addWidget(closeButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(4);
    head->addLayout(fieldRow);
    head->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->setSpacing(16);
    foot->addWidget(m_count);
    foot->addWidget(m_progress, 1, Qt::AlignVCenter);
    foot->addStretch(0);
    foot->addWidget(m_resume);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_line);
    layout->addLayout(foot);

    connect(m_filter, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_wantsTable = false; });
    connect(&m_delay, &QTimer::timeout, this, &SearchPane::apply);
    connect(&m_problemDelay, &QTimer::timeout, this, &SearchPane::showProblem);
    connect(&m_search, &VaultSearchModel::progressed, this, &SearchPane::update);
    connect(m_table, &QTableView::activated, this, &SearchPane::goTo);
    connect(m_table, &QTableView::doubleClicked, this, &SearchPane::goTo);
    connect(m_empty, &EmptyState::buttonPressed, this, &SearchPane::openRequested);
    connect(m_resume, &QPushButton::clicked, &m_search, &VaultSearchModel::resume);
    connect(closeButton, &QToolButton::clicked, this, &SearchPane::close);
    update();
}

void SearchPane::addVault(VaultView *vault)
{
    m_vaults.insert(m_search.addVault(vault->name(), vault->lists().all()), vault);
}

void SearchPane::removeVault(VaultView *vault)
{
    const int number = m_vaults.key(vault);
    m_vaults.remove(number);
    m_search.removeVault(number);
}

void SearchPane::open()
{
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SearchPane::close()
{
    hide();
    Q_EMIT closed();
}

void SearchPane::saveLayout() const
{
    m_table->saveColumns();
}

void SearchPane::showEvent(QShowEvent *event)
{
    m_search.setActive(true);
    QWidget::showEvent(event);
}

void SearchPane::hideEvent(QHideEvent *event)
{
    m_search.setActive(false);
    QWidget::hideEvent(event);
}

bool SearchPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_table) {
        if (key != Qt::Key_Escape)
            return false;
        open();
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            close();
        else
            m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        showProblem();
        m_wantsTable = true;
        if (!m_search.isSearching())
            focusTable();
        return true;
    default:
        return false;
    }
}

void SearchPane::apply()
{
    m_delay.stop();
    m_search.setQuery(m_filter->text());
}

void SearchPane::focusTable()
{
    m_wantsTable = false;
    if (m_search.rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void SearchPane::showProblem()
{
    // Where nothing else is searched for, it stands in place of the table.
    const auto problem = m_search.hasQuery() ? m_search.problem() : std::nullopt;
    if (problem && m_filter->isOffering()) {
        m_problemDelay.start();
        return;
    }
    m_problem->setMessage(problem ? MessageKind::Warning : MessageKind::Hint, problem ? filterProblemText(*problem) : QString());
}

void SearchPane::update()
{
    // The search tells of every few milliseconds: nobody reads as fast. Its last word is never passed over.
    if (m_search.isSearching() && m_sinceUpdate.isValid() && !m_sinceUpdate.hasExpired(updateInterval.count()))
        return;
    m_sinceUpdate.start();
    if (m_search.problem())
        m_problemDelay.start();
    else
        showProblem();
    const QList<VaultSearchModel::Progress> incomplete = m_search.incomplete();
    const bool mustResume = needsResume(incomplete);
    m_count->setText(searchCountText(m_search));
    m_count->setVisible(!m_count->text().isEmpty());
    m_progress->setMessage(mustResume ? MessageKind::Warning : MessageKind::Hint, searchProgressText(incomplete));
    m_resume->setVisible(mustResume);
    m_line->setActive(m_search.isSearching());
    if (m_search.rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        if (m_wantsTable && !m_search.isSearching())
            focusTable();
        return;
    }
    const bool hadFocus = m_table->hasFocus();
    m_empty->setContent(searchGuidance(m_search));
    m_stack->setCurrentWidget(m_empty);
    if (hadFocus)
        m_filter->setFocus();
}

void SearchPane::goTo(const QModelIndex &index)
{
    const VaultSearchModel::Hit hit = m_table->hitAt(index);
    if (VaultView *vault = m_vaults.value(hit.vault))
        Q_EMIT chosen(vault, hit.kind, hit.name);
}

} // namespace vault
