// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vault {

/// Command lines of OpenSSL 1.1.1 and 3 that verify what was signed here, to be pasted into a POSIX shell.

/// The files that such a line names: paths, or names in the shell's current folder.
struct VerifyFiles {
    QString publicKey; ///< PEM, SubjectPublicKeyInfo.
    QString signature; ///< DER for EC, else the signature's own bytes.
    QString content; ///< What was signed; for a bare digest, the file that the first line writes.
};

/// One word of a shell command, in single quotes where it needs any (POSIX.1 §2.2.2).
QString shellQuoted(const QString &word);
/// The same for a file: a name that begins with a hyphen, or that might be read as an address, gets "./" in front.
QString shellQuotedFile(const QString &path);

/// For a file: one line that prints "Verified OK". algorithm as the vault names it; UnsupportedAlgorithm for others.
Result<QString> fileVerifyCommand(const QString &algorithm, const VerifyFiles &files);
/// For a digest whose content is not at hand: a line that writes the digest's bytes into files.content, and one that
/// prints "Signature Verified Successfully". Errors: UnsupportedAlgorithm, DigestLength.
Result<QStringList> digestVerifyCommands(const QString &algorithm, const QByteArray &digest, const VerifyFiles &files);
/// For a detached CMS signature in DER (network/crypto/cmssignature). It judges the signature, not who vouches for the
/// certificate.
QString cmsVerifyCommand(const QString &signature, const QString &content);
/// For a certificate request in PEM.
QString requestVerifyCommand(const QString &request);

} // namespace vault
