// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tagseditor.h"

#include "ui/widgets/fieldmessage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vault {

TagsEditor::TagsEditor(int maximumLength, QWidget *parent)
    : QWidget(parent)
    , m_maximumLength(maximumLength)
    , m_table(new QTableWidget(0, 2, this))
    , m_add(new QPushButton(tr("&Add tag"), this))
    , m_remove(new QPushButton(tr("&Remove tag"), this))
    , m_message(new FieldMessage(this))
{
    auto *columns = new QHBoxLayout;
    auto *buttons = new QVBoxLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    columns->setSpacing(8);
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    columns->addWidget(m_table, 1);
    columns->addLayout(buttons);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);

    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Tags"));
    const int rows = fontMetrics().height() + 8;
    m_table->setMinimumHeight(4 * rows + 4);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    setFocusProxy(m_table);
    m_message->setDescribed(m_table);

    connect(m_add, &QPushButton::clicked, this, &TagsEditor::addTag);
    connect(m_remove, &QPushButton::clicked, this, &TagsEditor::removeTag);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TagsEditor::check);
    check();
}

QString TagsEditor::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item == nullptr ? QString() : item->text();
}

void TagsEditor::appendRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

Tags TagsEditor::tags() const
{
    Tags tags;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!cell(row, 0).isEmpty() || !cell(row, 1).isEmpty())
            tags.insert(cell(row, 0), cell(row, 1));
    }
    return tags;
}

void TagsEditor::setTags(const Tags &tags)
{
    m_original = tags;
    m_table->setRowCount(0);
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        appendRow(it.key(), it.value());
    m_table->setCurrentCell(-1, -1);
    check();
}

bool TagsEditor::putTag(const QString &name, const QString &value)
{
    int row = 0;
    while (row < m_table->rowCount() && cell(row, 0).compare(name, Qt::CaseInsensitive) != 0)
        ++row;
    if (row < m_table->rowCount())
        m_table->item(row, 1)->setText(value);
    else if (m_table->rowCount() < maximumTags)
        appendRow(name, value);
    else
        return false;
    check();
    Q_EMIT changed();
    return true;
}

void TagsEditor::addTag()
{
    if (m_table->rowCount() >= maximumTags)
        return;
    appendRow({}, {});
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, 0));
}

void TagsEditor::removeTag()
{
    m_table->removeRow(m_table->currentRow());
    check();
    Q_EMIT changed();
}

QString TagsEditor::problem() const
{
    QSet<QString> seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = cell(row, 0);
        const QString value = cell(row, 1);
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (name.isEmpty())
            return tr("The tag with the value “%1” needs a name.").arg(value.left(20));
        if (seen.contains(name))
            return tr("Two tags are named “%1”.").arg(name.left(20));
        seen.insert(name);
        if (name.size() > m_maximumLength)
            return tr("The name “%1…” has %2 characters: at most %3 are allowed.")
                .arg(name.left(20)).arg(name.size()).arg(m_maximumLength);
        if (value.size() > m_maximumLength)
            return tr("The value of “%1” has %2 characters: at most %3 are allowed.")
                .arg(name.left(20)).arg(value.size()).arg(m_maximumLength);
    }
    if (seen.size() > maximumTags)
        return tr("%1 tags: at most %2 are allowed.").arg(seen.size()).arg(maximumTags);
    return {};
}

void TagsEditor::check()
{
    const bool full = m_table->rowCount() >= maximumTags;
    m_add->setEnabled(!full);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    const QString wrong = problem();
    if (!wrong.isEmpty())
        m_message->setMessage(MessageKind::Error, wrong);
    else if (full)
        m_message->setMessage(MessageKind::Hint, tr("%1 tags are the most that the vault takes.").arg(maximumTags));
    else
        m_message->clear();
}

} // namespace vault
