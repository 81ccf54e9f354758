// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingkey.h"

#include "models/errorlogmodel.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/keyvault/routes.h"
#include "ui/errortext.h"

#include <utility>

namespace vault {

SigningKey::SigningKey(KeyClient &keys, ErrorLogModel &errors, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_errors(errors)
{
}

SigningKey::~SigningKey() = default;

void SigningKey::setKey(const QString &name, const QString &version)
{
    m_name = name;
    m_currentVersion.clear();
    delete std::exchange(m_versions, nullptr); // Another key's.
    fetch(version);
}

void SigningKey::chooseVersion(const QString &version)
{
    if (version != m_wanted || !m_bundle)
        fetch(version);
}

void SigningKey::fetch(const QString &version)
{
    m_wanted = version;
    m_bundle.reset();
    m_failure.clear();
    m_whyUnreadable.clear();
    m_fetching.cancel();
    m_isFetching = !m_name.isEmpty();
    Q_EMIT changed();
    if (m_name.isEmpty())
        return;
    // The current version comes first: only then is it known whether another one is meant.
    const bool isCurrent = m_currentVersion.isEmpty() || version == m_currentVersion;
    auto request = m_keys.get(m_name, isCurrent ? QString() : version);
    m_fetching = CancelGuard(request);
    request.then(this, [this, isCurrent](const Result<KeyBundle> &bundle) { take(bundle, isCurrent); });
}

void SigningKey::take(const Result<KeyBundle> &bundle, bool isCurrent)
{
    m_isFetching = false;
    if (!bundle) {
        m_errors.append(bundle.error());
        m_failure = fieldText(bundle.error());
        if (bundle.error().httpStatus == 403) {
            m_whyUnreadable = m_failure;
            if (m_versions == nullptr)
                listVersions();
        }
        Q_EMIT changed();
        return;
    }
    if (isCurrent) {
        m_currentVersion = bundle->properties.id.version;
        if (m_versions == nullptr)
            listVersions();
        if (!m_wanted.isEmpty() && m_wanted != m_currentVersion) {
            fetch(m_wanted);
            return;
        }
    }
    m_bundle = *bundle;
    m_wanted = bundle->properties.id.version;
    Q_EMIT changed();
}

void SigningKey::adopt(const KeyBundle &newer)
{
    m_fetching.cancel();
    m_isFetching = false;
    m_currentVersion = newer.properties.id.version;
    m_wanted = m_currentVersion;
    m_bundle = newer;
    m_failure.clear();
    m_whyUnreadable.clear();
    if (m_versions != nullptr)
        m_versions->refresh();
    Q_EMIT changed();
}

void SigningKey::listVersions()
{
    m_versions = new ItemTableModel(
        ItemListKind::KeyVersions, [this](const QUrl &nextLink) { return m_keys.listVersions(m_name, nextLink); }, this);
    connect(m_versions, &ItemTableModel::failed, &m_errors, &ErrorLogModel::append);
    m_versions->start();
}

bool SigningKey::canNameVersion() const
{
    return takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
}

QStringList SigningKey::algorithms() const
{
    return m_bundle ? signatureAlgorithmsFor(m_bundle->key) : QStringList();
}

} // namespace vault
