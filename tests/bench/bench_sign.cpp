// SPDX-License-Identifier: Apache-2.0
// What the program adds to one sign request: from asking the client to the signature at hand, over the same request by
// libcurl on a warm connection, by turns against the same practice vault.
#include "figures.h"
#include "network/connections/vaultsession.h"
#include "network/keyvault/base64url.h"
#include "surroundings.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>

#include <curl/curl.h>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 400; // Of each.
constexpr int warming = 40; // Of these, at the beginning, are not counted.

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// What the operation gives; ends the program where it fails.
template<typename T>
T waitFor(Pending<T> pending)
{
    std::optional<Result<T>> answer;
    QEventLoop loop;
    pending.then(&loop, [&answer, &loop](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    if (!*answer)
        giveUp(u"a request failed: %1 %2"_s.arg(answer->error().httpStatus).arg(answer->error().message));
    return std::move(**answer);
}

/// One connection that stays.
class CurlSigner
{
public:
    CurlSigner(const PracticeVaultProcess &vault, const ObjectId &key, const QByteArray &digest)
        : m_body(R"({"alg":"ES256","value":")" + toBase64Url(digest) + "\"}")
    {
        const QByteArray url = key.text.toUtf8() + "/sign?api-version=7.4";
        m_headers = curl_slist_append(m_headers, ("Authorization: Bearer " + vault.token()).constData());
        m_headers = curl_slist_append(m_headers, "Content-Type: application/json");
        curl_easy_setopt(m_curl, CURLOPT_URL, url.constData());
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, vault.caFile().toUtf8().constData());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE, long(m_body.size()));
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, m_body.constData());
        curl_easy_setopt(m_curl, CURLOPT_NOPROXY, "*");
        curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &m_answer);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &CurlSigner::append);
    }
    ~CurlSigner()
    {
        curl_easy_cleanup(m_curl);
        curl_slist_free_all(m_headers);
    }
    Q_DISABLE_COPY_MOVE(CurlSigner)

    void sign()
    {
        m_answer.clear();
        if (curl_easy_perform(m_curl) != CURLE_OK || !m_answer.contains("\"value\""))
            giveUp(u"libcurl got no signature: "_s + QString::fromUtf8(m_answer));
    }

private:
    static size_t append(const char *bytes, size_t size, size_t count, void *answer)
    {
        static_cast<QByteArray *>(answer)->append(bytes, qsizetype(size * count));
        return size * count;
    }

    CURL *m_curl = curl_easy_init();
    curl_slist *m_headers = nullptr;
    QByteArray m_body;
    QByteArray m_answer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const PracticeVaultProcess vault;
    const auto session = sessionWith(vault);
    if (!vault.isRunning() || !session)
        giveUp(vault.errorText());
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.crv = u"P-256"_s;
    const ObjectId key = waitFor(session->keys().create(u"bench"_s, parameters)).properties.id;
    const QByteArray digest = QCryptographicHash::hash("bench", QCryptographicHash::Sha256);
    CurlSigner curl(vault, key, digest);

    QList<double> ours;
    QList<double> theirs;
    QElapsedTimer clock;
    for (int time = 0; time < times; ++time) {
        clock.start();
        waitFor(session->keys().sign(key.name, key.version, u"ES256"_s, digest));
        const double here = double(clock.nsecsElapsed()) / 1e6;
        clock.start();
        curl.sign();
        const double there = double(clock.nsecsElapsed()) / 1e6;
        if (time < warming)
            continue;
        ours.append(here);
        theirs.append(there);
    }
    printFigure(u"latency added to a sign request over libcurl"_s, median(ours) - median(theirs), u"ms"_s, 0.3,
                u"medians of %1: %2 ms, libcurl %3 ms"_s.arg(ours.size()).arg(median(ours), 0, 'f', 3)
                    .arg(median(theirs), 0, 'f', 3));
    return 0;
}
