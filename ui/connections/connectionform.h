// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace vault {

class AddressSection;
class AdvancedSection;
class FieldMessage;
class FormGrid;
class GuardField;
class MemoryField;
class SignInSection;

/// Everything that a connection says, and the secrets that go with it: name, address, sign-in, what guards it,
/// and behind a fold the rest. Fields are checked while they are typed.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    enum class Use {
        Open, ///< For opening now; keeping it is a choice, and the name belongs to that.
        Keep, ///< For a connection that is kept.
    };
    explicit ConnectionForm(Use use, QWidget *parent = nullptr);

    /// Empties the fields for secrets.
    void setConnection(const Connection &connection);
    /// The store took what the form shows as this; no field is touched.
    void setKept(const Connection &kept);
    /// With the id and date of the one that was set. Nothing that its way of signing in does not use.
    Connection connection() const;
    /// Those of the chosen way of signing in; they stay in their fields. FileUnreadable and TokenMalformed, which are
    /// shown at the token too.
    Result<SignInSecrets> takeSecrets();
    bool hasSecrets() const;
    void clearSecrets();
    bool keepsSecrets() const; ///< In the keychain.
    /// Why no secret can be kept; the box for it is greyed out.
    void setCannotKeep(const QString &reason);
    /// What became of keeping them: shown beside the field. Kept ones leave their fields.
    void showKept();
    void showNotKept(const ApiError &error);
    bool remembers() const; ///< Always for Use::Keep.

    /// Why nothing can be remembered of its vault; empty when it can.
    void setCannotRemember(const QString &reason);

    QString problem() const; ///< Why this cannot be used, in a few words; empty when it can.
    bool isBlank() const; ///< Nothing was typed yet.

    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *urlEdit() const;
    QComboBox *versionBox() const;
    FieldMessage *urlMessage() const;
    FieldMessage *tokenMessage() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addName();
    void addRemember();
    void refresh();

    FormGrid *m_form;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_remember = nullptr;
    AddressSection *m_address;
    SignInSection *m_signIn;
    MemoryField *m_memory = nullptr; ///< Only for connections that are kept.
    GuardField *m_guard;
    AdvancedSection *m_advanced = nullptr;
    Connection m_original;
};

} // namespace vault
