// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"

#include <QObject>

#include <optional>

namespace vault {

class ErrorLogModel;

/// The key that is signed or verified with: a version of it is fetched and the others are listed. Who may sign need not
/// be allowed to read: a 403 leaves it without a bundle and with the reason.
class SigningKey : public QObject
{
    Q_OBJECT
public:
    SigningKey(KeyClient &keys, ErrorLogModel &errors, QObject *parent = nullptr);
    ~SigningKey() override;

    /// An empty version means the current one.
    void setKey(const QString &name, const QString &version = {});
    void chooseVersion(const QString &version);
    void retry() { fetch(m_wanted); }
    /// A newer version than was known has signed.
    void adopt(const KeyBundle &newer);

    KeyClient &client() { return m_keys; }
    const QString &name() const { return m_name; }
    const std::optional<KeyBundle> &bundle() const { return m_bundle; }
    bool isFetching() const { return m_isFetching; }
    QString failure() const { return m_failure; } ///< In words; empty when nothing failed.
    QString whyUnreadable() const { return m_whyUnreadable; } ///< After a 403, in words.
    const QString &version() const { return m_wanted; } ///< Empty for the current one while that is not known.
    const QString &currentVersion() const { return m_currentVersion; }
    bool isCurrent() const { return m_wanted.isEmpty() || m_wanted == m_currentVersion; }
    const ItemTableModel *versions() const { return m_versions; } ///< Newest first. Null while they are not listed.

    /// Whether the routes of this connection have a place for a version.
    bool canNameVersion() const;
    /// What requests name: empty where they cannot.
    QString versionToName() const { return canNameVersion() ? m_wanted : QString(); }
    /// Names of the algorithms that fit; empty where the key is not known.
    QStringList algorithms() const;

Q_SIGNALS:
    void changed(); ///< Another bundle, or none.

private:
    void fetch(const QString &version);
    void take(const Result<KeyBundle> &bundle, bool isCurrent);
    void listVersions();

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    QString m_name;
    QString m_wanted;
    QString m_currentVersion;
    QString m_failure;
    QString m_whyUnreadable;
    bool m_isFetching = false;
    std::optional<KeyBundle> m_bundle;
    ItemTableModel *m_versions = nullptr;
    CancelGuard m_fetching;
};

} // namespace vault
