// SPDX-License-Identifier: Apache-2.0
// What a program left on the disk: looked through for values that must not stand there.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

namespace vault {

/// Looks for each value in every file below the folders and in the files' names: plain, with percent-encoding, in
/// base64 and base64url at any place of a longer text, and as UTF-16 of either byte order. What a keyring writes below
/// a folder named `keyrings` is left out. Returns one line for each find, "path: abcd…", with no more of the value than
/// that; a file that cannot be read and a value of fewer than six bytes, which would be found anywhere, are lines too.
QStringList filesHolding(const QList<QByteArray> &values, const QStringList &folders);

/// The same in the folders of XDG_CONFIG_HOME, XDG_CACHE_HOME, XDG_DATA_HOME and XDG_STATE_HOME, as far as they are
/// set; usual places of the person who runs the tests are not looked through.
QStringList filesHolding(const QList<QByteArray> &values);

/// A home of one test's own, gone with the object: HOME, the XDG folders above and TMPDIR lead into it as long as it
/// lives. The runtime folder, where a session's keyring is reached, stays.
class OwnHome
{
public:
    OwnHome();
    ~OwnHome();
    Q_DISABLE_COPY_MOVE(OwnHome)

    QString path() const { return m_folder.path(); }
    QStringList filesHolding(const QList<QByteArray> &values) const { return vault::filesHolding(values, {path()}); }

private:
    struct Variable {
        const char *name;
        QByteArray before; ///< Null where it was not set.
    };

    QTemporaryDir m_folder;
    QList<Variable> m_variables;
};

} // namespace vault
