// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectiontestview.h"

#include "ui/connections/teststepwords.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/statusbadge.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {
namespace {

QString milliseconds(std::chrono::milliseconds time)
{
    //: A time in milliseconds.
    return ConnectionTestView::tr("%1 ms").arg(QLocale().toString(qlonglong(time.count())));
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new FieldMessage(this))
    , m_cancel(new QPushButton(tr("Cancel test"), this))
{
    auto *layout = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    auto *last = new QHBoxLayout;
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addLayout(last);
    buildRows(grid);
    last->addWidget(m_outcome, 1);
    last->addWidget(m_cancel, 0, Qt::AlignTop);
    m_cancel->setAutoDefault(false);
    setAccessibleName(tr("Connection test"));
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionTestView::cancel);
    hide();
}

void ConnectionTestView::buildRows(QGridLayout *grid)
{
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int number = 0; number < stepCount; ++number) {
        Row &row = m_rows[size_t(number)];
        row = {new StatusBadge(this), plainLabel(this), plainLabel(this), plainLabel(this)};
        row.name->setText(testStepName(ConnectionStep(number)));
        row.facts->setWordWrap(true);
        row.facts->setForegroundRole(QPalette::PlaceholderText);
        row.time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(row.badge, number, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(row.name, number, 1, Qt::AlignTop);
        grid->addWidget(row.facts, number, 2, Qt::AlignTop);
        grid->addWidget(row.time, number, 3, Qt::AlignTop);
    }
    // Nothing moves sideways while states change.
    int widest = 0;
    for (const State state : {State::Waiting, State::Running, State::Ok, State::Failed, State::Canceled, State::NotRun}) {
        setState(ConnectionStep::Resolve, state);
        widest = qMax(widest, m_rows[0].badge->sizeHint().width());
    }
    grid->setColumnMinimumWidth(0, widest);
    // Text of one line stands level with its badge, and more lines run on below.
    for (const Row &row : m_rows) {
        for (QLabel *label : {row.name, row.facts, row.time}) {
            label->setMinimumHeight(row.badge->sizeHint().height());
            label->setAlignment((label->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
        }
    }
    grid->setColumnMinimumWidth(3, fontMetrics().horizontalAdvance(milliseconds(std::chrono::milliseconds(88888))));
}

void ConnectionTestView::setState(ConnectionStep step, State state)
{
    Row &row = m_rows[size_t(step)];
    row.state = state;
    Pill pill;
    switch (state) {
    case State::Waiting: pill = {tr("Waiting"), QStringLiteral("clock"), Accent::Neutral}; break;
    case State::Running: pill = {tr("Running"), QStringLiteral("refresh"), Accent::Redirection}; break;
    case State::Ok: pill = {tr("OK"), QStringLiteral("check"), Accent::Success}; break;
    case State::Failed: pill = {tr("Failed"), QStringLiteral("error"), Accent::ServerError}; break;
    case State::Canceled: pill = {tr("Canceled"), QStringLiteral("cancel"), Accent::Warning}; break;
    case State::NotRun: pill = {tr("Not run"), QStringLiteral("disabled"), Accent::Neutral}; break;
    }
    row.badge->setPill(pill);
    // A row is heard whole at its name.
    QStringList heard{row.name->text(), pill.text};
    for (const QLabel *part : {row.time, row.facts}) {
        if (!part->text().isEmpty())
            heard.append(part->text());
    }
    row.name->setAccessibleName(heard.join(QLatin1String(", ")));
}

void ConnectionTestView::begin()
{
    m_total = {};
    for (int number = 0; number < stepCount; ++number) {
        m_rows[size_t(number)].facts->clear();
        m_rows[size_t(number)].time->clear();
        setState(ConnectionStep(number), State::Waiting);
    }
    m_outcome->setMessage(MessageKind::Hint, tr("Testing the connection…"));
    show();
    setRunning(true);
}

void ConnectionTestView::start(ConnectionRequest request, const OpeningServices &services)
{
    begin();
    m_test = std::make_unique<ConnectionTest>(std::move(request), services);
    connect(m_test.get(), &ConnectionTest::stepStarted, this, &ConnectionTestView::showStarted);
    connect(m_test.get(), &ConnectionTest::stepFinished, this, &ConnectionTestView::showFinished);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestView::showEnd);
    m_test->start();
}

void ConnectionTestView::cancel()
{
    if (!m_isRunning)
        return;
    m_test.reset();
    settle(State::Canceled);
    m_outcome->setMessage(MessageKind::Warning, tr("The test was canceled."));
    setRunning(false);
}

void ConnectionTestView::clear()
{
    m_test.reset();
    hide();
    setRunning(false);
}

void ConnectionTestView::showStarted(ConnectionStep step)
{
    if (!m_isRunning)
        begin();
    setState(step, State::Running);
    //: %1 is what is done at the moment, for example "Find the host".
    m_outcome->setMessage(MessageKind::Hint, tr("Testing: %1…").arg(testStepName(step)));
}

void ConnectionTestView::showFinished(const ConnectionStepResult &result)
{
    Row &row = m_rows[size_t(result.step)];
    m_total += result.took;
    row.time->setText(milliseconds(result.took));
    row.facts->setText(testStepFacts(result));
    setState(result.step, result.failure ? State::Failed : State::Ok);
    if (!result.failure)
        return;
    const QString headline = describe(*result.failure).headline;
    const QString advice = fieldText(*result.failure);
    m_outcome->setMessage(MessageKind::Error,
                          headline.isEmpty() || headline == advice ? advice : headline + QLatin1Char('\n') + advice);
    Q_EMIT failed(*result.failure);
}

void ConnectionTestView::showEnd(bool succeeded)
{
    settle(State::NotRun);
    if (succeeded) {
        //: %1 is a time with its unit.
        m_outcome->setMessage(MessageKind::Ok, tr("The connection works: %1 in all.").arg(milliseconds(m_total)));
        if (QAccessible::isActive()) {
            QAccessibleEvent event(m_outcome, QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
        }
    }
    setRunning(false);
}

void ConnectionTestView::settle(State running)
{
    for (int number = 0; number < stepCount; ++number) {
        const State state = m_rows[size_t(number)].state;
        if (state == State::Running)
            setState(ConnectionStep(number), running);
        else if (state == State::Waiting)
            setState(ConnectionStep(number), State::NotRun);
    }
}

void ConnectionTestView::setRunning(bool running)
{
    m_cancel->setVisible(running);
    if (std::exchange(m_isRunning, running) != running)
        Q_EMIT runningChanged();
}

} // namespace vault
