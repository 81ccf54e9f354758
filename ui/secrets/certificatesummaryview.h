// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/certificatesummary.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace vault {

/// What a certificate's secret holds: subject, issuer, serial number, validity with its state in words, key and chain.
/// Nothing of the private key. Hidden until it has something to say.
class CertificateSummaryView : public QFrame
{
    Q_OBJECT
public:
    explicit CertificateSummaryView(QWidget *parent = nullptr);

    /// now: Unix seconds.
    void show(const CertificateSummary &summary, std::int64_t now);
    void show(CertificateProblem problem);
    void clear();

private:
    void addRow(const QString &label, const QString &text);
    void addCopyRow(const QString &label, const QString &text);

    QLabel *m_heading;
    QFormLayout *m_form;
};

/// "Valid until 3 May 2027, 14:00 CEST." with the state first, as it stands at that time.
QString validityText(const CertificateSummary &summary, std::int64_t now);

} // namespace vault
