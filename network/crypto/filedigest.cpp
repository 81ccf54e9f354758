// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/filedigest.h"

#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslhandles.h"
#include "network/crypto/regularfile.h"
#include "network/workerthreads.h"

#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <optional>
#include <vector>

namespace vault {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;
constexpr int progressSteps = 1000;

/// Null for an algorithm that no signature uses.
const char *opensslName(QCryptographicHash::Algorithm algorithm)
{
    switch (algorithm) {
    case QCryptographicHash::Sha1: return "SHA1";
    case QCryptographicHash::Sha256: return "SHA2-256";
    case QCryptographicHash::Sha384: return "SHA2-384";
    case QCryptographicHash::Sha512: return "SHA2-512";
    default: return nullptr;
    }
}

/// OpenSSL's hashes use the processor's instructions, which Qt 6.4's do not.
class OpenSslDigest
{
public:
    explicit OpenSslDigest(QCryptographicHash::Algorithm algorithm) : m_context(EVP_MD_CTX_new())
    {
        const char *name = opensslName(algorithm);
        const DigestHandle digest(name ? EVP_MD_fetch(nullptr, name, nullptr) : nullptr);
        m_ok = m_context && digest && EVP_DigestInit_ex2(m_context.get(), digest.get(), nullptr) == 1;
    }
    bool isOk() const { return m_ok; }
    void add(QByteArrayView bytes)
    {
        m_ok = m_ok && EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1;
    }
    QByteArray finish()
    {
        QByteArray result(EVP_MAX_MD_SIZE, '\0');
        unsigned size = 0;
        m_ok = m_ok && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(result.data()), &size) == 1;
        result.truncate(size);
        return result;
    }

private:
    DigestContextHandle m_context;
    bool m_ok = false;
};

class DigestJob : public QRunnable
{
public:
    DigestJob(const QString &path, QCryptographicHash::Algorithm algorithm) : m_path(path), m_algorithm(algorithm)
    {
        m_promise.setProgressRange(0, progressSteps);
        m_promise.start();
    }
    Pending<QByteArray> future() const { return m_promise.future(); }

    void run() override
    {
        std::optional<Result<QByteArray>> result = digest();
        if (result && !m_promise.isCanceled())
            m_promise.addResult(std::move(*result));
        // The pool's threads may end after OpenSSL has cleaned up at exit; what it keeps for this one would leak then.
        OPENSSL_thread_stop();
        m_promise.finish();
    }

private:
    /// Nothing when cancelled.
    std::optional<Result<QByteArray>> digest()
    {
        const OpenSslErrorScope scope;
        OpenSslDigest digest(m_algorithm);
        if (!digest.isOk())
            return refused(ErrorReason::UnsupportedAlgorithm, {});
        RegularFile file;
        if (!file.open(m_path))
            return refused(ErrorReason::FileUnreadable, file.errorWords());
        std::vector<char> chunk(static_cast<std::size_t>(chunkSize));
        qint64 total = 0;
        for (;;) {
            if (m_promise.isCanceled())
                return std::nullopt;
            const qint64 count = file.readFully(chunk.data(), chunkSize);
            if (count < 0)
                return refused(ErrorReason::FileUnreadable, file.errorWords());
            digest.add(QByteArrayView(chunk.data(), count));
            total += count;
            // Looked at with every chunk: nobody waits for the end of a large file to hear it, or of one that grows.
            if (total > file.size() || !file.isUnchanged())
                return refused(ErrorReason::FileChanged, {});
            if (count < chunkSize)
                break;
            m_promise.setProgressValue(static_cast<int>(double(total) / double(file.size()) * progressSteps));
        }
        if (total != file.size())
            return refused(ErrorReason::FileChanged, {});
        const QByteArray value = digest.finish();
        if (!digest.isOk())
            return tl::unexpected(cryptoFailed(QString::fromLatin1(opensslName(m_algorithm))));
        m_promise.setProgressValue(progressSteps);
        return value;
    }

    static Result<QByteArray> refused(ErrorReason reason, const QString &detail)
    {
        return tl::unexpected(ApiError::refused(reason, detail));
    }

    QString m_path;
    QCryptographicHash::Algorithm m_algorithm;
    QPromise<Result<QByteArray>> m_promise;
};

} // namespace

Pending<QByteArray> digestFile(const QString &path, QCryptographicHash::Algorithm algorithm)
{
    auto *job = new DigestJob(path, algorithm); // The pool deletes it.
    Pending<QByteArray> future = job->future();
    workerThreads().start(job);
    return future;
}

} // namespace vault
