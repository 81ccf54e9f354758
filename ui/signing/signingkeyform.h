// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
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
    /// At most so many names that hold the typed text, to complete it with.
    using Suggest = std::function<QStringList(const QString &typed)>;

    SigningKeyForm(SigningKey &key, Suggest suggest, QWidget *parent = nullptr);

    QLineEdit *nameEdit() const { return m_name; }
    QComboBox *versionBox() const { return m_version; }
    AlgorithmBox *algorithmBox() const { return m_algorithm; }
    FieldMessage *message() const { return m_message; }

private:
    void takeName();
    void showKey();
    void fillVersions();

    SigningKey &m_key;
    Suggest m_suggest;
    QLineEdit *m_name;
    QStringListModel *m_names;
    QComboBox *m_version;
    AlgorithmBox *m_algorithm;
    FieldMessage *m_message;
    QPushButton *m_retry;
};

} // namespace vault
