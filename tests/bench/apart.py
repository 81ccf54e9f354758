# SPDX-License-Identifier: Apache-2.0
"""Prints the sources of a folder that cannot be compiled as one with the others: those whose own names (of anonymous
namespaces, and static ones) another has too. It reads as much C++ as this code's format needs. usage: apart.py FOLDER"""
import collections
import pathlib
import re
import sys


def own_names(text):
    names, anonymous = set(), False
    for raw in text.splitlines():
        line = re.sub(r'"(\\.|[^"\\])*"', '""', re.sub(r"//.*", "", raw))
        if line.startswith("namespace {"):
            anonymous = True
        elif anonymous and raw.startswith("}") and "namespace" in raw:
            anonymous = False
        elif re.match(r"[A-Za-z_\[]", line) and (anonymous or re.match(r"(static|constexpr|const|inline) ", line)):
            line = re.sub(r"\[\[.*?\]\]", "", line).strip()
            type_ = re.match(r"(?:struct|class|enum class|enum|union|using)\s+(\w+)(?!.*\()", line)
            function = re.search(r"([~\w:]+)\s*\(", line)
            variable = re.search(r"(\w+)\s*(?:\[[^\]]*\]\s*)*[={;]", line)
            if type_:
                names.add(type_[1])
            elif line.startswith(("using", "template", "namespace")):
                pass
            elif function and (not variable or function.start() < variable.start()):
                if "::" not in function[1]:
                    names.add(function[1])
            elif variable:
                names.add(variable[1])
    return names


names = {path: own_names(path.read_text(encoding="utf-8")) for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.cpp"))}
while True:
    owners = collections.Counter(name for own in names.values() for name in own)
    met = {path: sum(owners[name] > 1 for name in own) for path, own in names.items()}
    worst = max(met, key=met.get, default=None)
    if worst is None or met[worst] == 0:
        break
    print(worst.resolve())
    del names[worst]
