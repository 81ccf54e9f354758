// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/practicevaultprocess.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vault {

// Steps that several journeys take. Those that answer bool are for STEP() of accessibledriver.h.

/// Words that the window shows somewhere, waited for.
bool windowSays(const QString &words);
/// No dialog lies over the window: it has the keyboard again.
bool isBackAtWindow();

/// Shows the list, filters it to the name and selects its row; waits until the details are about it.
bool selectInList(const QString &list, const QString &name);
/// The same of a secret, with its value's tab to the front.
bool selectValueOf(const QString &secret);

/// Opens the menu of a button and takes an entry of it by the keyboard.
bool chooseFromMenuOf(const QString &button, const QString &entry);
/// In the program's own file dialog. button: what it is closed with.
bool nameTheFile(const QString &path, const QString &button);

/// The verb that carries this one in the current row's form: POST where every changing verb is tunnelled.
QString verbOnTheWire(const QString &verb);
/// How many requests meant this verb for this path; a path that ends in * is the start of one.
int countRequests(PracticeVaultProcess &vault, const QString &verb, const QString &path);
/// The names of the fields, at every depth, of the newest request that meant this verb for a path that begins so.
QStringList fieldsOfLast(PracticeVaultProcess &vault, const QString &verb, const QString &pathStart);

/// Sets a secret past the window, as another client would.
bool setSecretOf(PracticeVaultProcess &vault, const QString &name, const QByteArray &value,
                 const QString &contentType = {}, const QMap<QString, QString> &tags = {});
/// The value that the vault holds; empty where it cannot be read.
QByteArray valueAtVault(PracticeVaultProcess &vault, const QString &name);

} // namespace vault
