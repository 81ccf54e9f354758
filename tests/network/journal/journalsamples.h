// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalentry.h"

/// An entry like that of a real signature; each number gives another one. Its own number is not set.
vault::JournalEntry sampleJournalEntry(int number);

/// Writes a journal of so many entries at once, without waiting for the disk after each.
void writeSampleJournal(const QString &path, int entries);

QByteArray fileContent(const QString &path);
void setFileContent(const QString &path, const QByteArray &content);
