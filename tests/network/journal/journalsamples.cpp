// SPDX-License-Identifier: Apache-2.0
#include "journalsamples.h"

#include "network/journal/journalchain.h"

#include <QCryptographicHash>
#include <QFile>

using namespace vault;

JournalEntry sampleJournalEntry(int number)
{
    JournalEntry entry;
    entry.utc = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + number * 1'234LL, Qt::UTC);
    entry.keyId = QStringLiteral("https://contoso.vault.azure.net/keys/orders-signing/%1").arg(number % 7, 32, 16, QLatin1Char('0'));
    entry.algorithm = QStringLiteral("RS256");
    entry.digest = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    entry.signature = entry.digest.repeated(8);
    entry.requestId = QStringLiteral("0f2c7a4e-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    if (number % 2)
        entry.fileName = QStringLiteral("release \"%1\" – größe.tar").arg(number);
    entry.verification = LocalVerification(number % 3);
    return entry;
}

void writeSampleJournal(const QString &path, int entries)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray previous = chainStart();
    for (int number = 1; number <= entries; ++number) {
        JournalEntry entry = sampleJournalEntry(number);
        entry.number = number;
        const QByteArray line = chainedLine(encodeJournalFields(entry), previous);
        file.write(line + '\n');
        previous = linkOf(line)->hash;
    }
    setFileContent(path + QStringLiteral(".end"), QByteArray::number(entries) + ' ' + previous + '\n');
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setFileContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}
