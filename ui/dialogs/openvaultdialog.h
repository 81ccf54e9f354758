// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vault {

class FieldMessage;
class FileField;

/// Asks what it takes to open a vault. Accepted only when all of it can be used; the owner then takes the request, and
/// gives a failure of the opening back with showError().
class OpenVaultDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit OpenVaultDialog(QWidget *parent = nullptr);
    ~OpenVaultDialog() override;

    /// What was typed stays in the dialog, for another try.
    ConnectionRequest takeRequest();
    /// Shows why the vault could not be opened; opens the dialog again where it was closed.
    void showError(const ApiError &error);

    QLineEdit *urlEdit() const { return m_url; }
    QComboBox *versionBox() const { return m_version; }
    FieldMessage *urlMessage() const { return m_urlMessage; }
    FieldMessage *tokenMessage() const { return m_tokenMessage; }

Q_SIGNALS:
    void tokenRefused(const vault::ApiError &error); ///< The token file cannot be read, or what is there is no token.

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void check();
    void explainRoutes();
    Result<SecretBuffer> readToken() const;

    QLineEdit *m_url;
    FieldMessage *m_urlMessage;
    QComboBox *m_version;
    FieldMessage *m_versionMessage;
    QComboBox *m_routes;
    FieldMessage *m_routesMessage;
    QCheckBox *m_postOnly;
    FileField *m_root;
    FieldMessage *m_rootMessage;
    QLineEdit *m_token;
    QCheckBox *m_showToken;
    FileField *m_tokenFile;
    FieldMessage *m_tokenMessage;
    QString m_problem;
    SecretBuffer m_acceptedToken;
};

/// A bare vault name becomes https://NAME.vault.azure.net, a host without a scheme gets https; anything else stays.
QString completedVaultUrl(const QString &typed);

} // namespace vault
