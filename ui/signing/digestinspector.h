// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/digestreadings.h"
#include "ui/signing/signingsource.h"

class QPlainTextEdit;
class QTableWidget;

namespace vault {

class FieldMessage;

/// Takes anything that may be a digest and shows every way to read it, with its length and what takes it; what does not
/// fit is greyed with the reason. The likeliest reading is chosen, the person may choose another.
class DigestInspector : public SigningSource
{
    Q_OBJECT
public:
    explicit DigestInspector(QWidget *parent = nullptr);

    void setTarget(const SigningTarget &target) override;
    QList<SigningTask> tasks() override;
    QString problem() const override;
    QString warning() const override;
    QString actionText() const override { return tr("&Sign digest"); }

    void setText(const QString &text);
    /// Reads the digest itself from a file: its bytes, or what its text says. What is too long for one is refused.
    void readFile(const QString &path);
    std::optional<QByteArray> digest() const;
    const QList<DigestReading> &readings() const { return m_readings; }
    void choose(int reading);

    QPlainTextEdit *edit() const { return m_edit; }
    QTableWidget *table() const { return m_table; }
    FieldMessage *message() const { return m_message; }

private:
    void chooseFile();
    void takeText();
    void showReadings();
    void fillRow(int row);
    void fitRows();
    void showChosen();
    const DigestReading *chosen() const;

    QPlainTextEdit *m_edit;
    QTableWidget *m_table;
    FieldMessage *m_message;
    SigningTarget m_target;
    QList<DigestReading> m_all; ///< Of what was given, whatever the algorithm.
    QList<DigestReading> m_readings; ///< Those that are shown.
    QString m_file; ///< What was read; empty for text.
    int m_chosen = -1;
    bool m_isChosenByHand = false;
    bool m_isTooLong = false;
};

} // namespace vault
