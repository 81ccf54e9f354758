// SPDX-License-Identifier: Apache-2.0
#include "tests/support/leftbehind.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestValue = 6;
constexpr const char *writtenFolders[] = {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"};

QByteArray utf16(const QByteArray &value, bool bigEndian)
{
    QByteArray result;
    const QString text = QString::fromUtf8(value);
    for (const QChar character : text) {
        const quint16 unit = bigEndian ? qToBigEndian(character.unicode()) : qToLittleEndian(character.unicode());
        result.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return result;
}

/// What stands in the base64 of every text that holds the value `before` bytes (modulo 3) after its start: without the
/// digits that the neighbours have a part in.
QByteArray insideOfBase64(const QByteArray &value, int before, QByteArray::Base64Option alphabet)
{
    const QByteArray digits = (QByteArray(before, '\0') + value).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype whole = (before + value.size()) * 8 / 6;
    const qsizetype skipped = (before * 8 + 5) / 6;
    return digits.first(whole).sliced(skipped);
}

QList<QByteArray> formsOf(const QByteArray &value)
{
    QList<QByteArray> forms{value, utf16(value, false), utf16(value, true)};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int before = 0; before < 3; ++before)
            forms.append(insideOfBase64(value, before, alphabet));
    }
    return forms;
}

bool holds(const QByteArray &content, const QByteArray &decoded, const QList<QByteArray> &forms)
{
    for (const QByteArray &form : forms) {
        if (content.contains(form) || decoded.contains(form))
            return true;
    }
    return false;
}

} // namespace

QStringList filesHolding(const QList<QByteArray> &values, const QStringList &folders)
{
    QStringList found;
    QList<QList<QByteArray>> forms;
    for (const QByteArray &value : values) {
        const bool isShort = value.size() < shortestValue;
        if (isShort)
            found.append(u"too short to look for: %1"_s.arg(QString::fromUtf8(value)));
        forms.append(isShort ? QList<QByteArray>() : formsOf(value));
    }
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString below = QDir(folder).relativeFilePath(path);
            if (below.split(u'/').contains("keyrings"_L1))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                found.append(path + ": cannot be read"_L1);
                continue;
            }
            const QByteArray content = below.toUtf8() + '\n' + file.readAll();
            const QByteArray decoded = QByteArray::fromPercentEncoding(content);
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (holds(content, decoded, forms.at(i)))
                    found.append(u"%1: %2…"_s.arg(path, QString::fromUtf8(values.at(i).first(4))));
            }
        }
    }
    return found;
}

QStringList filesHolding(const QList<QByteArray> &values)
{
    QStringList folders;
    for (const char *name : writtenFolders) {
        if (qEnvironmentVariableIsSet(name))
            folders.append(qEnvironmentVariable(name));
    }
    return filesHolding(values, folders);
}

OwnHome::OwnHome()
{
    const auto lead = [this](const char *name, const QString &below) {
        const QString folder = m_folder.filePath(below);
        QDir().mkpath(folder);
        m_variables.append({name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray()});
        qputenv(name, folder.toLocal8Bit());
    };
    lead("HOME", u"home"_s);
    lead("TMPDIR", u"tmp"_s);
    for (const char *name : writtenFolders)
        lead(name, u"home/"_s + QString::fromLatin1(name).toLower());
}

OwnHome::~OwnHome()
{
    for (const Variable &variable : std::as_const(m_variables)) {
        if (variable.before.isNull())
            qunsetenv(variable.name);
        else
            qputenv(variable.name, variable.before);
    }
}

} // namespace vault
