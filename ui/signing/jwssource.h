// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/signingsource.h"

class QCheckBox;
class QPlainTextEdit;

namespace vault {

class FieldMessage;

/// A payload, typed or of a file, that becomes a JWS in compact form: the vault signs the digest of header and payload.
class JwsSource : public SigningSource
{
    Q_OBJECT
public:
    /// Bytes; larger ones would hold up the window while their text is made.
    static constexpr qsizetype longestPayload = 256 * 1024;

    explicit JwsSource(QWidget *parent = nullptr);

    void setTarget(const SigningTarget &target) override;
    QList<SigningTask> tasks() override;
    QString problem() const override { return m_problem; }
    QString actionText() const override { return tr("&Sign as JWS"); }
    bool takeFiles(const QStringList &paths) override;

    void readFile(const QString &path);
    QPlainTextEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

private:
    void prepare();

    SigningTarget m_target;
    QString m_file; ///< Path; empty for text.
    QByteArray m_content; ///< Of the file.
    std::optional<ToBeSigned> m_prepared;
    QString m_problem;
    QPlainTextEdit *m_edit;
    QCheckBox *m_namesKey;
    FieldMessage *m_message;
};

} // namespace vault
