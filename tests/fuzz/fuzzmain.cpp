// SPDX-License-Identifier: Apache-2.0
#include "fuzzmain.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

std::string current; ///< For the report of a crash.

void report(int signal)
{
    std::fprintf(stderr, "signal %d with the input:\n", signal);
    for (const char c : current)
        std::fprintf(stderr, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
    std::fputc('\n', stderr);
    std::_Exit(1);
}

class Mutator
{
public:
    explicit Mutator(std::uint64_t seed) : m_random(seed) {}

    std::string next()
    {
        std::string text = pick(fuzzSeeds());
        for (std::size_t count = below(8) + 1; count > 0; --count)
            mutate(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : static_cast<std::size_t>(m_random() % limit); }
    const std::string &pick(const std::vector<std::string> &from) { return from[below(from.size())]; }
    char anyByte()
    {
        constexpr char telling[] = "\"\\,= \t\r\n;'/:@.%[]\0-";
        return below(3) == 0 ? static_cast<char>(below(256)) : telling[below(sizeof telling - 1)];
    }

    void mutate(std::string &text)
    {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = std::min(below(24), text.size() - at);
        switch (below(7)) {
        case 0: text.insert(at, 1, anyByte()); break;
        case 1: text.insert(at, below(200), anyByte()); break;
        case 2: text.erase(at, length); break;
        case 3: text.insert(below(text.size() + 1), text.substr(at, length)); break;
        case 4: text.insert(at, pick(fuzzSeeds())); break;
        case 5: text.resize(at); break;
        default:
            if (at < text.size())
                text[at] = anyByte();
        }
        // Headers are limited long before they come here.
        if (text.size() > 20'000)
            text.resize(20'000);
    }

    std::mt19937_64 m_random;
};

} // namespace

int main(int argc, char *argv[])
{
    const unsigned long long count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const unsigned long long seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    std::signal(SIGABRT, report);
    std::signal(SIGSEGV, report);
    Mutator mutator(seed);
    for (unsigned long long i = 0; i < count; ++i) {
        current = mutator.next();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
    }
    std::printf("%llu inputs\n", count);
    return 0;
}
