// SPDX-License-Identifier: Apache-2.0
// The half of the details that changes things: editing in place, enabling and disabling, and how what the vault then
// holds gets to where it is shown.
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "ui/attributes/editableproperties.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/dialogs/versioncomparisondialog.h"
#include "ui/panes/detailsheader.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/panefailure.h"
#include "ui/panes/versionstab.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/progressline.h"

#include <QDateTime>
#include <QTabWidget>

namespace vault {

void DetailsPane::connectChanges()
{
    PropertiesEditor &editor = m_properties->editor();
    connect(m_properties, &EditableProperties::editRequested, this, &DetailsPane::editAttributes);
    connect(m_properties, &EditableProperties::toggleRequested, this, &DetailsPane::toggleEnabled);
    connect(m_properties, &EditableProperties::expireRequested, this, &DetailsPane::disableAndExpire);
    connect(&editor, &PropertiesEditor::busyChanged, this, &DetailsPane::shownChanged);
    // The editor works on what is shown: nothing else is shown while it is open.
    connect(&editor, &PropertiesEditor::stateKnown, this, [this](const EditedObject &now) {
        if (m_shown)
            takeState(now, m_shown->kind, m_shown->isOlderVersion);
    });
    connect(m_versions, &VersionsTab::editRequested, this, [this](const VaultItem &version, bool isCurrent) {
        if (!m_shown || m_shown->properties.id.version != version.id.version)
            chooseVersion(version, isCurrent);
        editAttributes();
    });
    connect(m_versions, &VersionsTab::enableRequested, this,
            [this](const VaultItem &version, bool isCurrent, bool enabled, bool expiresNow) {
                if (m_shown)
                    setEnabled({m_shown->kind, version, {}, {}, !isCurrent}, enabled, expiresNow);
            });
    connect(m_versions, &VersionsTab::compareRequested, this,
            [this](const VaultItem &one, const VaultItem &other, const QString &current) {
                auto *dialog = new VersionComparisonDialog(m_session, m_clipboard, m_errors, isKeyKind(m_shown->kind), one,
                                                           other, current, this);
                markWindow(dialog, m_session.connection());
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&m_change, &ObjectSave::saved, this, [this](const EditedObject &now) {
        m_progress->setActive(false);
        takeState(now, m_changed.kind, m_changed.isOlderVersion);
    });
    connect(&m_change, &ObjectSave::failed, this, [this](const ApiError &error) {
        m_progress->setActive(m_isLoading);
        m_failure->show(error);
        m_errors.append(error);
        Q_EMIT shownChanged();
    });
}

bool DetailsPane::wouldLoseEdits() const
{
    return m_properties->editor().wouldLoseSomething();
}

bool DetailsPane::askAboutEdits(const std::function<void()> &go, const std::function<void()> &stay)
{
    // Not at once: the details that ask are gone with the vault.
    return wouldLoseEdits()
        && holdForEdits([this, go] { QMetaObject::invokeMethod(window(), go, Qt::QueuedConnection); }, stay);
}

bool DetailsPane::holdForEdits(const std::function<void()> &go, const std::function<void()> &stay)
{
    PropertiesEditor &editor = m_properties->editor();
    if (!editor.wouldLoseSomething()) {
        editor.finish();
        return false;
    }
    m_tabs->setCurrentWidget(m_properties);
    editor.askToLeave(go, [this, stay] {
        if (m_shown)
            Q_EMIT returnRequested(m_shown->kind, m_shown->properties.id.name);
        if (stay)
            stay();
    });
    return true;
}

/// What is selected, in the version that is shown of it.
std::optional<ObjectDetails> DetailsPane::target()
{
    if (m_properties->editor().isAskedToLeave())
        return std::nullopt;
    if (m_rest.isActive())
        follow();
    if (!m_wanted || isDeletedKind(m_wanted->kind) || isCertificateKind(m_wanted->kind))
        return std::nullopt;
    return m_shown && m_shown->isSameObject(*m_wanted) ? m_shown : m_wanted;
}

void DetailsPane::editAttributes()
{
    const auto edited = target();
    if (!edited)
        return;
    m_tabs->setCurrentWidget(m_properties);
    // A key's operations are known only once it has come.
    if (m_isLoading)
        m_editsWhenLoaded = true;
    else
        m_properties->edit();
}

void DetailsPane::toggleEnabled()
{
    if (const auto toggled = target())
        setEnabled(*toggled, !toggled->properties.attributes.enabled, false);
}

void DetailsPane::disableAndExpire()
{
    if (const auto expired = target())
        setEnabled(*expired, false, true);
}

void DetailsPane::setEnabled(const ObjectDetails &changed, bool enabled, bool expiresNow)
{
    ObjectUpdate update;
    update.attributes.enabled = enabled;
    if (expiresNow)
        update.attributes.expires = QDateTime::currentSecsSinceEpoch();
    change(changed, update);
}

void DetailsPane::change(const ObjectDetails &changed, const ObjectUpdate &update)
{
    // Beside an open editor it would look like somebody else's change.
    if (m_change.isBusy() || holdForEdits([this, changed, update] { change(changed, update); }))
        return;
    m_failure->clear();
    m_again = [this, changed, update] { change(changed, update); };
    m_changed = changed;
    m_progress->setActive(true);
    m_change.saveUncompared(editedObject(changed), update);
    Q_EMIT shownChanged();
}

void DetailsPane::takeState(const EditedObject &now, ItemListKind kind, bool isOlderVersion)
{
    if (!isOlderVersion)
        m_lists.list(kind)->upsert(now.properties);
    if (!isOlderVersion && m_wanted && m_wanted->isSameObject({kind, now.properties, {}, {}, false}))
        m_wanted->properties = now.properties;
    m_versions->noteChanged(now.properties);
    if (m_shown && m_shown->isSameObject({kind, now.properties, {}, {}, false})
        && m_shown->isOlderVersion == isOlderVersion
        && (!isOlderVersion || m_shown->properties.id.version == now.properties.id.version)) {
        m_shown->properties = now.properties;
        if (m_shown->key && !now.keyOps.isEmpty())
            m_shown->key->keyOps = now.keyOps;
        m_header->show(*m_shown);
        m_properties->show(*m_shown);
    }
    Q_EMIT shownChanged();
}

} // namespace vault
