// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/directory.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

namespace practicevault {

namespace {

std::filesystem::path makeTemporary()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "practice-vault-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw std::system_error(errno, std::generic_category(), "cannot make a temporary directory");
    return pattern;
}

std::filesystem::path makePermanent(const std::filesystem::path &path)
{
    std::filesystem::create_directories(path);
    return std::filesystem::absolute(path);
}

} // namespace

Directory::Directory(const std::filesystem::path &path)
    : m_path(path.empty() ? makeTemporary() : makePermanent(path)), m_isTemporary(path.empty())
{
}

Directory::~Directory()
{
    std::error_code ignored;
    if (m_isTemporary)
        std::filesystem::remove_all(m_path, ignored);
}

std::optional<std::string> Directory::read(const std::string &name) const
{
    std::ifstream stream(file(name), std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void Directory::write(const std::string &name, const std::string &text, bool isPrivate) const
{
    const std::string target = file(name).string();
    const std::string fresh = target + ".new";
    const auto failure = [&target] {
        return std::system_error(errno, std::generic_category(), "cannot write " + target);
    };
    unlink(fresh.c_str());
    const int descriptor = open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0600 : 0644);
    if (descriptor < 0)
        throw failure();
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(descriptor, text.data() + written, text.size() - written);
        if (count < 0) {
            close(descriptor);
            throw failure();
        }
        written += static_cast<std::size_t>(count);
    }
    close(descriptor);
    if (rename(fresh.c_str(), target.c_str()) != 0)
        throw failure();
}

} // namespace practicevault
