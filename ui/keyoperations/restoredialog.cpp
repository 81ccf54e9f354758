// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/restoredialog.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// The object that a conflict is about, as the vault's message names it; empty where it does not.
QString nameInMessage(const QString &message)
{
    static const QRegularExpression pattern(u"/(?:keys|secrets)/([0-9A-Za-z-]{1,127})"_s);
    return pattern.match(message).captured(1);
}

} // namespace

RestoreDialog::RestoreDialog(VaultSession &session, ErrorLogModel &errors, QWidget *parent)
    : FormDialog(tr("&Restore"), &errors, parent)
    , m_session(session)
    , m_file(new FileField(tr("C&hoose…"), this))
    , m_fileMessage(new FieldMessage(this))
    , m_key(new QRadioButton(tr("A ke&y"), this))
    , m_secret(new QRadioButton(tr("A secre&t"), this))
    , m_rule(new FieldMessage(this))
{
    setWindowTitle(tr("Restore a backup"));
    buildForm();
    connect(m_file, &FileField::fileChosen, this, &RestoreDialog::readFile);
    for (QRadioButton *choice : {m_key, m_secret})
        connect(choice, &QRadioButton::toggled, this, &RestoreDialog::describeFile);
    m_file->lineEdit()->setFocus();
}

void RestoreDialog::buildForm()
{
    m_file->setDialogTitle(tr("Choose a backup"));
    auto *file = new QWidget(this);
    auto *column = new QVBoxLayout(file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_file);
    column->addWidget(m_fileMessage);
    m_fileMessage->setDescribed(m_file->lineEdit());
    addFormRow(form(), tr("&File:"), file, m_file->lineEdit());

    auto *choice = new QWidget(this);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_key);
    row->addWidget(m_secret);
    row->addStretch(1);
    form()->addRow(tr("It is a backup of:"), choice);

    auto *explanation = new WrappedLabel(
        tr("It comes back under its own name, with all its versions. The vault takes only what a vault of the same "
           "subscription and the same Azure geography has backed up, and only while the name is free: a deleted key or "
           "secret holds its name too, until it is purged."),
        this);
    body()->addWidget(explanation);
    body()->addWidget(m_rule);
    body()->addStretch(1);
}

void RestoreDialog::setFile(const QString &path)
{
    m_file->setPath(path);
}

void RestoreDialog::readFile(const QString &path)
{
    m_backup.reset();
    m_rule->clear();
    clearFailure();
    if (path.isEmpty()) {
        m_fileMessage->clear();
        updateAction();
        return;
    }
    Result<BackupFile> read = readBackupFile(path);
    if (!read && read.error().reason == ErrorReason::ValueTooLarge) {
        m_fileMessage->setMessage(MessageKind::Error, tr("This file is larger than %1 bytes, more than any backup has.")
                                                          .arg(QLocale().toString(maximumBackupFileSize)));
    } else if (!read) {
        recordFailure(read.error(), *m_fileMessage);
    } else {
        m_backup = std::move(*read);
        if (m_backup->kind == BackupKind::Key)
            m_key->setChecked(true);
        else if (m_backup->kind == BackupKind::Secret)
            m_secret->setChecked(true);
        describeFile();
    }
    updateAction();
}

void RestoreDialog::describeFile()
{
    if (!m_backup)
        return;
    const QString size = tr("%1 bytes").arg(QLocale().toString(m_backup->blob.size() * 3 / 4));
    const bool isOther = (m_backup->kind == BackupKind::Key && m_secret->isChecked())
        || (m_backup->kind == BackupKind::Secret && m_key->isChecked());
    if (m_backup->blob.isEmpty())
        m_fileMessage->setMessage(MessageKind::Error, tr("The file is empty."));
    else if (m_backup->kind == BackupKind::Certificate)
        m_fileMessage->setMessage(MessageKind::Error, tr("This is the backup of a certificate. Only keys and secrets can be "
                                                         "restored here."));
    else if (m_backup->kind == BackupKind::Secret && m_session.isManagedHsm())
        m_fileMessage->setMessage(MessageKind::Error, tr("This is the backup of a secret. A Managed HSM holds keys only."));
    else if (isOther)
        m_fileMessage->setMessage(MessageKind::Warning, m_secret->isChecked()
                                                            ? tr("The file says that it is the backup of a key.")
                                                            : tr("The file says that it is the backup of a secret."));
    else if (m_backup->kind == BackupKind::Unknown)
        m_fileMessage->setMessage(MessageKind::Hint, tr("%1. The file does not say what it is; choose it below.").arg(size));
    else
        m_fileMessage->setMessage(MessageKind::Ok, m_key->isChecked() ? tr("The backup of a key, %1.").arg(size)
                                                                      : tr("The backup of a secret, %1.").arg(size));
    updateAction();
}

QString RestoreDialog::blocker() const
{
    if (!m_backup)
        return m_file->path().isEmpty() ? tr("Choose a backup file.") : tr("Choose another file.");
    if (m_backup->blob.isEmpty() || m_backup->kind == BackupKind::Certificate)
        return tr("Choose another file.");
    if (m_session.isManagedHsm() && !m_key->isChecked())
        return tr("A Managed HSM holds keys only.");
    return m_key->isChecked() || m_secret->isChecked() ? QString() : tr("Choose what it is a backup of.");
}

void RestoreDialog::submit()
{
    m_rule->clear();
    setBusy(tr("Restoring…"));
    if (m_key->isChecked())
        send(m_session.keys().restore(m_backup->blob), ItemListKind::Keys);
    else
        send(m_session.secrets().restore(m_backup->blob), ItemListKind::Secrets);
}

template<typename Bundle>
void RestoreDialog::send(Pending<Bundle> request, ItemListKind kind)
{
    track(request);
    request.then(this, [this, kind](Result<Bundle> bundle) {
        if (!bundle) {
            explain(bundle.error());
            fail(bundle.error());
            return;
        }
        setIdle();
        Q_EMIT restored(kind, bundle->properties);
        accept();
    });
}

void RestoreDialog::explain(const ApiError &error)
{
    // Who may not ask, and who asks too often, learns nothing about the backup.
    const bool isAboutBackup = error.statusClass() == StatusClass::ClientError && error.httpStatus != 401
        && error.httpStatus != 403 && error.httpStatus != 404 && error.httpStatus != 429;
    if (!isAboutBackup)
        return;
    if (error.httpStatus == 409) {
        const QString name = nameInMessage(error.message);
        const QString taken = name.isEmpty() ? tr("The name in the backup is taken in this vault.")
                                             : tr("The name %1 is taken in this vault.").arg(name);
        m_rule->setMessage(MessageKind::Warning,
                           //: %1 is a sentence: "The name orders is taken in this vault."
                           tr("%1 Delete what has it and purge it; if that was just done, wait a minute and try again. Or "
                              "restore into another vault of the same subscription and geography.").arg(taken));
        return;
    }
    m_rule->setMessage(MessageKind::Warning,
                       tr("If the file is whole, it was made elsewhere: a vault restores only what a vault of the same "
                          "subscription and the same Azure geography has backed up."));
}

} // namespace vault
