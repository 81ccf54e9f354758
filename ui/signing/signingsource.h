// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/signaturealgorithm.h"
#include "ui/signing/madesignature.h"

#include <QWidget>

namespace vault {

/// What it is signed with, as far as what is signed depends on it.
struct SigningTarget {
    std::optional<SignatureAlgorithm> algorithm;
    std::optional<KeyBundle> key;
    QString keyId; ///< With its version where that is known; for a JWS' header.
    QStringList ofKey; ///< Algorithms that fit the key; empty where it is not known.
};

/// One way to say what is to be signed: a digest, files, a JWS, a CMS signature. Keeps what was given to it.
class SigningSource : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setTarget(const SigningTarget &target) = 0;
    /// What a press of Sign signs, one after the other; none while problem() says why.
    virtual QList<SigningTask> tasks() = 0;
    virtual QString problem() const = 0;
    /// A doubt that the person should see beside Sign; empty for none.
    virtual QString warning() const { return {}; }
    virtual QString actionText() const = 0;
    /// Takes files that were dropped on the pane; false for a source that takes none.
    virtual bool takeFiles(const QStringList &) { return false; }

    virtual void noteSigned(const MadeSignature &) {}
    virtual void noteFailed(const SigningTask &, const ApiError &) {}

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);
    void signatureChosen(const vault::MadeSignature &made); ///< One that was made before, to be shown again.
};

} // namespace vault
