// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/contentfile.h"

#include "app/practicevault/keymaterial.h"
#include "app/practicevault/objectjson.h"

#include <iostream>

namespace practicevault {

namespace {

constexpr const char *fileName = "content.json";

std::uint64_t currentState(const Vault &vault)
{
    return vault.changes + KeyMaterial::madeCount();
}

template<class Object>
nlohmann::json tableJson(const ObjectTable<Object> &table)
{
    nlohmann::json objects = nlohmann::json::array();
    for (const auto &[name, object] : table.live)
        objects.push_back(toJson(object));
    for (const auto &[name, object] : table.deleted)
        objects.push_back(toJson(object));
    return objects;
}

template<class Object>
void readTable(const nlohmann::json &objects, ObjectTable<Object> &table)
{
    for (const auto &json : objects) {
        auto object = objectFromJson<Object>(json);
        auto &place = object.deletion ? table.deleted : table.live;
        place.emplace(lowerCase(object.name), std::move(object));
    }
}

} // namespace

bool loadContent(const Directory &directory, Vault &vault)
{
    const auto text = directory.read(fileName);
    if (!text)
        return false;
    try {
        const auto content = nlohmann::json::parse(*text);
        readTable(content.at("keys"), vault.keys);
        readTable(content.at("secrets"), vault.secrets);
        // A file of an older version has none.
        readTable(content.value("certificates", nlohmann::json::array()), vault.certificates);
    } catch (const std::exception &error) {
        throw std::runtime_error("cannot read " + directory.file(fileName).string() + ": " + error.what());
    }
    return true;
}

ContentSaver::ContentSaver(const Directory &directory, Vault &vault) : m_directory(directory), m_vault(vault)
{
    save();
    m_thread = std::thread([this] { run(); });
}

ContentSaver::~ContentSaver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ContentSaver::run()
{
    bool stopping = false;
    while (!stopping) {
        {
            std::unique_lock lock(m_mutex);
            stopping = m_wake.wait_for(lock, std::chrono::milliseconds(500), [this] { return m_stopping; });
        }
        try {
            if (currentState(m_vault) != m_savedState)
                save();
        } catch (const std::exception &error) {
            std::cerr << "practice-vault: " << error.what() << std::endl;
        }
    }
}

void ContentSaver::save()
{
    nlohmann::json content;
    std::uint64_t state = 0;
    {
        const std::lock_guard lock(m_vault.mutex);
        state = currentState(m_vault);
        content = {{"keys", tableJson(m_vault.keys)},
                   {"secrets", tableJson(m_vault.secrets)},
                   {"certificates", tableJson(m_vault.certificates)}};
    }
    m_directory.write(fileName, content.dump(), true);
    m_savedState = state;
}

} // namespace practicevault
