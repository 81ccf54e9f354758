// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychainoperation.h"

#include "network/auth/signinattempt.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QQueue>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace vault {

namespace {

QQueue<KeychainOperation *> &waiting()
{
    static QQueue<KeychainOperation *> queue;
    return queue;
}

ErrorReason reasonOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry: return ErrorReason::KeychainLocked;
    default: return ErrorReason::KeychainUnavailable;
    }
}

} // namespace

KeychainOperation::KeychainOperation(KeychainAddress address)
    : QObject(QCoreApplication::instance())
    , m_address(std::move(address))
{
}

KeychainOperation::~KeychainOperation()
{
    waiting().removeOne(this);
}

void KeychainOperation::settle(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer wake; // So that the time is looked at while nothing happens.
    wake.start(std::chrono::milliseconds(50));
    while (!waiting().isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

void KeychainOperation::enqueue()
{
    waiting().enqueue(this);
    if (waiting().head() == this)
        QMetaObject::invokeMethod(this, [this] { run(); }, Qt::QueuedConnection);
}

void KeychainOperation::end()
{
    waiting().removeOne(this);
    deleteLater();
    if (!waiting().isEmpty()) {
        KeychainOperation *next = waiting().head();
        QMetaObject::invokeMethod(next, [next] { next->run(); }, Qt::QueuedConnection);
    }
}

void KeychainOperation::start(QKeychain::Job *job, std::function<void(Result<void> &&)> done)
{
    // A job cannot be ended: one that hangs is left behind, and deletes itself should it ever finish.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, this, [timer, done](QKeychain::Job *finished) {
        timer->stop();
        timer->deleteLater();
        const QKeychain::Error error = finished->error();
        if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
            done({});
        else
            done(tl::unexpected(signInError(reasonOf(error), finished->errorString())));
    });
    connect(timer, &QTimer::timeout, this, [this, timer, job, done] {
        timer->deleteLater();
        job->disconnect(this);
        done(tl::unexpected(signInError(ErrorReason::KeychainTimeout)));
    });
    timer->start(m_address.timeout);
    job->start();
}

void KeychainOperation::readEntry(const QString &key, Text done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_address.service);
    job->setKey(key);
    start(job, [job, done = std::move(done)](Result<void> &&result) {
        if (!result) {
            done(tl::unexpected(std::move(result.error())));
            return;
        }
        QByteArray text = job->textData().toUtf8();
        done(SecretBuffer::takeFrom(text));
    });
}

void KeychainOperation::writeEntry(const QString &key, QByteArrayView text, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_address.service);
    job->setKey(key);
    // Always text: a binary entry of the same key would be another one beside it.
    job->setTextData(QString::fromUtf8(text));
    start(job, std::move(done));
}

void KeychainOperation::removeEntries(const QStringList &keys, Done done)
{
    if (keys.isEmpty()) {
        done({});
        return;
    }
    auto *job = new QKeychain::DeletePasswordJob(m_address.service);
    job->setKey(keys.constFirst());
    start(job, [this, keys, done = std::move(done)](Result<void> &&result) {
        if (result)
            removeEntries(keys.sliced(1), done);
        else
            done(std::move(result));
    });
}

Pending<SecretBuffer> KeychainRead::start(KeychainAddress address)
{
    auto *operation = new KeychainRead(std::move(address));
    const Pending<SecretBuffer> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

void KeychainRead::run()
{
    readEntry(m_address.key, [this](Result<SecretBuffer> &&entry) {
        const auto index = entry ? readKeychainIndex(*entry) : std::nullopt;
        if (index)
            readPart(*index, 0);
        else
            finish(std::move(entry));
    });
}

void KeychainRead::readPart(const KeychainIndex &index, int part)
{
    if (part == index.count) {
        finish(std::move(m_value));
        return;
    }
    const QStringList keys = keychainPartKeys(m_address.key, index);
    readEntry(keys.at(part), [this, index, part](Result<SecretBuffer> &&entry) {
        // Without one of its parts the value is as good as missing.
        if (!entry || entry->isEmpty()) {
            finish(std::move(entry));
            return;
        }
        m_value.append(entry->view());
        readPart(index, part + 1);
    });
}

void KeychainRead::finish(Result<SecretBuffer> &&result)
{
    end();
    m_promise.finish(std::move(result));
}

Pending<void> KeychainWrite::start(KeychainAddress address, const SecretBuffer &value)
{
    auto *operation = new KeychainWrite(std::move(address));
    if (mustBeSplit(value)) {
        operation->m_parts = keychainParts(value);
        const KeychainIndex index{QString::number(QRandomGenerator::system()->generate64(), 16),
                                  static_cast<int>(operation->m_parts.size())};
        operation->m_partKeys = keychainPartKeys(operation->m_address.key, index);
        operation->m_main = SecretBuffer::copyOf(keychainIndexText(index));
    } else {
        operation->m_main = value.clone();
    }
    const Pending<void> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

void KeychainWrite::run()
{
    readEntry(m_address.key, [this](Result<SecretBuffer> &&before) {
        if (!before) {
            finish(tl::unexpected(std::move(before.error())));
            return;
        }
        if (const auto index = readKeychainIndex(*before))
            m_oldKeys = keychainPartKeys(m_address.key, *index);
        writePart(0);
    });
}

void KeychainWrite::writePart(int part)
{
    if (part == static_cast<int>(m_parts.size())) {
        writeMain();
        return;
    }
    const QByteArrayView text = m_parts.at(static_cast<std::size_t>(part)).view();
    writeEntry(m_partKeys.at(part), text, [this, part](Result<void> &&done) {
        if (done)
            writePart(part + 1);
        else
            finish(std::move(done));
    });
}

void KeychainWrite::writeMain()
{
    writeEntry(m_address.key, m_main.view(), [this](Result<void> &&done) {
        if (!done) {
            finish(std::move(done));
            return;
        }
        removeEntries(m_oldKeys, [this](Result<void> &&removed) { finish(std::move(removed)); });
    });
}

void KeychainWrite::finish(Result<void> &&result)
{
    end();
    m_promise.finish(std::move(result));
}

Pending<void> KeychainRemove::start(KeychainAddress address)
{
    auto *operation = new KeychainRemove(std::move(address));
    const Pending<void> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

void KeychainRemove::run()
{
    readEntry(m_address.key, [this](Result<SecretBuffer> &&entry) {
        if (!entry) {
            finish(tl::unexpected(std::move(entry.error())));
            return;
        }
        QStringList keys{m_address.key};
        if (const auto index = readKeychainIndex(*entry))
            keys += keychainPartKeys(m_address.key, *index);
        removeEntries(keys, [this](Result<void> &&removed) { finish(std::move(removed)); });
    });
}

void KeychainRemove::finish(Result<void> &&result)
{
    end();
    m_promise.finish(std::move(result));
}

} // namespace vault
