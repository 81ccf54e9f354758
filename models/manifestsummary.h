// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestsigning.h"

namespace vault {

/// What became of writing signature files.
struct ManifestFilesWritten {
    int written = 0; ///< Files, also those that stood there with the same content.
    int renamed = 0; ///< Of them, those that are not called as their line says.
    QStringList refused; ///< Names that would lead out of the folder.
};

// Each writes on a worker thread what the lines were when it was called. FileUnwritable.

/// "<name>.sig" for each signed line, below the folder, in its subfolders; DER for EC, which openssl reads. A file that is
/// there with other content is left alone, and the next free name taken ("a-2.sig"). Ends at the first file that cannot be
/// written; those before it stay.
Pending<ManifestFilesWritten> writeSignatureFiles(const ManifestSigning &signing, const QString &folder);
/// The signed lines as one JSON object: key id with version, algorithm, public key (PEM), and for each file its digest
/// (hex) and signature (base64url; r‖s for EC).
Pending<void> writeSignedList(const ManifestSigning &signing, const QString &path);
/// Every line with its result, signed or not, as CSV: name, digest, result, signature (base64url), requestId, keyId,
/// algorithm.
Pending<void> writeManifestSummary(const ManifestSigning &signing, const QString &path);
/// The digests as sha256sum lists them, of all lines that have one.
Pending<void> writeDigestList(const ManifestSigning &signing, const QString &path);

} // namespace vault
