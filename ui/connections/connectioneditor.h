// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QWidget>

class QPushButton;

namespace vault {

class ConnectionForm;
class ConnectionStore;
class ConnectionTestView;
class ContentArea;
class ErrorLogModel;
class FieldMessage;

/// One connection of the store while it is edited: the form, the test, Save and Revert. Its secrets go to the keychain
/// when it is saved.
class ConnectionEditor : public QWidget
{
    Q_OBJECT
public:
    ConnectionEditor(ConnectionStore &store, OpeningServices services, ErrorLogModel &errors, QWidget *parent = nullptr);

    void edit(const Connection &kept);
    /// A new one that starts like this; all that it says is unsaved.
    void editNew(const Connection &proposal);
    QString id() const; ///< Empty for a new one.
    QString name() const; ///< As it is typed.
    /// Unlike what the store holds; secrets that would be kept count.
    bool hasChanges() const;
    QString problem() const; ///< Why it cannot be saved or opened.
    /// The store changed: takes over what it holds, unless something was edited.
    void follow();

    ConnectionForm &form() const { return *m_form; }
    ConnectionTestView &testView() const { return *m_test; }
    FieldMessage *message() const { return m_message; }

public Q_SLOTS:
    bool save(); ///< False, with the reason shown, where it could not be written.
    void revert();
    void test();

Q_SIGNALS:
    void saved(const QString &id);
    void openWanted(); ///< The button was pressed; there may be changes.
    void offlineWanted(); ///< As well.

private:
    void start(const Connection &shown, const Connection &original);
    void keepGivenSecrets();
    void noteKept(const Result<void> &outcome);
    void refresh();

    ConnectionStore &m_store;
    OpeningServices m_services;
    ErrorLogModel &m_errors;
    ConnectionForm *m_form;
    ConnectionTestView *m_test;
    ContentArea *m_area;
    FieldMessage *m_message;
    QPushButton *m_testButton;
    QPushButton *m_revert;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_offline; ///< Only for a connection whose contents are remembered.
    Connection m_original; ///< As the form gives it back unedited.
    QString m_id;
    int m_visit = 0; ///< Counts the connections shown, to know an answer for an earlier one.
    bool m_isKeeping = false;
};

} // namespace vault
