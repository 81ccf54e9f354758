// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QDialog>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace vault {

class ConnectionEditor;
class ConnectionListPane;
class ConnectionStore;
class EmptyState;
class ErrorLogModel;
class FieldMessage;
class InlineQuestion;

/// The connections that a person keeps: chosen at the left, edited at the right. Nothing unsaved is lost without a
/// question in place. Open with open(), never exec().
class ConnectionManagerDialog : public QDialog
{
    Q_OBJECT
public:
    /// Store and errors outlive the dialog.
    ConnectionManagerDialog(ConnectionStore &store, OpeningServices services, ErrorLogModel &errors,
                            QWidget *parent = nullptr);
    ~ConnectionManagerDialog() override;

    /// Shows this one first.
    void choose(const QString &id);
    /// From and to a file; what came of it is shown below.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

    ConnectionEditor &editor() const { return *m_editor; }
    FieldMessage *message() const { return m_message; }
    InlineQuestion &question() const { return *m_question; }

public Q_SLOTS:
    /// Asks in place first when something unsaved would be lost.
    void reject() override;

Q_SIGNALS:
    /// The person wants this vault opened; the dialog closes.
    void openRequested(const QString &id);
    void offlineRequested(const QString &id); ///< To read what is kept of it; the dialog is closing then, too.

private:
    void build();
    void connectList();
    void present(const QString &id);
    void showFirst();
    void createNew();
    void duplicate();
    void askToRemove();
    void remove(const QString &id, const QString &name);
    void forget(const QString &id, const QString &name);
    void chooseImport();
    void chooseExport();
    void openCurrent();
    void openCurrentOffline();
    /// Does it now, or after the person has saved or discarded what is unsaved.
    void whenSettled(const std::function<void()> &next);
    void fail(const QString &what, const ApiError &error);
    void followStore();

    ConnectionStore &m_store;
    OpeningServices m_services;
    ErrorLogModel &m_errors;
    QSplitter *m_splitter;
    ConnectionListPane *m_list;
    QStackedWidget *m_pages;
    ConnectionEditor *m_editor;
    EmptyState *m_empty;
    FieldMessage *m_message;
    InlineQuestion *m_question;
};

} // namespace vault
