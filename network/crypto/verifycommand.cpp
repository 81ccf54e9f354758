// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/verifycommand.h"

#include "network/crypto/signaturealgorithm.h"

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x80 && (c.isLetterOrNumber() || u"_@%+=:,./-"_s.contains(c));
}

/// "sha256"
QString hashOption(const SignatureAlgorithm &algorithm)
{
    return u"sha%1"_s.arg(algorithm.digestSize * 8);
}

/// The padding's options, each behind the given switch; the salt is as long as the digest (RFC 7518 §3.5).
QString paddingOptions(const SignatureAlgorithm &algorithm, QLatin1String option)
{
    if (!algorithm.isPss)
        return {};
    return u" %1 rsa_padding_mode:pss %1 rsa_pss_saltlen:digest"_s.arg(option);
}

tl::unexpected<ApiError> unsupported(const QString &algorithm)
{
    return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithm));
}

} // namespace

QString shellQuoted(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString shellQuotedFile(const QString &path)
{
    const bool isRelative = !path.startsWith(u'/');
    // "-" is standard input, "-x" an option; "a:b" may be taken for an address before it is taken for a file.
    const bool isMistakable = path.startsWith(u'-') || path.contains(u':');
    return shellQuoted(isRelative && isMistakable ? "./"_L1 + path : path);
}

Result<QString> fileVerifyCommand(const QString &algorithm, const VerifyFiles &files)
{
    const auto known = signatureAlgorithm(algorithm);
    if (!known)
        return unsupported(algorithm);
    return u"openssl dgst -%1%2 -verify "_s.arg(hashOption(*known), paddingOptions(*known, "-sigopt"_L1))
        + shellQuotedFile(files.publicKey) + " -signature "_L1 + shellQuotedFile(files.signature) + u' '
        + shellQuotedFile(files.content);
}

Result<QStringList> digestVerifyCommands(const QString &algorithm, const QByteArray &digest, const VerifyFiles &files)
{
    const auto known = signatureAlgorithm(algorithm);
    if (!known)
        return unsupported(algorithm);
    if (digest.size() != known->digestSize)
        return tl::unexpected(ApiError::refused(
            ErrorReason::DigestLength, u"%1/%2/%3"_s.arg(digest.size()).arg(known->digestSize).arg(algorithm)));
    const QString base64 = QString::fromLatin1(digest.toBase64());
    return QStringList{
        "echo "_L1 + shellQuoted(base64) + " | openssl base64 -d -A -out "_L1 + shellQuotedFile(files.content),
        "openssl pkeyutl -verify -pubin -inkey "_L1 + shellQuotedFile(files.publicKey) + " -in "_L1
            + shellQuotedFile(files.content) + " -sigfile "_L1 + shellQuotedFile(files.signature)
            + " -pkeyopt digest:"_L1 + hashOption(*known) + paddingOptions(*known, "-pkeyopt"_L1)};
}

QString cmsVerifyCommand(const QString &signature, const QString &content)
{
    return "openssl cms -verify -binary -noverify -inform DER -in "_L1 + shellQuotedFile(signature) + " -content "_L1
        + shellQuotedFile(content) + " -out /dev/null"_L1;
}

QString requestVerifyCommand(const QString &request)
{
    return "openssl req -verify -noout -in "_L1 + shellQuotedFile(request);
}

} // namespace vault
