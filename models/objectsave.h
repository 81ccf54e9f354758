// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectupdate.h"
#include "models/pageloader.h"
#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/secrettypes.h"

#include <QObject>

namespace vault {

class VaultSession;

/// Sends one update of a key's or secret's version, once. The service has no conditional update (protocol.md §8), so
/// what was fetched is compared first with what stands there now: a key is read, and a secret (or a key that may not be
/// read) is looked up among its versions, because reading a secret would fetch its value. One at a time.
class ObjectSave : public QObject
{
    Q_OBJECT
public:
    /// Pages of versions that are looked through before giving up: 1,000 versions.
    static constexpr int pageLimit = 40;

    explicit ObjectSave(VaultSession &session, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// Sends the update unless the vault holds something else than `known`. Nothing is sent where it holds already what
    /// the update asks for, as after an answer that was lost.
    void save(const EditedObject &known, const ObjectUpdate &update);
    /// Without comparing: for updates that overwrite nothing of others', or where the person said so.
    void saveUncompared(const EditedObject &known, const ObjectUpdate &update);
    /// Only looks, after an answer that was lost: saved() where the vault holds what the update asks for, untouched()
    /// where it still holds `known`, else changedMeanwhile(). Sends no update.
    void look(const EditedObject &known, const ObjectUpdate &update);
    void cancel(); ///< No signal follows. What was sent may still be carried out.

Q_SIGNALS:
    void saved(const vault::EditedObject &now); ///< As the vault answered, with its version.
    void untouched(); ///< After look() only.
    void changedMeanwhile(const vault::EditedObject &present); ///< Nothing was sent.
    /// The present state is out of reach, nothing was sent. A reason of None: too many versions to look through.
    void notComparable(const vault::ApiError &error);
    void failed(const vault::ApiError &error);

private:
    void begin(const EditedObject &known, const ObjectUpdate &update, bool onlyLooks);
    void readKey();
    void readVersions();
    void takeVersions(const QList<VaultItem> &versions);
    void takeLastVersions();
    void takeUnreadable(const ApiError &error);
    void compare(EditedObject present);
    void send(const QString &version);
    template<typename Bundle>
    void take(Result<Bundle> result);

    VaultSession &m_session;
    PageLoader m_versions;
    EditedObject m_known;
    ObjectUpdate m_update;
    std::optional<VaultItem> m_newest; ///< Of the versions seen so far.
    bool m_isNewestShared = false; ///< Another was made in the same second: only the vault knows which is current.
    int m_pages = 0;
    bool m_isBusy = false;
    bool m_onlyLooks = false;
    CancelGuard m_request;
};

} // namespace vault
