// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalentry.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace vault {

class CopyField;

/// One entry of the journal, each fact to be read and copied.
class JournalEntryView : public QWidget
{
    Q_OBJECT
public:
    explicit JournalEntryView(QWidget *parent = nullptr);

    void setEntry(const std::optional<JournalEntry> &entry);

private:
    QLabel *m_what;
    CopyField *m_keyId;
    CopyField *m_digest;
    CopyField *m_signature;
    CopyField *m_requestId;
};

} // namespace vault
