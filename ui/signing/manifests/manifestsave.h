// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestsummary.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vault {

class FieldMessage;

/// What to keep of a manifest: a *.sig file for each line, one signed list, a summary of every line, or its digests.
class ManifestSave : public QWidget
{
    Q_OBJECT
public:
    enum Form { SignatureFiles, SignedList, Summary, DigestList };

    explicit ManifestSave(ManifestSigning &signing, QWidget *parent = nullptr);

    void propose(const QString &folder); ///< Where all of it goes at first.
    bool isSaving() const { return m_isSaving; }

    QComboBox *formBox() const { return m_form; }
    QPushButton *saveButton() const { return m_save; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved();
    void savingChanged();
    void failed(const vault::ApiError &error);

private:
    Form form() const;
    void useForm();
    void choose();
    void check();
    void setSaving(bool saving);
    void saveSignatures(const QString &folder);
    void saveFile(const QString &path);
    void tell(const ApiError &error);

    ManifestSigning &m_signing;
    QString m_folder;
    QComboBox *m_form;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QPushButton *m_save;
    FieldMessage *m_message;
    CancelGuard m_writing;
    bool m_isSaving = false;
};

} // namespace vault
