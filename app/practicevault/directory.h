// SPDX-License-Identifier: Apache-2.0
// Where the vault keeps its files: the data directory, or a fresh temporary one that goes when the program ends.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace practicevault {

class Directory
{
public:
    /// An empty path makes a temporary directory. Throws std::runtime_error.
    explicit Directory(const std::filesystem::path &path);
    ~Directory();
    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;

    bool isTemporary() const { return m_isTemporary; }
    std::filesystem::path file(const std::string &name) const { return m_path / name; }
    std::optional<std::string> read(const std::string &name) const;

    /// Whole or not at all. A private file can be read by its owner only.
    void write(const std::string &name, const std::string &text, bool isPrivate) const;

private:
    std::filesystem::path m_path;
    bool m_isTemporary;
};

} // namespace practicevault
