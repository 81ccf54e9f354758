# SPDX-License-Identifier: Apache-2.0
"""Prints the medians of the figures in a file of JSON lines as a table. usage: table.py FILE"""
import json
import statistics
import sys

runs = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        if line.startswith("{"):
            figure = json.loads(line)
            runs.setdefault(figure["measure"], []).append(figure)

print(f"| measure | median of {max(map(len, runs.values()), default=0)} | goal | met | worst of all: what it was |")
print("|---|---|---|---|---|")
for measure, figures in runs.items():
    median = statistics.median(figure["value"] for figure in figures)
    at_least = figures[0].get("atLeast", False)
    worst = (min if at_least else max)(figures, key=lambda figure: figure["value"])
    met = "yes" if (median >= worst["goal"] if at_least else median <= worst["goal"]) else "NO"
    digits = 2 if at_least else 1
    print(
        f"| {measure} | {median:.{digits}f} {worst['unit']} | {'≥' if at_least else '≤'} {worst['goal']:g} | {met} "
        f"| {worst['value']:.{digits}f}: {worst['note']} |"
    )
