// SPDX-License-Identifier: Apache-2.0
// The part of ListPane that writes the rows on the screen into a file.
#include "models/listexport.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listpane.h"
#include "ui/widgets/fieldmessage.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace vault {

using namespace Qt::StringLiterals;

void ListPane::askExport(ListFile format)
{
    const bool isCsv = format == ListFile::Csv;
    auto *dialog = new QFileDialog(window(), tr("Export the list"), QDir::homePath(),
                                   isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(kindSettingsName(kind()) + (isCsv ? u".csv"_s : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ListPane::exportTo(const QString &path, ListFile format)
{
    applyFilter();
    settle();
    QList<VaultItem> items;
    items.reserve(m_shown.rowCount());
    for (int row = 0; row < m_shown.rowCount(); ++row)
        items.append(m_shown.itemAt(row));
    const QByteArray content = format == ListFile::Csv ? listAsCsv(items, m_items.now()) : listAsJson(items, m_items.now());
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!isSaved) {
        m_exportMessage->setMessage(MessageKind::Error, tr("%1 could not be written: %2. Choose another place.")
                                                            .arg(shownPath, file.errorString()));
        Q_EMIT failed(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
        return;
    }
    //: %1 is "12 secrets", %2 a path
    QString text = tr("%1 saved as %2, without values.").arg(kindCount(kind(), int(items.size())), shownPath);
    if (format == ListFile::Csv)
        text += u' ' + tr("Cells that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them.");
    m_exportMessage->setMessage(MessageKind::Ok, text);
}

} // namespace vault
