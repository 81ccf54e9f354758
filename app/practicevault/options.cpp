// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/options.h"

#include <charconv>
#include <string_view>

namespace practicevault {

namespace {

constexpr long largestPort = 65535;
constexpr long mostItems = 10000000;
constexpr long longestTokenLifetime = 30 * 86400;

std::optional<long> number(std::string_view text, long most)
{
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

void applyValue(const std::string &name, const std::string &value, Options &options)
{
    if (name == "--data") {
        options.dataDirectory = value;
        if (value.empty())
            options.error = "--data needs a directory";
        return;
    }
    const bool isCount = name == "--items" || name == "--versions";
    const long most = name == "--port" ? largestPort : isCount ? mostItems : longestTokenLifetime;
    const auto parsed = number(value, most);
    if (!parsed)
        options.error = name + " needs a whole number from 0 to " + std::to_string(most) + ", not '" + value + "'";
    else if (name == "--port")
        options.port = static_cast<int>(*parsed);
    else if (name == "--token-lifetime")
        options.tokenLifetime = *parsed;
    else if (name == "--versions")
        options.versions = static_cast<std::size_t>(*parsed);
    else
        options.items = static_cast<std::size_t>(*parsed);
}

} // namespace

Options parseOptions(int count, const char *const *arguments)
{
    Options options;
    for (int i = 1; i < count && options.error.empty(); ++i) {
        std::string name = arguments[i];
        if (name == "--until-stdin-closes") {
            options.untilStdinCloses = true;
        } else if (name == "--seed-empty") {
            options.seedEmpty = true;
        } else if (name == "--managed-hsm") {
            options.managedHsm = true;
        } else if (name == "--help" || name == "-h") {
            options.help = true;
        } else if (name == "--version") {
            options.version = true;
        } else {
            const auto equals = name.find('=');
            const std::string option = name.substr(0, equals);
            if (option != "--port" && option != "--items" && option != "--versions" && option != "--data"
                && option != "--token-lifetime")
                options.error = "unknown argument '" + name + "'";
            else if (equals != std::string::npos)
                applyValue(option, name.substr(equals + 1), options);
            else if (i + 1 >= count)
                options.error = name + " needs a value";
            else
                applyValue(option, arguments[++i], options);
        }
    }
    if (options.error.empty() && options.seedEmpty && options.items)
        options.error = "--seed-empty and --items exclude each other";
    if (options.error.empty() && options.managedHsm && options.items)
        options.error = "--managed-hsm and --items exclude each other";
    return options;
}

std::string helpText()
{
    return "Usage: practice-vault [options]\n"
           "A small Key Vault server on this machine's loopback, for learning, demos and tests.\n"
           "Prints one line of JSON with its url, the path of its CA certificate (ca), a token that is good for\n"
           "30 days, and what a client needs to sign in instead: authority, tenant, clientId and clientSecret.\n\n"
           "  --port N               listen on this port instead of a free one\n"
           "  --items N              add generated secrets until there are N in all\n"
           "  --versions N           add a secret of N versions\n"
           "  --data DIR             keep certificates, keys and content in DIR\n"
           "  --token-lifetime S     the authority's tokens are good for S seconds (3600)\n"
           "  --seed-empty           start without the sample content\n"
           "  --managed-hsm          answer as a Managed HSM does: keys only\n"
           "  --until-stdin-closes   end when standard input closes\n"
           "  --help, --version      show this text, or the version, and end\n\n"
           "In the environment, PRACTICE_VAULT_DELETE_DELAY_MS sets how long a deletion takes (1000), and in seconds\n"
           "PRACTICE_VAULT_CODE_LIFETIME how long an authorization code is good (60), PRACTICE_VAULT_DEVICE_LIFETIME\n"
           "how long a device code is (900), and PRACTICE_VAULT_DEVICE_INTERVAL how often a device may ask (5).\n"
           "PRACTICE_VAULT_RECOVERY_LEVEL is what becomes of what is deleted: Recoverable+Purgeable unless set,\n"
           "Recoverable under purge protection, Purgeable where nothing is kept; PRACTICE_VAULT_RECOVERABLE_DAYS\n"
           "for how long (90).\n";
}

} // namespace practicevault
