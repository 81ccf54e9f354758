// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificatesummary.h"

#include "network/crypto/alternativenames.h"
#include "network/crypto/keyderivationlimit.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslhandles.h"
#include "network/crypto/secretencoding.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <QDateTime>

#include <vector>

namespace vault {
namespace {

using namespace Qt::StringLiterals;

using Certificate = OpenSslHandle<X509, X509_free>;
using Certificates = std::vector<Certificate>;
using Summary = tl::expected<CertificateSummary, CertificateProblem>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using StackHandle = OpenSslHandle<STACK_OF(X509), freeStack>;

QString nameText(const X509_NAME *name)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

QString serialText(X509 *certificate)
{
    const BigNumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    const OpenSslHandle<char, [](char *text) { OPENSSL_free(text); }> text(number ? BN_bn2hex(number.get()) : nullptr);
    return QString::fromLatin1(text.get());
}

std::int64_t secondsOf(const ASN1_TIME *time)
{
    tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return 0;
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC)
        .toSecsSinceEpoch();
}

QString keyTypeOf(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    char group[64] = {};
    std::size_t size = 0;
    if (EVP_PKEY_is_a(key, "RSA"))
        return u"RSA %1"_s.arg(EVP_PKEY_get_bits(key));
    if (EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, group, sizeof group, &size) == 1) {
        const int id = OBJ_sn2nid(group);
        const char *name = EC_curve_nid2nist(id);
        // The vault's own name for the curve that NIST did not name.
        return "EC "_L1 + (id == NID_secp256k1 ? u"P-256K"_s : QString::fromLatin1(name ? name : group));
    }
    const char *name = EVP_PKEY_get0_type_name(key);
    return QString::fromLatin1(name);
}

QString thumbprintOf(const X509 *certificate, const EVP_MD *algorithm)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, algorithm, digest, &size) != 1)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(digest), qsizetype(size));
    return QString::fromLatin1(bytes.toHex().toUpper());
}

/// certificates: at least one.
CertificateSummary summarize(const Certificates &certificates, EVP_PKEY *key)
{
    std::size_t leaf = 0;
    bool keyFits = false;
    for (std::size_t i = 0; key && !keyFits && i < certificates.size(); ++i) {
        keyFits = X509_check_private_key(certificates[i].get(), key) == 1;
        if (keyFits)
            leaf = i;
    }
    X509 *certificate = certificates[leaf].get();
    CertificateSummary summary;
    summary.subject = nameText(X509_get_subject_name(certificate));
    summary.issuer = nameText(X509_get_issuer_name(certificate));
    summary.isSelfSigned = X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
    summary.serialNumber = serialText(certificate);
    summary.notBefore = secondsOf(X509_get0_notBefore(certificate));
    summary.notAfter = secondsOf(X509_get0_notAfter(certificate));
    summary.keyType = keyTypeOf(certificate);
    summary.thumbprint = thumbprintOf(certificate, EVP_sha1());
    summary.sha256Thumbprint = thumbprintOf(certificate, EVP_sha256());
    summary.alternativeNames = alternativeNamesOf(certificate);
    summary.hasPrivateKey = key != nullptr;
    summary.keyFits = keyFits;
    summary.certificateCount = int(certificates.size());
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        if (i != leaf)
            summary.chain.append(nameText(X509_get_subject_name(certificates[i].get())));
    }
    return summary;
}

tl::unexpected<CertificateProblem> problem(CertificateProblem what)
{
    return tl::unexpected(what);
}

/// Refuses to ask: OpenSSL would read a passphrase from the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

} // namespace

QByteArray certificatePem(QByteArrayView der)
{
    const QByteArray base64 = der.toByteArray().toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype start = 0; start < base64.size(); start += 64)
        pem += base64.mid(start, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

bool isCertificateContentType(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type == "application/x-pkcs12"_L1 || type == "application/x-pem-file"_L1;
}

Summary summarizePkcs12(const SecretBuffer &base64)
{
    const OpenSslErrorScope errors;
    const std::optional<SecretBuffer> bytes = decodeSecret(base64.view(), DigestEncoding::Base64);
    if (!bytes || bytes->isEmpty())
        return problem(CertificateProblem::NotBase64);
    const auto *in = reinterpret_cast<const unsigned char *>(bytes->data());
    const Pkcs12Handle file(d2i_PKCS12(nullptr, &in, static_cast<long>(bytes->size())));
    if (!file)
        return problem(CertificateProblem::NotPkcs12);
    if (!isWithinKeyDerivationLimit(file.get()))
        return problem(CertificateProblem::TooManyRounds);
    if (PKCS12_mac_present(file.get()) && PKCS12_verify_mac(file.get(), "", 0) != 1
        && PKCS12_verify_mac(file.get(), nullptr, 0) != 1)
        return problem(CertificateProblem::PassphraseNeeded);
    ERR_clear_error();
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    // Also tries no passphrase at all, which is another one than the empty one.
    const bool isParsed = PKCS12_parse(file.get(), "", &rawKey, &rawCertificate, &rawOthers) == 1;
    const KeyHandle key(rawKey);
    Certificates certificates;
    if (rawCertificate)
        certificates.emplace_back(rawCertificate);
    const StackHandle others(rawOthers);
    if (!isParsed)
        return problem(CertificateProblem::Unsupported);
    while (X509 *other = sk_X509_shift(others.get()))
        certificates.emplace_back(other);
    if (certificates.empty())
        return problem(CertificateProblem::NoCertificate);
    return summarize(certificates, key.get());
}

Summary summarizePem(const SecretBuffer &text)
{
    const OpenSslErrorScope errors;
    const BioHandle in(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    Certificates certificates;
    while (X509 *certificate = PEM_read_bio_X509(in.get(), nullptr, noPassphrase, nullptr))
        certificates.emplace_back(certificate);
    if (certificates.empty())
        return problem(CertificateProblem::NoCertificate);
    const BioHandle again(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    const KeyHandle key(PEM_read_bio_PrivateKey(again.get(), nullptr, noPassphrase, nullptr));
    CertificateSummary summary = summarize(certificates, key.get());
    summary.hasPrivateKey = summary.hasPrivateKey || text.view().indexOf("PRIVATE KEY-----") >= 0;
    return summary;
}

Summary summarizeDer(QByteArrayView der)
{
    const OpenSslErrorScope errors;
    const auto *start = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *at = start;
    Certificates certificates;
    certificates.emplace_back(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!certificates.front() || at != start + der.size())
        return problem(CertificateProblem::NoCertificate);
    return summarize(certificates, nullptr);
}

Summary summarizeCertificate(const SecretBuffer &value, const QString &contentType)
{
    if (contentType.contains("pem"_L1, Qt::CaseInsensitive) || value.view().contains("-----BEGIN "))
        return summarizePem(value);
    return summarizePkcs12(value);
}

} // namespace vault
