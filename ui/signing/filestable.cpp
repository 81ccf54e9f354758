// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/filestable.h"

#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTableWidget>

namespace vault {

/// The words' context.
class FilesTableWords
{
    Q_DECLARE_TR_FUNCTIONS(vault::FilesTableWords)
};

namespace {

enum Column { Name, Digest, Compared, Outcome, ColumnCount };

/// Told by a shape and a word, not by colour.
struct Cell {
    QString text;
    QLatin1String icon;
};

Cell digestCell(const FileQueue::File &file)
{
    switch (file.state) {
    case FileQueue::State::Waiting: return {FilesTableWords::tr("Waiting"), {}};
    case FileQueue::State::Hashing: return {FilesTableWords::tr("Hashing…"), {}};
    case FileQueue::State::Hashed: return {QString::fromLatin1(file.digest.toHex()), {}};
    case FileQueue::State::Canceled: return {FilesTableWords::tr("Stopped"), {}};
    case FileQueue::State::Failed: break;
    }
    return {file.error ? fieldText(*file.error) : QString(), QLatin1String("error")};
}

Cell comparedCell(ChecksumVerdict verdict)
{
    switch (verdict) {
    case ChecksumVerdict::NothingToCompare: return {};
    case ChecksumVerdict::Matches: return {FilesTableWords::tr("Matches"), QLatin1String("check")};
    case ChecksumVerdict::Differs: return {FilesTableWords::tr("Differs"), QLatin1String("error")};
    case ChecksumVerdict::NotListed: return {FilesTableWords::tr("Not in the list"), QLatin1String("info")};
    case ChecksumVerdict::OtherHash: return {FilesTableWords::tr("Another hash"), QLatin1String("info")};
    }
    return {};
}

Cell outcomeCell(const FileLine &line)
{
    if (!line.refusal.isEmpty())
        return {FilesTableWords::tr("Not signed: %1").arg(line.refusal), QLatin1String("error")};
    if (!line.made)
        return {};
    switch (line.made->verdict) {
    case LocalVerdict::Verified: return {FilesTableWords::tr("Signed, verified"), QLatin1String("check")};
    case LocalVerdict::NotVerified: return {FilesTableWords::tr("Signed, not verified"), QLatin1String("warning")};
    case LocalVerdict::Failed: return {FilesTableWords::tr("Signed, does not fit"), QLatin1String("error")};
    }
    return {};
}

} // namespace

QTableWidget *createFilesTable(QWidget *parent)
{
    auto *table = new QTableWidget(0, ColumnCount, parent);
    table->setAccessibleName(FilesTableWords::tr("Files to sign"));
    table->setHorizontalHeaderLabels({FilesTableWords::tr("File"), FilesTableWords::tr("Digest"), FilesTableWords::tr("Compared"), FilesTableWords::tr("Result")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(Name, 150);
    table->setColumnWidth(Digest, 150);
    table->setColumnWidth(Compared, 110);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    const int rowHeight = table->fontMetrics().height() + 8;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->setFixedHeight(5 * rowHeight + table->horizontalHeader()->sizeHint().height() + 4);
    return table;
}

void fillFilesRow(QTableWidget &table, int row, const FileLine &line)
{
    const QFileInfo info(line.file.path);
    const Cell cells[ColumnCount]{{info.fileName(), QLatin1String("file")}, digestCell(line.file),
                                  comparedCell(line.verdict), outcomeCell(line)};
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *item = table.item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            if (column == Digest)
                item->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
            table.setItem(row, column, item);
        }
        const Cell &cell = cells[column];
        item->setText(cell.text);
        item->setIcon(cell.icon.isEmpty() ? QIcon() : icon(cell.icon));
        item->setToolTip(plainToolTip(column == Name ? info.absoluteFilePath() : cell.text));
    }
}

} // namespace vault
