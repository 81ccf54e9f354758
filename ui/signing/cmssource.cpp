// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/cmssource.h"

#include "network/crypto/regularfile.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace vault {

namespace {

constexpr qint64 longestCertificateFile = 1024 * 1024;

} // namespace

CmsSource::CmsSource(CertificateClient &certificates, QWidget *parent)
    : SigningSource(parent)
    , m_certificates(certificates)
    , m_file(new FileField(tr("Choose…"), this))
    , m_certificateFile(new FileField(tr("Choose…"), this))
    , m_fetch(new QPushButton(tr("Cer&tificate from the vault"), this))
    , m_progress(new QLabel(this))
    , m_certificateMessage(new FieldMessage(this))
    , m_message(new FieldMessage(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    addFormRow(form, tr("&File for CMS:"), m_file, m_file->lineEdit());
    addFormRow(form, tr("&Certificate:"), m_certificateFile, m_certificateFile->lineEdit());
    form->addRow(QString(), m_fetch);
    form->addRow(m_certificateMessage);
    form->addRow(m_progress);
    form->addRow(m_message);
    m_file->setDialogTitle(tr("File to sign"));
    m_file->button()->setAccessibleName(tr("Choose the file to sign"));
    m_certificateFile->setDialogTitle(tr("Certificate of the key, PEM or DER"));
    m_certificateFile->button()->setAccessibleName(tr("Choose the certificate"));
    m_fetch->setToolTip(tr("The vault's own certificate of the key's name"));
    m_progress->hide();
    setFocusProxy(m_file);
    connect(m_file, &FileField::fileChosen, this, &CmsSource::hashFile);
    connect(m_certificateFile, &FileField::fileChosen, this, &CmsSource::readCertificate);
    connect(m_fetch, &QPushButton::clicked, this, &CmsSource::fetchCertificate);
    connect(&m_queue, &FileQueue::fileChanged, this, &CmsSource::prepare);
    connect(&m_queue, &FileQueue::failed, this, &SigningSource::failed);
    connect(&m_queue, &FileQueue::progressed, this, [this] {
        const auto progress = m_queue.progress();
        m_progress->setVisible(progress.file >= 0);
        m_progress->setText(tr("Hashing, %1 of %2").arg(QLocale().formattedDataSize(progress.done),
                                                       QLocale().formattedDataSize(progress.size)));
    });
    prepare();
}

CmsSource::~CmsSource()
{
    // The loss of their focus would still be told to what is gone by then.
    m_file->disconnect(this);
    m_certificateFile->disconnect(this);
}

void CmsSource::setTarget(const SigningTarget &target)
{
    if (m_target.keyId != target.keyId) {
        m_fetching.cancel(); // Of another key.
        if (m_certificate.isEmpty())
            m_certificateMessage->clear();
    }
    m_target = target;
    if (target.algorithm)
        m_queue.setHash(target.algorithm->hash);
    m_fetch->setEnabled(target.key.has_value());
    prepare();
}

bool CmsSource::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        static const QStringList suffixes{QStringLiteral("pem"), QStringLiteral("crt"), QStringLiteral("cer"), QStringLiteral("der")};
        const bool isCertificate = suffixes.contains(path.section(QLatin1Char('.'), -1).toLower());
        (isCertificate && m_certificate.isEmpty() ? m_certificateFile : m_file)->setPath(path);
    }
    return true;
}

void CmsSource::hashFile()
{
    m_queue.clear();
    if (!m_file->path().isEmpty())
        m_queue.add({m_file->path()});
    prepare();
}

void CmsSource::readCertificate(const QString &path)
{
    // What was asked of the vault before must not take the file's place later.
    m_fetching.cancel();
    m_certificate.clear();
    m_certificateMessage->clear();
    RegularFile file;
    if (!path.isEmpty() && (!file.open(path) || file.size() > longestCertificateFile)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_certificateMessage->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
    } else if (!path.isEmpty()) {
        m_certificate.resize(file.size());
        m_certificate.truncate(std::max<qint64>(0, file.readFully(m_certificate.data(), m_certificate.size())));
    }
    prepare();
}

void CmsSource::fetchCertificate()
{
    if (!m_target.key)
        return;
    m_certificateMessage->setMessage(MessageKind::Hint, tr("Fetching the certificate…"));
    // The key's version and the certificate's are one, where the certificate made the key.
    auto request = m_certificates.get(m_target.key->properties.id.name, m_target.key->properties.id.version);
    m_fetching = CancelGuard(request);
    request.then(this, [this](const Result<CertificateBundle> &bundle) {
        if (!bundle) {
            m_certificateMessage->setMessage(MessageKind::Error, fieldText(bundle.error()));
            Q_EMIT failed(bundle.error());
            return;
        }
        m_certificate = bundle->cer;
        m_certificateMessage->setMessage(MessageKind::Ok, tr("The vault's certificate %1").arg(bundle->properties.id.name));
        prepare();
    });
}

void CmsSource::prepare()
{
    m_prepared.reset();
    m_problem.clear();
    const auto *file = m_queue.files().isEmpty() ? nullptr : &m_queue.files().constFirst();
    MessageKind kind = MessageKind::Hint;
    if (!file) {
        m_problem = tr("Choose the file to sign.");
    } else if (file->state == FileQueue::State::Hashing || file->state == FileQueue::State::Waiting) {
        m_problem = tr("The file is still being hashed.");
    } else if (file->state != FileQueue::State::Hashed) {
        m_problem = file->error ? fieldText(*file->error) : tr("The file has no digest yet.");
        kind = MessageKind::Error;
    } else if (!m_target.key || !m_target.algorithm) {
        m_problem = tr("A CMS signature needs a key that may be read.");
    } else if (m_certificate.isEmpty()) {
        m_problem = tr("Choose the certificate of the key, or fetch it from the vault.");
    } else {
        const auto prepared = prepareCms(m_certificate, m_target.key->key, m_target.algorithm->name, file->digest,
                                         QDateTime::currentSecsSinceEpoch());
        if (prepared)
            m_prepared = *prepared;
        else
            m_problem = fieldText(prepared.error());
        kind = MessageKind::Error;
    }
    if (m_prepared)
        //: %1 a hash.
        m_message->setMessage(MessageKind::Ok, tr("The vault signs the %1 of the signed attributes, which hold the file's digest and the time.")
                                  .arg(hashName(m_target.algorithm->hash)));
    else
        m_message->setMessage(kind, m_problem);
    Q_EMIT changed();
}

QList<SigningTask> CmsSource::tasks()
{
    if (!m_prepared || !m_queue.isUnchanged(0))
        return {};
    if (!m_keepsTime) {
        const auto anew = prepareCms(m_certificate, m_target.key->key, m_target.algorithm->name,
                                     m_queue.files().constFirst().digest, QDateTime::currentSecsSinceEpoch());
        if (anew)
            m_prepared = *anew;
    }
    return {{SignedForm::Cms, m_prepared->attributes.digest, m_file->path(), {}, m_prepared}};
}

} // namespace vault
