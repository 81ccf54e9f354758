// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/cmssignature.h"
#include "network/crypto/jws.h"
#include "network/keyvault/keytypes.h"

#include <optional>

namespace vault {

/// What is made of the vault's signature.
enum class SignedForm {
    Digest, ///< The signature itself, of a digest or of a file.
    Jws, ///< JWS compact, of a payload.
    Cms, ///< A detached CMS signature, of a file.
};

/// One thing that is about to be signed.
struct SigningTask {
    SignedForm form = SignedForm::Digest;
    QByteArray digest; ///< What is sent to the vault.
    QString file; ///< The path of what is signed; empty for a digest or a payload that was pasted.
    std::optional<ToBeSigned> jws;
    std::optional<CmsToSign> cms;
};

enum class LocalVerdict { NotVerified, Verified, Failed };

/// A signature and all that it stands for.
struct MadeSignature {
    std::optional<KeyBundle> key; ///< The version that signed; absent where it could not be read.
    ObjectId keyId; ///< As the vault named it in its answer.
    QString algorithm;
    QByteArray signature; ///< As the vault gave it: r‖s for EC.
    SigningTask task;
    QByteArray product; ///< The JWS (text) or CMS (DER) that was made of it; empty where the form is a digest.
    QString requestId; ///< The vault's.
    LocalVerdict verdict = LocalVerdict::NotVerified;
    QString verdictText; ///< A sentence for the person.
};

/// Whether its bytes are r‖s: by the key, or by the algorithm where the key may not be read.
bool isEllipticCurveSignature(const MadeSignature &made);
/// As openssl reads it: DER for EC, else as it is.
QByteArray opensslSignature(const MadeSignature &made);

} // namespace vault

Q_DECLARE_METATYPE(vault::MadeSignature)
