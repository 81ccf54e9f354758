// SPDX-License-Identifier: Apache-2.0
// What the dialog does with key and source: offering what fits, preparing the run, telling how it goes.
#include "network/crypto/signaturealgorithm.h"
#include "network/keyvault/routes.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/manifests/manifestdialog.h"
#include "ui/signing/manifests/manifestsave.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/signing/release/signingrelease.h"
#include "ui/signing/signreason.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace vault {

void ManifestDialog::useKey()
{
    showAlgorithms();
}

void ManifestDialog::useSource()
{
    const QString path = m_source->path();
    m_save->propose(path.isEmpty() ? QString() : m_source->isFolder() ? path : QFileInfo(path).absolutePath());
    showAlgorithms();
}

void ManifestDialog::showAlgorithms()
{
    const QString before = m_algorithm->currentText();
    {
        const QSignalBlocker blocker(m_algorithm);
        m_algorithm->clear();
        const auto &bundle = m_version->bundle();
        const QStringList names = bundle ? signatureAlgorithmsFor(bundle->key) : QStringList();
        const QList<ManifestEntry> &entries = m_source->entries();
        const qsizetype size = entries.isEmpty() ? 0 : entries.constFirst().digest.size();
        for (const QString &name : names) {
            const auto algorithm = signatureAlgorithm(name);
            if (size == 0 || (algorithm && algorithm->digestSize == size))
                m_algorithm->addItem(name);
        }
        m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findText(before)));
    }
    prepare();
}

void ManifestDialog::prepare()
{
    m_signing->setEntries(m_source->entries());
    m_journal->clear();
    clearFailure();
    if (!m_source->entries().isEmpty() && m_version->bundle() && !m_algorithm->currentText().isEmpty()) {
        m_signing->setTask({*m_version->bundle(), m_algorithm->currentText(), m_source->path(), m_source->isFolder(),
                            m_stateFolder, m_guard.needsSecondPerson});
    }
    showProgress();
}

bool ManifestDialog::canNameVersion() const
{
    return takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
}

QString ManifestDialog::blocker() const
{
    if (m_guard.readOnly)
        return tr("This connection is read-only: nothing is signed over it.");
    if (m_signing->isRunning())
        return m_signing->isPausing()    ? tr("Waiting for the last signature…")
            : m_signing->isHashingOnly() ? tr("Hashing…")
                                         : tr("Signing…");
    if (m_save->isSaving())
        return tr("Saving…");
    const QString problem = inputProblem();
    return problem.isEmpty() && !mustHash() ? m_release->problem() : problem;
}

/// A folder's digests are what a second person agrees to: they come first. Once more where files failed.
bool ManifestDialog::mustHash() const
{
    const int open = m_signing->countOf(ManifestLineState::Waiting) + m_signing->countOf(ManifestLineState::Unanswered);
    return m_guard.needsSecondPerson && m_source->isFolder() && (m_signing->digest().isEmpty() || open == 0);
}

QString ManifestDialog::inputProblem() const
{
    if (!m_version->bundle())
        return m_version->problem();
    const QStringList reasons = whyKeyCannotSign(*m_version->bundle(), QDateTime::currentSecsSinceEpoch());
    if (!reasons.isEmpty())
        return reasons.constFirst();
    if (!canNameVersion() && !m_version->isCurrent())
        return tr("The documented routes sign with the current version only.");
    if (!m_source->problem().isEmpty())
        return m_source->problem();
    if (m_algorithm->count() == 0)
        return tr("No algorithm of this key takes digests of this length.");
    if (!m_signing->isReady())
        return m_signing->isReading() ? tr("Looking for what is signed already…")
                                      : tr("What is signed already could not be read.");
    return m_signing->countOf(ManifestLineState::Signed) == m_signing->rowCount() ? tr("All are signed.") : QString();
}

void ManifestDialog::submit()
{
    m_pause->setEnabled(true);
    m_pause->setFocus();
    if (mustHash()) {
        m_signing->hashAll();
        return;
    }
    m_release->reset();
    m_signing->start();
}

void ManifestDialog::showRun()
{
    const bool isRunning = m_signing->isRunning();
    // What is signed with what must not change meanwhile.
    for (QWidget *input : {static_cast<QWidget *>(m_version->box()), static_cast<QWidget *>(m_algorithm),
                           static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_release)})
        input->setEnabled(!isRunning);
    const bool hadFocus = m_pause->hasFocus();
    m_pause->setEnabled(isRunning && !m_signing->isPausing());
    if (m_signing->secondsLeft() > 0)
        m_tick.start();
    else
        m_tick.stop();
    showProgress();
    const bool hasEnded = std::exchange(m_wasRunning, isRunning) && !isRunning;
    // Among a thousand lines the one that matters is looked for.
    if (const int row = hasEnded ? m_signing->firstUnsigned() : -1; row >= 0)
        m_table->scrollTo(m_signing->index(row, ManifestSigning::NameColumn), QAbstractItemView::PositionAtCenter);
    if (hasEnded && hadFocus)
        (actionButton()->isEnabled() ? actionButton() : m_save->saveButton())->setFocus();
    if (m_closing && !isRunning)
        QDialog::done(*m_closing);
}

void ManifestDialog::showProgress()
{
    const int all = m_signing->rowCount();
    const int done = m_signing->countOf(ManifestLineState::Signed);
    const int bad = m_signing->countOf(ManifestLineState::Failed);
    const int open = m_signing->countOf(ManifestLineState::Unanswered);
    const int pause = m_signing->secondsLeft();
    QStringList told;
    if (m_signing->isHashingOnly())
        told << tr("%L1 of %L2 hashed.").arg(m_signing->hashedCount()).arg(all);
    else if (all > 0)
        told << tr("%L1 of %L2 signed.").arg(done).arg(all);
    if (bad > 0)
        told << tr("%Ln failed.", nullptr, bad);
    if (open > 0)
        told << (open == 1 ? tr("To 1 request no answer came: the vault may have signed. Going on asks again.")
                           : tr("To %Ln requests no answer came: the vault may have signed. Going on asks again.", nullptr, open));
    if (pause > 0)
        told << (pause == 1 ? tr("The vault asks for a pause: going on in 1 second.")
                            : tr("The vault asks for a pause: going on in %Ln seconds.", nullptr, pause));
    const bool isWarning = bad + open + pause > 0;
    m_progress->setMessage(isWarning                  ? MessageKind::Warning
                               : all > 0 && done == all ? MessageKind::Ok
                                                        : MessageKind::Hint,
                           told.join(u' '));
    m_bar->setVisible(m_signing->isRunning() || (done > 0 && done < all));
    m_bar->setMaximum(std::max(1, all));
    m_bar->setValue(m_signing->isHashingOnly() ? m_signing->hashedCount() : done);
    m_release->setDigest(m_source->isFolder() ? m_signing->digest() : m_source->digest());
    actionButton()->setText(actionWords());
    updateAction();
}

QString ManifestDialog::actionWords() const
{
    if (mustHash() || m_signing->isHashingOnly())
        return m_signing->hashedCount() > 0 ? tr("Hash a&gain") : tr("Hash the files, to be a&greed to");
    const int done = m_signing->countOf(ManifestLineState::Signed);
    return done > 0 && done < m_signing->rowCount() ? tr("&Go on signing") : tr("Si&gn all");
}

/// What is signed here is entered in the journal as what the workbench signs.
void ManifestDialog::tellSignature(const GivenSignature &given)
{
    const ManifestTask &task = m_signing->task();
    const ManifestEntry entry = m_signing->line(given.row).entry;
    MadeSignature made;
    if (given.keyId.version.isEmpty() || given.keyId.version == task.key.properties.id.version)
        made.key = task.key;
    made.keyId = given.keyId;
    made.algorithm = task.algorithm;
    made.signature = given.bytes;
    made.task.digest = entry.digest;
    made.task.file = task.isFolder ? QDir(task.source).filePath(entry.name) : entry.name;
    made.requestId = given.requestId;
    made.verdict = given.isVerified ? LocalVerdict::Verified
        : given.isChecked           ? LocalVerdict::Failed
                                    : LocalVerdict::NotVerified;
    Q_EMIT signatureMade(made);
}

void ManifestDialog::tellOfJournal(MessageKind kind, const QString &text)
{
    if (kind != MessageKind::Error || !m_journal->text().isEmpty())
        return; // Who goes on has read it.
    m_journal->setMessage(kind, m_signing->isRunning() ? tr("%1 Signing has paused.").arg(text) : text);
    m_signing->pause();
}

bool ManifestDialog::hasInput() const
{
    return m_signing->isRunning();
}

FormDialog::ClosingQuestion ManifestDialog::closingQuestion() const
{
    if (!m_signing->isRunning())
        return FormDialog::closingQuestion();
    return {tr("%L1 of %L2 are signed. What is signed is kept: opened again with the same key and the same list or folder, "
               "signing goes on.").arg(m_signing->countOf(ManifestLineState::Signed)).arg(m_signing->rowCount()),
            tr("Stop an&d close"), tr("&Keep signing")};
}

QString ManifestDialog::loss() const
{
    if (!m_signing->isRunning())
        return FormDialog::loss();
    //: %1 is the title of a dialog, %2 and %3 are numbers of files.
    return tr("\"%1\" has signed %L2 of %L3 and stops.").arg(windowTitle())
        .arg(m_signing->countOf(ManifestLineState::Signed)).arg(m_signing->rowCount());
}

void ManifestDialog::done(int result)
{
    if (!m_closing && m_signing->isRunning()) {
        m_closing = result;
        m_signing->pause(); // May end it at once, by showRun().
        return;
    }
    QDialog::done(result);
}

} // namespace vault
