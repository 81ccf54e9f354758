// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/keyversionfield.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "ui/signing/signreason.h"
#include "ui/errortext.h"
#include "ui/panes/objectdetails.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace vault {

KeyVersionField::KeyVersionField(KeyClient &keys, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_errors(errors)
    , m_box(new QComboBox(parent))
    , m_message(new FieldMessage(this))
    , m_retry(new QPushButton(tr("Retr&y"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    m_message->setDescribed(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { fetch(m_box->currentData().toString()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { fetch(m_wanted); });
}

KeyVersionField::~KeyVersionField() = default;

void KeyVersionField::setKey(const QString &name, const QString &version)
{
    m_name = name;
    m_currentVersion.clear();
    delete std::exchange(m_versions, nullptr); // Another key's.
    m_box->clear();
    fetch(version);
}

QString KeyVersionField::problem() const
{
    if (m_bundle)
        return {};
    return m_retry->isHidden() ? tr("Fetching the key…") : tr("The key could not be fetched.");
}

void KeyVersionField::fetch(const QString &version)
{
    m_wanted = version;
    m_bundle.reset();
    m_retry->hide();
    m_message->setMessage(MessageKind::Hint, tr("Fetching the key…"));
    Q_EMIT changed();
    // The current version comes first: only then is it known whether another one is meant.
    const bool isCurrent = m_currentVersion.isEmpty() || version == m_currentVersion;
    auto request = m_keys.get(m_name, isCurrent ? QString() : version);
    m_fetching = CancelGuard(request);
    request.then(this, [this, isCurrent](const Result<KeyBundle> &bundle) { take(bundle, isCurrent); });
}

void KeyVersionField::take(const Result<KeyBundle> &bundle, bool isCurrent)
{
    if (!bundle) {
        m_errors.append(bundle.error());
        m_message->setMessage(MessageKind::Error, fieldText(bundle.error()));
        m_retry->show();
        Q_EMIT changed();
        return;
    }
    if (isCurrent) {
        m_currentVersion = bundle->properties.id.version;
        if (m_versions == nullptr)
            listVersions();
        if (!m_wanted.isEmpty() && m_wanted != m_currentVersion) {
            fetch(m_wanted);
            return;
        }
    }
    m_bundle = *bundle;
    m_wanted = bundle->properties.id.version;
    fillBox();
    m_message->setMessage(MessageKind::Hint, keyTypeText(bundle->key));
    Q_EMIT changed();
}

void KeyVersionField::listVersions()
{
    m_versions = new ItemTableModel(
        ItemListKind::KeyVersions,
        [this](const QUrl &nextLink) { return m_keys.listVersions(m_name, nextLink); }, this);
    connect(m_versions, &ItemTableModel::countChanged, this, &KeyVersionField::fillBox);
    connect(m_versions, &ItemTableModel::failed, &m_errors, &ErrorLogModel::append);
    m_versions->start();
}

void KeyVersionField::fillBox()
{
    QList<VaultItem> items;
    for (int row = 0; m_versions != nullptr && row < m_versions->rowCount(); ++row)
        items.append(m_versions->itemAt(row));
    // Their order at the vault is not guaranteed.
    std::stable_sort(items.begin(), items.end(), [](const VaultItem &a, const VaultItem &b) {
        return a.attributes.created.value_or(0) > b.attributes.created.value_or(0);
    });
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    const auto add = [this](const QString &text, const QString &version) {
        m_box->addItem(text, version);
        m_box->setItemData(m_box->count() - 1, version, Qt::ToolTipRole);
    };
    add(tr("%1 (current)").arg(shortVersion(m_currentVersion)), m_currentVersion);
    for (const VaultItem &item : std::as_const(items)) {
        const QString date = item.attributes.created ? exactDate(*item.attributes.created) : QString();
        if (item.id.version != m_currentVersion)
            //: %1 a version, %2 a date.
            add(tr("%1, created %2").arg(shortVersion(item.id.version), date), item.id.version);
    }
    if (!m_wanted.isEmpty() && m_box->findData(m_wanted) < 0)
        add(shortVersion(m_wanted), m_wanted);
    m_box->setCurrentIndex(m_wanted.isEmpty() ? 0 : m_box->findData(m_wanted));
}

} // namespace vault
