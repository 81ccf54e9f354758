// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listexportline.h"

#include "models/itemgathering.h"
#include "network/workerthreads.h"
#include "ui/panes/kindtext.h"
#include "ui/widgets/fieldmessage.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

ListExportLine::ListExportLine(ItemListKind kind, ItemFilterModel &shown, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_shown(shown)
    , m_message(new FieldMessage(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->hide();
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &ListExportLine::cancel);
    connect(&shown, &ItemFilterModel::settled, this, [this] {
        if (m_isBusy && !m_gathering && !m_waiting.empty())
            gather();
    });
}

ListExportLine::~ListExportLine()
{
    if (!m_items.isEmpty())
        freeElsewhere(std::move(m_items));
}

void ListExportLine::ask(ListFile format)
{
    const bool isCsv = format == ListFile::Csv;
    auto *dialog = new QFileDialog(window(), tr("Export the list"), QDir::homePath(),
                                   isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(kindSettingsName(m_kind) + (isCsv ? u".csv"_s : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        Q_EMIT chosen();
        write(path, format);
    });
    dialog->open();
}

void ListExportLine::write(const QString &path, ListFile format)
{
    m_waiting.push_back({path, format});
    if (!m_isBusy)
        beginNext();
}

void ListExportLine::clear()
{
    if (m_isBusy)
        return;
    m_message->clear();
    hide();
}

void ListExportLine::beginNext()
{
    m_isBusy = true;
    //: %1 is "12 secrets".
    m_message->setMessage(MessageKind::Hint, tr("Exporting %1…").arg(kindCount(m_kind, m_shown.rowCount())));
    m_stop = {};
    m_cancel->setEnabled(true);
    m_cancel->show();
    show();
    if (m_shown.isSettled())
        gather();
}

void ListExportLine::gather()
{
    std::vector<int> handles(size_t(m_shown.rowCount()));
    for (size_t row = 0; row < handles.size(); ++row)
        handles[row] = m_shown.handleAt(int(row));
    m_items.reserve(qsizetype(handles.size()));
    m_gathering = std::make_unique<ItemGathering>(*m_shown.itemModel(), std::move(handles));
    connect(m_gathering.get(), &ItemGathering::gathered, this, [this](const QList<VaultItem> &part) { m_items += part; });
    connect(m_gathering.get(), &ItemGathering::finished, this, &ListExportLine::save);
    m_gathering->start();
}

void ListExportLine::save()
{
    const Wanted &what = m_waiting.front();
    const int count = int(m_items.size());
    Pending<bool> writing = writeListExport({what.path, what.format == ListFile::Csv, std::exchange(m_items, {}), {},
                                             m_shown.itemModel()->now(), m_stop.get_token()});
    m_writing = CancelGuard(writing);
    writing.then(this, [this, count](const Result<bool> &result) { take(count, result); });
}

void ListExportLine::cancel()
{
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    // What is being written tells by itself whether it was in time.
    if (m_gathering && m_gathering->leftCount() == 0)
        return;
    m_gathering.reset();
    if (!m_items.isEmpty())
        freeElsewhere(std::exchange(m_items, {}));
    take(0, false);
}

void ListExportLine::take(int count, const Result<bool> &result)
{
    const Wanted what = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_gathering.reset();
    const QString path = QDir::toNativeSeparators(what.path);
    if (!result) {
        m_message->setMessage(MessageKind::Error, tr("%1 could not be written: %2. Choose another place.")
                                                      .arg(path, result.error().detail));
        Q_EMIT failed(result.error());
    } else if (!*result) {
        m_message->setMessage(MessageKind::Warning, tr("Canceled: no file was written."));
    } else {
        //: %1 is "12 secrets", %2 a path
        QString text = tr("%1 saved as %2, without values.").arg(kindCount(m_kind, count), path);
        if (what.format == ListFile::Csv)
            text += u' ' + tr("Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.");
        m_message->setMessage(MessageKind::Ok, text);
    }
    if (!m_waiting.empty()) {
        beginNext();
        return;
    }
    m_isBusy = false;
    m_cancel->hide();
}

} // namespace vault
