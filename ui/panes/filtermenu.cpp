// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/filtermenu.h"

#include "ui/settings.h"
#include "ui/widgets/icons.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// A name of the person's own in a menu: no mnemonic, and no wider than a menu should be.
QString menuText(const QString &name)
{
    constexpr qsizetype shownLength = 60;
    QString text = name.size() > shownLength ? name.first(shownLength) + u'…' : name;
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterMenu::FilterMenu(QLineEdit &filter, QWidget *parent)
    : QToolButton(parent), m_filter(filter), m_menu(new QMenu(this))
{
    setText(tr("Filters and export"));
    setAccessibleName(text());
    setToolTip(tr("Saved filters, and this list as a file"));
    setIcon(vault::icon("chevron-down"_L1));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    // The button draws an arrow of its own beside the icon otherwise.
    setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
    fill();
}

void FilterMenu::fill()
{
    m_menu->clear();
    const QMap<QString, QString> saved = Settings::savedFilters();
    for (auto filter = saved.cbegin(); filter != saved.cend(); ++filter) {
        QAction *action = m_menu->addAction(vault::icon("filter"_L1), menuText(filter.key()));
        action->setToolTip(filter.value());
        connect(action, &QAction::triggered, this, [this, text = filter.value()] {
            m_filter.setText(text);
            m_filter.setFocus();
        });
    }
    QAction *save = m_menu->addAction(tr("Save this filter…"), this, &FilterMenu::askForName);
    save->setEnabled(!m_filter.text().trimmed().isEmpty());
    QMenu *remove = m_menu->addMenu(tr("Remove a saved filter"));
    remove->setEnabled(!saved.isEmpty());
    for (auto filter = saved.cbegin(); filter != saved.cend(); ++filter) {
        connect(remove->addAction(menuText(filter.key())), &QAction::triggered, this, [name = filter.key()] {
            QMap<QString, QString> filters = Settings::savedFilters();
            filters.remove(name);
            Settings::setSavedFilters(filters);
        });
    }
    m_menu->addAction(tr("What a filter can say"), this, &FilterMenu::helpRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Export list as CSV…"), this, &FilterMenu::exportCsvRequested);
    m_menu->addAction(tr("Export list as JSON…"), this, &FilterMenu::exportJsonRequested);
}

void FilterMenu::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(m_filter.text().trimmed());
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterMenu::save);
    dialog->open();
}

void FilterMenu::save(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    QMap<QString, QString> filters = Settings::savedFilters();
    filters.insert(name.trimmed(), m_filter.text().trimmed());
    Settings::setSavedFilters(filters);
}

} // namespace vault
