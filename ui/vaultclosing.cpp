// SPDX-License-Identifier: Apache-2.0
#include "ui/vaultclosing.h"

#include "ui/vaultdialogs.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"
#include "ui/widgets/inlinequestion.h"

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QString jobsText(int count)
{
    return count == 1
        ? VaultClosing::tr("1 job is not over: where the vault was asked already, it goes on; else it does not begin.")
        : VaultClosing::tr("%Ln jobs are not over: what the vault was asked for goes on, the others do not begin.", nullptr,
                           count);
}

/// What is under way without anybody at it, a sentence each.
QStringList workOf(VaultView &vault)
{
    QStringList work = vault.signingLosses();
    if (const int count = vault.jobs().activeCount(); count > 0)
        work.append(jobsText(count));
    return work;
}

} // namespace

VaultClosing::VaultClosing(VaultTabs &tabs, VaultDialogs &dialogs, QObject *parent)
    : QObject(parent), m_tabs(tabs), m_dialogs(dialogs)
{
}

void VaultClosing::close(VaultView *vault, const std::function<void()> &go)
{
    // Other tabs may be closed before an answer comes, this one too.
    const std::function<void()> onward = [this, waiting = QPointer<VaultView>(vault), go] {
        if (waiting)
            close(waiting, go);
    };
    if (vault->wouldLoseEdits()) {
        m_tabs.choose(vault);
        if (vault->askAboutEdits(onward))
            return;
    }
    if (m_dialogs.askBeforeClosing(*vault, onward) || askAboutWork(vault, go))
        return;
    go();
}

bool VaultClosing::askAboutWork(VaultView *vault, const std::function<void()> &go)
{
    const QStringList work = workOf(*vault);
    if (work.isEmpty())
        return false;
    m_tabs.choose(vault);
    m_tabs.question().ask(MessageKind::Warning, tr("Close %1?").arg(vault->name()) + u' ' + work.join(u' '),
                          {{tr("&Close anyway"), go}, {tr("&Keep open"), {}}});
    return true;
}

QStringList VaultClosing::losses(VaultView *vault) const
{
    QStringList losses;
    if (vault->wouldLoseEdits())
        losses.append(tr("Edits that are not saved."));
    losses.append(m_dialogs.losses(*vault));
    return losses + workOf(*vault);
}

bool VaultClosing::askBeforeQuitting(const std::function<void()> &quit)
{
    QList<VaultView *> losing;
    QStringList lines;
    for (VaultView *vault : m_tabs.vaults()) {
        const QStringList lost = losses(vault);
        if (lost.isEmpty())
            continue;
        losing.append(vault);
        //: A line of what quitting would lose; %1 is a vault, %2 what is lost there.
        lines.append(tr("%1: %2").arg(vault->name(), lost.join(u' ')));
    }
    if (losing.isEmpty())
        return false;
    // Of one vault each thing is asked about where it is: edits can be saved there.
    if (losing.size() == 1) {
        close(losing.constFirst(), [this, quit] { QMetaObject::invokeMethod(this, quit, Qt::QueuedConnection); });
        return true;
    }
    m_tabs.question().ask(MessageKind::Warning, tr("Quit all the same?") + u'\n' + lines.join(u'\n'),
                          {{tr("&Quit anyway"), quit}, {tr("&Keep open"), {}}});
    return true;
}

} // namespace vault
