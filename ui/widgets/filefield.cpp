// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filefield.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace vault {

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return QFileInfo(path).isDir() ? QString() : path;
}

FileField::FileField(const QString &chooseText, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(chooseText, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    m_button->setAutoDefault(false);
    // A path dropped on the line edit itself would arrive as a URL's text.
    m_edit->setAcceptDrops(false);
    setAcceptDrops(true);
    setFocusProxy(m_edit);
    connect(m_button, &QPushButton::clicked, this, &FileField::choose);
    connect(m_edit, &QLineEdit::editingFinished, this, &FileField::settle);
    // A path that names a file is whole, however it came in (a paste, a tool that types).
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &path) {
        if (path.isEmpty() || QFileInfo(path).isFile())
            settle();
    });
}

QString FileField::path() const
{
    return m_edit->text();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
    settle();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(window(), m_dialogTitle);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

void FileField::settle()
{
    if (m_edit->text() == m_settled)
        return;
    m_settled = m_edit->text();
    Q_EMIT fileChosen(m_settled);
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(path);
}

} // namespace vault
