// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkdialog.h"

#include "models/bulkjobs.h"
#include "models/bulkupdates.h"
#include "models/bulkvalues.h"
#include "models/errorlogmodel.h"
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "ui/bulk/bulkchoice.h"
#include "ui/bulk/bulktable.h"
#include "ui/bulk/bulktext.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/namedelegate.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace vault {

using namespace std::chrono_literals;

BulkDialog::BulkDialog(const Vault &vault, ItemListKind kind, std::vector<int> handles, int hidden, QWidget *parent)
    : FormDialog(QString(), &vault.errors, parent)
    , m_vault(vault)
    , m_kind(kind)
    , m_gathering(*vault.lists.list(kind), std::move(handles))
    , m_run(new BulkRun({}, kind, [this](BulkAction action) { return createWorker(action); }, this))
    , m_lines(new BulkTable(this))
    , m_choice(new BulkChoice(kind, this))
    , m_values(std::make_shared<ListValues>())
{
    m_lines->setRun(m_run);
    addParts(hidden);
    if (vault.session.connection().guard.readOnly)
        m_choice->setReadOnly();
    connectRun();
    setModal(false);
    resize(860, 640);
    fill();
    planAnew();
}

BulkDialog::~BulkDialog()
{
    // It speaks of lines that the table shows, and of what goes with this object.
    m_run->disconnect(this);
    m_lines->setRun(nullptr);
    delete m_run;
}

void BulkDialog::fill()
{
    const auto showCount = [this](int count) {
        //: The title of a dialog; %1 is "37 secrets".
        setWindowTitle(tr("Change %1").arg(kindCount(m_kind, count)));
    };
    showCount(m_gathering.leftCount());
    m_run->expect(m_gathering.leftCount());
    connect(&m_gathering, &ItemGathering::gathered, this, [this](const QList<VaultItem> &part) {
        m_run->add(part);
        m_choice->add(part);
    });
    connect(&m_gathering, &ItemGathering::finished, this, [this, showCount] {
        m_run->complete();
        m_choice->complete();
        showCount(m_run->lineCount()); // Some may be gone.
        updateAction();
    });
    m_gathering.start();
}

void BulkDialog::addParts(int hidden)
{
    m_hidden = new FieldMessage(this);
    if (hidden > 0)
        //: %1 is "5 secrets".
        m_hidden->setMessage(MessageKind::Hint, tr("%1 more are selected but hidden by the filter. They are left alone.")
                                                    .arg(kindCount(m_kind, hidden)));
    m_summary = new WrappedLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_table = new QTableView(this);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("What becomes of each"));
    m_table->setItemDelegateForColumn(BulkTable::Name, new NameDelegate(m_table));
    showAsRows(*m_table);
    m_table->setColumnWidth(BulkTable::Name, 220);
    m_table->setColumnWidth(BulkTable::Now, 160);
    m_table->setColumnWidth(BulkTable::Then, 160);
    m_table->setMinimumHeight(160);

    m_warning = new FieldMessage(this);
    m_told = new FieldMessage(this);
    m_confirm = new QWidget(this);
    auto *confirming = new QHBoxLayout(m_confirm);
    confirming->setContentsMargins(0, 0, 0, 0);
    confirming->setSpacing(8);
    m_typed = new QLineEdit(m_confirm);
    m_typed->setMaximumWidth(120);
    m_confirmLabel = createFormLabel(tr("Type the &number of them to confirm:"), m_typed, m_confirm);
    confirming->addWidget(m_confirmLabel);
    confirming->addWidget(m_typed);
    confirming->addStretch(1);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    body()->addWidget(m_choice);
    body()->addWidget(m_hidden);
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_progress);
    body()->addWidget(m_warning);
    body()->addWidget(m_told);
    body()->addWidget(m_confirm);

    m_save = new QPushButton(tr("&Save summary…"), this);
    m_check = new QPushButton(tr("C&heck what is not known"), this);
    m_again = new QPushButton(tr("Try a&gain"), this);
    m_stop = new QPushButton(tr("Cancel the rest"), this);
    for (QPushButton *button : {m_save, m_check, m_again, m_stop}) {
        addButton(button);
        button->hide();
    }
    // Nothing is changed by a stray Enter.
    actionButton()->setDefault(false);
    actionButton()->setAutoDefault(false);
}

void BulkDialog::connectRun()
{
    // While tags are typed, not at every letter.
    m_planDelay.setSingleShot(true);
    m_planDelay.setInterval(150ms);
    connect(&m_planDelay, &QTimer::timeout, this, &BulkDialog::planAnew);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &BulkDialog::showRun);
    connect(m_choice, &BulkChoice::changed, this, [this] {
        m_planDelay.start();
        m_told->clear();
        updateAction();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::updateAction);
    connect(m_stop, &QPushButton::clicked, m_run, &BulkRun::cancel);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_run->check();
        begin();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_run->retry();
        begin();
    });
    connect(m_save, &QPushButton::clicked, this, &BulkDialog::askSummaryPath);
    connect(m_run, &BulkRun::planned, this, &BulkDialog::showPlan);
    connect(m_run, &BulkRun::progressed, this, &BulkDialog::showRun);
    connect(m_run, &BulkRun::ended, this, &BulkDialog::noteEnd);
    connect(m_run, &BulkRun::itemsChanged, this, [this](const QList<VaultItem> &items) {
        // Jobs move rows by themselves.
        if (isTagAction(m_run->change().action) || m_run->change().action == BulkAction::Enable
            || m_run->change().action == BulkAction::Disable)
            m_vault.lists.list(m_kind)->upsertAll(items);
    });
    connect(m_run, &BulkRun::failed, this, [this](const ApiError &error) {
        const BulkAction action = m_run->change().action;
        if (!isRemoval(action) && action != BulkAction::Recover)
            m_vault.errors.append(error); // Jobs have done so.
    });
}

std::unique_ptr<BulkWorker> BulkDialog::createWorker(BulkAction action)
{
    switch (action) {
    case BulkAction::Delete:
    case BulkAction::Recover:
    case BulkAction::Purge: return std::make_unique<BulkJobs>(m_vault.jobs, m_kind);
    case BulkAction::Export: return std::make_unique<BulkValues>(m_vault.session.secrets(), *m_values);
    default: return std::make_unique<BulkUpdates>(m_vault.session, m_kind);
    }
}

void BulkDialog::choose(BulkAction action)
{
    m_choice->choose(action);
    planAnew();
}

bool BulkDialog::needsTyping() const
{
    const BulkAction action = m_run->change().action;
    return action == BulkAction::Purge || (action == BulkAction::Delete && m_run->count(BulkState::Ready) > 1);
}

void BulkDialog::planAnew()
{
    m_planDelay.stop();
    if (!m_run->isStarted())
        m_run->plan(m_choice->change());
    updateAction();
}

void BulkDialog::showPlan()
{
    const BulkAction action = m_run->change().action;
    const int changes = action == BulkAction::Export ? m_run->lineCount() : m_run->count(BulkState::Ready);
    m_summary->setText(bulkPlanText(*m_run));
    actionButton()->setText(bulkButtonText(action, m_kind, changes));
    m_warning->setMessage(MessageKind::Warning, changes > 0 ? bulkWarning(*m_run) : QString());
    m_confirm->setVisible(needsTyping() && changes > 0);
    m_confirmLabel->setText(tr("Type the &number %1 to confirm:").arg(QString::number(changes)));
    QString spoken = withoutMnemonic(m_confirmLabel->text());
    spoken.chop(spoken.endsWith(u':') ? 1 : 0);
    m_typed->setAccessibleName(spoken);
    updateAction();
}

QString BulkDialog::blocker() const
{
    if (m_run->isStarted() || m_isWriting)
        return tr("This is under way.");
    if (m_vault.session.connection().guard.readOnly && m_choice->change().action != BulkAction::Export)
        return tr("This connection is read-only: nothing can be changed over it.");
    const QString problem = m_choice->problem();
    if (!problem.isEmpty() && m_run->isComplete())
        return problem;
    if (!m_run->isPlanned() || m_planDelay.isActive())
        return tr("Looking at what would change…");
    const int changes = m_run->count(BulkState::Ready);
    if (changes == 0)
        return tr("Nothing would change.");
    if (!needsTyping() || m_typed->text().trimmed() == QString::number(changes))
        return {};
    return m_typed->text().isEmpty() ? tr("Type the number first.") : tr("The numbers differ.");
}

bool BulkDialog::hasInput() const
{
    return m_run->isUnderWay() || m_isWriting || (!m_run->isStarted() && m_choice->hasInput());
}

FormDialog::ClosingQuestion BulkDialog::closingQuestion() const
{
    if (!m_run->isUnderWay())
        return FormDialog::closingQuestion();
    return {tr("Not all are through yet. What has not begun is canceled; what was sent may still be carried out."),
            tr("Cancel the rest an&d close"), tr("&Keep waiting")};
}

void BulkDialog::submit()
{
    if (m_run->change().action == BulkAction::Export) {
        askExportPath();
        return;
    }
    begin();
    m_run->start();
}

} // namespace vault
