// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <memory>

struct evp_pkey_st;

namespace vault::test {

struct TestIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority of one test's own, made in memory with P-256 keys.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &commonName);
    ~TestAuthority();
    QSslCertificate certificate() const { return m_certificate; }

    /// names in OpenSSL's notation, for example "DNS:localhost". Validity in days from now, negative for the past.
    TestIdentity issue(const QString &commonName, const QStringList &names, int fromDays = -1, int toDays = 30) const;

private:
    QString m_commonName;
    std::unique_ptr<evp_pkey_st, void (*)(evp_pkey_st *)> m_key;
    QSslCertificate m_certificate;
};

} // namespace vault::test
