// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/requests/keyusagefield.h"

#include <QCheckBox>
#include <QGridLayout>

namespace vault {

KeyUsageField::KeyUsageField(QWidget *parent)
    : QWidget(parent), m_authority(new QCheckBox(tr("Certificate authority"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto usage = [&](const QString &text, KeyUsages usages, int row, int column) {
        auto *box = new QCheckBox(text, this);
        grid->addWidget(box, row, column);
        m_usages.append({box, usages});
        return box;
    };
    const auto extended = [&](const QString &text, const char *oid, int row, int column) {
        auto *box = new QCheckBox(text, this);
        grid->addWidget(box, row, column);
        m_extended.append({box, oid});
    };
    usage(tr("Digital signature"), KeyUsage::DigitalSignature, 0, 0)->setChecked(true);
    usage(tr("Non-repudiation"), KeyUsage::NonRepudiation, 0, 1);
    usage(tr("Key encipherment"), KeyUsage::KeyEncipherment, 0, 2);
    extended(tr("TLS server"), extendedKeyUsage::serverAuthentication, 1, 0);
    extended(tr("TLS client"), extendedKeyUsage::clientAuthentication, 1, 1);
    extended(tr("Code signing"), extendedKeyUsage::codeSigning, 1, 2);
    extended(tr("Email protection"), extendedKeyUsage::emailProtection, 2, 0);
    extended(tr("Time stamping"), extendedKeyUsage::timeStamping, 2, 1);
    grid->addWidget(m_authority, 2, 2);
    grid->setColumnStretch(3, 1);
    m_authority->setToolTip(tr("The key may sign certificates and revocation lists of others"));
}

KeyUsages KeyUsageField::keyUsages() const
{
    KeyUsages usages;
    for (const auto &[box, usage] : m_usages) {
        if (box->isChecked())
            usages |= usage;
    }
    // RFC 5280 §4.2.1.3: what an authority must be allowed to.
    if (isAuthority())
        usages |= KeyUsage::CertificateSigning | KeyUsage::RevocationListSigning;
    return usages;
}

QStringList KeyUsageField::extendedKeyUsages() const
{
    QStringList usages;
    for (const auto &[box, oid] : m_extended) {
        if (box->isChecked())
            usages.append(QString::fromLatin1(oid));
    }
    return usages;
}

bool KeyUsageField::isAuthority() const
{
    return m_authority->isChecked();
}

} // namespace vault
