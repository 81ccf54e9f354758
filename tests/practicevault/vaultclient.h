// SPDX-License-Identifier: Apache-2.0
// A plain HTTPS client for the tests of practice-vault: httplib and nlohmann-json, nothing of the browser.
#pragma once

#include "tests/support/practicevaultprocess.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <QtTest/QTest>

#include <optional>
#include <string>

namespace vault {

struct Reply {
    int status = 0; ///< 0: the connection broke before a whole answer.
    std::string text;
    nlohmann::json body; ///< null where the text is no JSON.
    httplib::Headers headers;

    std::string header(const std::string &name) const;
    bool hasHeader(const std::string &name) const { return headers.count(name) > 0; }

    std::string code() const; ///< error.code
    std::string innerCode() const; ///< error.innererror.code
    std::string message() const; ///< error.message
};

class VaultClient
{
public:
    explicit VaultClient(const PracticeVaultProcess &process, const std::string &host = "localhost");

    /// Paths without a query get `version` as their api-version.
    Reply send(const std::string &verb, const std::string &path,
               const std::optional<nlohmann::json> &body = std::nullopt, const httplib::Headers &extra = {});

    Reply get(const std::string &path, const httplib::Headers &extra = {}) { return send("GET", path, {}, extra); }
    Reply post(const std::string &path, const std::optional<nlohmann::json> &body = std::nullopt)
    {
        return send("POST", path, body);
    }
    Reply put(const std::string &path, const nlohmann::json &body) { return send("PUT", path, body); }
    Reply patch(const std::string &path, const nlohmann::json &body) { return send("PATCH", path, body); }
    Reply remove(const std::string &path) { return send("DELETE", path); }

    std::string origin() const { return m_origin; }

    std::string version = "7.4";
    std::string token; ///< Empty: no Authorization header.

private:
    httplib::SSLClient m_client;
    std::string m_origin;
};

/// The last segment of an object's id.
std::string versionOf(const std::string &id);

/// The system's environment with PRACTICE_VAULT_DELETE_DELAY_MS.
QProcessEnvironment withDeleteDelay(int milliseconds);

} // namespace vault

namespace QTest {
template<>
inline char *toString(const std::string &text)
{
    return qstrdup(text.c_str());
}
} // namespace QTest
