// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotoperation.h"

#include "network/crypto/sealedbytes.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QQueue>
#include <QTimer>

#include <utility>

namespace vault {

namespace {

QQueue<SnapshotOperation *> &waiting()
{
    static QQueue<SnapshotOperation *> queue;
    return queue;
}

} // namespace

SnapshotOperation::SnapshotOperation(SnapshotPlace place)
    : QObject(QCoreApplication::instance())
    , m_place(std::move(place))
{
}

SnapshotOperation::~SnapshotOperation()
{
    waiting().removeOne(this);
}

void SnapshotOperation::settle(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer wake; // So that the time is looked at while nothing happens.
    wake.start(std::chrono::milliseconds(50));
    while (!waiting().isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

void SnapshotOperation::enqueue()
{
    waiting().enqueue(this);
    if (waiting().head() == this)
        QMetaObject::invokeMethod(this, [this] { run(); }, Qt::QueuedConnection);
}

void SnapshotOperation::end()
{
    if (!waiting().removeOne(this))
        return;
    deleteLater();
    if (!waiting().isEmpty()) {
        SnapshotOperation *next = waiting().head();
        QMetaObject::invokeMethod(next, [next] { next->run(); }, Qt::QueuedConnection);
    }
}

Pending<std::optional<VaultSnapshot>> SnapshotLoad::start(SnapshotPlace place)
{
    auto *operation = new SnapshotLoad(std::move(place));
    Pending<std::optional<VaultSnapshot>> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

void SnapshotLoad::run()
{
    // Where nothing is kept, the keychain is not opened for it.
    if (!QFileInfo::exists(m_place.file().path())) {
        finish(std::optional<VaultSnapshot>());
        return;
    }
    await<SecretBuffer>(m_place.keys->read(m_place.connectionId), [this](Result<SecretBuffer> &&key) {
        if (!key) {
            finish(tl::unexpected(std::move(key.error())));
            return;
        }
        auto shared = std::make_shared<SecretBuffer>(std::move(*key));
        inBackground<std::optional<VaultSnapshot>>(
            [file = m_place.file(), shared] { return file.read(*shared); },
            [this](Result<std::optional<VaultSnapshot>> &&result) { finish(std::move(result)); });
    });
}

void SnapshotLoad::finish(Result<std::optional<VaultSnapshot>> &&result)
{
    end();
    m_promise.finish(std::move(result));
    if (result && *result && !(*result)->lists.isEmpty()) // Nobody wanted it any more.
        freeElsewhere(std::move(result));
}

Pending<void> SnapshotSave::start(SnapshotPlace place, std::function<VaultSnapshot()> make)
{
    auto *operation = new SnapshotSave(std::move(place));
    operation->m_make = std::move(make);
    Pending<void> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

SnapshotSave::~SnapshotSave()
{
    if (m_make) // It came to no writing.
        freeElsewhere(std::exchange(m_make, {}));
}

void SnapshotSave::run()
{
    await<SecretBuffer>(m_place.keys->read(m_place.connectionId), [this](Result<SecretBuffer> &&key) {
        if (!key)
            finish(tl::unexpected(std::move(key.error())));
        else if (key->size() == sealingKeySize)
            write(std::move(*key));
        else
            makeKey();
    });
}

void SnapshotSave::makeKey()
{
    Result<SecretBuffer> key = newSealingKey();
    if (!key) {
        finish(tl::unexpected(std::move(key.error())));
        return;
    }
    // Kept first: a file that nobody has the key of would be of no use.
    auto shared = std::make_shared<SecretBuffer>(std::move(*key));
    await<void>(m_place.keys->write(m_place.connectionId, *shared), [this, shared](Result<void> &&kept) {
        if (kept)
            write(std::move(*shared));
        else
            finish(std::move(kept));
    });
}

void SnapshotSave::write(SecretBuffer &&key)
{
    auto shared = std::make_shared<SecretBuffer>(std::move(key));
    inBackground<void>(
        [file = m_place.file(), shared, make = std::exchange(m_make, {})]() mutable {
            VaultSnapshot snapshot = make();
            freeElsewhere(std::exchange(make, {})); // Before memory is taken for the file.
            Result<void> written = file.write(snapshot, *shared);
            freeElsewhere(std::move(snapshot));
            return written;
        },
        [this](Result<void> &&result) { finish(std::move(result)); });
}

void SnapshotSave::finish(Result<void> &&result)
{
    end();
    m_promise.finish(std::move(result));
}

Pending<void> SnapshotRemove::start(SnapshotPlace place)
{
    auto *operation = new SnapshotRemove(std::move(place));
    Pending<void> future = operation->m_promise.future();
    operation->enqueue();
    return future;
}

void SnapshotRemove::run()
{
    inBackground<void>([file = m_place.file()] { return file.remove(); }, [this](Result<void> &&removed) {
        // The key goes in any case: without it a file that could not be removed is of no use.
        await<void>(m_place.keys->remove(m_place.connectionId), [this, removed](Result<void> &&forgotten) {
            finish(removed ? std::move(forgotten) : Result<void>(removed));
        });
    });
}

void SnapshotRemove::finish(Result<void> &&result)
{
    end();
    m_promise.finish(std::move(result));
}

} // namespace vault
