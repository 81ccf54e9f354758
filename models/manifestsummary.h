// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestsigning.h"

namespace vault {

/// A signed file, ready to be written down.
struct ManifestSignature {
    QString name;
    QByteArray digest;
    QByteArray signature; ///< As the vault gave it.
};
QList<ManifestSignature> signaturesOf(const ManifestSigning &signing);

/// What became of writing signature files.
struct ManifestFilesWritten {
    int written = 0;
    QStringList refused; ///< Names that would lead out of the folder.
};
/// "<name>.sig" for each, below the folder, in its subfolders; DER for EC, which openssl reads. On a worker thread.
/// FileUnwritable at the first file that cannot be written; those before it stay.
Pending<ManifestFilesWritten> writeSignatureFiles(const ManifestTask &task, const QList<ManifestSignature> &signatures,
                                                  const QString &folder);

/// One signed list as JSON: key id with version, algorithm, public key (PEM), and a line for each file with its digest
/// (hex) and signature (base64url; r‖s for EC).
QByteArray signedListJson(const ManifestTask &task, const QList<ManifestSignature> &signatures);

} // namespace vault
