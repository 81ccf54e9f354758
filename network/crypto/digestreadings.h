// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/checksumline.h"
#include "network/crypto/signaturealgorithm.h"

namespace vault {

/// One way to read what a person pasted: the bytes that would be signed.
struct DigestReading {
    enum class Kind {
        Checksum, ///< A line of a tool; notation, fileName and hashName say more.
        Hexadecimal,
        Base64,
        Base64Url,
        EitherBase64, ///< Both alphabets read the same bytes.
        Bytes, ///< Of a file, as they are.
        HashedText, ///< The text's UTF-8, hashed here with hashName.
        Text, ///< The text's UTF-8 itself, signed as if it were a digest.
    };
    Kind kind = Kind::Text;
    QByteArray bytes;
    ChecksumLine::Notation notation = ChecksumLine::Notation::Sums;
    QString fileName;
    QString hashName; ///< "SHA-256" and the like where the notation says it; empty otherwise.
    int line = 0; ///< From 1, where several lines were understood; else 0.
    bool hasLostBytes = false; ///< The text held replacement characters: what was copied was no text.
};

/// Longest text that is read, in characters: what is longer is a message and not a digest.
constexpr int longestDigestText = 64 * 1024;

/// Every reading that is possible, the likeliest first; none for blank text or one that is too long.
QList<DigestReading> digestReadings(const QString &text);
/// The same of a file's content: its bytes as they are, and what its text reads as.
QList<DigestReading> digestReadings(const QByteArray &content);

/// How a reading stands to the algorithm that is chosen and to those that the key knows.
enum class ReadingFit {
    Fits,
    NoLength, ///< No algorithm signs a digest of so many bytes.
    OtherHash, ///< The length is right, but its notation names another hash (SHA3-256).
    OtherAlgorithm, ///< Another algorithm of this key takes it.
    OtherKey, ///< Only algorithms that this key does not know take it: another curve, another type.
};
/// ofKey: names of the algorithms that fit the key; empty where the key is not known.
ReadingFit readingFit(const DigestReading &reading, const std::optional<SignatureAlgorithm> &algorithm,
                      const QStringList &ofKey);
/// Names of all the algorithms that sign a digest of this length and hash.
QStringList algorithmsTaking(const DigestReading &reading);

/// What gives reason to doubt that these bytes are a digest. A true digest of 32 bytes and more is never all text.
enum class ReadingAlarm {
    None,
    HexDigitsAsBytes, ///< The bytes are themselves hexadecimal digits: the digest would be encoded twice.
    Base64AsBytes, ///< The bytes are themselves the base64 of a digest.
    HexReadAsBase64, ///< Read as base64, but every character is a hexadecimal digit and their number is that of a digest.
    TextAsDigest, ///< The text itself would be signed, not its hash.
    LostBytes, ///< DigestReading::hasLostBytes.
};
ReadingAlarm readingAlarm(const DigestReading &reading);

/// Which one to preselect: the first that fits and raises no alarm; -1 where there is none.
int likeliestReading(const QList<DigestReading> &readings, const std::optional<SignatureAlgorithm> &algorithm,
                     const QStringList &ofKey);

} // namespace vault
