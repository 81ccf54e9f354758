// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/router.h"

#include "app/practicevault/certificateoperations.h"
#include "app/practicevault/deletedoperations.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/keycreation.h"
#include "app/practicevault/keycryptography.h"
#include "app/practicevault/keyoperations.h"
#include "app/practicevault/keyrotation.h"
#include "app/practicevault/listing.h"
#include "app/practicevault/managedhsm.h"
#include "app/practicevault/notoffered.h"
#include "app/practicevault/refusal.h"
#include "app/practicevault/secretoperations.h"

#include <array>

namespace practicevault {

namespace {

enum class Forms { Both, Documented, Service };

struct Route {
    Forms forms;
    std::string_view verb;
    std::string_view path; ///< {n} stands for a name, {v} for a version.
    Answer (*run)(Vault &, const Call &);
};

/// Words before {v}: "/keys/n/versions" is a list, not a version of that id.
constexpr std::array routes {
    Route {Forms::Both, "GET", "keys", listObjects<Key>},
    Route {Forms::Both, "POST", "keys/restore", restoreKey},
    Route {Forms::Both, "GET", "keys/{n}", getKey},
    Route {Forms::Both, "PATCH", "keys/{n}", updateKey},
    Route {Forms::Both, "DELETE", "keys/{n}", deleteKey},
    Route {Forms::Documented, "PUT", "keys/{n}", createKey},
    Route {Forms::Service, "PUT", "keys/{n}", importKey},
    Route {Forms::Service, "POST", "keys/{n}/create", createKey},
    Route {Forms::Documented, "POST", "keys/{n}/import", importKey},
    Route {Forms::Both, "GET", "keys/{n}/versions", listVersions<Key>},
    Route {Forms::Both, "POST", "keys/{n}/backup", backupKey},
    Route {Forms::Both, "POST", "keys/{n}/rotate", rotateKey},
    Route {Forms::Both, "GET", "keys/{n}/rotationpolicy", getRotationPolicy},
    Route {Forms::Both, "PUT", "keys/{n}/rotationpolicy", setRotationPolicy},
    Route {Forms::Both, "POST", "keys/{n}/sign", sign},
    Route {Forms::Both, "POST", "keys/{n}/verify", verify},
    Route {Forms::Both, "POST", "keys/{n}/encrypt", encrypt},
    Route {Forms::Both, "POST", "keys/{n}/decrypt", decrypt},
    Route {Forms::Both, "POST", "keys/{n}/wrapkey", wrapKey},
    Route {Forms::Both, "POST", "keys/{n}/unwrapkey", unwrapKey},
    Route {Forms::Both, "GET", "keys/{n}/attestation", refuseOperation},
    Route {Forms::Both, "GET", "keys/{n}/{v}", getKey},
    Route {Forms::Both, "PATCH", "keys/{n}/{v}", updateKey},
    Route {Forms::Both, "POST", "keys/{n}/{v}/sign", sign},
    Route {Forms::Both, "POST", "keys/{n}/{v}/verify", verify},
    Route {Forms::Both, "POST", "keys/{n}/{v}/encrypt", encrypt},
    Route {Forms::Both, "POST", "keys/{n}/{v}/decrypt", decrypt},
    Route {Forms::Both, "POST", "keys/{n}/{v}/wrapkey", wrapKey},
    Route {Forms::Both, "POST", "keys/{n}/{v}/unwrapkey", unwrapKey},
    Route {Forms::Both, "POST", "keys/{n}/release", releaseNoKey},
    Route {Forms::Both, "POST", "keys/{n}/{v}/release", releaseNoKey},
    Route {Forms::Both, "GET", "keys/{n}/{v}/attestation", refuseOperation},
    Route {Forms::Both, "POST", "rng", randomBytesForCaller},
    Route {Forms::Both, "GET", "deletedkeys", listDeleted<Key>},
    Route {Forms::Both, "GET", "deletedkeys/{n}", getDeletedKey},
    Route {Forms::Both, "DELETE", "deletedkeys/{n}", purgeKey},
    Route {Forms::Both, "POST", "deletedkeys/{n}/recover", recoverKey},
    Route {Forms::Both, "GET", "secrets", listObjects<Secret>},
    Route {Forms::Both, "POST", "secrets/restore", restoreSecret},
    Route {Forms::Both, "PUT", "secrets/{n}", setSecret},
    Route {Forms::Both, "GET", "secrets/{n}", getSecret},
    Route {Forms::Both, "PATCH", "secrets/{n}", updateSecret},
    Route {Forms::Both, "DELETE", "secrets/{n}", deleteSecret},
    Route {Forms::Both, "GET", "secrets/{n}/versions", listVersions<Secret>},
    Route {Forms::Both, "POST", "secrets/{n}/backup", backupSecret},
    Route {Forms::Both, "GET", "secrets/{n}/{v}", getSecret},
    Route {Forms::Both, "PATCH", "secrets/{n}/{v}", updateSecret},
    Route {Forms::Both, "GET", "deletedsecrets", listDeleted<Secret>},
    Route {Forms::Both, "GET", "deletedsecrets/{n}", getDeletedSecret},
    Route {Forms::Both, "DELETE", "deletedsecrets/{n}", purgeSecret},
    Route {Forms::Both, "POST", "deletedsecrets/{n}/recover", recoverSecret},
    Route {Forms::Both, "GET", "certificates", listObjects<Certificate>},
    Route {Forms::Both, "GET", "certificates/{n}", getCertificate},
    Route {Forms::Both, "GET", "certificates/{n}/versions", listVersions<Certificate>},
    Route {Forms::Both, "GET", "certificates/{n}/policy", getCertificatePolicy},
    Route {Forms::Both, "GET", "certificates/{n}/{v}", getCertificate},
    Route {Forms::Both, "GET", "deletedcertificates", listDeleted<Certificate>},
    Route {Forms::Both, "GET", "deletedcertificates/{n}", getDeletedCertificate},
};

/// Words ignore case, as the service takes wrapKey and wrapkey.
bool matches(std::string_view path, const std::vector<std::string> &segments)
{
    std::size_t index = 0;
    for (std::size_t start = 0; start <= path.size(); ++index) {
        const auto end = std::min(path.find('/', start), path.size());
        const std::string_view word = path.substr(start, end - start);
        if (index >= segments.size() || (word.front() != '{' && lowerCase(segments[index]) != word))
            return false;
        start = end + 1;
    }
    return index == segments.size();
}

bool hasForm(const Route &candidate, RouteForm form)
{
    return candidate.forms == Forms::Both || (candidate.forms == Forms::Documented) == (form == RouteForm::Documented);
}

} // namespace

bool isVaultPath(const Call &call)
{
    return std::any_of(routes.begin(), routes.end(),
                       [&call](const Route &candidate) { return matches(candidate.path, call.segments); });
}

Answer route(Vault &vault, Call &call)
{
    for (const Route &candidate : routes) {
        if (candidate.verb != call.verb || !hasForm(candidate, call.form) || !matches(candidate.path, call.segments))
            continue;
        if (candidate.path.find("{v}") != std::string_view::npos)
            call.version = call.segments.at(2);
        return candidate.run(vault, call);
    }
    throw methodNotAllowed(call.verb);
}

} // namespace practicevault
