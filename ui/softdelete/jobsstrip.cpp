// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/jobsstrip.h"

#include "models/vaultjobs.h"
#include "ui/softdelete/jobline.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace std::chrono_literals;

JobsStrip::JobsStrip(VaultJobs &jobs, QWidget *parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_progress(new ProgressLine(this))
    , m_layout(new QVBoxLayout)
    , m_restRow(new QWidget(this))
    , m_rest(new QLabel(m_restRow))
    , m_dismissOver(new QPushButton(tr("Dismiss what is over"), m_restRow))
{
    setObjectName(QStringLiteral("jobsStrip"));
    setAccessibleName(tr("Deletions and recoveries"));
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    auto *rest = new QHBoxLayout(m_restRow);
    rest->setContentsMargins(8, 0, 4, 0);
    rest->addWidget(m_rest, 1);
    rest->addWidget(m_dismissOver);
    m_layout->setContentsMargins(0, 2, 0, 4);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_restRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(m_layout);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &JobsStrip::tick);
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, &JobsStrip::update);
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobsStrip::update);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, &JobsStrip::update);
    connect(&jobs, &VaultJobs::jobEnded, this, &JobsStrip::noteEnd);
    connect(m_dismissOver, &QPushButton::clicked, this, &JobsStrip::dismissOver);
    update();
}

void JobsStrip::update()
{
    const int count = m_jobs.rowCount();
    const int first = std::max(0, count - mostLines);
    std::map<int, JobLine *> gone = m_lines;
    for (int row = first; row < count; ++row) {
        const VaultJob &job = m_jobs.jobAt(row);
        gone.erase(job.id);
        JobLine *line = lineOf(job.id);
        line->show(job);
        // A job that comes back into sight stands before newer ones.
        if (m_layout->indexOf(line) != row - first + 1) {
            m_layout->removeWidget(line);
            m_layout->insertWidget(row - first + 1, line);
        }
    }
    for (const auto &[id, line] : gone) {
        m_lines.erase(id);
        m_layout->removeWidget(line);
        line->hide();
        line->deleteLater(); // Its button may be the one that was pressed.
    }
    m_restRow->setVisible(first > 0);
    m_rest->setText(first == 1 ? tr("and 1 more") : tr("and %Ln more", nullptr, first));
    const bool isBusy = m_jobs.activeCount() > 0;
    m_progress->setActive(isBusy);
    if (isBusy != m_tick.isActive())
        isBusy ? m_tick.start() : m_tick.stop();
    tick();
    setVisible(count > 0);
}

JobLine *JobsStrip::lineOf(int id)
{
    JobLine *&line = m_lines[id];
    if (line == nullptr) {
        line = new JobLine(this);
        connect(line, &JobLine::stopRequested, &m_jobs, [this, id] { m_jobs.stop(id); });
        connect(line, &JobLine::resumeRequested, &m_jobs, [this, id] { m_jobs.resume(id); });
        connect(line, &JobLine::dismissed, &m_jobs, [this, id] { m_jobs.dismiss(id); });
        connect(line, &JobLine::showRequested, this, [this, id] { showObject(id); });
    }
    return line;
}

void JobsStrip::showObject(int id)
{
    const VaultJob *job = m_jobs.find(id);
    if (job == nullptr)
        return;
    const bool isDeleted = job->operation == VaultJobOperation::Delete;
    const ItemListKind kind = job->isKey ? (isDeleted ? ItemListKind::DeletedKeys : ItemListKind::Keys)
                                         : (isDeleted ? ItemListKind::DeletedSecrets : ItemListKind::Secrets);
    const QString name = job->name();
    m_jobs.dismiss(id); // Read and acted upon.
    Q_EMIT showRequested(kind, name);
}

void JobsStrip::noteEnd(int id)
{
    const VaultJob *job = m_jobs.find(id);
    if (job != nullptr && job->state == VaultJobState::Done && job->isConfirmed)
        dismissLater(id);
}

void JobsStrip::dismissLater(int id)
{
    QTimer::singleShot(m_linger, this, [this, id] {
        const auto found = m_lines.find(id);
        if (found != m_lines.end() && found->second->isInUse())
            dismissLater(id);
        else
            m_jobs.dismiss(id);
    });
}

void JobsStrip::dismissOver()
{
    m_jobs.dismissOver();
}

void JobsStrip::tick()
{
    for (const auto &[id, line] : m_lines) {
        if (const VaultJob *job = m_jobs.find(id))
            line->showElapsed(std::chrono::seconds(m_jobs.now() - job->since));
    }
}

} // namespace vault
