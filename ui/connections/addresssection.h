// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QComboBox;
class QLineEdit;

namespace vault {

class FieldMessage;
class FormGrid;
class MessageField;

/// Where the vault is, as a row of a form that it is given: a whole URL, a host, or a bare name with the suffix of its
/// cloud. The line under it says what is opened.
class AddressSection : public QObject
{
    Q_OBJECT
public:
    AddressSection(FormGrid *form, QObject *parent);

    void setVaultUrl(const QString &url);
    QString vaultUrl() const; ///< Completed; empty when nothing is typed.
    QString problem() const { return m_problem; }

    QLineEdit *urlEdit() const { return m_url; }
    FieldMessage *message() const;

Q_SIGNALS:
    void changed();

private:
    void fillSuffixes();
    QString suffix() const;
    bool isBareName() const;
    void check();

    QLineEdit *m_url;
    QComboBox *m_suffix;
    QLineEdit *m_ownSuffix;
    MessageField *m_field;
    QString m_problem;
};

} // namespace vault
