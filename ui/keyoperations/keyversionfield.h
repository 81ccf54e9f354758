// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/keyvault/keyclient.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace vault {

class ErrorLogModel;
class FieldMessage;

/// A key's versions to choose from, newest first, and the bundle of the one chosen: fetched, with the failure and Retry
/// in place. The box stands in a row of its own above, so that assistive tools find its label beside it.
class KeyVersionField : public QWidget
{
    Q_OBJECT
public:
    KeyVersionField(KeyClient &keys, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~KeyVersionField() override;

    /// An empty version means the current one.
    void setKey(const QString &name, const QString &version);
    const std::optional<KeyBundle> &bundle() const { return m_bundle; }
    bool isCurrent() const { return m_bundle && m_bundle->properties.id.version == m_currentVersion; }
    /// Why there is no bundle, in words; empty when there is one.
    QString problem() const;

    QComboBox *box() const { return m_box; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed(); ///< Another bundle, or none.

private:
    void fetch(const QString &version);
    void take(const Result<KeyBundle> &bundle, bool isCurrent);
    void listVersions();
    void fillBox();

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    QString m_name;
    QString m_wanted;
    QString m_currentVersion;
    std::optional<KeyBundle> m_bundle;
    ItemTableModel *m_versions = nullptr;
    CancelGuard m_fetching;
    QComboBox *m_box;
    FieldMessage *m_message;
    QPushButton *m_retry;
};

} // namespace vault
