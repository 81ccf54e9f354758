// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/publickeytab.h"

#include "network/crypto/publickey.h"
#include "ui/errortext.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

PublicKeyTab::PublicKeyTab(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_note(new QLabel(this))
    , m_thumbprint(new CopyField(m_content))
    , m_save(new QPushButton(icon("file"_L1), tr("Save as PEM…"), m_content))
{
    m_thumbprint->setLabel(tr("Thumbprint"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(4);
    auto *thumbprintLabel = new QLabel(tr("Thumbprint (SHA-256, RFC 7638, base64url)"), m_content);
    thumbprintLabel->setBuddy(m_thumbprint);
    content->addWidget(thumbprintLabel);
    content->addWidget(m_thumbprint);
    content->addSpacing(4);
    m_pem = addBlock(tr("PEM"), m_save);
    content->addSpacing(4);
    m_jwk = addBlock(tr("JWK"), nullptr);

    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_note);
    layout->addStretch(0);
    connect(m_save, &QPushButton::clicked, this, &PublicKeyTab::chooseFileAndSave);
    clear({});
}

QPlainTextEdit *PublicKeyTab::addBlock(const QString &title, QPushButton *additionalButton)
{
    auto *label = new QLabel(title, m_content);
    auto *text = new QPlainTextEdit(m_content);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(title);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * 4);
    label->setBuddy(text);
    //: %1 is "PEM" or "JWK".
    auto *copy = new QPushButton(icon("copy"_L1), tr("Copy %1").arg(title), m_content);
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(label, 1);
    row->addWidget(copy);
    if (additionalButton)
        row->addWidget(additionalButton);
    auto *content = static_cast<QVBoxLayout *>(m_content->layout());
    content->addLayout(row);
    content->addWidget(text, 1);
    return text;
}

void PublicKeyTab::show(const QString &name, const JsonWebKey &key)
{
    const auto pem = publicKeyPem(key);
    if (!pem) {
        if (!key.isRsa() && !key.isEllipticCurve())
            clear(tr("A key of type %1 is symmetric: it has no public half.").arg(key.kty));
        else
            clear(fieldText(pem.error()));
        return;
    }
    m_name = name;
    m_pem->setPlainText(QString::fromLatin1(*pem));
    const QByteArray compact = publicJwkJson(key);
    m_jwk->setPlainText(QString::fromUtf8(QJsonDocument::fromJson(compact).toJson(QJsonDocument::Indented)).trimmed());
    m_thumbprint->setText(jwkThumbprint(key));
    m_note->clear();
    m_note->setVisible(false);
    m_content->setVisible(true);
}

void PublicKeyTab::clear(const QString &reason)
{
    m_name.clear();
    m_content->setVisible(false);
    m_note->setText(reason);
    m_note->setVisible(true);
}

void PublicKeyTab::chooseFileAndSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the public key"), QDir::homePath(),
                                   tr("PEM files (*.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pem"_s);
    dialog->selectFile(m_name + u".pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PublicKeyTab::savePem);
    dialog->open();
}

void PublicKeyTab::savePem(const QString &path)
{
    QSaveFile file(path);
    const QByteArray pem = m_pem->toPlainText().toLatin1() + '\n';
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit();
    const QString shownPath = QDir::toNativeSeparators(path);
    m_note->setText(isSaved ? tr("Saved as %1.").arg(shownPath)
                            : tr("%1 could not be written: %2. Choose another place.").arg(shownPath, file.errorString()));
    m_note->setVisible(true);
    if (!isSaved)
        Q_EMIT failed(ApiError::refused(ErrorReason::FileUnwritable, file.errorString(), m_name));
}

} // namespace vault
