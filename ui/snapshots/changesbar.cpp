// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/changesbar.h"

#include "ui/errortext.h"
#include "ui/snapshots/changesdialog.h"
#include "ui/snapshots/visitwords.h"
#include "ui/theme.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

ChangesBar::ChangesBar(std::vector<ItemTableModel *> lists, const SnapshotStore &store, VisitChanges::Visit visit,
                       const QString &vaultName, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_vaultName(vaultName)
    , m_changes(std::move(lists), store, std::move(visit))
    , m_mark(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_show(new QPushButton(tr("Show changes"), this))
    , m_seen(new QPushButton(tr("Mark as seen"), this))
    , m_offline(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_show->setToolTip(tr("List everything that changed, with what vanished"));
    for (QPushButton *button : {m_show, m_seen, m_offline})
        button->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_show, m_seen, m_offline})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    updateLooks();
    hide();

    connect(m_show, &QPushButton::clicked, this, &ChangesBar::showDialog);
    connect(m_seen, &QPushButton::clicked, this, &ChangesBar::markSeen);
    connect(m_offline, &QPushButton::clicked, this, [this] {
        if (m_changes.before())
            Q_EMIT offlineRequested(*m_changes.before());
    });
    connect(&m_changes, &VisitChanges::loaded, this, &ChangesBar::follow);
    connect(&m_changes, &VisitChanges::compared, this, &ChangesBar::follow);
    connect(&m_changes, &VisitChanges::failed, this, [this](const ApiError &error) {
        m_trouble = describe(error).whatHappened; // The error panel has the rest.
        Q_EMIT failed(error);
        follow();
    });
    connect(&m_changes, &VisitChanges::notKept, this, [this](VisitChanges::Obstacle why) {
        m_trouble = why == VisitChanges::Obstacle::NoCompleteList
            ? tr("Nothing was kept: no list was read to its end. Refresh the vault, then mark it again.")
            : tr("Nothing was kept: this connection does not remember its contents any more.");
        follow();
    });
    connect(&m_changes, &VisitChanges::seen, this, [this] {
        m_trouble.clear();
        follow();
    });
    for (const ItemTableModel *list : m_lists)
        connect(list, &ItemTableModel::stateChanged, this, &ChangesBar::follow);
}

ChangesBar::~ChangesBar()
{
    delete m_dialog;
    m_changes.close();
}

void ChangesBar::start()
{
    m_changes.start();
}

/// Every list failed on the way to the vault. What the vault itself refused, it may refuse for good reasons.
bool ChangesBar::isOutOfReach() const
{
    return std::all_of(m_lists.cbegin(), m_lists.cend(), [](const ItemTableModel *list) {
        return list->state() == ListState::Failed
            && (list->error().kind == ErrorKind::Transport || list->error().kind == ErrorKind::Tls);
    });
}

void ChangesBar::markSeen()
{
    m_trouble.clear();
    m_changes.markSeen();
    follow();
}

/// Why nothing comes of "Mark as seen" yet; empty when it was not asked for or is done.
QString ChangesBar::waitingText() const
{
    return m_changes.waitsToMark() ? tr("The lists are still being read. Once they are complete, what they hold is marked as seen.") : QString();
}

void ChangesBar::follow()
{
    const auto &differences = m_changes.differences();
    const bool offersOffline = m_changes.before() && isOutOfReach();
    const bool hasChanges = !offersOffline && differences && !differences->objects.isEmpty();
    const bool mayBeginAnew = !hasChanges && !offersOffline && !m_changes.keepsByItself();
    if (mayBeginAnew) {
        m_seen->setText(tr("Begin anew"));
        m_seen->setToolTip(tr("Keep what is there now in place of what cannot be read"));
    } else {
        m_seen->setText(tr("Mark as seen"));
        m_seen->setToolTip(tr("Keep what is there now, and compare with that from now on"));
    }
    const QString waiting = waitingText();
    m_seen->setEnabled(waiting.isEmpty());
    if (!waiting.isEmpty())
        m_seen->setToolTip(waiting);
    if (offersOffline) {
        //: A button; %1 is the date and time of the last visit
        m_offline->setText(tr("Show what was there on %1").arg(visitDate(m_changes.before()->taken)));
        //: %1 is a vault's name
        showText(tr("%1 cannot be reached now.").arg(m_vaultName));
    } else if (!waiting.isEmpty()) {
        showText(waiting);
    } else if (!m_trouble.isEmpty()) {
        showText(m_trouble);
    } else if (differences) {
        showText(visitSummary(*differences));
    }
    m_offline->setVisible(offersOffline);
    m_show->setVisible(hasChanges);
    m_seen->setVisible(hasChanges || mayBeginAnew);
    if (m_dialog) {
        m_dialog->setDifferences(differences);
        m_dialog->setSeenObstacle(waiting);
    }
    updateLooks();
}

void ChangesBar::showText(const QString &text)
{
    const bool isNews = m_text->text() != text || isHidden();
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    show();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChangesBar::showDialog()
{
    if (!m_dialog) {
        m_dialog = new ChangesDialog(m_vaultName, window());
        markWindow(m_dialog, m_connection);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ChangesDialog::itemRequested, this, &ChangesBar::itemRequested);
        connect(m_dialog, &ChangesDialog::seenRequested, this, &ChangesBar::markSeen);
        m_dialog->setDifferences(m_changes.differences());
        m_dialog->setSeenObstacle(waitingText());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ChangesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ChangesBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), accentColors(Accent::Neutral).background);
}

void ChangesBar::updateLooks()
{
    const AccentColors colors = accentColors(Accent::Neutral);
    QPalette text = palette();
    text.setColor(QPalette::WindowText, colors.text);
    m_text->setPalette(text);
    const bool isTrouble = !m_trouble.isEmpty() || !m_offline->isHidden();
    m_mark->setPixmap(icon(isTrouble ? "warning"_L1 : "clock"_L1).pixmap(QSize(16, 16), devicePixelRatioF()));
    QWidget::update();
}

} // namespace vault
