// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/versioncomparison.h"
#include "network/http/apierror.h"
#include "network/http/cancelguard.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace vault {

class ErrorLogModel;
class FieldMessage;
class PaneFailure;
class SecretClipboard;
class VaultSession;
class VersionValue;

/// Two versions of a key or a secret beside each other, the older one first. What differs is marked by a sign and a word.
/// Values of a secret are compared only once the person has revealed both.
class VersionComparisonDialog : public QDialog
{
    Q_OBJECT
public:
    /// currentVersion: the one to be marked so; may be none of the two.
    VersionComparisonDialog(VaultSession &session, SecretClipboard &clipboard, ErrorLogModel &errors, bool isKey,
                            const VaultItem &one, const VaultItem &other, const QString &currentVersion,
                            QWidget *parent = nullptr);
    ~VersionComparisonDialog() override;

    QTableWidget *table() const { return m_table; }
    FieldMessage *valueResult() const { return m_valueResult; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QString titleOf(const VaultItem &version) const;
    void addValues(SecretClipboard &clipboard);
    void fetchKeys();
    void fill();
    void hideWhatAgrees();
    void compareValues();

    VaultSession &m_session;
    ErrorLogModel &m_errors;
    QString m_currentVersion;
    std::array<VersionFacts, 2> m_facts; ///< The older one first.
    std::array<CancelGuard, 2> m_fetching;
    QLabel *m_summary;
    PaneFailure *m_failure;
    QTableWidget *m_table;
    QCheckBox *m_onlyDifferent;
    std::array<VersionValue *, 2> m_values{};
    FieldMessage *m_valueResult = nullptr;
};

} // namespace vault
