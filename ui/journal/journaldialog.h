// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/journalmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vault {

class EmptyState;
class ErrorLogModel;
class FieldMessage;
class InlineQuestion;
class JournalEntryView;

/// The journal of signatures to look through: searched, verified, exported. Beside the window, not over it.
class JournalDialog : public QDialog
{
    Q_OBJECT
public:
    /// Journal and errors outlive the dialog.
    JournalDialog(Journal &journal, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~JournalDialog() override;

    /// To a file; what came of it is shown below.
    void exportTo(const QString &path, JournalForm form);

    JournalModel &entries() { return m_model; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    void verify();

private:
    void build();
    QPushButton *addExportButton();
    void showState();
    void showChosen();
    void chooseExport(JournalForm form);
    void showVerification(const JournalVerification &found);
    void choose(qint64 place);
    void offerNewJournal(const QString &what);
    void setAside();
    void fail(const QString &what, const ApiError &error);

    Journal &m_journal;
    ErrorLogModel &m_errors;
    JournalModel m_model;
    QLineEdit *m_search;
    QPushButton *m_verify;
    QPushButton *m_export;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    JournalEntryView *m_entry;
    QLabel *m_count;
    FieldMessage *m_message;
    InlineQuestion *m_question;
    CancelGuard m_verifying;
    CancelGuard m_exporting;
    CancelGuard m_settingAside;
};

} // namespace vault
