// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectioneditor.h"

#include "models/errorlogmodel.h"
#include "network/connections/connectionsecrets.h"
#include "network/connections/connectionstore.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectiontestview.h"
#include "ui/connections/contentarea.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

ConnectionEditor::ConnectionEditor(ConnectionStore &store, OpeningServices services, ErrorLogModel &errors,
                                   QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_errors(errors)
    , m_form(new ConnectionForm(ConnectionForm::Use::Keep))
    , m_test(new ConnectionTestView)
    , m_message(new FieldMessage(this))
    , m_testButton(new QPushButton(tr("Test c&onnection"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_save(new QPushButton(tr("S&ave"), this))
    , m_open(new QPushButton(tr("Open vault"), this))
    , m_offline(new QPushButton(tr("Open offline"), this))
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_form);
    rows->addWidget(m_test);
    rows->addStretch(1);
    m_area = new ContentArea(content, this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_testButton);
    buttons->addStretch(1);
    for (QPushButton *button : {m_revert, m_save, m_offline, m_open})
        buttons->addWidget(button);
    for (QPushButton *button : {m_testButton, m_revert, m_offline, m_open})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    m_message->setDescribed(m_save);
    if (!m_services.keychain)
        m_form->setCannotKeep(tr("This session has no keychain."));
    if (!m_services.keychain)
        m_form->setCannotRemember(tr("This session has no keychain, where the key for it would lie."));
    m_offline->setToolTip(tr("Read what was there at the last visit, without the vault"));

    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_test->clear(); // It was about other settings.
        m_message->clear();
        refresh();
    });
    connect(m_test, &ConnectionTestView::runningChanged, this, [this] {
        refresh();
        if (m_test->isVisible())
            m_area->reveal(m_test->outcome());
    });
    connect(m_test, &ConnectionTestView::failed, &m_errors, &ErrorLogModel::append);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionEditor::test);
    connect(m_revert, &QPushButton::clicked, this, &ConnectionEditor::revert);
    connect(m_save, &QPushButton::clicked, this, &ConnectionEditor::save);
    connect(m_open, &QPushButton::clicked, this, &ConnectionEditor::openWanted);
    connect(m_offline, &QPushButton::clicked, this, &ConnectionEditor::offlineWanted);
    editNew({});
}

void ConnectionEditor::start(const Connection &shown, const Connection &original)
{
    m_id = shown.id;
    ++m_visit;
    m_isKeeping = false;
    m_form->setEnabled(true);
    m_form->setConnection(original);
    m_original = m_form->connection();
    if (!(shown == original))
        m_form->setConnection(shown);
    m_test->clear();
    m_message->clear();
    m_area->ensureVisible(0, 0);
    refresh();
}

void ConnectionEditor::edit(const Connection &kept)
{
    start(kept, kept);
}

void ConnectionEditor::editNew(const Connection &proposal)
{
    start(proposal, {});
}

QString ConnectionEditor::id() const
{
    return m_id;
}

QString ConnectionEditor::name() const
{
    return displayName(m_form->connection());
}

bool ConnectionEditor::hasChanges() const
{
    return !(m_form->connection() == m_original) || (!m_isKeeping && m_form->hasSecrets() && m_form->keepsSecrets());
}

QString ConnectionEditor::problem() const
{
    return m_form->problem();
}

void ConnectionEditor::follow()
{
    const auto kept = m_store.find(m_id);
    if (m_id.isEmpty() || !kept || hasChanges())
        return;
    // Only what the form shows: that it was opened meanwhile is no reason to start it anew.
    Connection known = m_form->connection();
    known.lastOpened = kept->lastOpened;
    if (!(known == *kept))
        edit(*kept);
}

bool ConnectionEditor::save()
{
    if (!problem().isEmpty())
        return false;
    const auto kept = m_store.save(m_form->connection());
    if (!kept) {
        m_errors.append(kept.error());
        m_message->setMessage(MessageKind::Error, tr("Not saved. %1").arg(fieldText(kept.error())));
        return false;
    }
    m_id = kept->id;
    m_form->setKept(*kept);
    m_original = m_form->connection();
    m_message->setMessage(MessageKind::Ok, tr("Saved."));
    if (m_form->hasSecrets() && m_form->keepsSecrets())
        keepGivenSecrets();
    refresh();
    Q_EMIT saved(m_id);
    return true;
}

void ConnectionEditor::keepGivenSecrets()
{
    auto secrets = m_form->takeSecrets();
    if (!secrets || !m_services.keychain)
        return;
    m_isKeeping = true;
    m_form->setEnabled(false);
    m_message->setMessage(MessageKind::Hint, tr("Saved. The keychain is asked to take the secret…"));
    // The log outlives this editor: what failed is told there even when the person has gone on.
    keepSecrets(*m_services.keychain, m_form->connection(), *secrets)
        .then(&m_errors, [self = QPointer(this), &errors = m_errors, visit = m_visit](Result<void> outcome) {
            if (!outcome)
                errors.append(outcome.error());
            if (self && self->m_visit == visit)
                self->noteKept(outcome);
        });
}

void ConnectionEditor::noteKept(const Result<void> &outcome)
{
    m_isKeeping = false;
    m_form->setEnabled(true);
    if (outcome) {
        m_form->showKept();
        m_message->setMessage(MessageKind::Ok, tr("Saved."));
    } else {
        m_form->showNotKept(outcome.error());
        m_message->setMessage(MessageKind::Warning, tr("The connection is saved; its secret is not in the keychain."));
    }
    refresh();
}

void ConnectionEditor::revert()
{
    const auto kept = m_store.find(m_id);
    if (kept)
        edit(*kept);
    else
        editNew({});
}

void ConnectionEditor::test()
{
    auto secrets = m_form->takeSecrets();
    if (!secrets) {
        m_errors.append(secrets.error());
        return;
    }
    m_test->start({m_form->connection(), std::move(*secrets)}, m_services);
    m_area->reveal(m_test);
}

void ConnectionEditor::refresh()
{
    const QString wrong = problem();
    const bool changes = hasChanges();
    const bool isNew = m_id.isEmpty();
    m_testButton->setEnabled(wrong.isEmpty() && !m_test->isRunning() && !m_isKeeping);
    m_revert->setEnabled(changes && !m_isKeeping);
    m_save->setEnabled(wrong.isEmpty() && !m_isKeeping && (changes || isNew));
    m_open->setEnabled(wrong.isEmpty() && !m_isKeeping);
    m_offline->setVisible(!isNew && m_original.remembersContents);
    m_save->setToolTip(wrong);
    if (m_message->text().isEmpty() || m_message->kind() == MessageKind::Hint) {
        if (!m_isKeeping)
            m_message->setMessage(MessageKind::Hint, wrong);
    }
}

} // namespace vault
