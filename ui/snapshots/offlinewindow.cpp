// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/offlinewindow.h"

#include "models/datetext.h"
#include "models/searchtext.h"
#include "models/snapshotpages.h"
#include "network/workerthreads.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listpane.h"
#include "ui/settings.h"
#include "ui/snapshots/visitwords.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString windowLayout = u"offline/window"_s;

/// As the window of an open vault has them.
constexpr std::array shownKinds {ObjectKind::Key,        ObjectKind::Secret,        ObjectKind::Certificate,
                                 ObjectKind::DeletedKey, ObjectKind::DeletedSecret, ObjectKind::DeletedCertificate};

using Row = std::pair<QString, QString>;

void addDate(QList<Row> &rows, const QString &label, std::optional<UnixSeconds> date)
{
    if (date)
        rows << Row {label, exactDate(*date)};
}

QList<Row> rowsOf(const VaultItem &item, UnixSeconds taken)
{
    QList<Row> rows;
    rows << Row {OfflineWindow::tr("Name"), item.id.name} << Row {OfflineWindow::tr("ID"), item.id.text}
         << Row {OfflineWindow::tr("State then"), stateText(stateOf(item.attributes, taken))};
    if (item.managed)
        rows << Row {OfflineWindow::tr("Managed"), OfflineWindow::tr("It backs a certificate")};
    addDate(rows, OfflineWindow::tr("Expires"), item.attributes.expires);
    addDate(rows, OfflineWindow::tr("Valid from"), item.attributes.notBefore);
    addDate(rows, OfflineWindow::tr("Created"), item.attributes.created);
    addDate(rows, OfflineWindow::tr("Updated"), item.attributes.updated);
    addDate(rows, OfflineWindow::tr("Deleted"), item.deletedDate);
    addDate(rows, OfflineWindow::tr("Purged on"), item.scheduledPurgeDate);
    if (!item.contentType.isEmpty())
        rows << Row {OfflineWindow::tr("Content type"), item.contentType};
    if (!item.attributes.recoveryLevel.isEmpty())
        rows << Row {OfflineWindow::tr("Recovery"), item.attributes.recoveryLevel};
    for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
        //: The label of a tag: %1 is its name
        rows << Row {OfflineWindow::tr("Tag %1").arg(tag.key()), tag.value()};
    return rows;
}

} // namespace

OfflineWindow::OfflineWindow(const QString &vaultName, VaultSnapshot snapshot, QWidget *parent)
    : QDialog(parent)
    , m_vaultName(vaultName)
    , m_snapshot(freedElsewhere(std::move(snapshot)))
    , m_tabs(new QTabWidget)
    , m_details(new QTableWidget(0, 2))
    , m_copyName(new QPushButton(tr("Copy &name")))
    , m_copyId(new QPushButton(tr("Copy &ID")))
{
    //: A window's title; %1 is a vault's name
    setWindowTitle(tr("%1 – offline").arg(vaultName));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_tabs->setAccessibleName(tr("Lists of then"));
    m_tabs->setDocumentMode(true);
    for (const ObjectKind kind : shownKinds) {
        if (const SnapshotList *list = m_snapshot->list(kind))
            addList(*list);
    }
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBanner());
    layout->addWidget(splitter, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &OfflineWindow::showDetails);
    const auto copy = [this](bool isName) {
        const auto item = currentPane() ? currentPane()->currentItem() : std::nullopt;
        if (item)
            QGuiApplication::clipboard()->setText(isName ? item->id.name : item->id.text);
    };
    connect(m_copyName, &QPushButton::clicked, this, [copy] { copy(true); });
    connect(m_copyId, &QPushButton::clicked, this, [copy] { copy(false); });
    auto *copyId = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    connect(copyId, &QShortcut::activated, this, [copy] { copy(false); });
    auto *filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(filter, &QShortcut::activated, this, [this] {
        if (currentPane())
            currentPane()->focusFilter();
    });
    connect(this, &QDialog::finished, this, [this] { Settings::setLayout(windowLayout, saveGeometry()); });
    resize(1100, 640);
    restoreGeometry(Settings::layout(windowLayout));
    showDetails();
    if (currentPane())
        currentPane()->focusList();
}

OfflineWindow::~OfflineWindow()
{
    // They look at the lists, which are members.
    delete m_tabs;
}

QWidget *OfflineWindow::createBanner()
{
    auto *banner = new QWidget;
    const AccentColors colors = accentColors(Accent::Warning);
    QPalette palette = banner->palette();
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.text);
    banner->setPalette(palette);
    banner->setAutoFillBackground(true);
    auto *mark = new QLabel;
    mark->setPixmap(icon("warning"_L1).pixmap(QSize(16, 16), devicePixelRatioF()));
    //: %1 is a date and time, %2 an address
    auto *text = new WrappedLabel(tr("As it was on %1. Nothing here is current, and nothing can be changed: this is what was "
                                    "kept of %2 at the last visit.")
                                     .arg(visitDate(m_snapshot->taken), m_snapshot->vaultUrl));
    text->setTextFormat(Qt::PlainText);
    text->setPalette(palette);
    auto *layout = new QHBoxLayout(banner);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return banner;
}

QWidget *OfflineWindow::createDetails()
{
    m_details->setAccessibleName(tr("Details of then"));
    m_details->setHorizontalHeaderLabels({tr("Property"), tr("Value")});
    m_details->verticalHeader()->hide();
    m_details->horizontalHeader()->setStretchLastSection(true);
    m_details->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_details->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_details->setSelectionMode(QAbstractItemView::SingleSelection);
    m_details->setTabKeyNavigation(false);
    m_details->setShowGrid(false);
    for (QPushButton *button : {m_copyName, m_copyId})
        button->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &OfflineWindow::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copyName);
    buttons->addWidget(m_copyId);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_details, 1);
    layout->addLayout(buttons);
    return side;
}

void OfflineWindow::addList(const SnapshotList &list)
{
    const ItemListKind kind = listKindOf(list.kind);
    //: A tab: a list's name and how many objects it had
    const QString title = tr("%1 (%L2)").arg(kindTitle(kind)).arg(list.items.size());
    QString toolTip;
    if (list.taken != m_snapshot->taken)
        //: %1 is the date and time when this list was read last
        toolTip = tr("As it was on %1: it could not be read at the last visit").arg(visitDate(list.taken));
    QWidget *page = nullptr;
    if (list.items.isEmpty()) {
        auto *empty = new QLabel(tr("This list was empty."));
        empty->setAlignment(Qt::AlignCenter);
        page = empty;
    } else {
        auto model = std::make_unique<ItemTableModel>(kind, snapshotPages(m_snapshot, list.kind));
        auto *pane = new ListPane(*model);
        connect(pane, &ListPane::currentItemChanged, this, &OfflineWindow::showDetails);
        model->start();
        m_lists.push_back(std::move(model));
        page = pane;
    }
    m_tabs->setTabToolTip(m_tabs->addTab(page, icon(kindIcon(kind)), title), toolTip);
}

ListPane *OfflineWindow::currentPane() const
{
    return qobject_cast<ListPane *>(m_tabs->currentWidget());
}

void OfflineWindow::showDetails()
{
    const auto item = currentPane() ? currentPane()->currentItem() : std::nullopt;
    m_copyName->setEnabled(item.has_value());
    m_copyId->setEnabled(item.has_value());
    const QList<Row> rows = item ? rowsOf(*item, m_snapshot->taken) : QList<Row>();
    m_details->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        m_details->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        auto *value = new QTableWidgetItem(rows.at(row).second);
        value->setToolTip(rows.at(row).second.toHtmlEscaped());
        m_details->setItem(row, 1, value);
    }
    m_details->resizeColumnToContents(0);
}

} // namespace vault
