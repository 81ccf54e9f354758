// SPDX-License-Identifier: Apache-2.0
#include "models/objectsave.h"

#include "network/connections/vaultsession.h"

#include <utility>

namespace vault {

namespace {

EditedObject editedOf(const SecretBundle &bundle)
{
    return {false, bundle.properties, {}};
}

EditedObject editedOf(const KeyBundle &bundle)
{
    return {true, bundle.properties, bundle.key.keyOps};
}

} // namespace

ObjectSave::ObjectSave(VaultSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_versions([this](const QUrl &link) {
        const QString &name = m_known.properties.id.name;
        return m_known.isKey ? m_session.keys().listVersions(name, link) : m_session.secrets().listVersions(name, link);
    })
{
    connect(&m_versions, &PageLoader::pageLoaded, this, &ObjectSave::takeVersions);
    connect(&m_versions, &PageLoader::finished, this, &ObjectSave::takeLastVersions);
    connect(&m_versions, &PageLoader::failed, this, &ObjectSave::takeUnreadable);
}

void ObjectSave::begin(const EditedObject &known, const ObjectUpdate &update, bool onlyLooks)
{
    cancel();
    m_known = known;
    m_update = update;
    m_isBusy = true;
    m_onlyLooks = onlyLooks;
}

void ObjectSave::save(const EditedObject &known, const ObjectUpdate &update)
{
    begin(known, update, false);
    if (known.isKey)
        readKey();
    else
        readVersions();
}

void ObjectSave::saveUncompared(const EditedObject &known, const ObjectUpdate &update)
{
    begin(known, update, false);
    send(known.properties.id.version);
}

void ObjectSave::look(const EditedObject &known, const ObjectUpdate &update)
{
    begin(known, update, true);
    if (known.isKey)
        readKey();
    else
        readVersions();
}

void ObjectSave::cancel()
{
    m_request.cancel();
    m_versions.stop();
    m_isBusy = false;
}

void ObjectSave::readKey()
{
    auto request = m_session.keys().get(m_known.properties.id.name, m_known.properties.id.version);
    m_request = CancelGuard(request);
    request.then(this, [this](const Result<KeyBundle> &result) {
        if (result)
            compare(editedOf(*result));
        else if (result.error().httpStatus == 403)
            readVersions(); // List permission without get is common.
        else
            takeUnreadable(result.error());
    });
}

void ObjectSave::readVersions()
{
    m_newest.reset();
    m_isNewestShared = false;
    m_pages = 0;
    m_versions.restart();
}

void ObjectSave::takeVersions(const QList<VaultItem> &versions)
{
    const QString &wanted = m_known.properties.id.version;
    for (const VaultItem &version : versions) {
        if (!wanted.isEmpty() && version.id.version.compare(wanted, Qt::CaseInsensitive) == 0) {
            m_versions.stop();
            compare({m_known.isKey, version, {}});
            return;
        }
        // Their order at the vault is not guaranteed (protocol.md §5).
        const auto created = version.attributes.created.value_or(0);
        const auto newest = m_newest ? m_newest->attributes.created.value_or(0) : -1;
        if (created > newest) {
            m_newest = version;
            m_isNewestShared = false;
        } else if (created == newest) {
            m_isNewestShared = true;
            if (isUntouched(m_known, {m_known.isKey, version, {}}))
                m_newest = version;
        }
    }
    if (++m_pages < pageLimit)
        return;
    m_versions.stop();
    takeUnreadable({});
}

void ObjectSave::takeLastVersions()
{
    const bool isWanted = m_known.properties.id.version.isEmpty();
    if (isWanted && m_newest)
        compare({m_known.isKey, *m_newest, {}});
    else
        takeUnreadable({});
}

void ObjectSave::takeUnreadable(const ApiError &error)
{
    m_isBusy = false;
    if (error.reason == ErrorReason::None || error.httpStatus == 403)
        Q_EMIT notComparable(error);
    else
        Q_EMIT failed(error);
}

void ObjectSave::compare(EditedObject present)
{
    if (isUntouched(m_known, present) && m_onlyLooks) {
        m_isBusy = false;
        Q_EMIT untouched();
        return;
    }
    if (isUntouched(m_known, present)) {
        // What was compared is what is changed, also when a newer version comes in between.
        send(m_isNewestShared ? m_known.properties.id.version : present.properties.id.version);
        return;
    }
    m_isBusy = false;
    if (isSameContent(applied(m_known, m_update), present)
        && m_known.properties.attributes.created == present.properties.attributes.created) {
        if (present.keyOps.isEmpty())
            present.keyOps = m_update.keyOps.value_or(m_known.keyOps);
        Q_EMIT saved(present);
    } else {
        Q_EMIT changedMeanwhile(present);
    }
}

void ObjectSave::send(const QString &version)
{
    const QString &name = m_known.properties.id.name;
    if (m_known.isKey) {
        auto request = m_session.keys().update(name, version, {m_update.keyOps, m_update.attributes, m_update.tags});
        m_request = CancelGuard(request);
        request.then(this, [this](Result<KeyBundle> result) { take(std::move(result)); });
    } else {
        auto request
            = m_session.secrets().update(name, version, {m_update.contentType, m_update.attributes, m_update.tags});
        m_request = CancelGuard(request);
        request.then(this, [this](Result<SecretBundle> result) { take(std::move(result)); });
    }
}

template<typename Bundle>
void ObjectSave::take(Result<Bundle> result)
{
    m_isBusy = false;
    if (result)
        Q_EMIT saved(editedOf(*result));
    else
        Q_EMIT failed(result.error());
}

} // namespace vault
