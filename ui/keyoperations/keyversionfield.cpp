// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/keyversionfield.h"

#include "ui/panes/objectdetails.h"
#include "ui/widgets/fieldmessage.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vault {

KeyVersionField::KeyVersionField(KeyClient &keys, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_key(keys, errors)
    , m_box(new KeyVersionBox(parent))
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
    connect(m_box, &QComboBox::activated, this, [this] { m_key.chooseVersion(m_box->currentData().toString()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_key.retry(); });
    connect(&m_key, &SigningKey::changed, this, &KeyVersionField::showKey);
}

KeyVersionField::~KeyVersionField() = default;

QString KeyVersionField::problem() const
{
    if (bundle())
        return {};
    return m_key.failure().isEmpty() ? tr("Fetching the key…") : tr("The key could not be fetched.");
}

void KeyVersionField::showKey()
{
    m_box->showKey(m_key);
    m_retry->setVisible(!m_key.failure().isEmpty());
    if (bundle())
        m_message->setMessage(MessageKind::Hint, keyTypeText(bundle()->key));
    else if (m_key.failure().isEmpty())
        m_message->setMessage(MessageKind::Hint, tr("Fetching the key…"));
    else
        m_message->setMessage(MessageKind::Error, m_key.failure());
    Q_EMIT changed();
}

} // namespace vault
