// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/secrettrials.h"

namespace vault::interop {

using namespace Qt::StringLiterals;

namespace {

constexpr char text[] = "first line\n\tsecond \xc3\xa9 \xe4\xb8\xad \xf0\x9f\x94\x91 \"quoted\" \\ end";

SetSecretParameters withValue(QByteArrayView value)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value);
    return parameters;
}

auto valueIs(QByteArrayView expected)
{
    return [expected](const SecretBundle &read) { return read.value && read.value->view() == expected; };
}

void settingAndReading(SecretClient &secrets, Ledger &ledger)
{
    SetSecretParameters rich = withValue(text);
    rich.contentType = u"text/plain"_s;
    rich.attributes.expires = 2'524'611'661;
    rich.tags = {{u"team"_s, u"orders"_s}};
    const auto first = ledger.passes(u"set a secret"_s, secrets.set(u"own-secret"_s, rich), [&](const SecretBundle &set) {
        return valueIs(text)(set) && set.properties.contentType == rich.contentType && set.properties.tags == rich.tags
            && set.properties.attributes.expires == rich.attributes.expires;
    });
    const QString older = first ? first->properties.id.version : QString();
    ledger.passes(u"set a second version"_s, secrets.set(u"own-secret"_s, withValue("two")));
    ledger.passes(u"get the secret"_s, secrets.get(u"own-secret"_s), valueIs("two"));
    ledger.passes(u"get its older version"_s, secrets.get(u"own-secret"_s, older), valueIs(text));
    const QByteArray large(25'600, 'x');
    ledger.passes(u"set 25,600 bytes"_s, secrets.set(u"own-large"_s, withValue(large)));
    ledger.passes(u"get 25,600 bytes"_s, secrets.get(u"own-large"_s), valueIs(large));
    ledger.passes(u"list secrets"_s, secrets.list(), [](const ItemPage &page) { return !page.items.isEmpty(); });
    ledger.passes(u"list a secret's versions"_s, secrets.listVersions(u"own-secret"_s),
                  [](const ItemPage &page) { return page.items.size() == 2; });
    SecretUpdate update;
    update.contentType = u"application/json"_s;
    update.tags = Tags{{u"changed"_s, u"yes"_s}};
    ledger.passes(u"update a secret's version"_s, secrets.update(u"own-secret"_s, older, update), [&](const SecretBundle &changed) {
        return !changed.value && changed.properties.contentType == *update.contentType && changed.properties.tags == *update.tags;
    });
    SecretUpdate disable;
    disable.attributes.enabled = false;
    ledger.passes(u"disable a secret"_s, secrets.update(u"own-large"_s, {}, disable));
    ledger.refuses(u"get a disabled secret"_s, u"SecretDisabled"_s, secrets.get(u"own-large"_s));
    ledger.refuses(u"get a secret that is none"_s, u"SecretNotFound"_s, secrets.get(u"own-never"_s));
    ledger.refuses(u"update a secret that is none"_s, u"SecretNotFound"_s, secrets.update(u"own-never"_s, {}, disable));
}

void deleting(SecretClient &secrets, Ledger &ledger)
{
    const QString name = u"own-secret"_s;
    const auto backup = ledger.passes(u"back up a secret"_s, secrets.backup(name));
    ledger.passes(u"delete a secret"_s, secrets.deleteSecret(name), [](const SecretBundle &gone) { return !gone.value; });
    ledger.passes(u"get the deleted secret"_s, settled([&] { return secrets.getDeleted(name); }),
                  [&](const SecretBundle &gone) { return gone.properties.id.name == name && !gone.value; });
    ledger.passes(u"list deleted secrets"_s, secrets.listDeleted(), [](const ItemPage &page) { return page.items.size() == 1; });
    ledger.refuses(u"set in the place of a deleted secret"_s, u"ObjectIsDeletedButRecoverable"_s, secrets.set(name, withValue("x")));
    ledger.passes(u"recover a secret"_s, settled([&] { return secrets.recover(name); }));
    ledger.passes(u"get the recovered secret"_s, settled([&] { return secrets.get(name); }), valueIs("two"));
    ledger.passes(u"delete the secret again"_s, secrets.deleteSecret(name));
    ledger.passes(u"purge a secret"_s, settled([&] { return secrets.purge(name); }));
    const SecretBuffer nothing = SecretBuffer::copyOf("bm9uc2Vuc2U");
    ledger.passes(u"restore a secret"_s, settled([&] { return secrets.restore(backup ? *backup : nothing); }));
    ledger.passes(u"get the restored secret"_s, settled([&] { return secrets.get(name); }), valueIs("two"));
    ledger.refuses(u"restore a secret of nonsense"_s, u"Malformed backup blob"_s, secrets.restore(nothing));
    ledger.refuses(u"delete a secret that is none"_s, u"SecretNotFound"_s, secrets.deleteSecret(u"own-never"_s));
    ledger.refuses(u"purge a secret that is none"_s, u"SecretNotFound"_s, secrets.purge(u"own-never"_s));
}

} // namespace

void trySecrets(SecretClient &secrets, Ledger &ledger)
{
    settingAndReading(secrets, ledger);
    deleting(secrets, ledger);
}

} // namespace vault::interop
