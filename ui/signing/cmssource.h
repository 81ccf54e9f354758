// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/keyvault/certificateclient.h"
#include "ui/signing/filequeue.h"
#include "ui/signing/signingsource.h"

class QLabel;
class QPushButton;

namespace vault {

class FieldMessage;
class FileField;

/// A file that gets a detached CMS signature, with the certificate of the key: from a file, or from the vault where the
/// key is a certificate's.
class CmsSource : public SigningSource
{
    Q_OBJECT
public:
    explicit CmsSource(CertificateClient &certificates, QWidget *parent = nullptr);
    ~CmsSource() override;

    void setTarget(const SigningTarget &target) override;
    QList<SigningTask> tasks() override;
    QString problem() const override { return m_problem; }
    QString actionText() const override { return tr("&Sign as CMS"); }
    bool takeFiles(const QStringList &paths) override;
    bool isHashing() const { return m_queue.isHashing(); }
    /// The signing time stays that of the moment when all was there, for a digest that was compared by two persons.
    void setKeepsTime(bool keeps) { m_keepsTime = keeps; }

    FileField *fileField() const { return m_file; }
    FileField *certificateField() const { return m_certificateFile; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void fetchCertificate();

private:
    void readCertificate(const QString &path);
    void hashFile();
    void prepare();

    CertificateClient &m_certificates;
    SigningTarget m_target;
    FileQueue m_queue;
    QByteArray m_certificate;
    std::optional<CmsToSign> m_prepared;
    QString m_problem;
    bool m_keepsTime = false;
    CancelGuard m_fetching;
    FileField *m_file;
    FileField *m_certificateFile;
    QPushButton *m_fetch;
    QLabel *m_progress;
    FieldMessage *m_certificateMessage;
    FieldMessage *m_message;
};

} // namespace vault
