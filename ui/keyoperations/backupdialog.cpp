// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/backupdialog.h"

#include "network/keyvault/backupfile.h"
#include "ui/keyoperations/savepathfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

BackupDialog::BackupDialog(VaultSession &session, ErrorLogModel &errors, bool isKey, const QString &name, QWidget *parent)
    : FormDialog(tr("&Back up"), &errors, parent)
    , m_session(session)
    , m_isKey(isKey)
    , m_name(name)
    , m_path(new SavePathField(this))
    , m_done(new FieldMessage(this))
{
    setWindowTitle(isKey ? tr("Back up a key") : tr("Back up a secret"));
    setCloseText(tr("Close"));
    buildForm();
    connect(m_path, &SavePathField::changed, this, [this] {
        if (m_path->path() != m_savedPath)
            m_done->clear();
        updateAction();
    });
    m_path->lineEdit()->setFocus();
}

void BackupDialog::buildForm()
{
    auto *shown = new ElidedLabel(this);
    useFixedFont(shown);
    shown->setElideMode(Qt::ElideMiddle);
    shown->setText(m_name);
    form()->addRow(m_isKey ? tr("Key:") : tr("Secret:"), shown);
    const QString suffix = m_isKey ? u"keybackup"_s : u"secretbackup"_s;
    m_path->setKind(windowTitle(),
                    m_isKey ? tr("Key backups (*.keybackup);;All files (*)") : tr("Secret backups (*.secretbackup);;All files (*)"),
                    suffix);
    m_path->setPath(QDir::home().filePath(m_name + u'.' + suffix));
    addFormRow(form(), tr("&File:"), m_path, m_path->lineEdit());
    auto *explanation = new WrappedLabel(
        m_isKey ? tr("The file holds the key with all its versions, encrypted by the vault: nobody can read it. Only a "
                     "vault of the same subscription and the same Azure geography can restore it. Who may restore keys "
                     "there can bring this key back with it, so keep it safe.")
                : tr("The file holds the secret with all its versions, encrypted by the vault: nobody can read it. Only "
                     "a vault of the same subscription and the same Azure geography can restore it. Who may restore "
                     "secrets there can bring this secret back with it, so keep it safe."),
        this);
    body()->addWidget(explanation);
    body()->addWidget(m_done);
    body()->addStretch(1);
}

QString BackupDialog::blocker() const
{
    if (!m_path->problem().isEmpty())
        return m_path->problem();
    return m_path->path() == m_savedPath ? tr("Saved. Name another file to save it once more.") : QString();
}

void BackupDialog::submit()
{
    const QString path = m_path->path();
    setBusy(tr("Asking the vault for the backup…"));
    auto request = m_isKey ? m_session.keys().backup(m_name) : m_session.secrets().backup(m_name);
    track(request);
    request.then(this, [this, path](const Result<SecretBuffer> &blob) { finish(blob, path); });
}

void BackupDialog::finish(const Result<SecretBuffer> &blob, const QString &path)
{
    if (!blob) {
        fail(blob.error());
        return;
    }
    Result<void> written = writeBackupFile(path, *blob);
    if (!written) {
        written.error().objectName = m_name;
        fail(written.error());
        return;
    }
    m_savedPath = path;
    m_done->setMessage(MessageKind::Ok, tr("Saved as %1: %2 bytes, for your account only.")
                                            .arg(QDir::toNativeSeparators(path), QLocale().toString(QFileInfo(path).size())));
    setIdle();
    Q_EMIT backedUp(path);
}

} // namespace vault
