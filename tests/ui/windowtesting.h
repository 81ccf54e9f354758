// SPDX-License-Identifier: Apache-2.0
// What the tests of the window share: finding widgets by their accessible names, lists that answer when a test says so,
// and sessions with a practice vault.
#pragma once

#include "models/itemtablemodel.h"
#include "network/http/promise.h"
#include "network/connections/vaultsession.h"
#include "ui/settings.h"
#include "ui/settingsfile.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <vector>

namespace vault {

class PracticeVaultProcess;

/// Gives each test program settings of its own, which vanish with it. Make one before anything reads settings.
class TemporarySettings
{
public:
    TemporarySettings()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        m_file = Settings::filePath();
    }
    ~TemporarySettings() { SettingsFile::at(m_file).finishWriting(); }
    Q_DISABLE_COPY_MOVE(TemporarySettings)
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

/// The widget of that type and accessible name, visible ones first; nullptr when there is none.
template<typename T>
T *named(const QWidget &root, const QString &accessibleName)
{
    T *hidden = nullptr;
    for (T *candidate : root.findChildren<T *>()) {
        if (candidate->accessibleName() != accessibleName)
            continue;
        if (candidate->isVisible())
            return candidate;
        hidden = candidate;
    }
    return hidden;
}

/// The visible button with that text (mnemonics left out); nullptr when there is none.
QAbstractButton *visibleButton(const QWidget &root, const QString &text);
/// Whether a visible label, or a line or pane of text, holds this text.
bool showsText(const QWidget &root, const QString &text);

/// A page source that answers when the test says so; keeps the links that were asked for.
class ScriptedPages
{
public:
    PageSource source();

    int requestCount() const { return int(m_promises.size()); }
    QUrl lastLink() const { return m_links.constLast(); }
    /// Answer the last request.
    void answer(const QList<VaultItem> &items, const QUrl &nextLink = {});
    void fail(const ApiError &error);

private:
    std::vector<std::shared_ptr<Promise<Result<ItemPage>>>> m_promises;
    QList<QUrl> m_links;
};

VaultItem secretItem(const QString &name);
/// secret-000, secret-001…
QList<VaultItem> secretItems(int count);

/// A session with the practice vault, with its certificate and token.
std::unique_ptr<VaultSession> sessionWith(const PracticeVaultProcess &process,
                                          VaultService service = VaultService::Automatic);
/// Paths of the requests that the vault got since they were cleared: "GET /secrets/name".
QStringList requestLines(PracticeVaultProcess &process);

} // namespace vault
