// SPDX-License-Identifier: Apache-2.0
// The half of the dialog that shows how far a bulk change is, and what it leaves behind: a file, a summary, a second try.
#include "models/errorlogmodel.h"
#include "network/auth/whenready.h"
#include "ui/bulk/bulkchoice.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulksummaryfile.h"
#include "ui/bulk/bulktext.h"
#include "ui/panes/kindtext.h"
#include "ui/widgets/fieldmessage.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

void BulkDialog::begin()
{
    m_choice->setEnabled(false);
    m_confirm->hide();
    m_warning->clear();
    m_hidden->clear();
    m_told->clear();
    m_progress->show();
    m_stop->show();
    for (QPushButton *button : {m_save, m_check, m_again})
        button->hide();
    actionButton()->hide();
    setCloseText(tr("Close"));
    m_tick.start();
    m_stop->setFocus();
    updateAction();
    blockerMessage()->hide();
}

void BulkDialog::showRun()
{
    if (!m_run->isStarted())
        return;
    m_progress->setRange(0, m_run->startedCount());
    m_progress->setValue(m_run->endedCount());
    m_summary->setText(bulkProgressText(*m_run));
}

void BulkDialog::noteEnd()
{
    m_tick.stop();
    showRun();
    m_stop->hide();
    const int retriable = m_run->retriableCount();
    m_again->setVisible(retriable > 0);
    m_again->setText(tr("Try a&gain: %1").arg(kindCount(m_kind, retriable)));
    m_check->setVisible(m_run->count(BulkState::Unknown) > 0);
    m_save->show();
    closeButton()->setFocus();
    if (m_run->change().action != BulkAction::Export)
        return;
    if (m_run->count(BulkState::Canceled) == 0)
        writeExport();
    else
        tell(MessageKind::Warning, tr("Canceled: no file was written."));
}

void BulkDialog::askExportPath()
{
    const bool isCsv = m_choice->isCsv();
    auto *dialog = new QFileDialog(this, tr("Export the selected"), QDir::homePath(),
                                   isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(kindSettingsName(m_kind) + (isCsv ? u".csv"_s : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkDialog::exportTo);
    dialog->open();
}

void BulkDialog::exportTo(const QString &path)
{
    if (m_run->isStarted() || m_isWriting)
        return;
    m_exportPath = path;
    if (!m_choice->includesValues()) {
        writeExport();
        return;
    }
    begin();
    m_run->start();
}

void BulkDialog::writeExport()
{
    const bool withValues = m_run->isStarted();
    if (withValues && m_run->count(BulkState::Done) == 0) {
        tell(MessageKind::Warning, tr("No value could be read, so no file was written."));
        return;
    }
    m_isWriting = true;
    m_again->setEnabled(false);
    updateAction();
    const auto items = std::make_shared<QList<VaultItem>>();
    items->reserve(m_run->lineCount());
    m_readingItems = std::make_unique<SlicedLoop>(
        m_run->lineCount(), [this, items](int line) { items->append(m_run->lineAt(line).item); },
        [this, items] { saveExport(std::move(*items)); });
    m_readingItems->start();
}

void BulkDialog::saveExport(QList<VaultItem> &&items)
{
    const bool withValues = m_run->isStarted();
    ListExport list{m_exportPath, m_choice->isCsv(), std::move(items), {}, QDateTime::currentSecsSinceEpoch(), {}};
    if (withValues)
        list.values = m_values;
    Pending<bool> writing = writeListExport(std::move(list));
    m_writing = CancelGuard(writing);
    writing.then(this, [this, withValues, shownPath = QDir::toNativeSeparators(m_exportPath)](const Result<bool> &result) {
        m_isWriting = false;
        m_again->setEnabled(true);
        updateAction();
        if (!result) {
            m_vault.errors.append(result.error());
            tell(MessageKind::Error, tr("%1 could not be written: %2. Choose another place.")
                                         .arg(shownPath, result.error().detail));
            return;
        }
        const int missing = withValues ? m_run->lineCount() - m_run->count(BulkState::Done) : 0;
        //: %1 is "12 secrets", %2 a path
        QString text = withValues
            ? tr("%1 saved as %2, with their values in the clear.").arg(kindCount(m_kind, m_run->lineCount()), shownPath)
            : tr("%1 saved as %2, without values.").arg(kindCount(m_kind, m_run->lineCount()), shownPath);
        if (missing > 0)
            //: %1 is "2 secrets".
            text += u' ' + tr("The value of %1 is missing in it.").arg(kindCount(m_kind, missing));
        tell(missing > 0 ? MessageKind::Warning : MessageKind::Ok, text);
    });
}

void BulkDialog::askSummaryPath()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary"), QDir::homePath(), tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"summary.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkDialog::saveSummaryTo);
    dialog->open();
}

void BulkDialog::saveSummaryTo(const QString &path)
{
    m_save->setEnabled(false);
    const auto lines = std::make_shared<std::vector<BulkLine>>();
    lines->reserve(size_t(m_run->lineCount()));
    m_readingLines = std::make_unique<SlicedLoop>(
        m_run->lineCount(), [this, lines](int line) { lines->push_back(m_run->lineAt(line)); },
        [this, path, lines] { saveSummary(path, std::move(*lines)); });
    m_readingLines->start();
}

void BulkDialog::saveSummary(const QString &path, std::vector<BulkLine> &&lines)
{
    Pending<void> writing = writeBulkSummary(path, std::move(lines), m_run->change());
    // Not this dialog's: it may be closed meanwhile, and a failure is told all the same.
    ErrorLogModel *errors = &m_vault.errors;
    whenReady<void>(errors, writing, [errors, dialog = QPointer(this), shownPath = QDir::toNativeSeparators(path)](
                                         const std::optional<Result<void>> &result) {
        if (!result)
            return;
        if (!*result)
            errors->append(result->error());
        if (!dialog)
            return;
        dialog->m_save->setEnabled(true);
        if (*result)
            dialog->tell(MessageKind::Ok, tr("Summary saved as %1.").arg(shownPath));
        else
            dialog->tell(MessageKind::Error,
                         tr("%1 could not be written: %2. Choose another place.").arg(shownPath, result->error().detail));
    });
}

void BulkDialog::tell(MessageKind kind, const QString &text)
{
    m_told->setMessage(kind, text);
}

} // namespace vault
