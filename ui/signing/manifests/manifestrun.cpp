// SPDX-License-Identifier: Apache-2.0
// What the dialog does with key and source: offering what fits, preparing the run, telling how it goes.
#include "ui/signing/manifests/manifestdialog.h"

#include "models/errorlogmodel.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/keyvault/routes.h"
#include "ui/errortext.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/manifests/manifestsave.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace vault {

void ManifestDialog::useKey()
{
    m_signing->pause();
    showAlgorithms();
}

void ManifestDialog::useSource()
{
    m_signing->pause();
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
    m_signing->pause();
    m_signing->setEntries(m_source->entries());
    clearFailure();
    if (!m_source->entries().isEmpty() && m_version->bundle() && !m_algorithm->currentText().isEmpty()) {
        m_signing->setTask({*m_version->bundle(), m_algorithm->currentText(), m_source->path(), m_source->isFolder(),
                            m_stateFolder});
    }
    showProgress();
}

bool ManifestDialog::canNameVersion() const
{
    return takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
}

QString ManifestDialog::blocker() const
{
    if (!m_version->bundle())
        return m_version->problem();
    if (!canNameVersion() && !m_version->isCurrent())
        return tr("The documented routes sign with the current version only.");
    if (!m_source->problem().isEmpty())
        return m_source->problem();
    if (m_algorithm->count() == 0)
        return tr("No algorithm of this key takes digests of this length.");
    if (m_signing->isRunning())
        return tr("Signing…");
    if (!m_signing->isReady())
        return tr("Looking for what is signed already…");
    const bool isDone = m_signing->countOf(ManifestLineState::Waiting) == 0
        && m_signing->countOf(ManifestLineState::Failed) == 0;
    return isDone ? tr("All are signed.") : QString();
}

void ManifestDialog::submit()
{
    m_signing->start();
}

void ManifestDialog::showProgress()
{
    const int all = m_signing->rowCount();
    const int done = m_signing->countOf(ManifestLineState::Signed);
    const int bad = m_signing->countOf(ManifestLineState::Failed);
    if (all == 0)
        m_progress->clear();
    else if (bad > 0)
        m_progress->setMessage(MessageKind::Warning,
                               tr("%1 of %2 signed, %n failed.", nullptr, bad).arg(done).arg(all));
    else
        m_progress->setMessage(done == all ? MessageKind::Ok : MessageKind::Hint,
                               tr("%1 of %2 signed.").arg(done).arg(all));
    m_pause->setEnabled(m_signing->isRunning());
    actionButton()->setText(done > 0 && done < all ? tr("&Go on signing") : tr("Si&gn all"));
    updateAction();
}

void ManifestDialog::showStop(const ApiError &error)
{
    fail(error);
}

} // namespace vault
