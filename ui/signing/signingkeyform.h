// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/keyversionbox.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace vault {

class AlgorithmBox;
class FieldMessage;
class SigningKey;

/// Shows and chooses the key, its version and the algorithm.
class SigningKeyForm : public QWidget
{
    Q_OBJECT
public:
    using TakeNames = std::function<void(const QStringList &names)>;
    /// Gives names that hold the typed text, to complete it with: at once, or later unless it is asked again before.
    using Suggest = std::function<void(const QString &typed, const TakeNames &take)>;

    SigningKeyForm(SigningKey &key, Suggest suggest, QWidget *parent = nullptr);

    QLineEdit *nameEdit() const { return m_name; }
    KeyVersionBox *versionBox() const { return m_version; }
    AlgorithmBox *algorithmBox() const { return m_algorithm; }
    FieldMessage *message() const { return m_message; }

private:
    void takeName();
    void showKey();
    void offerNames(const QStringList &names);

    SigningKey &m_key;
    Suggest m_suggest;
    bool m_isAsking = false; ///< For names.
    QLineEdit *m_name;
    QStringListModel *m_names;
    KeyVersionBox *m_version;
    AlgorithmBox *m_algorithm;
    FieldMessage *m_message;
    QPushButton *m_retry;
};

} // namespace vault
