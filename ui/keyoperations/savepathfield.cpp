// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/savepathfield.h"

#include "ui/widgets/fieldmessage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

SavePathField::SavePathField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_message(new FieldMessage(this))
{
    auto *button = new QPushButton(tr("C&hoose…"), this);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_message->setDescribed(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SavePathField::check);
    connect(button, &QPushButton::clicked, this, &SavePathField::choose);
    check();
}

void SavePathField::setKind(const QString &title, const QString &filter, const QString &suffix)
{
    m_title = title;
    m_filter = filter;
    m_suffix = suffix;
}

QString SavePathField::path() const
{
    return QDir::fromNativeSeparators(m_edit->text());
}

void SavePathField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void SavePathField::choose()
{
    auto *dialog = new QFileDialog(window(), m_title, QFileInfo(path()).absolutePath(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_suffix);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SavePathField::setPath);
    dialog->open();
}

void SavePathField::check()
{
    const QFileInfo file(path());
    const QFileInfo folder(file.absolutePath());
    m_problem.clear();
    if (path().trimmed().isEmpty())
        m_problem = tr("Name a file.");
    else if (!file.isAbsolute())
        m_problem = tr("Name the file with its whole path.");
    else if (file.isDir())
        m_problem = tr("This is a folder; name a file in it.");
    else if (!folder.isDir())
        m_problem = tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder.filePath()));
    if (!m_problem.isEmpty())
        m_message->setMessage(MessageKind::Error, m_problem);
    else if (file.exists())
        m_message->setMessage(MessageKind::Warning, tr("There is a file of this name. It will be replaced."));
    else
        m_message->clear();
    Q_EMIT changed();
}

} // namespace vault
