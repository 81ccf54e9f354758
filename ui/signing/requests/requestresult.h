// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vault {

class CopyField;
class FieldMessage;
class SavePathField;

/// The signed request or certificate as PEM, saved to a file, with the command that verifies it.
class RequestResult : public QWidget
{
    Q_OBJECT
public:
    explicit RequestResult(QWidget *parent = nullptr);

    /// fileName: proposed, with its suffix.
    void setResult(const QByteArray &pem, bool isRequest, const QString &fileName);
    void alignLabels(int width); ///< Of the form above, pixels.
    void clear();
    bool hasResult() const { return !m_pem.isEmpty(); }
    QByteArray pem() const { return m_pem; }

    SavePathField *pathField() const { return m_path; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void failed(const vault::ApiError &error);

private:
    void showCommand();

    QByteArray m_pem;
    bool m_isRequest = true;
    QLabel *m_textLabel = nullptr;
    QPlainTextEdit *m_text;
    SavePathField *m_path;
    QPushButton *m_save;
    CopyField *m_command;
    FieldMessage *m_message;
};

} // namespace vault
