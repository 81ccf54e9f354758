// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/digestfield.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {
namespace {

QString encodingName(DigestEncoding encoding)
{
    switch (encoding) {
    case DigestEncoding::Hexadecimal:
        return DigestField::tr("hexadecimal");
    case DigestEncoding::Base64:
        return DigestField::tr("base64");
    case DigestEncoding::Base64Url:
        return DigestField::tr("base64url");
    }
    return {};
}

bool isHexText(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Hex digits that are taken for something else: the text of a digest, not the digest.
bool looksDoublyEncoded(const QString &text, const QByteArray &decoded, DigestEncoding encoding)
{
    if (isHexText(decoded))
        return true;
    const QByteArray typed = text.simplified().remove(QLatin1Char(' ')).toLatin1();
    const bool lengthOfHexDigest = typed.size() == 64 || typed.size() == 96 || typed.size() == 128;
    return encoding != DigestEncoding::Hexadecimal && lengthOfHexDigest && isHexText(typed);
}

} // namespace


DigestField::DigestField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_encoding(new QComboBox(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("R&ead as:"), this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_encoding);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_message);
    label->setBuddy(m_encoding);
    m_encoding->setAccessibleName(tr("Read the digest as"));
    m_encoding->addItem(tr("What fits best"));
    for (DigestEncoding encoding : {DigestEncoding::Hexadecimal, DigestEncoding::Base64, DigestEncoding::Base64Url})
        m_encoding->addItem(encodingName(encoding), int(encoding));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setPlaceholderText(tr("Paste the digest, not the message: hexadecimal, base64 or base64url"));
    useFixedFont(m_edit);
    m_edit->setFixedHeight(3 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    setFocusProxy(m_edit);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DigestField::check);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &DigestField::check);
    check();
}

void DigestField::setAlgorithm(const std::optional<SignatureAlgorithm> &algorithm)
{
    m_algorithm = algorithm;
    check();
}

void DigestField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

bool DigestField::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

std::optional<QByteArray> DigestField::digest() const
{
    return m_digest;
}

std::optional<DigestEncoding> DigestField::encoding() const
{
    if (m_encoding->currentIndex() > 0)
        return DigestEncoding(m_encoding->currentData().toInt());
    return guessDigestEncoding(m_edit->toPlainText());
}

void DigestField::check()
{
    m_digest.reset();
    m_problem.clear();
    const QString text = m_edit->toPlainText();
    const auto chosen = encoding();
    const auto decoded = chosen ? decodeDigest(text, *chosen) : std::nullopt;
    if (text.trimmed().isEmpty()) {
        m_problem = tr("Paste a digest or choose a file.");
        m_message->setMessage(MessageKind::Hint,
                              m_algorithm ? tr("%1 signs a digest of %2 bytes (%3).")
                                                .arg(m_algorithm->name)
                                                .arg(m_algorithm->digestSize)
                                                .arg(hashName(m_algorithm->hash))
                                          : QString());
    } else if (!decoded) {
        m_problem = chosen ? tr("The digest is not %1.").arg(encodingName(*chosen))
                           : tr("The digest is neither hexadecimal nor base64 nor base64url.");
        m_message->setMessage(MessageKind::Error, m_problem);
    } else {
        const QString reading = tr("Read as %1: %2 bytes").arg(encodingName(*chosen)).arg(decoded->size());
        if (m_algorithm && decoded->size() != m_algorithm->digestSize) {
            m_problem = tr("The digest has %1 bytes; %2 needs %3 bytes (%4).")
                            .arg(decoded->size())
                            .arg(m_algorithm->name)
                            .arg(m_algorithm->digestSize)
                            .arg(hashName(m_algorithm->hash));
            m_message->setMessage(MessageKind::Error,
                                  tr("%1. %2 needs %3 bytes (%4).")
                                      .arg(reading, m_algorithm->name)
                                      .arg(m_algorithm->digestSize)
                                      .arg(hashName(m_algorithm->hash)));
        } else {
            m_digest = decoded;
            if (looksDoublyEncoded(text, *decoded, *chosen)) {
                m_message->setMessage(MessageKind::Warning,
                                      tr("%1, but they look like the text of a hexadecimal digest. Signing them signs "
                                         "that text, not the digest.").arg(reading));
            } else if (m_algorithm) {
                //: %1 is "Read as hexadecimal: 32 bytes", %2 an algorithm's name.
                m_message->setMessage(MessageKind::Ok, tr("%1, fits %2.").arg(reading, m_algorithm->name));
            } else {
                m_message->setMessage(MessageKind::Hint, tr("%1.").arg(reading));
            }
        }
    }
    Q_EMIT changed();
}

} // namespace vault
