// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/publickeyfield.h"

#include "network/crypto/publickey.h"
#include "network/crypto/publickeyfile.h"
#include "network/crypto/regularfile.h"
#include "ui/errortext.h"
#include "ui/panes/objectdetails.h"
#include "ui/signing/algorithmbox.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vault {

PublicKeyField::PublicKeyField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_algorithm(new AlgorithmBox(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    auto *file = new QPushButton(tr("From a file…"), this);
    file->setAccessibleName(tr("Read the public key from a file"));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    top->addWidget(createFormLabel(tr("&Public key:"), m_edit, this), 1);
    top->addWidget(file);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("Algorith&m of that key:"), m_algorithm, this));
    row->addWidget(m_algorithm, 1);
    layout->addLayout(row);
    useFixedFont(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false);
    const QString example = QStringLiteral("-----BEGIN PUBLIC KEY-----"); // Not to be translated.
    m_edit->setPlaceholderText(example);
    m_edit->setFixedHeight(4 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { take(m_edit->toPlainText().toUtf8()); });
    connect(m_algorithm, &AlgorithmBox::algorithmChanged, this, &PublicKeyField::changed);
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Public key"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &PublicKeyField::readFile);
        dialog->open();
    });
    take({});
}

void PublicKeyField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void PublicKeyField::readFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    QByteArray content(std::min<qint64>(file.size(), maximumPublicKeyFile) + 1, '\0');
    content.truncate(std::max<qint64>(0, file.readFully(content.data(), content.size())));
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    take(content);
}

void PublicKeyField::take(const QByteArray &content)
{
    m_key.reset();
    if (content.trimmed().isEmpty()) {
        m_message->setMessage(MessageKind::Hint, tr("PEM, a certificate or a public JWK."));
    } else if (const auto key = readPublicKey(content)) {
        m_key = *key;
        //: %1 is a key's type, %2 its RFC 7638 thumbprint.
        m_message->setMessage(MessageKind::Ok, tr("%1, thumbprint %2").arg(keyTypeText(*key), jwkThumbprint(*key)));
    } else {
        m_message->setMessage(MessageKind::Error, tr("This is no public key that can be used here: %1").arg(fieldText(key.error())));
    }
    m_algorithm->setKey(m_key ? &*m_key : nullptr);
    Q_EMIT changed();
}

} // namespace vault
