// SPDX-License-Identifier: Apache-2.0
// What the journal's dialog does with the journal: verifying, exporting, setting aside.
#include "ui/journal/journaldialog.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/inlinequestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QString goodText(const JournalVerification &found)
{
    if (found.entries == 0)
        return JournalDialog::tr("There is no entry, and none is missing.");
    const QString hash = QString::fromLatin1(found.lastHash.left(16));
    if (found.entries == 1)
        //: %1 is the start of a hash that a person may note elsewhere.
        return JournalDialog::tr("The one entry is as it was written. Its hash begins with %1.").arg(hash);
    //: %1 is a number, %2 the start of a hash that a person may note elsewhere.
    return JournalDialog::tr("All %1 entries are as they were written. The last hash begins with %2.")
        .arg(QLocale().toString(found.entries), hash);
}

} // namespace

void JournalDialog::verify()
{
    m_verify->setEnabled(false);
    m_message->setMessage(MessageKind::Hint, tr("Verifying…"));
    auto future = m_journal.verify();
    m_verifying = CancelGuard(future);
    future.then(this, [this](Result<JournalVerification> found) {
        m_verify->setEnabled(true);
        if (found)
            showVerification(*found);
        else
            fail(tr("The journal could not be verified."), found.error());
    });
}

void JournalDialog::showVerification(const JournalVerification &found)
{
    const QString good = QLocale().toString(found.entries);
    const QString next = QLocale().toString(found.entries + 1);
    switch (found.fault) {
    case JournalFault::None:
        m_question->withdraw();
        m_message->setMessage(MessageKind::Ok, goodText(found));
        break;
    case JournalFault::LineChanged:
        choose(found.entries);
        offerNewJournal(tr("Entry %1 was changed after it was written; those before it are good.").arg(next));
        break;
    case JournalFault::ChainBroken:
        choose(found.entries);
        offerNewJournal(tr("Entries were removed, added or moved before entry %1.").arg(next));
        break;
    case JournalFault::EndMissing:
        offerNewJournal(found.noted > found.entries
                            ? tr("Entries are missing at the end: %1 are there, and there were more.").arg(good)
                            : tr("The journal does not end as was noted beside it: its %1 entries are not all that were "
                                 "written, or the note was removed or changed.")
                                  .arg(good));
        break;
    case JournalFault::EntriesAdded:
        choose(found.entries);
        //: %1 is a number, and the one before where entries were added.
        offerNewJournal(tr("Entries were added behind entry %1, the last that this program wrote.").arg(good));
        break;
    case JournalFault::EndTorn:
        m_message->setMessage(MessageKind::Warning,
                              tr("The last entry was not written whole; the %1 before it are good. The next signature puts "
                                 "the piece aside.")
                                  .arg(good));
        break;
    }
}

/// The entry at this place in the journal, from 0; all are shown for that.
void JournalDialog::choose(qint64 place)
{
    m_search->clear();
    const int row = int(m_model.entries() - 1 - place);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
}

void JournalDialog::offerNewJournal(const QString &what)
{
    m_message->setMessage(MessageKind::Error, what);
    m_question->ask(MessageKind::Warning,
                    tr("Set this journal aside and begin a new one? Its file stays as it is, under another name."),
                    {{tr("Begin a &new journal"), [this] { setAside(); }}, {tr("&Keep it"), {}}});
}

void JournalDialog::setAside()
{
    auto future = m_journal.setAside();
    m_settingAside = CancelGuard(future);
    future.then(this, [this](Result<QString> aside) {
        if (!aside) {
            fail(tr("The journal could not be set aside."), aside.error());
            return;
        }
        m_message->setMessage(MessageKind::Ok, tr("The old journal is now “%1”.").arg(QFileInfo(*aside).fileName()));
        m_model.reload();
    });
}

void JournalDialog::chooseExport(JournalForm form)
{
    const bool isCsv = form == JournalForm::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"jsonl"_s);
    dialog->selectFile(isCsv ? u"signatures.csv"_s : u"signatures.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) { exportTo(path, form); });
    dialog->open();
}

void JournalDialog::exportTo(const QString &path, JournalForm form)
{
    if (isFileOfJournal(m_journal.path(), path)) {
        m_message->setMessage(MessageKind::Error,
                              tr("“%1” is a file of the journal itself and would be replaced. Choose another name or folder.")
                                  .arg(QFileInfo(path).fileName()));
        return;
    }
    auto future = m_journal.exportTo(path, form, m_model.selection());
    m_exporting = CancelGuard(future);
    future.then(this, [this, path](Result<qint64> written) {
        if (!written) {
            fail(tr("The journal could not be exported."), written.error());
            return;
        }
        const QString file = QFileInfo(path).fileName();
        const QString text = *written == 1 ? tr("1 signature written to “%1”.").arg(file)
                                           : tr("%n signatures written to “%1”.", nullptr, int(*written)).arg(file);
        m_message->setMessage(MessageKind::Ok, text);
    });
}

} // namespace vault
