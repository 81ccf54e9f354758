// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journaldialog.h"

#include "models/errorlogmodel.h"
#include "ui/errortext.h"
#include "ui/journal/journalentryview.h"
#include "ui/panes/emptystate.h"
#include "ui/settings.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString windowLayout = u"journal/window"_s;
const QString columnLayout = u"journal/columns"_s;

void prepare(QTableView &table, JournalModel &model)
{
    table.setModel(&model);
    table.setAccessibleName(JournalDialog::tr("Signatures"));
    showAsRows(table);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    QHeaderView *header = table.horizontalHeader();
    const int widths[] = {56, 170, 150, 90, 160, 170, 100};
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    if (const QByteArray state = Settings::layout(columnLayout); !state.isEmpty())
        header->restoreState(state);
    header->setStretchLastSection(true);
}

} // namespace

JournalDialog::JournalDialog(Journal &journal, ErrorLogModel &errors, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_errors(errors)
    , m_model(journal)
    , m_search(new QLineEdit(this))
    , m_verify(new QPushButton(tr("&Verify journal"), this))
    , m_export(addExportButton())
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_entry(new JournalEntryView(this))
    , m_count(new QLabel(this))
    , m_message(new FieldMessage(this))
    , m_question(new InlineQuestion(this, InlineQuestion::Focus::GoesToLastAnswer))
{
    setWindowTitle(tr("Signing journal"));
    build();
    connect(m_search, &QLineEdit::textChanged, &m_model, &JournalModel::search);
    connect(m_verify, &QPushButton::clicked, this, &JournalDialog::verify);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalDialog::showChosen);
    connect(&m_model, &JournalModel::modelReset, this, &JournalDialog::showChosen);
    connect(&m_model, &JournalModel::settled, this, &JournalDialog::showState);
    connect(&m_model, &JournalModel::rowsInserted, this, &JournalDialog::showState);
    connect(&m_model, &JournalModel::failed, this,
            [this](const ApiError &error) { fail(tr("The journal could not be read."), error); });
    showState();
    m_model.reload();
}

JournalDialog::~JournalDialog()
{
    Settings::setLayout(windowLayout, saveGeometry());
    Settings::setLayout(columnLayout, m_table->horizontalHeader()->saveState());
}

void JournalDialog::build()
{
    m_search->setPlaceholderText(tr("Search key, file, digest, time"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_verify->setToolTip(tr("Check that no entry was changed, moved, added or removed"));
    prepare(*m_table, m_model);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_verify, m_export, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &JournalDialog::reject);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_verify);
    top->addWidget(m_export);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_count);
    bottom->addWidget(m_message, 1);
    bottom->addStretch(0);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_entry);
    layout->addWidget(m_question);
    layout->addLayout(bottom);
    resize(960, 620);
    restoreGeometry(Settings::layout(windowLayout));
}

QPushButton *JournalDialog::addExportButton()
{
    auto *button = new QPushButton(tr("E&xport"), this);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("As &JSON Lines…")), &QAction::triggered, this,
            [this] { chooseExport(JournalForm::JsonLines); });
    connect(menu->addAction(tr("As &CSV…")), &QAction::triggered, this, [this] { chooseExport(JournalForm::Csv); });
    button->setMenu(menu);
    return button;
}

void JournalDialog::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    if (isEmpty && isSearching)
        m_empty->setContent({"filter"_L1, tr("No such signature"), tr("No entry has these letters in it."), {}});
    else if (isEmpty)
        m_empty->setContent({"sign"_L1, tr("Nothing signed yet"),
                             tr("Each signature that you make is entered here: which key signed which digest, when. "
                                "Entries are chained, so that a changed one is found."),
                             {}});
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_export->setEnabled(!isEmpty);
    const QLocale locale;
    m_count->setText(isSearching ? tr("%1 of %2 signatures").arg(locale.toString(m_model.rowCount()),
                                                                  locale.toString(m_model.entries()))
                     : m_model.entries() == 1 ? tr("1 signature")
                                              : tr("%n signatures", nullptr, int(m_model.entries())));
    m_count->setToolTip(m_journal.path());
}

void JournalDialog::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_entry->setEntry(current.isValid() ? m_model.entryAt(current.row()) : std::nullopt);
    showState();
}

void JournalDialog::fail(const QString &what, const ApiError &error)
{
    m_errors.append(error);
    m_message->setMessage(MessageKind::Error, what + u' ' + fieldText(error));
}

} // namespace vault
