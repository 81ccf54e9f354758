// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/versionvalue.h"

#include "models/errorlogmodel.h"
#include "network/keyvault/secretclient.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/maskedvalue.h"

#include <QVBoxLayout>

namespace vault {

VersionValue::VersionValue(SecretClient &secrets, SecretClipboard &clipboard, ErrorLogModel &errors,
                           const VaultItem &version, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_errors(errors)
    , m_version(version)
    , m_value(new MaskedValue(clipboard, this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_value);
    layout->addWidget(m_message);
    layout->addStretch(1);
    m_message->setDescribed(m_value);
    connect(m_value, &MaskedValue::valueWanted, this, &VersionValue::fetch);
}

void VersionValue::fetch()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_message->setMessage(MessageKind::Hint, tr("Fetching the value…"));
    auto request = m_secrets.get(m_version.id.name, m_version.id.version);
    m_fetch = CancelGuard(request);
    request.then(this, [this](Result<SecretBundle> result) { take(std::move(result)); });
}

void VersionValue::take(Result<SecretBundle> result)
{
    m_isFetching = false;
    m_message->clear();
    if (result) {
        m_value->setValue(std::move(*result->value));
        return;
    }
    m_errors.append(result.error());
    m_message->setMessage(MessageKind::Error, fieldText(result.error()));
}

} // namespace vault
