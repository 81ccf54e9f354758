// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class QLineEdit;
class QMenu;

namespace vault {

/// The button beside a filter box: the saved filters, which the settings keep as text for all lists, and the export of
/// the list.
class FilterMenu : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterMenu(QLineEdit &filter, QWidget *parent = nullptr);

    /// Under that name; one that is there already is replaced.
    void save(const QString &name);

Q_SIGNALS:
    void exportCsvRequested();
    void exportJsonRequested();
    void helpRequested();

private:
    void fill();
    void askForName();

    QLineEdit &m_filter;
    QMenu *m_menu;
};

} // namespace vault
