// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/signaturealgorithm.h"

#include <QComboBox>

namespace vault {

/// Every signature algorithm, those that do not fit the key greyed with the reason. Keeps the choice where it still
/// fits.
class AlgorithmBox : public QComboBox
{
    Q_OBJECT
public:
    explicit AlgorithmBox(QWidget *parent = nullptr);

    /// Null for a key that is not known: every algorithm may be chosen.
    void setKey(const JsonWebKey *key);
    QString name() const { return currentData().toString(); }
    std::optional<SignatureAlgorithm> algorithm() const { return signatureAlgorithm(name()); }
    /// Why the key cannot use it, in a few words; empty when it can.
    static QString misfit(const QString &algorithm, const JsonWebKey &key);

Q_SIGNALS:
    void algorithmChanged();
};

} // namespace vault
