// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestsummary.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vault {

class FieldMessage;
class SavePathField;

/// What to do with the signatures of a manifest: a *.sig file for each, or one signed list.
class ManifestSave : public QWidget
{
    Q_OBJECT
public:
    explicit ManifestSave(ManifestSigning &signing, QWidget *parent = nullptr);

    void propose(const QString &folder); ///< Where both go at first.

    QComboBox *formBox() const { return m_form; }
    QLineEdit *pathEdit() const { return m_path; }
    QPushButton *saveButton() const { return m_save; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved();
    void failed(const vault::ApiError &error);

private:
    void useForm();
    void check();
    void tell(const ApiError &error);

    ManifestSigning &m_signing;
    QString m_folder;
    QComboBox *m_form;
    QLineEdit *m_path;
    QPushButton *m_save;
    FieldMessage *m_message;
    CancelGuard m_writing;
};

} // namespace vault
