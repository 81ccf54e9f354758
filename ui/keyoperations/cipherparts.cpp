// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherparts.h"

#include "network/crypto/filedigest.h"
#include "network/keyvault/base64url.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <functional>

namespace vault {

namespace {

constexpr int textForm = -1; ///< Beside the values of DigestEncoding.

/// The reading that has a fitting length, else any; nothing for what is of no encoding. Empty for an empty text.
std::optional<QByteArray> readAs(const QString &text, const std::function<bool(qsizetype)> &fits)
{
    if (text.trimmed().isEmpty())
        return QByteArray();
    std::optional<QByteArray> any;
    for (const auto encoding : {DigestEncoding::Hexadecimal, DigestEncoding::Base64, DigestEncoding::Base64Url}) {
        std::optional<QByteArray> bytes = decodeDigest(text, encoding);
        if (bytes && fits(bytes->size()))
            return bytes;
        if (bytes)
            any = std::move(bytes);
    }
    return any;
}

bool fitsTag(qsizetype size)
{
    return size == symmetricTagSize;
}

} // namespace

void CipherParts::Row::show(bool isShown) const
{
    label->setVisible(isShown);
    field->setVisible(isShown);
}

CipherParts::CipherParts(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_renew(new QPushButton(tr("&Make another"), parent))
    , m_dataForm(new QComboBox(parent))
    , m_iv(addRow(form, tr("Initiali&zation vector:"), m_renew, parent))
    , m_data(addRow(form, tr("A&uthenticated data:"), m_dataForm, parent))
    , m_tag(addRow(form, tr("Ta&g:"), nullptr, parent))
{
    m_renew->setAutoDefault(false);
    m_dataForm->setAccessibleName(tr("Authenticated data as"));
    m_dataForm->addItem(tr("Text (UTF-8)"), textForm);
    m_dataForm->addItem(tr("Base64"), int(DigestEncoding::Base64));
    m_dataForm->addItem(tr("Base64url"), int(DigestEncoding::Base64Url));
    m_dataForm->addItem(tr("Hexadecimal"), int(DigestEncoding::Hexadecimal));
    for (const Row &row : {m_iv, m_data, m_tag})
        connect(row.edit, &QLineEdit::textChanged, this, &CipherParts::check);
    connect(m_dataForm, &QComboBox::currentIndexChanged, this, &CipherParts::check);
    connect(m_renew, &QPushButton::clicked, this, &CipherParts::renewIv);
    setUse(std::nullopt, false);
}

CipherParts::Row CipherParts::addRow(QFormLayout *form, const QString &label, QWidget *beside, QWidget *parent)
{
    Row row;
    row.field = new QWidget(parent);
    row.edit = new QLineEdit(row.field);
    row.message = new FieldMessage(row.field);
    row.message->setDescribed(row.edit);
    useFixedFont(row.edit);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.edit, 1);
    if (beside != nullptr)
        line->addWidget(beside);
    auto *column = new QVBoxLayout(row.field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(row.message);
    row.label = addFormRow(form, label, row.field, row.edit);
    return row;
}

void CipherParts::setUse(const std::optional<SymmetricAlgorithm> &algorithm, bool isWayBack)
{
    const bool madeIv = makesIv();
    m_algorithm = algorithm;
    m_isWayBack = isWayBack;
    m_iv.show(algorithm && (algorithm->callerMakesIv() || (isWayBack && algorithm->takesIv())));
    m_renew->setVisible(makesIv());
    m_data.show(algorithm && algorithm->isAuthenticated());
    m_tag.show(algorithm && algorithm->isAuthenticated() && isWayBack);
    // One that came with a ciphertext was used for it.
    if (makesIv() && (!madeIv || !ivProblem().isEmpty()))
        renewIv();
    check();
}

void CipherParts::setParameters(const CipherParameters &parameters)
{
    {
        const QSignalBlocker iv(m_iv.edit);
        const QSignalBlocker data(m_data.edit);
        const QSignalBlocker form(m_dataForm);
        const QSignalBlocker tag(m_tag.edit);
        m_iv.edit->setText(QString::fromLatin1(toBase64Url(parameters.iv)));
        m_tag.edit->setText(QString::fromLatin1(toBase64Url(parameters.tag)));
        m_dataForm->setCurrentIndex(m_dataForm->findData(int(DigestEncoding::Base64Url)));
        m_data.edit->setText(QString::fromLatin1(toBase64Url(parameters.additionalData)));
        if (parameters.additionalData.isEmpty())
            m_dataForm->setCurrentIndex(0);
    }
    check();
}

void CipherParts::renewIv()
{
    if (!makesIv())
        return;
    quint32 random[symmetricIvSize / sizeof(quint32)];
    QRandomGenerator::system()->fillRange(random);
    m_iv.edit->setText(QString::fromLatin1(
        toBase64Url(QByteArrayView(reinterpret_cast<const char *>(random), symmetricIvSize))));
}

std::optional<QByteArray> CipherParts::additionalData() const
{
    const int form = m_dataForm->currentData().toInt();
    if (form == textForm || m_data.edit->text().isEmpty())
        return m_data.edit->text().toUtf8();
    return decodeDigest(m_data.edit->text(), DigestEncoding(form));
}

CipherParameters CipherParts::parameters() const
{
    CipherParameters parameters;
    if (!m_algorithm)
        return parameters;
    if (m_algorithm->takesIv() && (m_isWayBack || makesIv()))
        parameters.iv = readAs(m_iv.edit->text(), [this](qsizetype size) { return m_algorithm->takesIvSize(size); }).value_or(QByteArray());
    if (m_algorithm->isAuthenticated()) {
        parameters.additionalData = additionalData().value_or(QByteArray());
        if (m_isWayBack)
            parameters.tag = readAs(m_tag.edit->text(), fitsTag).value_or(QByteArray());
    }
    return parameters;
}

QString CipherParts::ivProblem() const
{
    if (!m_algorithm || m_iv.label->isHidden())
        return {};
    const auto fits = [this](qsizetype size) { return m_algorithm->takesIvSize(size); };
    const auto bytes = readAs(m_iv.edit->text(), fits);
    if (!bytes)
        return tr("The initialization vector is neither hexadecimal nor base64.");
    if (bytes->isEmpty())
        return tr("Give the initialization vector; it came with the ciphertext.");
    if (fits(bytes->size()))
        return {};
    if (m_algorithm->isAuthenticated())
        return tr("The initialization vector has %1 bytes; this algorithm's has 12 (or 16).").arg(bytes->size());
    return tr("The initialization vector has %1 bytes; this algorithm's has 16.").arg(bytes->size());
}

QString CipherParts::tagProblem() const
{
    if (m_tag.label->isHidden())
        return {};
    const auto bytes = readAs(m_tag.edit->text(), fitsTag);
    if (!bytes)
        return tr("The tag is neither hexadecimal nor base64.");
    if (bytes->isEmpty())
        return tr("Give the tag; it came with the ciphertext.");
    return fitsTag(bytes->size()) ? QString() : tr("The tag has %1 bytes; it must have 16.").arg(bytes->size());
}

void CipherParts::check()
{
    const auto tell = [](const Row &row, const QString &problem, const QString &hint) {
        // An empty field is no mistake yet; the line by the button tells what is missing.
        const bool isMistake = !problem.isEmpty() && !row.edit->text().isEmpty();
        row.message->setMessage(isMistake ? MessageKind::Error : MessageKind::Hint, isMistake ? problem : hint);
    };
    const QString iv = ivProblem();
    const QString tag = tagProblem();
    QString data;
    if (!m_data.label->isHidden() && !additionalData())
        data = tr("The authenticated data is not of the form that stands beside it.");
    tell(m_iv, iv, makesIv() ? tr("Made at random here; 16 bytes. Use each one once.") : QString());
    tell(m_data, data,
         m_isWayBack ? tr("As it was given when encrypting.") : tr("Not encrypted; the tag proves that it was not changed."));
    tell(m_tag, tag, {});
    m_problem = !iv.isEmpty() ? iv : !data.isEmpty() ? data : tag;
    Q_EMIT changed();
}

} // namespace vault
