// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkchoice.h"

#include "ui/bulk/bulktext.h"
#include "ui/panes/kindtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/readonlyreason.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace vault {

namespace {

enum Page { NoPage, TagsPage, TagNamesPage, ExportPage };

Page pageOf(BulkAction action)
{
    switch (action) {
    case BulkAction::PutTags:
    case BulkAction::ReplaceTags: return TagsPage;
    case BulkAction::RemoveTags: return TagNamesPage;
    case BulkAction::Export: return ExportPage;
    default: return NoPage;
    }
}

} // namespace

BulkChoice::BulkChoice(ItemListKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_action(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_tags(new TagsEditor(isKeyKind(kind) ? maximumTagLengthOfKey : maximumTagLengthOfSecret, this))
{
    for (const BulkAction each : {BulkAction::Enable, BulkAction::Disable, BulkAction::PutTags, BulkAction::ReplaceTags,
                                  BulkAction::RemoveTags, BulkAction::Delete, BulkAction::Recover, BulkAction::Purge,
                                  BulkAction::Export}) {
        if (appliesTo(each, kind))
            m_action->addItem(bulkActionText(each), int(each));
    }
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(m_tags);
    m_pages->addWidget(createTagNames());
    m_pages->addWidget(createExport());

    auto *form = new QFormLayout;
    addFormRow(form, tr("&What to do:"), m_action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_pages);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        showPage();
        Q_EMIT changed();
    });
    connect(m_tags, &TagsEditor::changed, this, &BulkChoice::changed);
    showPage();
}

QWidget *BulkChoice::createTagNames()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_tagNames = new QListWidget(page);
    m_tagNames->setMaximumHeight(120);
    layout->addWidget(createFormLabel(tr("&Tags to remove:"), m_tagNames, page));
    layout->addWidget(m_tagNames);
    connect(m_tagNames, &QListWidget::itemChanged, this, &BulkChoice::changed);
    return page;
}

void BulkChoice::add(const QList<VaultItem> &part)
{
    for (const VaultItem &item : part) {
        for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
            ++m_tagCounts[tag.key()];
    }
}

void BulkChoice::complete()
{
    m_isComplete = true;
    showPage();
}

/// Once, when the page is shown first.
void BulkChoice::offerTagNames()
{
    const QMap<QString, int> counts = std::exchange(m_tagCounts, {});
    const QSignalBlocker quiet(m_tagNames);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        //: A tag's name, and how many of the selected objects have it.
        auto *entry = new QListWidgetItem(tr("%1 (%2)").arg(count.key(), QLocale().toString(count.value())), m_tagNames);
        entry->setData(Qt::UserRole, count.key());
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setCheckState(Qt::Unchecked);
    }
}

QWidget *BulkChoice::createExport()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_format = new QComboBox(page);
    m_format->addItems({tr("CSV, for spreadsheets"), tr("JSON, for programs")});
    addFormRow(form, tr("&Format:"), m_format);
    m_values = new QCheckBox(tr("Include the &values (written unencrypted)"), page);
    m_values->setVisible(m_kind == ItemListKind::Secrets);
    form->addRow(QString(), m_values);
    m_valuesWarning = new FieldMessage(page);
    m_valuesWarning->setDescribed(m_values);
    form->addRow(m_valuesWarning);
    connect(m_format, &QComboBox::currentIndexChanged, this, &BulkChoice::changed);
    connect(m_values, &QCheckBox::toggled, this, [this](bool included) {
        m_valuesWarning->setMessage(MessageKind::Warning, included
            ? tr("Each value is fetched and stands readable in the file, which only your account may read. A value in a "
                 "CSV file stays as it is, also where a spreadsheet takes it for a formula. Delete the file after use.")
            : QString());
        Q_EMIT changed();
    });
    return page;
}

void BulkChoice::setReadOnly()
{
    auto *entries = qobject_cast<QStandardItemModel *>(m_action->model());
    for (int index = 0; entries && index < m_action->count(); ++index) {
        if (BulkAction(m_action->itemData(index).toInt()) == BulkAction::Export)
            continue;
        entries->item(index)->setEnabled(false);
        m_action->setItemData(index, readOnlyReason(), Qt::ToolTipRole);
    }
    choose(BulkAction::Export);
}

void BulkChoice::choose(BulkAction wanted)
{
    if (const int index = m_action->findData(int(wanted)); index >= 0)
        m_action->setCurrentIndex(index);
}

BulkAction BulkChoice::action() const
{
    return BulkAction(m_action->currentData().toInt());
}

BulkChange BulkChoice::change() const
{
    BulkChange change;
    change.action = action();
    if (pageOf(change.action) == TagsPage)
        change.tags = m_tags->tags();
    for (int row = 0; pageOf(change.action) == TagNamesPage && row < m_tagNames->count(); ++row) {
        if (m_tagNames->item(row)->checkState() == Qt::Checked)
            change.tagNames.append(m_tagNames->item(row)->data(Qt::UserRole).toString());
    }
    return change;
}

bool BulkChoice::isCsv() const
{
    return m_format->currentIndex() == 0;
}

bool BulkChoice::includesValues() const
{
    return action() == BulkAction::Export && m_kind == ItemListKind::Secrets && m_values->isChecked();
}

QString BulkChoice::problem() const
{
    const BulkChange chosen = change();
    if (pageOf(chosen.action) == TagsPage && !m_tags->problem().isEmpty())
        return tr("Something is wrong with the tags.");
    if (chosen.action == BulkAction::PutTags && chosen.tags.isEmpty())
        return tr("Type the tags first.");
    if (chosen.action == BulkAction::RemoveTags && m_tagNames->count() == 0)
        return tr("None of them has a tag.");
    if (chosen.action == BulkAction::RemoveTags && chosen.tagNames.isEmpty())
        return tr("Choose the tags first.");
    return {};
}

bool BulkChoice::hasInput() const
{
    return pageOf(action()) == TagsPage && m_tags->isEdited();
}

void BulkChoice::showPage()
{
    const int shown = pageOf(action());
    if (shown == TagNamesPage && m_isComplete)
        offerTagNames();
    // A stack is as high as its highest page: only the one that is shown takes room.
    for (int page = 0; page < m_pages->count(); ++page) {
        const auto policy = page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_pages->setCurrentIndex(shown);
    m_pages->setVisible(shown != NoPage);
}

} // namespace vault
