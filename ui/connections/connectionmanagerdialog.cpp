// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionmanagerdialog.h"

#include "models/errorlogmodel.h"
#include "network/connections/connectionstore.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlistpane.h"
#include "ui/errortext.h"
#include "ui/panes/emptystate.h"
#include "ui/settings.h"
#include "ui/widgets/inlinequestion.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vault {
namespace {

const QString windowLayout = QStringLiteral("connections/window");
const QString splitterLayout = QStringLiteral("connections/splitter");

} // namespace

ConnectionManagerDialog::ConnectionManagerDialog(ConnectionStore &store, OpeningServices services,
                                                 ErrorLogModel &errors, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_errors(errors)
    , m_splitter(new QSplitter(this))
    , m_list(new ConnectionListPane(store, m_splitter))
    , m_pages(new QStackedWidget(m_splitter))
    , m_editor(new ConnectionEditor(store, m_services, errors))
    , m_empty(new EmptyState)
    , m_message(new FieldMessage(this))
    , m_question(new InlineQuestion(this, InlineQuestion::Focus::GoesToLastAnswer))
{
    setWindowTitle(tr("Connections"));
    build();
    connectList();
    connect(m_empty, &EmptyState::buttonPressed, this, &ConnectionManagerDialog::createNew);
    connect(m_editor, &ConnectionEditor::saved, this, [this](const QString &id) {
        m_message->clear();
        m_list->setCurrentId(id);
    });
    connect(m_editor, &ConnectionEditor::openWanted, this, &ConnectionManagerDialog::openCurrent);
    connect(m_editor, &ConnectionEditor::offlineWanted, this, &ConnectionManagerDialog::openCurrentOffline);
    connect(&m_store, &ConnectionStore::changed, this, &ConnectionManagerDialog::followStore);
    if (const auto read = m_store.reload(); !read)
        fail(tr("The connections could not be read."), read.error());
    showFirst();
}

ConnectionManagerDialog::~ConnectionManagerDialog()
{
    Settings::setLayout(windowLayout, saveGeometry());
    Settings::save(*m_splitter, splitterLayout);
}

void ConnectionManagerDialog::build()
{
    m_empty->setContent({QLatin1String("vault"), tr("No connections yet"),
                         tr("A connection remembers where a vault is and how you sign in there. Secrets are not part of "
                            "it: they stay in the keychain."),
                         tr("New connection")});
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_empty);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);

    auto *bottom = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    bottom->setSpacing(8);
    bottom->setContentsMargins(0, 8, 0, 0);
    bottom->addWidget(m_message, 1);
    bottom->addStretch(0);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_question);
    layout->addLayout(bottom);

    connect(close, &QPushButton::clicked, this, &ConnectionManagerDialog::reject);
    connect(m_question, &InlineQuestion::opened, this, [this] { m_splitter->setEnabled(false); });
    connect(m_question, &InlineQuestion::closed, this, [this] { m_splitter->setEnabled(true); });
    resize(960, 620);
    restoreGeometry(Settings::layout(windowLayout));
    Settings::restore(*m_splitter, splitterLayout);
}

void ConnectionManagerDialog::connectList()
{
    connect(m_list, &ConnectionListPane::chosen, this, [this](const QString &id) {
        if (id == m_editor->id())
            return;
        // Until that is settled, the list stays with what is edited.
        if (m_editor->hasChanges())
            m_list->setCurrentId(m_editor->id());
        whenSettled([this, id] { present(id); });
    });
    connect(m_list, &ConnectionListPane::openRequested, this, &ConnectionManagerDialog::openCurrent);
    connect(m_list, &ConnectionListPane::newRequested, this, &ConnectionManagerDialog::createNew);
    connect(m_list, &ConnectionListPane::duplicateRequested, this, &ConnectionManagerDialog::duplicate);
    connect(m_list, &ConnectionListPane::removeRequested, this, &ConnectionManagerDialog::askToRemove);
    connect(m_list, &ConnectionListPane::importRequested, this, &ConnectionManagerDialog::chooseImport);
    connect(m_list, &ConnectionListPane::exportRequested, this, &ConnectionManagerDialog::chooseExport);
    connect(m_list, &ConnectionListPane::failed, this,
            [this](const ApiError &error) { fail(tr("The order could not be saved."), error); });
}

void ConnectionManagerDialog::present(const QString &id)
{
    const auto kept = m_store.find(id);
    if (!kept)
        return;
    m_message->clear();
    m_pages->setCurrentWidget(m_editor);
    m_editor->edit(*kept);
    m_list->setCurrentId(id);
}

void ConnectionManagerDialog::showFirst()
{
    if (m_store.all().isEmpty()) {
        m_editor->editNew({});
        m_pages->setCurrentWidget(m_empty);
    } else {
        present(m_store.all().constFirst().id);
        m_list->focusList();
    }
}

void ConnectionManagerDialog::choose(const QString &id)
{
    whenSettled([this, id] { present(id); });
}

void ConnectionManagerDialog::createNew()
{
    whenSettled([this] {
        m_message->clear();
        m_list->setCurrentId({});
        m_editor->editNew({});
        m_pages->setCurrentWidget(m_editor);
        m_editor->form().nameEdit()->setFocus();
    });
}

void ConnectionManagerDialog::duplicate()
{
    whenSettled([this] {
        auto copy = m_store.find(m_editor->id());
        if (!copy)
            return;
        copy->id.clear();
        copy->lastOpened = 0;
        copy->remembersContents = false;
        //: The name of a connection's duplicate; %1 is the connection's.
        copy->name = tr("%1 (copy)").arg(displayName(*copy));
        m_list->setCurrentId({});
        m_editor->editNew(*copy);
        m_editor->form().nameEdit()->setFocus();
        m_editor->form().nameEdit()->selectAll();
        m_message->setMessage(MessageKind::Hint, tr("A copy without secrets; it is kept when you save it."));
    });
}

void ConnectionManagerDialog::openCurrent()
{
    whenSettled([this] {
        const QString id = m_editor->id();
        if (id.isEmpty() || !m_editor->problem().isEmpty())
            return;
        accept();
        Q_EMIT openRequested(id);
    });
}

void ConnectionManagerDialog::openCurrentOffline()
{
    whenSettled([this] {
        const QString id = m_editor->id();
        accept();
        Q_EMIT offlineRequested(id);
    });
}

void ConnectionManagerDialog::whenSettled(const std::function<void()> &next)
{
    if (!m_editor->hasChanges()) {
        next();
        return;
    }
    QList<InlineQuestion::Answer> answers{{tr("Discard"),
                                            [this, next] {
                                                m_editor->revert();
                                                next();
                                            }},
                                           {tr("Keep editing"), {}}};
    const QString problem = m_editor->problem();
    if (problem.isEmpty()) {
        answers.prepend({tr("Save changes"), [this, next] {
                             if (m_editor->save())
                                 next();
                         }});
    }
    //: %1 is a connection's name.
    const QString question = tr("“%1” has changes that are not saved.").arg(m_editor->name());
    m_question->ask(MessageKind::Warning, problem.isEmpty() ? question : question + QLatin1Char(' ') + problem, answers);
}

void ConnectionManagerDialog::reject()
{
    if (m_question->isAsking())
        m_question->withdraw();
    else if (isVisible())
        whenSettled([this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void ConnectionManagerDialog::followStore()
{
    m_editor->follow();
    if (m_pages->currentWidget() == m_empty && !m_store.all().isEmpty())
        showFirst();
}

void ConnectionManagerDialog::fail(const QString &what, const ApiError &error)
{
    m_errors.append(error);
    m_message->setMessage(MessageKind::Error, what + QLatin1Char(' ') + fieldText(error));
}

} // namespace vault
