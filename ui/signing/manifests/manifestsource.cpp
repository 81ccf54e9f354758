// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/manifests/manifestsource.h"

#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vault {

namespace {

QString wordsFor(const ManifestProblem &problem)
{
    switch (problem.kind) {
    case ManifestProblemKind::Empty: return ManifestSource::tr("The list is empty.");
    case ManifestProblemKind::NotALine:
        return ManifestSource::tr("Line %1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name.")
            .arg(problem.line);
    case ManifestProblemKind::OtherLength:
        return ManifestSource::tr("The digest in line %1 has another length than those before it.").arg(problem.line);
    case ManifestProblemKind::UnknownLength:
        return ManifestSource::tr("The digest in line %1 is neither SHA-256, SHA-384 nor SHA-512.").arg(problem.line);
    case ManifestProblemKind::TooMany:
        return ManifestSource::tr("The list has more than %Ln lines.", nullptr, mostManifestLines);
    }
    return {};
}

QString filesText(int count)
{
    return count == 1 ? ManifestSource::tr("1 file to hash and sign.")
                      : ManifestSource::tr("%Ln files to hash and sign.", nullptr, count);
}

QString digestsText(int count)
{
    //: %1 is a number of bytes.
    return count == 1 ? ManifestSource::tr("1 digest of %1 bytes.")
                      //: %1 is a number of bytes.
                      : ManifestSource::tr("%Ln digests of %1 bytes.", nullptr, count);
}

QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ManifestSource::ManifestSource(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_message(new FieldMessage(this))
{
    auto *chooseList = new QPushButton(tr("Choose l&ist…"), this);
    auto *chooseFolder = new QPushButton(tr("Choose f&older…"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {chooseList, chooseFolder}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_edit->setAcceptDrops(false);
    setAcceptDrops(true);
    setFocusProxy(m_edit);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &ManifestSource::settle);
    connect(chooseList, &QPushButton::clicked, this, [this] { choose(false); });
    connect(chooseFolder, &QPushButton::clicked, this, [this] { choose(true); });
    settle();
}

void ManifestSource::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
    settle();
}

void ManifestSource::choose(bool folder)
{
    auto *dialog = new QFileDialog(window(), folder ? tr("Choose the folder") : tr("Choose the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    connect(dialog, &QFileDialog::fileSelected, this, &ManifestSource::setPath);
    dialog->open();
}

void ManifestSource::settle()
{
    const QFileInfo info(QDir::fromNativeSeparators(m_edit->text()));
    if (m_edit->text().isEmpty()) {
        m_path.clear();
        refuse(tr("Choose a sha256sum list or a folder."));
        m_message->setMessage(MessageKind::Hint, tr("A list that sha256sum, sha384sum or sha512sum wrote, or a folder "
                                                    "whose files are to be hashed here."));
        return;
    }
    if (info.absoluteFilePath() == m_path)
        return;
    m_path = info.absoluteFilePath();
    m_isFolder = info.isDir();
    m_entries.clear();
    m_digest.clear();
    m_problem = tr("Reading…");
    m_message->setMessage(MessageKind::Hint, m_problem);
    Q_EMIT changed();
    if (m_isFolder)
        readFolder();
    else
        readList();
}

void ManifestSource::readList()
{
    auto reading = readChecksumList(m_path);
    m_reading = CancelGuard(reading);
    reading.then(this, [this](const Result<ParsedManifest> &read) {
        if (!read)
            fail(read.error());
        else if (!*read)
            refuse(wordsFor(read->error()));
        else
            take((*read)->entries, (*read)->digest);
    });
}

void ManifestSource::readFolder()
{
    auto reading = listFolder(m_path);
    m_reading = CancelGuard(reading);
    reading.then(this, [this](const Result<QStringList> &names) {
        if (!names) {
            fail(names.error());
            return;
        }
        QList<ManifestEntry> entries;
        entries.reserve(names->size());
        for (const QString &name : *names)
            entries.append({name, {}});
        if (entries.isEmpty())
            refuse(tr("There is no file in the folder."));
        else
            take(entries);
    });
}

void ManifestSource::take(const QList<ManifestEntry> &entries, const QByteArray &digest)
{
    m_entries = entries;
    m_digest = digest;
    m_problem.clear();
    const int count = int(entries.size());
    m_message->setMessage(MessageKind::Ok,
                          m_isFolder ? filesText(count)
                                     : digestsText(count).arg(entries.constFirst().digest.size()));
    Q_EMIT changed();
}

void ManifestSource::refuse(const QString &problem)
{
    m_entries.clear();
    m_digest.clear();
    m_problem = problem;
    m_message->setMessage(MessageKind::Error, problem);
    Q_EMIT changed();
}

void ManifestSource::fail(const ApiError &error)
{
    Q_EMIT failed(error);
    refuse(fieldText(error));
    m_path.clear(); // The same path may be tried again.
}

void ManifestSource::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ManifestSource::dropEvent(QDropEvent *event)
{
    const QString path = draggedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(path);
}

} // namespace vault
