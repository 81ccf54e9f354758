# SPDX-License-Identifier: Apache-2.0
"""Prints the medians of the figures in a file of JSON lines as a table. usage: table.py FILE
A line: measure, value, unit and note; goal (of the value), atLeast; beside (a name), besideValue and ratioGoal, where the
figure is held against another."""
import json
import statistics
import sys


def in_digits(number):
    """Three digits that count, and no power of ten."""
    if number is None:
        return ""
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}" if abs(number) < 10 else f"{number:.1f}"


def row(measure, figures):
    at_least = figures[0].get("atLeast", False)
    sign = "≥" if at_least else "≤"
    median = statistics.median(figure["value"] for figure in figures)
    worst = (min if at_least else max)(figures, key=lambda figure: figure["value"])
    goals, verdicts, ratio = [], [], None

    def judge(value, goal, words):
        goals.append(f"{words}{sign} {goal:g}")
        verdicts.append(value >= goal if at_least else value <= goal)

    if worst.get("goal") is not None:
        judge(median, worst["goal"], "")
    beside = worst.get("beside", "")
    theirs = [figure["besideValue"] for figure in figures if figure.get("besideValue") is not None]
    if theirs:
        ratio = median / statistics.median(theirs)
        if "ratioGoal" in worst:
            judge(ratio, worst["ratioGoal"], "ratio ")
        beside = f"{in_digits(statistics.median(theirs))} {beside}"
    elif beside:
        beside = f"{beside}: not here"
    met = "-" if not verdicts else "yes" if all(verdicts) else "NO"
    cells = (measure, f"{in_digits(median)} {worst['unit']}", beside, in_digits(ratio), ", ".join(goals), met,
             f"{in_digits(worst['value'])}: {worst['note']}" if worst["note"] else in_digits(worst["value"]))
    return "| " + " | ".join(cells) + " |"


runs = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        if line.startswith("{"):
            read = json.loads(line)
            runs.setdefault(read["measure"], []).append(read)

print(f"| measure | median of {max(map(len, runs.values()), default=0)} runs, or of one that measures often | beside it | ratio | goal | met | worst of all: what it was |")
print("|---|---|---|---|---|---|---|")
for name, taken in runs.items():
    print(row(name, taken))
