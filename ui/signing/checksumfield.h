// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "ui/signing/checksumcomparison.h"

#include <QWidget>

class QPlainTextEdit;

namespace vault {

class FieldMessage;

/// Checksums to compare files with: pasted, or of a file.
class ChecksumField : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksumField(QWidget *parent = nullptr);

    void setText(const QString &text);
    void readFile(const QString &path);
    const ChecksumList &checksums() const { return m_checksums; }

    struct Counts {
        int hashed = 0;
        int matching = 0;
        int differing = 0;
    };
    void showCounts(const Counts &counts);

    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();
    void failed(const vault::ApiError &error);

private:
    ChecksumList m_checksums;
    QPlainTextEdit *m_edit;
    FieldMessage *m_message;
};

} // namespace vault
