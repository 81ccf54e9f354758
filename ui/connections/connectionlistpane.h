// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QToolButton;

namespace vault {

class ConnectionListItems;
class ConnectionStore;

/// The connections to choose from, with what is done to a whole one: made, duplicated, removed, moved (by drag, or
/// Alt+Up and Alt+Down), imported, exported. A search field appears where there are many.
class ConnectionListPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionListPane(ConnectionStore &store, QWidget *parent = nullptr);

    bool isEmpty() const;
    QString currentId() const; ///< Empty for none.
    void setCurrentId(const QString &id); ///< Emits nothing. Empty, or one that is not there: none.
    QString idAfterRemoving(const QString &id) const; ///< The neighbour to go on with.
    void focusList();

Q_SIGNALS:
    void chosen(const QString &id); ///< By the person.
    void openRequested(const QString &id); ///< A double click, or Return.
    void newRequested();
    void duplicateRequested();
    void removeRequested();
    void importRequested();
    void exportRequested();
    void failed(const vault::ApiError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addCommand(const QString &text, const QKeySequence &shortcut);
    void buildCommands();
    void noteCurrent();
    void move(int by);
    void search();
    void updateCommands();
    bool isSearching() const;

    ConnectionListItems *m_items;
    QLineEdit *m_search;
    QListView *m_list;
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_import;
    QAction *m_export;
    bool m_isSilent = false;
};

} // namespace vault
