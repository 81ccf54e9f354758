// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/manifestsigning.h"
#include "network/connections/connection.h"
#include "ui/dialogs/formdialog.h"
#include "ui/signing/madesignature.h"
#include "ui/widgets/fieldmessage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace vault {

class KeyVersionField;
class ManifestSave;
class ManifestSource;
class SigningRelease;

/// Signs every digest of a list, or every file of a folder, with one version of a key; one result a line. May be paused
/// and gone on with, after a failure, after closing, after a restart. Not modal: it may take hours.
class ManifestDialog : public FormDialog
{
    Q_OBJECT
public:
    /// stateFolder: where it is kept what is signed already.
    ManifestDialog(KeyClient &keys, const ConnectionGuard &guard, ErrorLogModel &errors, const QString &stateFolder,
                   QWidget *parent = nullptr);
    ~ManifestDialog() override;

    /// An empty version means the current one.
    void setKey(const QString &name, const QString &version = {});
    /// What became of entering a signature into the journal, in words. Signing pauses at the first that could not be.
    void tellOfJournal(MessageKind kind, const QString &text);

    KeyVersionField *versionField() const { return m_version; }
    QComboBox *algorithmBox() const { return m_algorithm; }
    ManifestSource *source() const { return m_source; }
    ManifestSave *save() const { return m_save; }
    ManifestSigning *signing() const { return m_signing; }
    QPushButton *pauseButton() const { return m_pause; }
    FieldMessage *progressMessage() const { return m_progress; }
    SigningRelease *release() const { return m_release; }

    ClosingQuestion closingQuestion() const override;
    QString loss() const override;

Q_SIGNALS:
    /// For the journal; also of a signature that does not fit: the vault has made it.
    void signatureMade(const vault::MadeSignature &signature);

public Q_SLOTS:
    /// Where signing is under way: once the signature that was asked for has come.
    void done(int result) override;

protected:
    bool hasInput() const override; // What is signed is kept; the rest is a path.
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void buildTable();
    void connectParts();
    void useKey();
    void useSource();
    void showAlgorithms();
    void prepare();
    void showRun();
    void showProgress();
    void tellSignature(const GivenSignature &given);
    bool mustHash() const;
    QString inputProblem() const;
    QString actionWords() const;
    bool canNameVersion() const;

    KeyClient &m_keys;
    const ConnectionGuard m_guard;
    ErrorLogModel &m_errors;
    QString m_stateFolder;
    QLabel *m_nameLabel;
    KeyVersionField *m_version;
    QComboBox *m_algorithm;
    ManifestSource *m_source;
    ManifestSigning *m_signing;
    QTableView *m_table;
    QProgressBar *m_bar;
    FieldMessage *m_progress;
    QPushButton *m_pause;
    FieldMessage *m_journal; ///< Where entering failed.
    SigningRelease *m_release;
    ManifestSave *m_save;
    QTimer m_tick; ///< While the vault is left alone.
    std::optional<int> m_closing; ///< The dialog's result, once nothing is under way.
    bool m_wasRunning = false;
};

} // namespace vault
