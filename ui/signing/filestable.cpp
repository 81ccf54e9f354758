// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/filestable.h"

#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowtable.h"

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
    showAsRows(*table);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(Name, 24 * letter);
    table->setColumnWidth(Digest, 20 * letter);
    table->setColumnWidth(Compared, 16 * letter);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFixedHeight(5 * table->verticalHeader()->defaultSectionSize() + table->horizontalHeader()->sizeHint().height()
                          + 2 * table->frameWidth());
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
