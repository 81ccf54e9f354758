// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/checksumfield.h"

#include "network/crypto/regularfile.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

ChecksumField::ChecksumField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *file = new QPushButton(tr("From a checksum file…"), this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    top->addWidget(createFormLabel(tr("&Compare with:"), m_edit, this), 1);
    top->addWidget(file);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    useFixedFont(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false);
    m_edit->setPlaceholderText(tr("A sha256sum line or a digest, pasted or dropped"));
    m_edit->setFixedHeight(2 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    m_message->setDescribed(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_checksums = ChecksumList(m_edit->toPlainText());
        Q_EMIT changed();
    });
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("File of checksums"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ChecksumField::readFile);
        dialog->open();
    });
}

void ChecksumField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void ChecksumField::readFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    if (file.size() > longestChecksumList) {
        m_message->setMessage(MessageKind::Error, tr("The file is too long for a list of checksums."));
        return;
    }
    QByteArray content(file.size(), '\0');
    if (file.readFully(content.data(), content.size()) != content.size()) {
        const ApiError error = ApiError::refused(ErrorReason::FileChanged);
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    setText(QString::fromUtf8(content));
}

void ChecksumField::showCounts(const Counts &counts)
{
    if (m_edit->document()->isEmpty())
        m_message->clear();
    else if (m_checksums.isEmpty())
        m_message->setMessage(MessageKind::Error, tr("This is no checksum that can be understood."));
    else if (counts.differing > 0)
        m_message->setMessage(MessageKind::Error, counts.differing == 1 ? tr("One file differs from its checksum.")
                                                                      : tr("%n files differ from their checksums.", nullptr, counts.differing));
    else if (counts.matching > 0 && counts.matching == counts.hashed)
        m_message->setMessage(MessageKind::Ok, counts.matching == 1 ? tr("The file matches its checksum.")
                                                                 : tr("%n files match their checksums.", nullptr, counts.matching));
    else
        m_message->setMessage(MessageKind::Hint, m_checksums.size() == 1 ? tr("One checksum to compare with.")
                                                                         : tr("%n checksums to compare with.", nullptr, m_checksums.size()));
}

} // namespace vault
