// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychainparts.h"
#include "network/http/promise.h"
#include "network/http/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#include <vector>

namespace vault {

struct KeychainAddress {
    QString service;
    QString key;
    std::chrono::milliseconds timeout;
};

/// One operation on an entry, of several of QtKeychain's jobs. Operations run one after another, so that writing and
/// removing the same entry cannot mix; each is gone after it has finished.
class KeychainOperation : public QObject
{
public:
    ~KeychainOperation() override;

    /// As network/auth/keychain says.
    static void settle(std::chrono::milliseconds patience);

protected:
    explicit KeychainOperation(KeychainAddress address);

    void enqueue();
    /// After the result was delivered.
    void end();

    using Text = std::function<void(Result<SecretBuffer> &&)>;
    using Done = std::function<void(Result<void> &&)>;
    void readEntry(const QString &key, Text done); ///< Empty for a missing entry.
    void writeEntry(const QString &key, QByteArrayView text, Done done);
    void removeEntries(const QStringList &keys, Done done); ///< A missing entry is no error.

    const KeychainAddress m_address;

private:
    virtual void run() = 0;
    void start(QKeychain::Job *job, std::function<void(Result<void> &&)> done);
};

class KeychainRead final : public KeychainOperation
{
public:
    static Pending<SecretBuffer> start(KeychainAddress address);

private:
    using KeychainOperation::KeychainOperation;
    void run() override;
    void readPart(const KeychainIndex &index, int part);
    void finish(Result<SecretBuffer> &&result);

    SecretBuffer m_value;
    Promise<Result<SecretBuffer>> m_promise;
};

class KeychainWrite final : public KeychainOperation
{
public:
    static Pending<void> start(KeychainAddress address, const SecretBuffer &value);

private:
    using KeychainOperation::KeychainOperation;
    void run() override;
    void writePart(int part);
    void writeMain();
    void finish(Result<void> &&result);

    std::vector<SecretBuffer> m_parts; ///< Empty when the value fits into the entry itself.
    SecretBuffer m_main;
    QStringList m_partKeys;
    QStringList m_oldKeys;
    Promise<Result<void>> m_promise;
};

class KeychainRemove final : public KeychainOperation
{
public:
    static Pending<void> start(KeychainAddress address);

private:
    using KeychainOperation::KeychainOperation;
    void run() override;
    void finish(Result<void> &&result);

    Promise<Result<void>> m_promise;
};

} // namespace vault
