#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares what the practice vault recorded of the official clients and of ours, step by step.

usage: beside.py OFFICIAL_EXCHANGE OUR_EXCHANGE REPORT DIFFERENCES

Of each step: the set of different requests, each with method, path, names in the query and names in the body. A
difference that EXPLAINED names is no fault; any other is ours to mend. DIFFERENCES is a table in Markdown.
"""
import json
import pathlib
import re
import sys
import urllib.parse

# What differs, who does it ("both": each in its own way), and why that is no fault.
EXPLAINED = {
    ("query: api-version=", "both"): "the newest version that the official clients were made for; ours is the connection's",
    ("query: api%2Dversion", "theirs"): "they percent-encode the dash; it decodes to the same name",
    ("path: empty version", "theirs"): "they leave an empty segment where no version is named: the current one",
    ("body: attributes", "theirs"): "they send an empty object of attributes where none is set",
}


def plain_path(path):
    """The path without what differs by design: whose name it is and which version."""
    path = re.sub(r"/(official|own)-", "/", path)
    return re.sub(r"/[0-9a-f]{32}(?=/|$)", "/{version}", path)


def requests_of(step):
    """{(method, path without empty segments): facts of one such request}"""
    found = {}
    for request in step["requests"]:
        path = plain_path(request["path"])
        without_empty = "/" + "/".join(part for part in path.split("/") if part)
        query = [part.split("=")[0] for part in request["query"].split("&") if part]
        found[(request["method"], without_empty)] = {
            "empty version": path != without_empty,
            "encoded dash": "api%2Dversion" in query,
            "api-version": dict(urllib.parse.parse_qsl(request["query"])).get("api-version"),
            "query": sorted(urllib.parse.unquote(name) for name in query),
            "body": set(request["bodyPaths"]),
            "empty body": request["bodyLength"] == 0,
            "type": request["headers"].get("content-type", "").split(";")[0],
        }
    return found


def differences_of(theirs, ours):
    """Yields (what, who, theirs, ours) of two requests to the same path."""
    if theirs["api-version"] != ours["api-version"]:
        yield "query: api-version=", "both", theirs["api-version"], ours["api-version"]
    if theirs["query"] != ours["query"]:
        yield "query: names", "both", ", ".join(theirs["query"]), ", ".join(ours["query"])
    if theirs["type"] != ours["type"]:
        yield "header: content-type", "both", theirs["type"] or "none", ours["type"] or "none"
    for what, key in (("query: api%2Dversion", "encoded dash"), ("path: empty version", "empty version"),
                      ("body: empty", "empty body")):
        if theirs[key] != ours[key]:
            yield what, "theirs" if theirs[key] else "ours", "yes" if theirs[key] else "no", "yes" if ours[key] else "no"
    for name in sorted(theirs["body"] ^ ours["body"]):
        is_theirs = name in theirs["body"]
        yield f"body: {name}", "theirs" if is_theirs else "ours", "sent" if is_theirs else "—", "—" if is_theirs else "sent"


def compare(theirs, ours):
    operations, table = [], {}
    official = {step["name"]: requests_of(step) for step in theirs["steps"]}
    own = {step["name"]: requests_of(step) for step in ours["steps"]}
    for name in sorted(set(official) | set(own)):
        one, other = official.get(name, {}), own.get(name, {})
        faults = [f"only {'theirs' if request in one else 'ours'}: {' '.join(request)}" for request in sorted(set(one) ^ set(other))]
        notes = []
        for request in sorted(set(one) & set(other)):
            for what, who, left, right in differences_of(one[request], other[request]):
                table.setdefault((what, who, left, right), []).append(name)
                (notes if (what, who) in EXPLAINED else faults).append(f"{' '.join(request)}: {what}: {left} / {right}")
        operations.append({"name": name, "outcome": "ours" if faults else "passed", "detail": "; ".join(faults or notes)})
    return operations, table


def as_markdown(table):
    lines = ["| what | official | ours | in steps | why |", "|---|---|---|---|---|"]
    for (what, who, left, right), steps in sorted(table.items()):
        steps = sorted(set(steps))
        which = str(len(steps)) if len(steps) > 4 else ", ".join(steps)
        lines.append(f"| {what} | {left} | {right} | {which} | {EXPLAINED.get((what, who), '**not explained**')} |")
    return "\n".join(lines) + "\n"


def main(theirs, ours, report, differences):
    operations, table = compare(json.loads(pathlib.Path(theirs).read_text()), json.loads(pathlib.Path(ours).read_text()))
    pathlib.Path(report).write_text(json.dumps(
        {"subject": "requests of the official clients and of ours", "version": "", "operations": operations}, indent=1))
    pathlib.Path(differences).write_text(as_markdown(table))
    for operation in operations:
        if operation["outcome"] == "ours":
            print(f"  ours to mend: {operation['name']}: {operation['detail']}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:5])
