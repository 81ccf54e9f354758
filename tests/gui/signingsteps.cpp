// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/signingsteps.h"

#include "tests/gui/accessibledriver.h"

#include <QProcess>

namespace vault {

using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

bool openSigningWith(const QString &key)
{
    return Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s) && Driver::setText(u"Filter keys"_s, key)
        && Driver::selectRow(u"Keys list"_s, key)
        && Driver::waitFor([&] { return Driver::find(QAccessible::Client, key) != nullptr; }) // the heading of the details
        && Driver::pressButton(u"Sign"_s)
        && Driver::waitFor([&] {
               return Driver::text(u"Key"_s) == key && Driver::text(u"Version"_s).contains(u"(current)"_s);
           });
}

bool saveFilesIn(const QString &folder)
{
    return Driver::setText(u"Folder for the files"_s, folder) && Driver::pressButton(u"Save files"_s)
        && !Driver::textContaining(u"Saved: "_s).isEmpty()
        && Driver::waitFor([&] { return Driver::text(u"Command that verifies it"_s).contains(folder); });
}

QString runShownCommand(const QString &folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"sh"_s, {u"-e"_s, u"-c"_s, Driver::text(u"Command that verifies it"_s)});
    if (!shell.waitForFinished(60'000) || shell.exitCode() != 0)
        return u"FAILED: "_s + QString::fromUtf8(shell.readAllStandardError() + shell.readAllStandardOutput());
    return QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
}

} // namespace vault
