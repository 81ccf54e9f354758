// SPDX-License-Identifier: Apache-2.0
// What the signing workbench's tests share: keys of every kind in a practice vault, and the pane on a session to it.
#pragma once

#include "models/vaultlists.h"
#include "tests/ui/dialogtesting.h"
#include "ui/signing/signingpane.h"
#include "ui/signing/signtab.h"

#include <QTemporaryDir>

class QPushButton;

namespace vault {

extern const QByteArray signedMessage;
QByteArray sha256OfMessage();

/// A session with its lists and the pane on it.
struct SigningBench {
    SigningBench(std::unique_ptr<VaultSession> opened, ErrorLogModel &errors);

    SignTab &tab() { return *pane->signTab(); }
    QPushButton *button();
    bool open(const QString &name, const QString &version = {});
    void paste(const QString &text);
    void chooseAlgorithm(const QString &name);
    void press();
    QString said(); ///< Everything beside the button.

    std::unique_ptr<VaultSession> session;
    VaultLists lists;
    std::unique_ptr<SigningPane> pane;
};

/// The vault: signs-rsa, signs-ec (P-256, two versions), signs-p384, signs-p521 and signs-k1 lie in it.
class SigningVault
{
public:
    bool start();
    KeyBundle makeKey(const QString &name, const QString &kty, const QString &crv = {}, AttributeChanges attributes = {},
                      QStringList operations = {});
    std::unique_ptr<SigningBench> bench(const QString &apiVersion = QStringLiteral("7.4"));
    std::unique_ptr<SigningBench> guardedBench(const ConnectionGuard &guard);
    QString write(const QString &name, const QByteArray &content);
    QString folder() const { return m_folder.path(); }

    DialogBench dialogs;
    KeyBundle rsa;
    KeyBundle ec;
    KeyBundle ecOlder;

private:
    QTemporaryDir m_folder;
};

} // namespace vault
