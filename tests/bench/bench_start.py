# SPDX-License-Identifier: Apache-2.0
"""How soon the window is there after exec, and its first picture, and what the program keeps in memory when it rests with a vault of 200 objects
open; beside an empty QMainWindow and KeePassXC with as many entries. usage: bench_start.py BUILD"""
import base64
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

STARTS = 5  # Of each, in turn; the median is the run's figure.
OBJECTS = 200
PASSWORD = "practice"

build = sys.argv[1]
bench = os.path.join(build, "bench")
scratch = tempfile.mkdtemp()


def tell(measure, value, unit, beside, theirs, ratio_goal, note=""):
    figure = {"measure": measure, "value": value, "unit": unit, "atLeast": False, "note": note,
              "beside": beside}
    if ratio_goal is not None:
        figure["ratioGoal"] = ratio_goal
    if theirs is not None:
        figure["besideValue"] = theirs
    print(json.dumps(figure), flush=True)


class Started:
    """A program whose first window is there."""

    def __init__(self, command, text=None):
        stdin, stderr = subprocess.DEVNULL, None
        if text is not None:
            path = os.path.join(scratch, "stdin")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            stdin, stderr = open(path, encoding="utf-8"), subprocess.DEVNULL  # It asks there.
        mapped = subprocess.run([os.path.join(bench, "mapped"), *command],
                                stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, check=True)
        line = json.loads(mapped.stdout)
        self.mapped, self.painted = line["mapped"], line["painted"]  # Milliseconds.
        self.has_contents = line["hasContents"]
        self.process = line["process"]

    def kilobytes(self):
        with open(f"/proc/{self.process}/status", encoding="utf-8") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))

    def has_ended(self):
        try:
            with open(f"/proc/{self.process}/stat", encoding="utf-8") as line:
                return line.read().rpartition(")")[2].split()[0] == "Z"
        except FileNotFoundError:
            return True

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        deadline = time.monotonic() + 3
        while not self.has_ended() and time.monotonic() < deadline:
            time.sleep(0.02)
        if not self.has_ended():
            os.kill(self.process, signal.SIGKILL)


def at_rest(programs):
    """Resident MiB of each, once all have stayed as they are for two seconds."""
    deadline = time.monotonic() + 30
    before, since = {}, time.monotonic()
    while time.monotonic() < min(since + 2, deadline):
        now = {name: program.kilobytes() for name, program in programs.items()}
        if any(abs(now[name] - before.get(name, 0)) > 64 for name in now):
            before, since = now, time.monotonic()
        time.sleep(0.1)
    return {name: kilobytes / 1024 for name, kilobytes in before.items()}


def starts(programs):
    """Medians of when the window was mapped, and of when something was painted in it."""
    mapped, painted = {name: [] for name in programs}, {name: [] for name in programs}
    for _ in range(STARTS + 1):
        for name, command in programs.items():
            started = Started(command)
            if name == "ours" and not started.has_contents:
                sys.exit("Nothing was painted in our window.")
            mapped[name].append(started.mapped)
            painted[name].append(started.painted)
            started.end()
            time.sleep(0.1)
    # The first of each read the disk.
    return ({name: statistics.median(times[1:]) for name, times in taken.items()} for taken in (mapped, painted))


def database():
    """A KeePass database of as many entries."""
    def uuid(number):
        return base64.b64encode(number.to_bytes(16, "big")).decode()

    entries = "".join(
        f"<Entry><UUID>{uuid(number + 2)}</UUID>"
        f"<String><Key>Title</Key><Value>secret-{number:03}</Value></String>"
        f"<String><Key>UserName</Key><Value>team</Value></String>"
        f'<String><Key>Password</Key><Value ProtectInMemory="True">value-{number:03}</Value></String></Entry>'
        for number in range(OBJECTS)
    )
    source, target = os.path.join(scratch, "entries.xml"), os.path.join(scratch, "entries.kdbx")
    with open(source, "w", encoding="utf-8") as file:
        file.write(f"<KeePassFile><Meta><Generator>bench</Generator></Meta><Root><Group><UUID>{uuid(1)}</UUID>"
                   f"<Name>Root</Name>{entries}</Group></Root></KeePassFile>")
    subprocess.run(["keepassxc-cli", "import", "-q", "-p", "-t", "100", source, target], input=f"{PASSWORD}\n{PASSWORD}\n",
                   text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return target


def main():
    ours, bare = os.path.join(build, "bin", "vault-browser"), os.path.join(bench, "bare_window")
    other = shutil.which("keepassxc")
    programs = {"ours": [ours], "bare": [bare]} | ({"other": [other]} if other else {})
    times, pictures = starts(programs)
    measure = "exec to the first window"
    tell(measure, times["ours"], "ms", "an empty QMainWindow", times["bare"], 1.6, "the start page")
    tell(f"{measure} (KeePassXC)", times["ours"], "ms", "KeePassXC", times.get("other"), 0.5)

    # A window could be mapped with nothing in it. Where all that is painted is of one colour, as in the empty one, its
    # first picture counts; no goal.
    measure = "exec to the first picture with contents"
    tell(measure, pictures["ours"], "ms", "the empty picture of an empty QMainWindow", pictures["bare"], None)
    tell(f"{measure} (KeePassXC)", pictures["ours"], "ms", "KeePassXC", pictures.get("other"), None)

    server = os.path.join(os.environ["VAULT_PROGRAMS_DIR"], "practice-vault")
    vault = subprocess.Popen([server, "--until-stdin-closes", "--items", str(OBJECTS)],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    at = json.loads(vault.stdout.readline())
    os.environ["VAULT_BROWSER_TOKEN"] = at["token"]
    resting = {
        "ours": Started([ours, "--vault", at["url"], "--ca", at["ca"], "--sign-in", "access-token"]),
        "bare": Started([bare]),
    }
    if other:
        resting["other"] = Started([other, "--pw-stdin", database()], f"{PASSWORD}\n")
    memory = at_rest(resting)
    for started in resting.values():
        started.end()
    vault.stdin.close()
    vault.wait()
    measure = f"resident memory at rest with a vault of {OBJECTS} objects"
    tell(measure, memory["ours"], "MiB", "an empty QMainWindow", memory["bare"], 2)
    tell(f"{measure} (KeePassXC)", memory["ours"], "MiB", "KeePassXC", memory.get("other"), 0.6)


try:
    main()
finally:
    shutil.rmtree(scratch)
