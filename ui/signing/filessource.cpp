// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/filessource.h"

#include "ui/errortext.h"
#include "ui/signing/checksumfield.h"
#include "ui/signing/filestable.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vault {

namespace {

/// More at once are the business of a list that is signed line by line.
constexpr int mostFiles = 500;

} // namespace

FilesSource::FilesSource(QWidget *parent)
    : SigningSource(parent)
    , m_path(new QLineEdit(this))
    , m_rows(new FilesModel([this](int row) { return lineOf(row); }, this))
    , m_table(createFilesTable(*m_rows, this))
    , m_compare(new ChecksumField(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(createPathRow());
    layout->addWidget(m_table);
    layout->addWidget(createProgressRow());
    layout->addWidget(m_message);
    layout->addSpacing(4);
    layout->addWidget(m_compare);
    setFocusProxy(m_path);
    connect(m_compare, &ChecksumField::changed, this, &FilesSource::fillTable);
    connect(m_compare, &ChecksumField::failed, this, &SigningSource::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesSource::chooseRow);
    connect(&m_queue, &FileQueue::listChanged, this, &FilesSource::fillTable);
    connect(&m_queue, &FileQueue::fileChanged, this, [this](int file) {
        m_rows->tellRow(file);
        showComparison();
        Q_EMIT changed();
    });
    connect(&m_queue, &FileQueue::progressed, this, &FilesSource::showProgress);
    connect(&m_queue, &FileQueue::failed, this, &SigningSource::failed);
    fillTable();
    showProgress();
}

QWidget *FilesSource::createPathRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    auto *choose = new QPushButton(tr("Ch&oose files…"), widget);
    auto *remove = new QPushButton(tr("Remove"), widget);
    auto *clear = new QPushButton(tr("Clear"), widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("&File to sign:"), m_path, widget));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(remove);
    row->addWidget(clear);
    m_path->setPlaceholderText(tr("Drop files here, or type a path"));
    // A path dropped on the line edit itself would arrive as a URL's text.
    m_path->setAcceptDrops(false);
    remove->setAccessibleName(tr("Remove the file from the list"));
    connect(choose, &QPushButton::clicked, this, &FilesSource::chooseFiles);
    clear->setAccessibleName(tr("Clear the list of files"));
    connect(remove, &QPushButton::clicked, this, [this] { m_queue.remove(m_table->currentIndex().row()); });
    connect(clear, &QPushButton::clicked, &m_queue, &FileQueue::clear);
    connect(m_path, &QLineEdit::editingFinished, this, &FilesSource::takePath);
    return widget;
}

QWidget *FilesSource::createProgressRow()
{
    m_progressRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressRow);
    auto *cancel = new QPushButton(tr("Stop hashing"), m_progressRow);
    m_progressText = new QLabel(m_progressRow);
    m_progress = new QProgressBar(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    row->addWidget(cancel);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of hashing the file"));
    m_progressText->setTextFormat(Qt::PlainText);
    connect(cancel, &QPushButton::clicked, &m_queue, &FileQueue::cancel);
    return m_progressRow;
}

void FilesSource::setTarget(const SigningTarget &target)
{
    const QString before = m_target.algorithm ? m_target.algorithm->name : QString();
    const QString keyBefore = m_target.keyId;
    m_target = target;
    const QString algorithm = target.algorithm ? target.algorithm->name : QString();
    if (before != algorithm || keyBefore != target.keyId) {
        // What another key or algorithm made is no result of this one; it is there again when that is chosen again.
        m_madeByOthers.insert({keyBefore, before}, std::exchange(m_made, m_madeByOthers.take({target.keyId, algorithm})));
        m_refusals.clear();
        fillTable();
    }
    if (target.algorithm)
        m_queue.setHash(target.algorithm->hash);
}

FilesSource::~FilesSource()
{
    // Its loss of the focus would still be told to what is gone by then.
    m_path->disconnect(this);
}

void FilesSource::setOneByOne(bool oneByOne)
{
    m_oneByOne = oneByOne;
    Q_EMIT changed();
}

int FilesSource::toSign() const
{
    int count = 0;
    for (const FileQueue::File &file : m_queue.files())
        count += file.state == FileQueue::State::Hashed && !m_made.contains(file.path) ? 1 : 0;
    return count;
}

QList<SigningTask> FilesSource::tasks()
{
    QList<SigningTask> tasks;
    for (int at = 0; at < m_queue.files().size(); ++at) {
        const FileQueue::File file = m_queue.files().at(at);
        if (file.state != FileQueue::State::Hashed || m_made.contains(file.path) || !m_queue.isUnchanged(at))
            continue;
        tasks.append({SignedForm::Digest, file.digest, file.path, {}, {}});
        if (m_oneByOne)
            break;
    }
    return tasks;
}

QString FilesSource::problem() const
{
    if (m_queue.files().isEmpty())
        return tr("Drop a file or choose one.");
    if (m_queue.isHashing())
        return tr("The files are still being hashed.");
    if (toSign() > 0)
        return {};
    // Nobody signs all of them again by a press too many.
    return m_made.isEmpty() ? tr("No file could be hashed.")
                            : tr("All files that are hashed are signed. To sign one again, remove it and add it anew.");
}

QString FilesSource::warning() const
{
    for (const FileQueue::File &file : m_queue.files()) {
        if (verdictOf(file) == ChecksumVerdict::Differs)
            //: %1 is a file's name.
            return tr("%1 differs from its checksum.").arg(QFileInfo(file.path).fileName());
    }
    return {};
}

QString FilesSource::actionText() const
{
    if (m_oneByOne && m_queue.files().size() > 1) {
        for (const FileQueue::File &file : m_queue.files()) {
            if (file.state != FileQueue::State::Hashed || m_made.contains(file.path))
                continue;
            const QString name = QFileInfo(file.path).fileName();
            constexpr int mostLetters = 40;
            const QString shown = name.size() > mostLetters ? name.left(mostLetters / 2) + u'…' + name.right(mostLetters / 2) : name;
            //: %1 is a file's name.
            return tr("&Sign %1").arg(QString(shown).replace(u'&', QLatin1String("&&")));
        }
    }
    const int count = toSign();
    return count > 1 ? tr("&Sign %n files", nullptr, count) : tr("&Sign file");
}

bool FilesSource::takeFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (isChecksumFileName(path) && paths.size() + m_queue.files().size() > 1)
            m_compare->readFile(path);
        else
            files.append(path);
    }
    const int room = mostFiles - int(m_queue.files().size());
    if (files.size() > room) {
        m_message->setMessage(MessageKind::Warning, tr("At most %n files stand here at once; the others were left out.", nullptr, mostFiles));
        files = files.mid(0, std::max(0, room));
    } else {
        m_message->clear();
    }
    for (const QString &path : std::as_const(files)) {
        m_made.remove(path);
        m_refusals.remove(path);
        for (auto &made : m_madeByOthers)
            made.remove(path);
    }
    m_queue.add(files);
    return true;
}

void FilesSource::takePath()
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return;
    if (!QFileInfo(path).isFile()) {
        m_message->setMessage(MessageKind::Error, tr("There is no such file."));
        return;
    }
    m_path->clear();
    takeFiles({path});
}

void FilesSource::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Files to hash and sign"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesSource::takeFiles);
    dialog->open();
}

void FilesSource::noteSigned(const MadeSignature &made)
{
    if (made.task.form != SignedForm::Digest || m_queue.indexOf(made.task.file) < 0)
        return;
    m_made.insert(made.task.file, made);
    m_refusals.remove(made.task.file);
    m_rows->tellRow(m_queue.indexOf(made.task.file));
    Q_EMIT changed();
}

void FilesSource::noteFailed(const SigningTask &task, const ApiError &error)
{
    if (task.form != SignedForm::Digest || m_queue.indexOf(task.file) < 0)
        return;
    m_refusals.insert(task.file, fieldText(error));
    m_rows->tellRow(m_queue.indexOf(task.file));
}

void FilesSource::chooseRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_queue.files().size())
        return;
    const auto made = m_made.constFind(m_queue.files().at(row).path);
    if (made != m_made.constEnd())
        Q_EMIT signatureChosen(*made);
}

void FilesSource::fillTable()
{
    m_rows->setCount(int(m_queue.files().size()));
    showComparison();
    Q_EMIT changed();
}

FileLine FilesSource::lineOf(int row) const
{
    FileLine line;
    if (row < 0 || row >= m_queue.files().size())
        return line;
    const FileQueue::File &file = m_queue.files().at(row);
    line.file = file;
    line.verdict = verdictOf(file);
    if (const auto made = m_made.constFind(file.path); made != m_made.constEnd())
        line.made = &*made;
    line.refusal = m_refusals.value(file.path);
    return line;
}

void FilesSource::showComparison()
{
    ChecksumField::Counts counts;
    for (const FileQueue::File &file : m_queue.files()) {
        const ChecksumVerdict verdict = verdictOf(file);
        counts.hashed += file.state == FileQueue::State::Hashed ? 1 : 0;
        counts.matching += verdict == ChecksumVerdict::Matches ? 1 : 0;
        counts.differing += verdict == ChecksumVerdict::Differs ? 1 : 0;
    }
    m_compare->showCounts(counts);
}

ChecksumVerdict FilesSource::verdictOf(const FileQueue::File &file) const
{
    if (file.state != FileQueue::State::Hashed)
        return ChecksumVerdict::NothingToCompare;
    return m_compare->checksums().compare(file.path, m_queue.files().size() == 1, file.digest, m_queue.hash());
}

void FilesSource::showProgress()
{
    const auto progress = m_queue.progress();
    m_progressRow->setVisible(progress.file >= 0);
    if (progress.file < 0)
        return;
    m_progress->setValue(progress.size > 0 ? int(double(progress.done) / double(progress.size) * 1000) : 0);
    const QLocale locale;
    //: Of a file that is hashed: %1 of %2 bytes are read, at %3 a second.
    m_progressText->setText(tr("%1 of %2, %3/s").arg(locale.formattedDataSize(progress.done), locale.formattedDataSize(progress.size),
                                                    locale.formattedDataSize(progress.bytesPerSecond)));
}

} // namespace vault
