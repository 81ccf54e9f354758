// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/certificatesummary.h"
#include "network/keyvault/certificatetypes.h"

#include <QWidget>

class QPushButton;

namespace vault {

class FactsView;
class FieldMessage;

enum class CertificateFileForm { Pem, Der };

/// What a certificate itself says: subject, issuer, validity, key, thumbprints. Its public part can be copied and saved
/// as PEM or DER.
class CertificateTab : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateTab(QWidget *parent = nullptr);

    void show(const CertificateBundle &bundle);
    void clear(const QString &reason);
    /// Writes the file without asking; what became of it stands below the facts.
    void save(const QString &path, CertificateFileForm form, const QByteArray &der);

Q_SIGNALS:
    void keyRequested(); ///< The managed key is to be shown.
    void secretRequested();
    void failed(const vault::ApiError &error); ///< A file could not be written: for the error log.

private:
    void addFacts(const CertificateSummary &summary, const CertificateBundle &bundle);
    void addLinks(const CertificateBundle &bundle);
    void chooseFile(CertificateFileForm form);
    void setExportable(bool exportable);

    FactsView *m_facts;
    FieldMessage *m_message;
    QPushButton *m_savePem;
    QPushButton *m_saveDer;
    QPushButton *m_copyPem;
    QString m_name;
    QByteArray m_der;
};

} // namespace vault
