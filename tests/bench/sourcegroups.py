# SPDX-License-Identifier: Apache-2.0
"""Prints which sources of a folder can be compiled as one, each after the number of its group: no two of a group have an
own name (of an anonymous namespace, or a static one) in common. It reads as much C++ as this code's format needs.
usage: sourcegroups.py FOLDER SIZE"""
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


groups = []  # Of each: its sources, and all their own names.
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.cpp")):
    own = own_names(path.read_text(encoding="utf-8"))
    fitting = (number for number, (sources, names) in enumerate(groups)
               if len(sources) < int(sys.argv[2]) and not own & names)
    number = next(fitting, len(groups))
    if number == len(groups):
        groups.append(([], set()))
    groups[number][0].append(path)
    groups[number][1].update(own)
    print(number, path.resolve())
