// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filedigestfield.h"

#include "network/crypto/filedigest.h"
#include "ui/errortext.h"
#include "ui/widgets/digestfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

FileDigestField::FileDigestField(QWidget *parent)
    : QWidget(parent)
    , m_file(new FileField(tr("C&hoose…"), this))
    , m_progressRow(new QWidget(this))
    , m_progress(new QProgressBar(m_progressRow))
    , m_stop(new QPushButton(tr("St&op hashing"), m_progressRow))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_file);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_message);
    layout->addStretch(1);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of hashing the file"));
    m_stop->setAutoDefault(false);
    m_progressRow->hide();
    setFocusProxy(m_file);
    m_file->setDialogTitle(tr("File to hash and sign"));
    m_message->setDescribed(m_file->lineEdit());
    m_message->setMessage(MessageKind::Hint, tr("Choose a file or drop it here. It is hashed on this computer."));
    connect(m_file, &FileField::fileChosen, this, &FileDigestField::hash);
    connect(m_stop, &QPushButton::clicked, this, &FileDigestField::stop);
    // Not then(): the worker would run the continuation, and may do so while this field is being destroyed.
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_hashing && !m_watcher.isCanceled())
            showResult(m_watcher.result());
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
}

void FileDigestField::setHash(QCryptographicHash::Algorithm hash)
{
    if (hash == m_hash)
        return;
    m_hash = hash;
    if (!file().isEmpty())
        this->hash();
}

void FileDigestField::setFile(const QString &path)
{
    m_file->setPath(path);
}

QString FileDigestField::file() const
{
    return m_file->path();
}

QString FileDigestField::problem() const
{
    if (m_digest)
        return {};
    if (m_hashing)
        return tr("The file is still being hashed.");
    if (file().isEmpty())
        return tr("Choose a file or paste a digest.");
    return tr("The file has no digest yet.");
}

void FileDigestField::stop()
{
    if (!m_hashing)
        return;
    m_guard.cancel();
    m_hashing = false;
    m_progressRow->hide();
    m_message->setMessage(MessageKind::Warning, tr("Stopped. Choose the file again to hash it."));
    // Forgotten, so that the same file can be chosen again.
    m_file->setPath({});
    Q_EMIT changed();
}

void FileDigestField::hash()
{
    m_guard.cancel();
    m_digest.reset();
    m_hashing = !file().isEmpty();
    m_progress->setValue(0);
    m_progressRow->setVisible(m_hashing);
    if (m_hashing) {
        m_message->clear();
        const auto future = digestFile(file(), m_hash);
        m_guard = CancelGuard(future);
        m_watcher.setFuture(future);
    }
    Q_EMIT changed();
}

void FileDigestField::showResult(const Result<QByteArray> &result)
{
    m_hashing = false;
    m_progressRow->hide();
    if (result) {
        m_digest = *result;
        const QFileInfo info(file());
        //: %1 a hash's name, %2 a file's name, %3 its size with unit, %4 the digest.
        m_message->setMessage(MessageKind::Ok, tr("%1 of %2 (%3): %4")
                                  .arg(hashName(m_hash), info.fileName(), QLocale().formattedDataSize(info.size()),
                                       QString::fromLatin1(result->toHex())));
    } else {
        m_message->setMessage(MessageKind::Error, fieldText(result.error()));
        Q_EMIT failed(result.error());
    }
    Q_EMIT changed();
}

} // namespace vault
