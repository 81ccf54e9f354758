// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "ui/signing/madesignature.h"

namespace vault {

/// The files that belong to a signature: names, or paths once they are saved. An empty one does not exist.
struct SignatureFiles {
    QString signature; ///< DER for EC, else the signature's own bytes: what openssl reads.
    QString publicKey; ///< PEM of the version that signed.
    QString content; ///< What was signed: the file itself, a JWS' signing input, or what the command writes.
    QString product; ///< The JWS or the CMS signature.
};

/// What they would be called.
SignatureFiles namesOfFiles(const MadeSignature &made);
/// Writes them into the folder. A file that is there with other content is left alone, and the next free name taken
/// ("a-2.sig"). Errors: FileUnwritable (detail: the system's words), CryptoFailed for a public key that has no PEM.
Result<SignatureFiles> saveFiles(const MadeSignature &made, const QString &folder);
/// The lines for a shell that verify it with openssl and these files; empty where the public key is not known.
QString verifyCommandFor(const MadeSignature &made, const SignatureFiles &files);

} // namespace vault
