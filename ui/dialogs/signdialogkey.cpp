// SPDX-License-Identifier: Apache-2.0
// The key's half of the dialog: fetching a version, listing the others, offering the algorithms that fit.
#include "ui/dialogs/signdialog.h"

#include "models/datetext.h"
#include "models/errorlogmodel.h"
#include "network/crypto/signaturealgorithm.h"
#include "ui/dialogs/signreason.h"
#include "ui/errortext.h"
#include "ui/widgets/digestfield.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace vault {

void SignDialog::fetch(const QString &version)
{
    if (m_name.isEmpty())
        return;
    m_wantedVersion = version;
    m_retry->hide();
    m_bundle.reset();
    m_whyUnreadable.clear();
    m_keyMessage->setMessage(MessageKind::Hint, tr("Fetching the key…"));
    updateAction();
    // The current version comes first: only then is it known whether another one is meant.
    const bool current = m_currentVersion.isEmpty() || version == m_currentVersion;
    auto request = m_keys.get(m_name, current ? QString() : version);
    m_fetching = CancelGuard(request);
    request.then(this, [this, current](const Result<KeyBundle> &result) {
        if (!result)
            showKeyFailure(result.error());
        else
            takeBundle(*result, current);
    });
}

void SignDialog::takeBundle(const KeyBundle &bundle, bool current)
{
    if (current) {
        m_currentVersion = bundle.properties.id.version;
        if (m_versions == nullptr)
            listVersions();
        if (!m_wantedVersion.isEmpty() && m_wantedVersion != m_currentVersion) {
            fetch(m_wantedVersion);
            return;
        }
    }
    m_bundle = bundle;
    m_wantedVersion = bundle.properties.id.version;
    showKey();
    Q_EMIT keyLoaded();
}

void SignDialog::showKeyFailure(const ApiError &error)
{
    recordFailure(error, *m_keyMessage);
    m_retry->show();
    // Who may sign need not be allowed to read: what the key would tell is chosen by hand then.
    if (error.httpStatus == 403) {
        m_whyUnreadable = tr("The key may not be read: %1").arg(fieldText(error));
        if (m_versions == nullptr)
            listVersions();
        showKey();
    }
    updateAction();
    Q_EMIT keyLoaded();
}

void SignDialog::listVersions()
{
    if (m_versions == nullptr) {
        m_versions = new ItemTableModel(
            ItemListKind::KeyVersions,
            [this](const QUrl &nextLink) { return m_keys.listVersions(m_name, nextLink); }, this);
        connect(m_versions, &ItemTableModel::countChanged, this, &SignDialog::showKey);
        connect(m_versions, &ItemTableModel::failed, &m_errors, &ErrorLogModel::append);
        m_versions->start();
    } else {
        m_versions->refresh();
    }
}

void SignDialog::showKey()
{
    QList<VaultItem> items;
    for (int row = 0; m_versions != nullptr && row < m_versions->rowCount(); ++row)
        items.append(m_versions->itemAt(row));
    // Their order at the vault is not guaranteed.
    std::stable_sort(items.begin(), items.end(), [](const VaultItem &a, const VaultItem &b) {
        return a.attributes.created.value_or(0) > b.attributes.created.value_or(0);
    });
    const QSignalBlocker blocker(m_version);
    m_version->clear();
    m_version->addItem(m_currentVersion.isEmpty() ? tr("The current one")
                                                  : tr("%1 (current)").arg(shortVersion(m_currentVersion)),
                       m_currentVersion);
    m_version->setItemData(0, m_currentVersion, Qt::ToolTipRole);
    for (const VaultItem &item : std::as_const(items)) {
        if (item.id.version == m_currentVersion)
            continue;
        const QString date = item.attributes.created ? exactDate(*item.attributes.created) : QString();
        //: %1 a version, %2 a date.
        m_version->addItem(tr("%1, created %2").arg(shortVersion(item.id.version), date), item.id.version);
        m_version->setItemData(m_version->count() - 1, item.id.version, Qt::ToolTipRole);
    }
    if (!m_wantedVersion.isEmpty() && m_version->findData(m_wantedVersion) < 0)
        m_version->addItem(shortVersion(m_wantedVersion), m_wantedVersion);
    m_version->setCurrentIndex(m_wantedVersion.isEmpty() ? 0 : m_version->findData(m_wantedVersion));
    if (!m_bundle) {
        if (!m_whyUnreadable.isEmpty()) {
            m_keyMessage->setMessage(MessageKind::Warning,
                                     tr("%1 It may sign all the same: choose the algorithm that fits it. The signature "
                                        "cannot be verified on this computer.").arg(m_whyUnreadable));
            showAlgorithms();
        }
        return;
    }
    const JsonWebKey &key = m_bundle->key;
    const QString kind = key.isEllipticCurve() ? tr("%1, curve %2").arg(key.kty, key.crv)
                                               : tr("%1, %2 bits").arg(key.kty).arg(key.keySize());
    const QString reason = whyKeyCannotSign(*m_bundle, QDateTime::currentSecsSinceEpoch());
    if (!reason.isEmpty())
        m_keyMessage->setMessage(MessageKind::Error, tr("%1. %2").arg(kind, reason));
    else if (m_keys.endpoint().routeForm() == RouteForm::Documented && m_wantedVersion != m_currentVersion)
        m_keyMessage->setMessage(MessageKind::Error,
                                 tr("%1. The documented routes sign with the current version only; the service's routes "
                                    "can name another one.").arg(kind));
    else
        m_keyMessage->setMessage(MessageKind::Hint, tr("%1.").arg(kind));
    showAlgorithms();
}

void SignDialog::showAlgorithms()
{
    const QString before = m_algorithm->currentData().toString();
    {
        const QSignalBlocker blocker(m_algorithm);
        m_algorithm->clear();
        const QStringList names = m_bundle ? signatureAlgorithmsFor(m_bundle->key) : allSignatureAlgorithms();
        for (const QString &name : names) {
            const auto algorithm = signatureAlgorithm(name);
            m_algorithm->addItem(algorithm ? tr("%1, %2, %3 bytes")
                                                 .arg(name, hashName(algorithm->hash))
                                                 .arg(algorithm->digestSize)
                                           : name,
                                 name);
        }
        m_algorithm->setCurrentIndex(std::max(0, m_algorithm->findData(before)));
    }
    useAlgorithm();
}

} // namespace vault
