// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "tests/support/practicevaultprocess.h"
#include "ui/mainwindow.h"

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

namespace vault {

/// How the window is told to speak to the vault.
struct JourneyForm {
    QString apiVersion;
    QString routes; ///< The entry of the combo box.
    bool postOnly = false;
    QString kind = {}; ///< Of the service, an entry of its combo box; empty: as it is proposed.
    ConnectionGuard guard = {};
};

/// What is different about the practice vault of a journey.
struct JourneySetup {
    QStringList arguments;
    QList<QJsonObject> faults; ///< From before the vault is opened.
    WindowServices services = {};
};

/// The columns and rows of a test in the service's form and in the documented one with every verb as POST.
void addJourneyForms();
/// That of the current row.
JourneyForm journeyFormOfRow();

/// Where the vault is, and what lets the window in.
struct JourneyVault {
    QString url;
    QString caFile; ///< PEM
    QByteArray token;
};

/// Opens the vault in the window through its own dialog; empty when it is listed, else what went wrong.
QString openThroughTheDialog(MainWindow &window, const JourneyForm &form, const JourneyVault &vault);

/// The same from where the dialog is open already.
QString openInDialog(MainWindow &window, const JourneyForm &form, const JourneyVault &vault);

/// A practice vault and the window that opened it through its own dialog.
class JourneyWindow
{
public:
    explicit JourneyWindow(const JourneyForm &form, const JourneySetup &setup = {});
    ~JourneyWindow();

    /// Empty when the vault is listed, else what went wrong.
    QString problem() const { return m_problem; }
    PracticeVaultProcess &vault() { return m_vault; }
    MainWindow &window() { return *m_window; }

    /// The next request that matches is answered 403 ForbiddenByPolicy.
    void refuseNext(const QString &match);
    /// That fault; times 0: for every request that matches.
    static QJsonObject refusal(const QString &match, int times);
    /// True when the newest failure in the error panel shows all of these words.
    static bool errorPanelShows(const QStringList &words);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

private:
    PracticeVaultProcess m_vault;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_problem;
};

/// Runs the openssl program; what it printed, or its complaint after "FAILED: ".
QString openssl(const QStringList &arguments, const QByteArray &input = {});
bool hasOpenssl();

} // namespace vault
