# SPDX-License-Identifier: Apache-2.0
"""Writes the prepared pages that nginx serves: FOLDER/KIND/0.json, 1.json… of 25 objects each, chained by nextLink. The
same arguments write the same bytes.
usage: pages.py FOLDER ORIGIN WRITING PAGES KIND…; WRITING is plain or rich, ORIGIN is https://HOST:PORT, and KIND is
secrets, keys, deletedsecrets or deletedkeys."""
import json
import os
import random
import sys

PER_PAGE = 25
PRESENT = 1795167727  # 2026-11-20
TEAMS = ("analytics", "billing", "identity", "mail", "orders", "search", "shipping", "wiki")
THINGS = ("cache-password", "client-secret", "connection-string", "db-password", "queue-token", "sas-token", "smtp-login")
TYPES = (None, "text/plain", "application/json", "application/x-connection-string")
# The rich set: other words, in other writing.
PLACES = ("北京数据中心", "東京リージョン", "Αθήνα κέντρο δεδομένων", "Санкт-Петербург", "القاهرة مركز البيانات", "서울 데이터 센터",
          "Zürich-Örlikon", "Երևան տվյալների կենտրոն")
WHY = (
    "выпускается заново каждый квартал ответственной командой",
    "このシークレットは自動的に更新されます。手動で変更しないでください",
    "à renouveler avant l'échéance, voir la procédure interne n° 47",
    "仅供测试环境使用,请勿在生产环境中引用此机密",
)
NATO = ("Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo", "Lima")


def plain(number, chance):
    name = f"{chance.choice(TEAMS)}-{chance.choice(THINGS)}-{number:06}"
    tags = {"team": chance.choice(TEAMS), "stage": chance.choice(("dev", "prod", "test"))}
    return name, tags, chance.choice(TYPES)


def rich(number, chance):
    words = "-".join(chance.choice(NATO) for _ in range(12))
    name = f"{words}-Zz{number:06}"
    tags = {
        "место": chance.choice(PLACES),
        "責任者": f"{chance.choice(NATO)} {chance.choice(PLACES)}",
        "Begründung": chance.choice(WHY),
        "cost-center": f"{chance.randrange(10**9):09}",
        "rotation": f"every {chance.randrange(10, 400)} days, last by {chance.choice(NATO)}.{chance.choice(NATO)}@contoso.example",
        "data-classification": chance.choice(("öffentlich", "vertraulich", "streng vertraulich")),
        "ticket": f"https://tickets.contoso.example/browse/OPS-{chance.randrange(10**6)}?from=vault&view=everything",
        "emoji": chance.choice(("🔑 active", "🧊 frozen", "🚧 being moved")),
    }
    return name, tags, "application/vnd.contoso.credential+json; charset=utf-8; schema=https://contoso.example/credential/v3"


def entry(written, kind, origin, chance):
    name, tags, content_type = written
    deleted = kind.startswith("deleted")
    collection = kind.removeprefix("deleted")
    created = PRESENT - chance.randrange(1, 60_000_000)
    attributes = {"enabled": chance.random() > 0.05, "created": created, "updated": created + chance.randrange(400_000)}
    if chance.random() < 0.6:
        attributes["exp"] = PRESENT + chance.randrange(-5_000_000, 60_000_000)
    attributes |= {"recoveryLevel": "Recoverable+Purgeable", "recoverableDays": 90}
    item = {"kid" if collection == "keys" else "id": f"{origin}/{collection}/{name}", "attributes": attributes, "tags": tags}
    if content_type and collection == "secrets":
        item["contentType"] = content_type
    if deleted:
        gone = PRESENT - chance.randrange(1, 7_000_000)
        item |= {"recoveryId": f"{origin}/{kind}/{name}", "deletedDate": gone, "scheduledPurgeDate": gone + 7_776_000}
    return item


def write_list(folder, origin, write, pages, kind):
    chance = random.Random(f"{write.__name__} {kind}")
    os.makedirs(os.path.join(folder, kind), exist_ok=True)
    # As a vault lists them: by name.
    objects = sorted((write(number, chance) for number in range(pages * PER_PAGE)), key=lambda written: written[0].lower())
    for page in range(pages):
        link = f"{origin}/{kind}?api-version=7.4&$skiptoken=page-{page + 1}&maxresults={PER_PAGE}"
        body = {
            "value": [entry(written, kind, origin, chance) for written in objects[page * PER_PAGE : (page + 1) * PER_PAGE]],
            "nextLink": link if page + 1 < pages else None,
        }
        with open(os.path.join(folder, kind, f"{page}.json"), "w", encoding="utf-8") as file:
            json.dump(body, file, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    target, at, writing, count, *kinds = sys.argv[1:]
    for wanted in kinds:
        write_list(target, at, {"plain": plain, "rich": rich}[writing], int(count), wanted)
