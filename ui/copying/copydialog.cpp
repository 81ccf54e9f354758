// SPDX-License-Identifier: Apache-2.0
// How the dialog is built; what it does with a target is in copydialogtarget.cpp.
#include "ui/copying/copydialog.h"

#include "network/workerthreads.h"
#include "ui/copying/copylinesmodel.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vault {

CopyDialog::CopyDialog(const CopyVault &source, const QList<VaultItem> &secrets, QWidget *parent)
    : FormDialog(tr("&Copy"), nullptr, parent)
    , m_source(source)
    , m_secrets(secrets)
    , m_target(new QComboBox(this))
    , m_targetBand(new ColorBand(this))
    , m_open(new QPushButton(tr("&Open a vault…"), this))
    , m_targetMessage(new FieldMessage(this))
    , m_existing(new QComboBox(this))
    , m_contentType(new QCheckBox(tr("Content t&ype"), this))
    , m_tags(new QCheckBox(tr("Ta&gs"), this))
    , m_attributes(new QCheckBox(tr("Dates and stat&e"), this))
    , m_lines(new CopyLinesModel(this))
    , m_table(new QTableView(this))
    , m_line(new WrappedLabel(this))
    , m_summary(new FieldMessage(this))
    , m_check(new QPushButton(tr("Check agai&n"), this))
    , m_compare(new QPushButton(tr("Compare &values"), this))
    , m_recover(new QPushButton(tr("&Recover deleted names"), this))
    , m_outcomes(new QPushButton(tr("Check what &arrived"), this))
    , m_save(new QPushButton(tr("&Save summary…"), this))
    , m_stop(new QPushButton(tr("Sto&p"), this))
{
    //: %1 is a vault's name.
    setWindowTitle((secrets.size() == 1 ? tr("Copy a secret of %1") : tr("Copy %n secrets of %1", nullptr, int(secrets.size())))
                       .arg(source.name));
    setCloseText(tr("Close"));
    setMinimumWidth(960);
    body()->insertWidget(0, createSides());
    createOptions();
    createTable();
    createButtons();
    // Nothing is copied by a stray Enter.
    actionButton()->setDefault(false);
    actionButton()->setAutoDefault(false);
    connect(m_target, &QComboBox::currentIndexChanged, this, &CopyDialog::useTarget);
    connect(m_open, &QPushButton::clicked, this, &CopyDialog::openVaultRequested);
    useTarget();
}

CopyDialog::~CopyDialog()
{
    m_lines->setCopy(nullptr); // It goes later, and a screen reader may ask it until then.
    m_copy.reset(); // It shares these.
    freeElsewhere(std::move(m_secrets));
}

QWidget *CopyDialog::createSides()
{
    auto *sides = new QWidget(this);
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    auto *from = new ElidedLabel(sides);
    from->setElideMode(Qt::ElideMiddle);
    from->setText(m_source.name);
    auto *sourceBand = new ColorBand(sides);
    sourceBand->setConnection(m_source.connection);
    auto *toLabel = new QLabel(tr("&To:"), sides);
    toLabel->setBuddy(m_target);
    m_target->setAccessibleName(tr("To"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(12);
    m_target->setPlaceholderText(tr("Choose a vault"));
    auto *arrow = new QLabel(QString(QChar(0x2192)), sides);
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(8);
    chosen->addWidget(m_target, 1);
    chosen->addWidget(m_open);
    m_open->setAutoDefault(false);
    grid->addWidget(new QLabel(tr("From:"), sides), 0, 0);
    grid->addWidget(from, 1, 0);
    grid->addWidget(sourceBand, 2, 0);
    grid->addWidget(arrow, 1, 1);
    grid->addWidget(toLabel, 0, 2);
    grid->addLayout(chosen, 1, 2);
    grid->addWidget(m_targetBand, 2, 2);
    grid->addWidget(m_targetMessage, 3, 0, 1, 3);
    m_targetMessage->setDescribed(m_target);
    return sides;
}

void CopyDialog::createOptions()
{
    m_existing->addItem(tr("Skip it"), int(ExistingChoice::Skip));
    m_existing->addItem(tr("Add a new version"), int(ExistingChoice::AddVersion));
    m_existing->addItem(tr("Copy nothing at all"), int(ExistingChoice::Stop));
    addFormRow(form(), tr("&If a name exists:"), m_existing);
    auto *kept = new QWidget(this);
    auto *row = new QHBoxLayout(kept);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QCheckBox *box : {m_contentType, m_tags, m_attributes}) {
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &CopyDialog::useOptions);
    }
    row->addStretch(1);
    form()->addRow(tr("Keep:"), kept);
    connect(m_existing, &QComboBox::currentIndexChanged, this, &CopyDialog::useOptions);
}

void CopyDialog::createTable()
{
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("Secrets to copy"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int width = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(CopyLinesModel::Name, 30 * width);
    m_table->setColumnWidth(CopyLinesModel::AtTarget, 28 * width);
    m_table->setColumnWidth(CopyLinesModel::Outcome, 32 * width);
    m_table->setMinimumHeight(10 * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CopyDialog::showLine);
    body()->addWidget(m_table, 1);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_line);
    body()->addWidget(m_summary);
}

void CopyDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_check, m_compare, m_recover, m_outcomes}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    addButton(m_save);
    addButton(m_stop);
    m_compare->setToolTip(tr("Reads the values on both sides; none is shown"));
    connect(m_check, &QPushButton::clicked, this, [this] { m_copy->check(); });
    connect(m_compare, &QPushButton::clicked, this, [this] { m_copy->compareValues(); });
    connect(m_recover, &QPushButton::clicked, this, [this] { m_copy->recoverDeleted(); });
    connect(m_outcomes, &QPushButton::clicked, this, [this] { m_copy->checkOutcomes(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_copy->cancel(); });
    connect(m_save, &QPushButton::clicked, this, &CopyDialog::chooseSummaryFile);
}

} // namespace vault
