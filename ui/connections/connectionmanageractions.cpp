// SPDX-License-Identifier: Apache-2.0
// What the manager does to whole connections: removing them with their secrets, and files of them.
#include "network/connections/connectionfile.h"
#include "network/connections/connectionsecrets.h"
#include "network/connections/connectionstore.h"
#include "models/errorlogmodel.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionlistpane.h"
#include "ui/connections/connectionmanagerdialog.h"
#include "ui/errortext.h"
#include "ui/widgets/inlinequestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace vault {
namespace {

constexpr auto suffixOfFiles = "json";

/// It says itself whom to trust with a sign-in: from somebody else's file that wants a look.
bool choosesWhomToTrust(const Connection &connection)
{
    const bool hasProxy = connection.proxy.kind == ConnectionProxy::Kind::Http
        || connection.proxy.kind == ConnectionProxy::Kind::Socks5;
    return hasProxy || !connection.signIn.authority.isEmpty() || !connection.additionalRootFile.isEmpty();
}

} // namespace

void ConnectionManagerDialog::askToRemove()
{
    const auto kept = m_store.find(m_list->currentId());
    if (!kept)
        return;
    const QString name = displayName(*kept);
    //: %1 is a connection's name.
    QString question = tr("Remove “%1”? The vault itself stays as it is.").arg(name);
    if (m_services.keychain)
        question += QLatin1Char(' ') + tr("What the keychain holds for it is removed too.");
    m_question->ask(MessageKind::Warning, question, {{tr("Remove"), [this, id = kept->id, name] { remove(id, name); }}, {tr("Keep it"), {}}});
}

void ConnectionManagerDialog::remove(const QString &id, const QString &name)
{
    const QString next = m_list->idAfterRemoving(id);
    // What is unsaved goes with the connection that it belongs to: that was the question.
    m_editor->revert();
    if (const auto removed = m_store.remove(id); !removed) {
        fail(tr("“%1” could not be removed.").arg(name), removed.error());
        return;
    }
    if (next.isEmpty())
        showFirst();
    else
        present(next);
    m_list->focusList();
    m_message->setMessage(MessageKind::Ok, tr("“%1” is removed.").arg(name));
    forget(id, name);
}

void ConnectionManagerDialog::forget(const QString &id, const QString &name)
{
    if (!m_services.keychain)
        return;
    // The log outlives the dialog, which may be closed before the keychain has answered.
    forgetSecrets(*m_services.keychain, id)
        .then(&m_errors, [self = QPointer(this), &errors = m_errors, name](Result<void> outcome) {
            if (!outcome)
                errors.append(outcome.error());
            if (!self)
                return;
            if (outcome)
                self->m_message->setMessage(
                    MessageKind::Ok, tr("“%1” is removed, and what the keychain held for it.").arg(name));
            else
                self->m_message->setMessage(MessageKind::Warning,
                                            tr("“%1” is removed, but the keychain may still hold secrets of it. %2")
                                                .arg(name, fieldText(outcome.error())));
        });
}

void ConnectionManagerDialog::chooseImport()
{
    whenSettled([this] {
        auto *dialog = new QFileDialog(this, tr("Import connections"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionManagerDialog::importFrom);
        dialog->open();
    });
}

void ConnectionManagerDialog::importFrom(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    auto read = readConnectionFile(path);
    auto added = read ? m_store.add(*read) : Result<QList<Connection>>(tl::unexpected(read.error()));
    if (!added) {
        fail(tr("Nothing was imported from %1.").arg(file), added.error());
        return;
    }
    if (added->isEmpty()) {
        m_message->setMessage(MessageKind::Warning, tr("%1 holds no connections.").arg(file));
        return;
    }
    const auto trusting = std::find_if(added->cbegin(), added->cend(), choosesWhomToTrust);
    present((trusting == added->cend() ? added->cbegin() : trusting)->id);
    const auto count = int(added->size());
    const QString said = count == 1 ? tr("1 connection imported from %1.").arg(file)
                                    : tr("%n connections imported from %1.", nullptr, count).arg(file);
    if (trusting == added->cend()) {
        m_message->setMessage(MessageKind::Ok, said);
        return;
    }
    //: %1 is a connection's name.
    const QString warning = tr("Before you sign in, look at the authority, CA file and proxy under Advanced: “%1” names its own.")
                                .arg(displayName(*trusting));
    m_message->setMessage(MessageKind::Warning, said + QLatin1Char(' ') + warning);
}

void ConnectionManagerDialog::chooseExport()
{
    whenSettled([this] {
        auto *dialog = new QFileDialog(this, tr("Export connections (no secrets are in the file)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
        dialog->setDefaultSuffix(QLatin1String(suffixOfFiles));
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionManagerDialog::exportTo);
        dialog->open();
    });
}

void ConnectionManagerDialog::exportTo(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const QList<Connection> &all = m_store.all();
    if (const auto written = writeConnectionFile(path, all); !written) {
        fail(tr("Nothing was exported."), written.error());
        return;
    }
    const auto count = int(all.size());
    m_message->setMessage(MessageKind::Ok,
                          count == 1 ? tr("1 connection exported to %1, without secrets.").arg(file)
                                     : tr("%n connections exported to %1, without secrets.", nullptr, count).arg(file));
}

} // namespace vault
