// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultlists.h"
#include "ui/signing/madesignature.h"
#include "ui/signing/signingkeyform.h"

#include <QWidget>

#include <memory>

class QTabWidget;
class QToolButton;

namespace vault {

class SignTab;
class SlicedLoop;
class VaultSession;
class VerifyTab;

/// The signing workbench of one open vault. It stands beside the lists and keeps what was given to it and what came of
/// it for as long as the vault is open.
class SigningPane : public QWidget
{
    Q_OBJECT
public:
    SigningPane(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~SigningPane() override;

    /// An empty version means the current one. What is to be signed and the last signature stay.
    void openKey(const QString &name, const QString &version = {});
    /// What would be lost with the workbench now, a sentence each; for who asks before closing it.
    QStringList losses() const;
    /// Of the key that is chosen to sign with; empty where there is none.
    QString keyName() const;
    QString keyVersion() const; ///< Empty for the current one.
    bool isSigning() const;
    void focusInput();

    SignTab *signTab() const { return m_sign; }
    VerifyTab *verifyTab() const { return m_verify; }

Q_SIGNALS:
    /// After it was judged here and is on the screen: for the journal.
    void signatureMade(const vault::MadeSignature &made);
    void keyChanged(); ///< keyName(), or whether there is one.
    void certificateRequestWanted(); ///< With the key that is chosen.
    void manifestWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void suggest(const QString &typed, const SigningKeyForm::TakeNames &take);
    void giveKeyToVerify();
    void addFurtherWork();
    void showFurtherWork();

    VaultLists &m_lists;
    QTabWidget *m_tabs;
    SignTab *m_sign;
    VerifyTab *m_verify;
    QList<QToolButton *> m_furtherWork;
    std::unique_ptr<SlicedLoop> m_suggesting; ///< Looks for the names of keys.
    bool m_isReadOnly = false;
    QString m_keyName; ///< The last one that was opened.
    QString m_keyVersion;
    bool m_isNewForVerify = false; ///< It is fetched there once that tab is shown.
};

} // namespace vault
