// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/attributes.h"
#include "app/practicevault/serveridentity.h"
#include "app/practicevault/contentfile.h"
#include "app/practicevault/credentials.h"
#include "app/practicevault/options.h"
#include "app/practicevault/origins.h"
#include "app/practicevault/samplecontent.h"
#include "app/practicevault/service.h"
#include "app/practicevault/tlsserver.h"
#include "app/practicevault/tokens.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>

namespace {

using namespace practicevault;

/// The token of the first line serves whoever does not want to sign in: 30 days.
constexpr std::int64_t announcedTokenLifetime = 30 * 86400;

/// SIGTERM and SIGINT arrive on a descriptor. Blocked before any thread starts, so that every thread inherits it.
int signalDescriptor()
{
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &endings, SFD_CLOEXEC);
}

void waitForTheEnd(int signals, bool untilStdinCloses)
{
    std::array<pollfd, 2> watched {{{signals, POLLIN, 0}, {untilStdinCloses ? STDIN_FILENO : -1, POLLIN, 0}}};
    for (;;) {
        if (poll(watched.data(), watched.size(), -1) < 0)
            continue;
        if (watched[0].revents != 0)
            return;
        std::array<char, 256> ignored {};
        if (watched[1].revents != 0 && read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

std::chrono::seconds secondsFromEnvironment(const char *name, std::chrono::seconds otherwise)
{
    const char *text = std::getenv(name);
    return text ? std::chrono::seconds(std::strtol(text, nullptr, 10)) : otherwise;
}

AuthoritySettings authoritySettings(const Options &options, const Registration &registration)
{
    AuthoritySettings settings;
    settings.registration = registration;
    settings.tokenLifetime = options.tokenLifetime;
    settings.codeLifetime = secondsFromEnvironment("PRACTICE_VAULT_CODE_LIFETIME", settings.codeLifetime);
    settings.deviceLifetime = secondsFromEnvironment("PRACTICE_VAULT_DEVICE_LIFETIME", settings.deviceLifetime);
    settings.deviceInterval = secondsFromEnvironment("PRACTICE_VAULT_DEVICE_INTERVAL", settings.deviceInterval);
    return settings;
}

void fill(const Options &options, const Directory &directory, Vault &vault)
{
    if (const char *delay = std::getenv("PRACTICE_VAULT_DELETE_DELAY_MS"))
        vault.deleteDelay = std::chrono::milliseconds(std::strtol(delay, nullptr, 10));
    if (const char *level = std::getenv("PRACTICE_VAULT_RECOVERY_LEVEL"))
        recovery().level = level;
    if (const char *days = std::getenv("PRACTICE_VAULT_RECOVERABLE_DAYS"))
        recovery().days = std::strtol(days, nullptr, 10);
    vault.isManagedHsm = options.managedHsm;
    if (loadContent(directory, vault) || options.seedEmpty)
        return;
    addSampleContent(vault);
    if (options.items)
        addGeneratedSecrets(vault, *options.items);
    if (options.versions > 0)
        addGeneratedVersions(vault, options.versions);
}

int serve(const Options &options)
{
    const int signals = signalDescriptor();
    const Directory directory(options.dataDirectory);
    const Identity identity = prepareIdentity(directory);
    const Tokens tokens(prepareTokenKey(directory));
    const Registration registration = prepareRegistration(directory);
    Vault vault;
    fill(options, directory, vault);
    std::optional<ContentSaver> saver;
    if (!directory.isTemporary())
        saver.emplace(directory, vault);

    Service service(vault, tokens, authoritySettings(options, registration));
    TlsServer server(identity, service);
    const int port = server.bind("127.0.0.1", options.port);
    if (port < 0) {
        std::cerr << "practice-vault: cannot listen on 127.0.0.1:" << options.port << std::endl;
        return 1;
    }
    // Where localhost means ::1 first; a machine without IPv6 does without.
    TlsServer serverSix(identity, service);
    const bool hasSix = serverSix.bind("::1", port) == port;
    server.start();
    if (hasSix)
        serverSix.start();
    const std::string origin = localOrigin(port);
    const nlohmann::json line {
        {"url", origin},
        {"ca", directory.file("ca.pem").string()},
        {"token", tokens.accessToken({origin, registration.clientId, false}, announcedTokenLifetime)},
        {"clientId", registration.clientId},
        {"clientSecret", registration.clientSecret},
        {"tenant", tenant},
        {"authority", origin}};
    std::cout << line.dump() << std::endl;

    waitForTheEnd(signals, options.untilStdinCloses);
    service.stop();
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    const Options options = parseOptions(count, arguments);
    if (!options.error.empty()) {
        std::cerr << "practice-vault: " << options.error << " (see --help)" << std::endl;
        return 2;
    }
    if (options.help || options.version) {
        std::cout << (options.help ? helpText() : std::string("practice-vault ") + PRACTICE_VAULT_VERSION + "\n");
        return 0;
    }
    try {
        return serve(options);
    } catch (const std::exception &error) {
        std::cerr << "practice-vault: " << error.what() << std::endl;
        return 1;
    }
}
