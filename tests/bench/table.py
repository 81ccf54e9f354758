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

print(f"| measure | median of {max(map(len, runs.values()), default=0)} | goal | met | longest of all: what it was |")
print("|---|---|---|---|---|")
for measure, figures in runs.items():
    median = statistics.median(figure["value"] for figure in figures)
    worst = max(figures, key=lambda figure: figure["value"])
    met = "yes" if median <= worst["goal"] else "NO"
    print(f"| {measure} | {median:.1f} {worst['unit']} | {worst['goal']:g} | {met} | {worst['value']:.1f}: {worst['note']} |")
