// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/checksumcomparison.h"
#include "ui/signing/filequeue.h"
#include "ui/signing/madesignature.h"

#include <QAbstractTableModel>

#include <functional>

class QTableView;
class QWidget;

namespace vault {

/// What a row of the files' table says.
struct FileLine {
    FileQueue::File file;
    ChecksumVerdict verdict = ChecksumVerdict::NothingToCompare;
    const MadeSignature *made = nullptr;
    QString refusal; ///< Why it was not signed, in words.
};

/// File, digest, comparison, result. Cells are made when they are shown: many files cost no more than a few.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using LineOf = std::function<FileLine(int row)>;

    FilesModel(LineOf lineOf, QObject *parent = nullptr);

    /// So many files are there; what is in all the rows may be another.
    void setCount(int count);
    void tellRow(int row); ///< It says something else now.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    LineOf m_lineOf;
    int m_count = 0;
};

QTableView *createFilesTable(FilesModel &model, QWidget *parent);

} // namespace vault
