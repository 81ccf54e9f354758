// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificatetab.h"

#include "network/connections/wholefile.h"
#include "ui/certificates/factsview.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statepilldelegate.h"
#include "ui/widgets/statusbadge.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// With a blank after each part, so that a line can break there. A comma that belongs to a part is escaped.
QString wrappable(QString distinguishedName)
{
    static const QRegularExpression separator(u"(?<!\\\\),(?! )"_s);
    return distinguishedName.replace(separator, u", "_s);
}

} // namespace

CertificateTab::CertificateTab(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactsView(tr("Certificate"), this))
    , m_message(new FieldMessage(this))
    , m_savePem(new QPushButton(icon("file"_L1), tr("Save as &PEM…"), this))
    , m_saveDer(new QPushButton(icon("file"_L1), tr("Save as &DER…"), this))
    , m_copyPem(new QPushButton(icon("copy"_L1), tr("&Copy PEM"), this))
{
    m_savePem->setToolTip(tr("Write the certificate without its private key, as text between BEGIN and END lines"));
    m_saveDer->setToolTip(tr("Write the certificate without its private key, in its binary form"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->setSpacing(4);
    for (QPushButton *button : {m_savePem, m_saveDer, m_copyPem})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *message = new QHBoxLayout;
    message->setContentsMargins(8, 0, 8, 0);
    message->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_facts, 1);
    layout->addLayout(message);
    layout->addLayout(buttons);
    connect(m_savePem, &QPushButton::clicked, this, [this] { chooseFile(CertificateFileForm::Pem); });
    connect(m_saveDer, &QPushButton::clicked, this, [this] { chooseFile(CertificateFileForm::Der); });
    connect(m_copyPem, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromLatin1(certificatePem(m_der))); });
    clear({});
}

void CertificateTab::show(const CertificateBundle &bundle)
{
    if (bundle.cer.isEmpty()) {
        clear(bundle.isPending ? tr("This certificate is still being issued. Refresh to see whether it is there.")
                               : tr("The vault gave no certificate with this name."));
        return;
    }
    const auto summary = summarizeDer(bundle.cer);
    m_message->clear();
    m_name = bundle.properties.id.name;
    m_der = bundle.cer;
    m_facts->begin();
    if (summary)
        addFacts(*summary, bundle);
    else
        m_facts->addText(QString(), tr("What the vault gave as the certificate cannot be read. It can be saved as it came, "
                                       "as DER."));
    addLinks(bundle);
    m_facts->end();
    setExportable(true);
}

void CertificateTab::addFacts(const CertificateSummary &summary, const CertificateBundle &bundle)
{
    m_facts->addText(tr("Subject"), summary.subject.isEmpty() ? tr("None") : wrappable(summary.subject));
    m_facts->addText(tr("Issuer"), summary.isSelfSigned ? tr("Itself (self-signed)") : wrappable(summary.issuer));
    if (!summary.alternativeNames.isEmpty())
        m_facts->addText(tr("Alternative names"), summary.alternativeNames.join(u'\n'));
    m_facts->addDate(tr("Valid from"), summary.notBefore);
    m_facts->addDate(tr("Valid until"), summary.notAfter);
    Attributes dates;
    dates.notBefore = summary.notBefore;
    dates.expires = summary.notAfter;
    if (const ObjectState state = stateOf(dates, QDateTime::currentSecsSinceEpoch()); state != ObjectState::Enabled) {
        auto *badge = new StatusBadge;
        badge->setPill(StatePillDelegate::pillOf(state, false, false));
        m_facts->addWidget(badge);
    }
    m_facts->addText(tr("Key"), summary.keyType);
    m_facts->addCopyable(tr("Thumbprint (SHA-1)"), summary.thumbprint);
    m_facts->addCopyable(tr("Thumbprint (SHA-256)"), summary.sha256Thumbprint);
    m_facts->addCopyable(tr("Serial number"), summary.serialNumber);
    const QString told = QString::fromLatin1(bundle.thumbprint.toHex()).toUpper();
    if (!told.isEmpty() && told != summary.thumbprint)
        m_message->setMessage(MessageKind::Warning,
                              tr("The vault names another thumbprint, %1: it does not belong to this certificate.").arg(told));
}

void CertificateTab::addLinks(const CertificateBundle &bundle)
{
    if (bundle.keyId.isEmpty() && bundle.secretId.isEmpty())
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!bundle.keyId.isEmpty()) {
        auto *key = new QPushButton(icon("key"_L1), tr("Show &key"));
        key->setToolTip(bundle.keyId);
        layout->addWidget(key);
        connect(key, &QPushButton::clicked, this, &CertificateTab::keyRequested);
    }
    if (!bundle.secretId.isEmpty()) {
        auto *secret = new QPushButton(icon("secret"_L1), tr("Show &secret"));
        secret->setToolTip(bundle.secretId);
        layout->addWidget(secret);
        connect(secret, &QPushButton::clicked, this, &CertificateTab::secretRequested);
    }
    layout->addStretch(1);
    m_facts->addWidget(row);
}

void CertificateTab::clear(const QString &reason)
{
    m_name.clear();
    m_der.clear();
    m_message->clear();
    m_facts->begin();
    if (!reason.isEmpty())
        m_facts->addText(QString(), reason);
    m_facts->end();
    setExportable(false);
}

void CertificateTab::setExportable(bool exportable)
{
    for (QPushButton *button : {m_savePem, m_saveDer, m_copyPem})
        button->setEnabled(exportable);
}

void CertificateTab::chooseFile(CertificateFileForm form)
{
    const bool isPem = form == CertificateFileForm::Pem;
    auto *dialog = new QFileDialog(this, tr("Save the certificate"), QDir::homePath(),
                                   isPem ? tr("PEM certificates (*.pem *.crt);;All files (*)")
                                         : tr("DER certificates (*.cer *.der);;All files (*)"));
    const QString suffix = isPem ? u"pem"_s : u"cer"_s;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form, der = m_der](const QString &path) { save(path, form, der); }); // Of this one, whatever comes meanwhile.
    dialog->open();
}

void CertificateTab::save(const QString &path, CertificateFileForm form, const QByteArray &der)
{
    const QByteArray content = form == CertificateFileForm::Pem ? certificatePem(der) : der;
    const Result<void> saved = writeWholeFile(path, content, FileAudience::AsTheSystemSays);
    if (saved) {
        m_message->setMessage(MessageKind::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_message->setMessage(MessageKind::Error, tr("Not saved. %1. Choose another place.").arg(saved.error().detail));
    Q_EMIT failed(saved.error());
}

} // namespace vault
