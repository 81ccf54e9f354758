// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/checksumcomparison.h"
#include "ui/signing/filequeue.h"
#include "ui/signing/madesignature.h"

class QTableWidget;
class QWidget;

namespace vault {

/// What a row of the files' table says.
struct FileLine {
    FileQueue::File file;
    ChecksumVerdict verdict = ChecksumVerdict::NothingToCompare;
    const MadeSignature *made = nullptr;
    QString refusal; ///< Why it was not signed, in words.
};

/// File, digest, comparison, result.
QTableWidget *createFilesTable(QWidget *parent);
void fillFilesRow(QTableWidget &table, int row, const FileLine &line);

} // namespace vault
