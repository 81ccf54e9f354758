// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtesting.h"

#include "network/connections/connectionrequest.h"
#include "tests/support/practicevaultprocess.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace vault {

using namespace Qt::StringLiterals;

QAbstractButton *visibleButton(const QWidget &root, const QString &text)
{
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool showsText(const QWidget &root, const QString &text)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString shown;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            shown = label->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            shown = edit->text();
        else if (const auto *pane = qobject_cast<const QPlainTextEdit *>(widget))
            shown = pane->toPlainText();
        else
            shown = widget->property("text").toString() + widget->accessibleName();
        if (shown.contains(text))
            return true;
    }
    return false;
}

PageSource ScriptedPages::source()
{
    return [this](const QUrl &link) {
        m_links.append(link);
        m_promises.push_back(std::make_shared<Promise<Result<ItemPage>>>());
        return m_promises.back()->future();
    };
}

void ScriptedPages::answer(const QList<VaultItem> &items, const QUrl &nextLink)
{
    m_promises.back()->finish(ItemPage{items, nextLink});
}

void ScriptedPages::fail(const ApiError &error)
{
    m_promises.back()->finish(tl::make_unexpected(error));
}

VaultItem secretItem(const QString &name)
{
    VaultItem item;
    const QString id = u"https://contoso.vault.azure.net/secrets/"_s + name;
    item.id = *ObjectId::parse(id);
    return item;
}

QList<VaultItem> secretItems(int count)
{
    QList<VaultItem> items;
    for (int i = 0; i < count; ++i)
        items.append(secretItem(u"secret-%1"_s.arg(i, 3, 10, QChar(u'0'))));
    return items;
}

std::unique_ptr<VaultSession> sessionWith(const PracticeVaultProcess &process, VaultService service)
{
    ConnectionRequest request;
    request.connection.service = service;
    request.connection.vaultUrl = process.url().toString();
    request.connection.additionalRootFile = process.caFile();
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(process.token());
    auto session = openVault(std::move(request));
    return session ? std::move(*session) : nullptr;
}

QStringList requestLines(PracticeVaultProcess &process)
{
    QStringList lines;
    const QJsonArray requests = process.requests();
    for (const auto &request : requests)
        lines.append(request["method"_L1].toString() + u' ' + request["path"_L1].toString());
    return lines;
}

} // namespace vault
