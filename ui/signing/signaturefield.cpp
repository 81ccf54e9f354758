// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signaturefield.h"

#include "network/crypto/regularfile.h"
#include "network/crypto/signaturealgorithm.h"
#include "ui/errortext.h"
#include "ui/panes/objectdetails.h"
#include "ui/signing/readingtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vault {

namespace {

QString encodingText(SignatureText text)
{
    switch (text) {
    case SignatureText::Hexadecimal: return SignatureField::tr("hexadecimal");
    case SignatureText::Base64: return SignatureField::tr("base64");
    case SignatureText::Base64Url: return SignatureField::tr("base64url");
    case SignatureText::Pem: return SignatureField::tr("PEM");
    case SignatureText::Bytes: return SignatureField::tr("bytes");
    }
    return {};
}

QString formText(SignatureForm form)
{
    switch (form) {
    case SignatureForm::Rsa: return SignatureField::tr("RSA");
    case SignatureForm::FixedWidth: return SignatureField::tr("r‖s, as the vault writes it");
    case SignatureForm::Der: return SignatureField::tr("DER, as openssl writes it");
    }
    return {};
}

} // namespace

SignatureField::SignatureField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *file = new QPushButton(tr("From a file…"), this);
    file->setAccessibleName(tr("Read the signature from a file"));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    top->addWidget(createFormLabel(tr("&Signature:"), m_edit, this), 1);
    top->addWidget(file);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    useFixedFont(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setPlaceholderText(tr("Paste it in any encoding; r‖s and DER are told apart"));
    m_edit->setFixedHeight(4 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    m_message->setDescribed(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_content.clear();
        m_file.clear();
        check();
    });
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Signature"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &SignatureField::readFile);
        dialog->open();
    });
    check();
}

void SignatureField::setKey(const JsonWebKey *key)
{
    m_key = key ? std::optional(*key) : std::nullopt;
    check();
}

void SignatureField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void SignatureField::readFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    QByteArray content(std::min<qint64>(file.size(), maximumSignatureText) + 1, '\0');
    content.truncate(std::max<qint64>(0, file.readFully(content.data(), content.size())));
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    m_content = content;
    m_file = QFileInfo(path).fileName();
    check();
}

void SignatureField::check()
{
    const QByteArray given = m_file.isEmpty() ? m_edit->toPlainText().toUtf8() : m_content;
    m_readings.clear();
    m_problem.clear();
    if (given.trimmed().isEmpty())
        m_problem = tr("Paste a signature or choose its file.");
    else if (!m_key)
        m_problem = tr("Choose the key first: what is a signature depends on it.");
    else
        m_readings = recognizeSignature(given, *m_key);
    if (m_problem.isEmpty() && signatures().isEmpty()) {
        QStringList lengths;
        for (const SignatureReading &reading : std::as_const(m_readings))
            //: An encoding and the number of bytes that it gives: "base64: 31 bytes".
            lengths << tr("%1: %2").arg(encodingText(reading.text), bytesText(reading.byteCount));
        m_problem = lengths.isEmpty() ? tr("This is in no encoding of a signature.")
                                      //: %1 is "hexadecimal: 12 bytes, base64: 9 bytes", %2 a key's type, %3 a number.
                                      : tr("This is no signature of the key (%1). One of %2 has %3 bytes.")
                                            .arg(lengths.join(QLatin1String(", ")), keyTypeText(*m_key))
                                            .arg(signatureSizeFor(*m_key));
    }
    showReading();
    Q_EMIT changed();
}

void SignatureField::showReading()
{
    const bool isEmpty = m_file.isEmpty() && m_edit->document()->isEmpty();
    if (isEmpty)
        m_message->clear();
    else if (!m_problem.isEmpty())
        m_message->setMessage(m_key ? MessageKind::Error : MessageKind::Hint, m_problem);
    else
        //: %1 is "base64", %2 is "71 bytes", %3 is "DER, as openssl writes it".
        m_message->setMessage(MessageKind::Ok, tr("Read as %1, %2: %3.")
                                  .arg(encodingText(m_readings.constFirst().text), bytesText(m_readings.constFirst().byteCount),
                                       formText(*m_readings.constFirst().form)));
}

QList<QByteArray> SignatureField::signatures() const
{
    QList<QByteArray> found;
    for (const SignatureReading &reading : m_readings) {
        if (reading.form)
            found << reading.signature;
    }
    return found;
}

} // namespace vault
