// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/symmetricalgorithm.h"
#include "network/keyvault/keytypes.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace vault {

class FieldMessage;

/// The rows of a form for what an AES algorithm takes beside the value: initialization vector, additional data and tag.
/// Only those that the operation takes are shown. Vectors and tags may be typed as base64, base64url or hexadecimal:
/// their length tells which it is.
class CipherParts : public QObject
{
    Q_OBJECT
public:
    CipherParts(QFormLayout *form, QWidget *parent);

    /// No algorithm hides all rows. A vector that the caller makes is made at random where none stands there.
    void setUse(const std::optional<SymmetricAlgorithm> &algorithm, bool isWayBack);
    void setParameters(const CipherParameters &parameters);
    /// A new random vector, where the caller makes it: none is used twice with one key.
    void renewIv();
    /// What goes into the operation; of no use while problem() says something.
    CipherParameters parameters() const;
    QString problem() const { return m_problem; }

    QLineEdit *ivEdit() const { return m_iv.edit; }
    QLineEdit *tagEdit() const { return m_tag.edit; }
    QLineEdit *additionalDataEdit() const { return m_data.edit; }
    QComboBox *additionalDataForm() const { return m_dataForm; }
    FieldMessage *ivMessage() const { return m_iv.message; }
    FieldMessage *tagMessage() const { return m_tag.message; }

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *field = nullptr;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        FieldMessage *message = nullptr;

        void show(bool isShown) const;
    };

    Row addRow(QFormLayout *form, const QString &label, QWidget *beside, QWidget *parent);
    bool makesIv() const { return m_algorithm && m_algorithm->callerMakesIv() && !m_isWayBack; }
    QString ivProblem() const;
    QString tagProblem() const;
    std::optional<QByteArray> additionalData() const;
    void check();

    std::optional<SymmetricAlgorithm> m_algorithm;
    bool m_isWayBack = false;
    QPushButton *m_renew;
    QComboBox *m_dataForm;
    Row m_iv;
    Row m_data;
    Row m_tag;
    QString m_problem;
};

} // namespace vault
