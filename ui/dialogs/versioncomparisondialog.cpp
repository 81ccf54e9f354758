// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/versioncomparisondialog.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "models/tooltiptext.h"
#include "network/connections/vaultsession.h"
#include "ui/dialogs/versionvalue.h"
#include "ui/panes/panefailure.h"
#include "ui/signing/signreason.h"
#include "ui/theme.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/maskedvalue.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace vault {

using namespace Qt::StringLiterals;

VersionComparisonDialog::VersionComparisonDialog(VaultSession &session, SecretClipboard &clipboard,
                                                 ErrorLogModel &errors, bool isKey, const VaultItem &one,
                                                 const VaultItem &other, const QString &currentVersion, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_errors(errors)
    , m_currentVersion(currentVersion)
    , m_facts{VersionFacts{one, {}}, VersionFacts{other, {}}}
    , m_summary(new QLabel(this))
    , m_failure(new PaneFailure(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_onlyDifferent(new QCheckBox(tr("&Only what differs"), this))
{
    if (one.attributes.created.value_or(0) > other.attributes.created.value_or(0))
        std::swap(m_facts[0], m_facts[1]);
    //: %1 is the name of a key or a secret.
    setWindowTitle(tr("Compare versions of %1").arg(one.id.name));
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setHorizontalHeaderLabels(
        {tr("Property"), titleOf(m_facts[0].properties), titleOf(m_facts[1].properties), tr("Compared")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(3, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyDifferent);
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addWidget(m_table, 1);
    if (!isKey)
        addValues(clipboard);
    auto *close = new QPushButton(tr("&Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(820, 520);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &VersionComparisonDialog::hideWhatAgrees);
    connect(m_failure, &PaneFailure::retryRequested, this, &VersionComparisonDialog::fetchKeys);
    fill();
    if (isKey)
        fetchKeys();
    m_table->setFocus();
}

VersionComparisonDialog::~VersionComparisonDialog()
{
    // A revealed value hides with its window, which closes when this is no longer whole.
    for (VersionValue *value : m_values) {
        if (value)
            disconnect(&value->value(), nullptr, this, nullptr);
    }
}

QString VersionComparisonDialog::titleOf(const VaultItem &version) const
{
    const QString name = shortVersion(version.id.version);
    return version.id.version == m_currentVersion ? tr("%1 (current)").arg(name) : name;
}

void VersionComparisonDialog::addValues(SecretClipboard &clipboard)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    for (int side = 0; side < 2; ++side) {
        const VaultItem &version = m_facts.at(size_t(side)).properties;
        auto *value = new VersionValue(m_session.secrets(), clipboard, m_errors, version, this);
        m_values.at(size_t(side)) = value;
        //: %1 is a version of a secret.
        auto *label = new QLabel(tr("Value of %1").arg(titleOf(version)), this);
        label->setBuddy(value);
        value->setAccessibleName(label->text());
        grid->addWidget(label, 0, side);
        grid->addWidget(value, 1, side);
        grid->setColumnStretch(side, 1);
        connect(&value->value(), &MaskedValue::revealedChanged, this, &VersionComparisonDialog::compareValues);
    }
    m_valueResult = new FieldMessage(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(grid);
    column->addWidget(m_valueResult);
    compareValues();
}

void VersionComparisonDialog::fetchKeys()
{
    m_failure->clear();
    for (size_t side = 0; side < 2; ++side) {
        const ObjectId &id = m_facts.at(side).properties.id;
        auto request = m_session.keys().get(id.name, id.version);
        m_fetching.at(side) = CancelGuard(request);
        request.then(this, [this, side](const Result<KeyBundle> &result) {
            if (result) {
                m_facts.at(side) = {result->properties, result->key};
                fill();
                return;
            }
            m_errors.append(result.error());
            m_failure->show(result.error());
        });
    }
}

void VersionComparisonDialog::fill()
{
    const QList<ComparisonRow> rows = compareVersions(m_facts[0], m_facts[1], QDateTime::currentSecsSinceEpoch());
    const AccentColors colors = accentColors(Accent::Warning);
    m_table->setRowCount(int(rows.size()));
    int different = 0;
    for (int at = 0; at < rows.size(); ++at) {
        const ComparisonRow &row = rows.at(at);
        different += row.differs ? 1 : 0;
        //: A sign and a word: what two versions have in common, and what not.
        const QString verdict = row.differs ? tr("≠ Differs") : tr("= Same");
        const QStringList texts{row.name, row.one, row.other, verdict};
        for (int column = 0; column < texts.size(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(plainToolTip(texts.at(column)));
            if (row.differs && column > 0) {
                cell->setBackground(colors.background);
                cell->setForeground(colors.text);
            }
            m_table->setItem(at, column, cell);
        }
    }
    m_summary->setText(different == 0   ? tr("Their attributes and tags are the same.")
                           : different == 1 ? tr("1 attribute or tag differs.")
                                            : tr("%Ln attributes or tags differ.", nullptr, different));
    hideWhatAgrees();
}

void VersionComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void VersionComparisonDialog::hideWhatAgrees()
{
    const QString differing = tr("≠ Differs");
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, m_onlyDifferent->isChecked() && m_table->item(row, 3)->text() != differing);
}

void VersionComparisonDialog::compareValues()
{
    const MaskedValue &one = m_values[0]->value();
    const MaskedValue &other = m_values[1]->value();
    if (!one.isRevealed() || !other.isRevealed())
        m_valueResult->setMessage(MessageKind::Hint, tr("Reveal both values to compare them too."));
    else if (one.isSameAs(other))
        m_valueResult->setMessage(MessageKind::Ok, tr("= The values are the same, byte for byte."));
    else
        m_valueResult->setMessage(MessageKind::Warning, tr("≠ The values differ."));
}

} // namespace vault
