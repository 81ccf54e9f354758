// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/certificatetypes.h"
#include "ui/certificates/factsview.h"

namespace vault {

/// How the vault makes and renews a certificate: issuer, subject, key, validity and what happens before it expires.
class PolicyTab : public FactsView
{
    Q_OBJECT
public:
    explicit PolicyTab(QWidget *parent = nullptr);

    void show(const CertificatePolicy &policy);
    void clear(const QString &reason);
};

/// "Renew it when 80% of its lifetime has passed."
QString lifetimeActionText(const CertificateLifetimeAction &action);
/// "Server authentication (1.3.6.1.5.5.7.3.1)", or the number alone where it has no name here.
QString extendedKeyUsageText(const QString &objectIdentifier);

} // namespace vault
