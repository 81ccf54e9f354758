// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vault {

/// How AES is run (NIST SP 800-38A, -38D, -38F; RFC 3394, RFC 5652 §6.3 for the padding).
enum class SymmetricMode { Gcm, Cbc, CbcPadded, KeyWrap };

/// Which lengths bytes may have.
struct LengthRule {
    int least = 0;
    int multipleOf = 1;

    bool takes(qsizetype size) const { return size >= least && size % multipleOf == 0; }
};

/// An algorithm of an oct or oct-HSM key (protocol.md §2 "Encrypt, wrap"). Only the vault can run it: nothing of such a
/// key is public, its size included.
struct SymmetricAlgorithm {
    QString name; ///< As the protocol has it: "A256GCM".
    SymmetricMode mode = SymmetricMode::Gcm;

    bool takesIv() const { return mode != SymmetricMode::KeyWrap; }
    /// CBC has its caller choose one; GCM's is made by the vault.
    bool callerMakesIv() const { return mode == SymmetricMode::Cbc || mode == SymmetricMode::CbcPadded; }
    bool isAuthenticated() const { return mode == SymmetricMode::Gcm; } ///< Takes additional data, makes a tag.
    /// 16 bytes, for GCM 12; the service also makes GCM vectors of 16 bytes, and takes them back (recorded).
    bool takesIvSize(qsizetype size) const { return size == 16 || (isAuthenticated() && size == 12); }
    LengthRule plaintext() const;
    LengthRule ciphertext() const;
};

constexpr int symmetricIvSize = 16; ///< Bytes, of the vector that a caller makes.
constexpr int symmetricTagSize = 16; ///< Bytes.

/// Nothing for a name that is none of these.
std::optional<SymmetricAlgorithm> symmetricAlgorithm(const QString &name);
/// The advised one first; those for wrapping a key, or those for encrypting.
QStringList symmetricAlgorithms(bool forWrapping);

} // namespace vault
