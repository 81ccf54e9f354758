// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/requests/requestresult.h"

#include "network/connections/wholefile.h"
#include "network/crypto/verifycommand.h"
#include "ui/errortext.h"
#include "ui/keyoperations/savepathfield.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

RequestResult::RequestResult(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_path(new SavePathField(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_command(new CopyField(this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    layout->addLayout(form);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    useFixedFont(m_text);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + 12);
    m_textLabel = addFormRow(form, tr("PEM:"), m_text);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    addFormRow(form, tr("&File:"), place, m_path->lineEdit());
    m_command->setLabel(tr("Command that verifies it"));
    addFormRow(form, tr("Verify with:"), m_command);
    layout->addWidget(m_message);
    m_save->setAutoDefault(false);
    m_message->setDescribed(m_save);
    connect(m_save, &QPushButton::clicked, this, &RequestResult::save);
    connect(m_path, &SavePathField::changed, this, [this] {
        m_save->setEnabled(m_path->problem().isEmpty());
        showCommand();
    });
    hide();
}

void RequestResult::setResult(const QByteArray &pem, bool isRequest, const QString &fileName)
{
    m_pem = pem;
    m_isRequest = isRequest;
    m_text->setPlainText(QString::fromLatin1(pem));
    m_path->setKind(isRequest ? tr("Save the certificate request") : tr("Save the certificate"),
                    isRequest ? tr("Certificate requests (*.csr *.pem);;All files (*)")
                              : tr("Certificates (*.pem *.crt);;All files (*)"),
                    isRequest ? u"csr"_s : u"pem"_s);
    m_path->setPath(QDir::home().filePath(fileName));
    m_message->setMessage(MessageKind::Ok,
                          isRequest ? tr("The vault signed the request, and its signature was verified here.")
                                    : tr("The vault signed the certificate, and its signature was verified here."));
    showCommand();
    show();
}

void RequestResult::alignLabels(int width)
{
    m_textLabel->setMinimumWidth(width);
}

void RequestResult::clear()
{
    m_pem.clear();
    m_text->clear();
    hide();
}

void RequestResult::save()
{
    const QString path = m_path->path();
    const auto written = writeWholeFile(path, m_pem, FileAudience::AsTheSystemSays);
    if (!written) {
        Q_EMIT failed(written.error());
        m_message->setMessage(MessageKind::Error, fieldText(written.error()));
        return;
    }
    m_message->setMessage(MessageKind::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void RequestResult::showCommand()
{
    const QString file = m_path->path();
    m_command->setText(m_isRequest ? requestVerifyCommand(file)
                                   : "openssl verify -check_ss_sig -CAfile "_L1 + shellQuotedFile(file) + u' '
                               + shellQuotedFile(file));
}

} // namespace vault
