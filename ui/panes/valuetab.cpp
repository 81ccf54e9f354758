// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/valuetab.h"

#include "models/errorlogmodel.h"
#include "network/keyvault/secretclient.h"
#include "ui/panes/panefailure.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/progressline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vault {

ValueTab::ValueTab(SecretClient &secrets, SecretClipboard &clipboard, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_errors(errors)
    , m_progress(new ProgressLine(this))
    , m_value(new MaskedValue(clipboard, this))
    , m_failure(new PaneFailure(this))
{
    auto *note = new QLabel(tr("The value is fetched only when you reveal it (Ctrl+R) or copy it (Ctrl+B). It hides "
                               "again after a while and leaves the clipboard again."),
                            this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addWidget(m_value);
    layout->addWidget(note);
    layout->addStretch(1);
    // Shown, the value takes the room; hidden, it is one line at the top.
    connect(m_value, &MaskedValue::revealedChanged, layout, [this, layout, note](bool revealed) {
        layout->setStretchFactor(m_value, revealed ? 1 : 0);
        layout->setStretch(layout->count() - 1, revealed ? 0 : 1);
        note->setVisible(!revealed);
    });

    connect(m_value, &MaskedValue::valueWanted, this, &ValueTab::fetch);
    connect(m_failure, &PaneFailure::retryRequested, this, &ValueTab::fetch);
}

ValueTab::~ValueTab() = default;

void ValueTab::setSecret(const QString &name, const QString &version)
{
    if (name == m_name && version == m_version)
        return;
    clear();
    m_name = name;
    m_version = version;
}

void ValueTab::clear()
{
    m_fetch.cancel();
    ++m_fetchNumber;
    m_isFetching = false;
    m_progress->setActive(false);
    m_value->clear();
    m_failure->clear();
    m_name.clear();
    m_version.clear();
}

bool ValueTab::isBusy() const
{
    return m_isFetching;
}

void ValueTab::toggleRevealed()
{
    m_value->setRevealed(!m_value->isRevealed());
}

void ValueTab::copy()
{
    m_value->copy();
}

void ValueTab::fetch()
{
    if (m_isFetching || m_name.isEmpty())
        return;
    m_isFetching = true;
    m_progress->setActive(true);
    m_failure->clear();
    auto fetching = m_secrets.get(m_name, m_version);
    m_fetch = CancelGuard(fetching);
    fetching.then(this, [this, number = ++m_fetchNumber](Result<SecretBundle> result) {
        // The value of a secret that is no longer shown is wiped with the result.
        if (number == m_fetchNumber)
            take(std::move(result));
    });
}

void ValueTab::take(Result<SecretBundle> result)
{
    m_isFetching = false;
    m_progress->setActive(false);
    if (!result) {
        m_failure->show(result.error());
        m_errors.append(result.error());
        return;
    }
    m_value->setValue(std::move(*result->value));
    Q_EMIT propertiesArrived(result->properties, result->keyId);
}

} // namespace vault
