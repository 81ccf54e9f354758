#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Adds up the reports of tests/interop/run and prints the table. usage: table.py FOLDER

Reads FOLDER/*.report.json (see official/ledger.mjs; a part that was left out has "skipped": why), writes
FOLDER/table.txt and FOLDER/table.json. Exit code 1 when anything is ours to mend, 0 otherwise.
"""
import json
import pathlib
import sys

COLUMNS = ("server or client", "version", "tried", "passed", "refused", "theirs", "ours to mend")


def read(file):
    try:
        report = json.loads(file.read_text())
        report["operations"] = report.get("operations", [])
        return report
    except (OSError, ValueError) as error:
        return {"subject": file.name, "version": "", "operations": [
            {"name": "the report", "outcome": "ours", "detail": str(error)}]}


def row(report):
    outcomes = [operation["outcome"] for operation in report["operations"]]
    counts = [len(outcomes)] + [outcomes.count(kind) for kind in ("passed", "refused", "theirs", "ours")]
    return [report["subject"], report.get("version", "")] + [str(count) for count in counts]


def lay_out(rows):
    widths = [max(len(line[index]) for line in rows) for index in range(len(COLUMNS))]
    lines = []
    for line in rows:
        cells = [cell.ljust(width) if index < 2 else cell.rjust(width)
                 for index, (cell, width) in enumerate(zip(line, widths))]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "  ".join("-" * width for width in widths))
    return lines


def main(folder):
    reports = [read(file) for file in sorted(folder.glob("*.report.json"))]
    tried = [report for report in reports if not report.get("skipped")]
    lines = lay_out([list(COLUMNS)] + [row(report) for report in tried])
    lines += [f"skipped: {report['subject']}: {report['skipped']}" for report in reports if report.get("skipped")]
    faults = [f"ours to mend: {report['subject']}: {operation['name']}: {operation['detail']}"
              for report in tried for operation in report["operations"] if operation["outcome"] == "ours"]
    if not reports:
        faults.append("ours to mend: no part left a report")
    text = "\n".join(lines + faults) + "\n"
    (folder / "table.txt").write_text(text)
    (folder / "table.json").write_text(json.dumps([dict(zip(COLUMNS, row(report))) for report in tried], indent=1))
    print(text, end="")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
