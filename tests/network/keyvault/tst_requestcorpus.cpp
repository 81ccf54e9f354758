// SPDX-License-Identifier: Apache-2.0
#include "requestdifferences.h"
#include "sameoperation.h"

#include "network/keyvault/routes.h"

#include <QMap>
#include <QTest>

#include <array>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

struct Count {
    int recorded = 0;
    int compared = 0;
    int equal = 0;
    int equalBut = 0; ///< Equal but for what a reason explains.
    int refused = 0; ///< Not sent, for a reason.
};

/// Why a recorded operation is none of the program's; empty where it should be one.
QString notOffered(const QString &operation)
{
    if (operation == "GetRandomBytes"_L1)
        return u"random bytes of a Managed HSM are not offered"_s;
    if (operation == "Release"_L1)
        return u"secure key release needs an attestation service"_s;
    return operation.contains("Certificate"_L1)
        ? u"of certificates only lists, versions, policies and themselves are read, and nothing is changed"_s
        : QString();
}

QStringList everyOperation()
{
    QStringList names;
    for (int operation = 0; operation <= int(Operation::GetCertificatePolicy); ++operation)
        names.append(operationName(Operation(operation)));
    return names;
}

} // namespace

/// Every recorded request of a key, a secret, or the reading of a certificate, beside the one that the program sends for
/// the same inputs: through its clients, down to the network manager.
class TestRequestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsSentAsRecorded();
    void aDifferenceWithoutAReasonIsFound_data();
    void aDifferenceWithoutAReasonIsFound();

private:
    void visit(const RecordedExchange &recorded, const QString &where);
    void print() const;

    QMap<QString, Count> m_counts;
    QMap<QString, int> m_notOffered;
    std::array<int, reasonCount> m_reasons{};
    QStringList m_problems;
};

void TestRequestCorpus::visit(const RecordedExchange &recorded, const QString &where)
{
    const SameOperation ours = sendTheSame(recorded);
    if (!ours.isOffered) {
        ++m_notOffered[recorded.operation];
        return;
    }
    Count &count = m_counts[recorded.operation];
    ++count.recorded;
    if (const auto reason = ours.refusal ? reasonOfRefusal(recorded, *ours.refusal) : std::nullopt) {
        ++count.refused;
        ++m_reasons.at(std::size_t(*reason));
        return;
    }
    const QString what = recorded.operation + u" in "_s + where + u": "_s;
    if (ours.refusal || ours.sent.size() != 1) {
        m_problems.append(what + (ours.refusal ? u"refused here, %1 %2"_s.arg(int(ours.refusal->reason))
                                                     .arg(ours.refusal->detail)
                                               : u"sent %1 times"_s.arg(ours.sent.size())));
        return;
    }
    ++count.compared;
    const Comparison comparison = compare(recorded, ours.sent.constFirst());
    for (const QString &problem : comparison.problems)
        m_problems.append(what + problem);
    if (!comparison.problems.isEmpty())
        return;
    ++(comparison.reasons.isEmpty() ? count.equal : count.equalBut);
    for (const Reason reason : comparison.reasons)
        ++m_reasons.at(std::size_t(reason));
}

void TestRequestCorpus::print() const
{
    Count total;
    qInfo("%-26s %9s %9s %7s %10s %8s", "operation", "recorded", "compared", "equal", "equal but", "refused");
    const auto line = [](const QString &name, const Count &count) {
        qInfo("%-26s %9d %9d %7d %10d %8d", qPrintable(name), count.recorded, count.compared, count.equal, count.equalBut,
              count.refused);
    };
    for (const QString &operation : everyOperation()) {
        const Count count = m_counts.value(operation);
        line(operation, count);
        total.recorded += count.recorded;
        total.compared += count.compared;
        total.equal += count.equal;
        total.equalBut += count.equalBut;
        total.refused += count.refused;
    }
    line(u"%1 operations"_s.arg(m_counts.size()), total);
    qInfo("Equal but for, or refused for:");
    for (int reason = 0; reason < reasonCount; ++reason)
        qInfo("%6d  %s", m_reasons.at(std::size_t(reason)), qPrintable(wordsOf(Reason(reason))));
    qInfo("Recorded, and none of the program's:");
    for (auto it = m_notOffered.begin(); it != m_notOffered.end(); ++it)
        qInfo("%6d  %s: %s", it.value(), qPrintable(it.key()), qPrintable(notOffered(it.key())));
}

void TestRequestCorpus::everyRequestIsSentAsRecorded()
{
    const QString folder = recordingsFolder();
    if (folder.isEmpty())
        QSKIP("The corpus of recorded exchanges is not beside the source tree (VAULT_SHARED_DIR names another place).");
    forEachExchange(folder, [this](const RecordedExchange &recorded, const QString &where) { visit(recorded, where); });
    print();

    QVERIFY2(m_problems.isEmpty(), qPrintable(u"%1 differences:\n"_s.arg(m_problems.size())
                                              + m_problems.first(qMin(40, m_problems.size())).join(u'\n')));
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        QVERIFY2(everyOperation().contains(it.key()), qPrintable(it.key()));
        QCOMPARE(it->compared + it->refused, it->recorded);
        QCOMPARE(it->equal + it->equalBut, it->compared);
    }
    for (const QString &operation : everyOperation())
        QVERIFY2(m_counts.contains(operation), qPrintable(operation + u" was never compared"_s));
    for (auto it = m_notOffered.cbegin(); it != m_notOffered.cend(); ++it)
        QVERIFY2(!notOffered(it.key()).isEmpty(), qPrintable(it.key()));
    // A reason that nothing needs any more would only hide the next difference.
    for (int reason = 0; reason < reasonCount; ++reason)
        QVERIFY2(m_reasons.at(std::size_t(reason)) > 0, qPrintable(wordsOf(Reason(reason))));
}

void TestRequestCorpus::aDifferenceWithoutAReasonIsFound_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("equal");
    const QString path = u"/keys/k/create"_s;
    const QString query = u"?api-version=7.4"_s;
    const QByteArray body = R"({"kty":"RSA","key_size":2048,"attributes":{"exp":1700000000}})";
    QTest::newRow("the same") << QByteArray("POST") << path + query << body << true;
    QTest::newRow("verb") << QByteArray("PUT") << path + query << body << false;
    QTest::newRow("path") << QByteArray("POST") << u"/keys/k"_s + query << body << false;
    QTest::newRow("capitals") << QByteArray("POST") << u"/keys/k/Create"_s + query << body << false;
    QTest::newRow("name of the query") << QByteArray("POST") << path + query + u"&x=1"_s << body << false;
    QTest::newRow("no query") << QByteArray("POST") << path << body << false;
    QTest::newRow("value") << QByteArray("POST") << path + query << QByteArray(body).replace("2048", "4096") << false;
    QTest::newRow("field more") << QByteArray("POST") << path + query << QByteArray(body).replace("{\"kty", "{\"crv\":\"\",\"kty")
                                << false;
    QTest::newRow("field less") << QByteArray("POST") << path + query << QByteArray(R"({"kty":"RSA","key_size":2048})") << false;
    QTest::newRow("attribute") << QByteArray("POST") << path + query << QByteArray(body).replace("exp", "nbf") << false;
    QTest::newRow("no body") << QByteArray("POST") << path + query << QByteArray() << false;
    QTest::newRow("text for a number") << QByteArray("POST") << path + query << QByteArray(body).replace("2048", "\"2048\"")
                                       << false;
}

void TestRequestCorpus::aDifferenceWithoutAReasonIsFound()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, equal);
    RecordedExchange recorded;
    recorded.operation = u"CreateKey"_s;
    recorded.method = "POST";
    recorded.path = u"/keys/k/create"_s;
    recorded.encodedQuery = u"api-version=7.4"_s;
    recorded.body = {{u"kty"_s, u"RSA"_s},
                     {u"key_size"_s, 2048},
                     {u"attributes"_s, QJsonObject{{u"exp"_s, 1700000000}}}};
    const Comparison comparison
        = compare(recorded, {verb, QUrl(u"https://v.vault.azure.net"_s + target), body});
    QCOMPARE(comparison.problems.isEmpty(), equal);
    QVERIFY(comparison.reasons.isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestCorpus)
#include "tst_requestcorpus.moc"
