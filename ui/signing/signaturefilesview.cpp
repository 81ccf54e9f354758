// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signaturefilesview.h"

#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vault {

namespace {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

SignatureFilesView::SignatureFilesView(QWidget *parent)
    : QWidget(parent)
    , m_folder(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save files"), this))
    , m_command(new QPlainTextEdit(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *commandRow = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *copy = new QPushButton(tr("Copy command"), this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("Folder:"), m_folder, this));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_save);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addSpacing(4);
    commandRow->addWidget(createFormLabel(tr("Command that verifies it:"), m_command, this), 1);
    commandRow->addWidget(copy);
    layout->addLayout(commandRow);
    layout->addWidget(m_command);
    m_folder->setAccessibleName(tr("Folder for the files"));
    choose->setAccessibleName(tr("Choose the folder"));
    m_save->setToolTip(tr("The signature as openssl reads it, the public key, and what was made of them"));
    useFixedFont(m_command);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);
    m_command->setFixedHeight(6 * QFontMetrics(m_command->font()).lineSpacing() + 14);
    m_message->setDescribed(m_folder);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_isFolderChosen = true; });
    connect(choose, &QPushButton::clicked, this, &SignatureFilesView::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &SignatureFilesView::save);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
}

void SignatureFilesView::setSignature(const MadeSignature &made)
{
    m_made = made;
    if (!m_isFolderChosen || m_folder->text().trimmed().isEmpty())
        m_folder->setText(made.task.file.isEmpty() ? usualFolder() : QFileInfo(made.task.file).absolutePath());
    m_isSaved = false;
    m_message->setMessage(MessageKind::Hint, made.key || made.task.form == SignedForm::Cms
                              ? tr("Not saved yet. The command names the files as they will be called.")
                              : tr("Not saved yet."));
    showCommand(namesOfFiles(made));
}

void SignatureFilesView::showCommand(const SignatureFiles &files)
{
    const QString command = verifyCommandFor(*m_made, files);
    m_command->setPlainText(command);
    m_command->setPlaceholderText(m_made->task.form == SignedForm::Cms
                                      ? tr("The CMS signature was not put together, so that there is nothing to verify.")
                                      : tr("The public key may not be read, and without it nothing can be verified."));
}

void SignatureFilesView::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for the files"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isFolderChosen = true;
        m_folder->setText(path);
    });
    dialog->open();
}

void SignatureFilesView::save()
{
    if (!m_made)
        return;
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        m_message->setMessage(MessageKind::Error, tr("There is no such folder."));
        return;
    }
    Result<SignatureFiles> files = saveFiles(*m_made, folder);
    if (!files) {
        ApiError error = files.error();
        error.operation = QStringLiteral("Sign");
        error.objectName = m_made->keyId.name;
        m_message->setMessage(MessageKind::Error, tr("Not saved: %1").arg(fieldText(error)));
        Q_EMIT failed(error);
        return;
    }
    QStringList names;
    for (const QString &path : {files->signature, files->publicKey, files->product}) {
        if (!path.isEmpty())
            names << QFileInfo(path).fileName();
    }
    m_message->setMessage(MessageKind::Ok, tr("Saved: %1").arg(names.join(QLatin1String(", "))));
    showCommand(*files);
    m_isSaved = true;
    Q_EMIT saved();
}

} // namespace vault
