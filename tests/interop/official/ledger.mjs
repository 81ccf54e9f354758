// SPDX-License-Identifier: Apache-2.0
// Counts operations by how they ended: passed, refused by the server as it should, failed on their side (an error of the
// foreign software), or ours to mend. What the programs of this folder write and tests/interop/table.py adds up:
// {"subject","version","role","operations":[{"name","outcome":"passed|refused|theirs|ours","detail"}]}.
import { writeFileSync } from "node:fs";

const limitMilliseconds = 30_000;

function withinTheLimit(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${limitMilliseconds} ms`)), limitMilliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function words(error) {
  const status = error.statusCode ? `${error.statusCode} ${error.code ?? ""}: ` : "";
  return `${error.name}: ${status}${error.message}`.replaceAll(/\s+/g, " ").slice(0, 300);
}

export function check(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

export function same(given, expected, what) {
  const [left, right] = [JSON.stringify(given), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what} is ${left}, not ${right}`);
}

/// The innermost code of an envelope, as the official clients hand it on.
export function innerCode(error) {
  return error.details?.error?.innerError?.code;
}

export class Ledger {
  constructor(subject, version, role) {
    this.report = { subject, version, role, operations: [] };
  }

  note(name, outcome, detail = "") {
    this.report.operations.push({ name, outcome, detail });
    if (outcome === "ours") console.error(`  ours to mend: ${name}: ${detail}`);
  }

  /// Runs an operation that must succeed; returns what it gave, or undefined where it failed.
  async passes(name, action) {
    try {
      const value = await withinTheLimit(action());
      this.note(name, "passed");
      return value;
    } catch (error) {
      this.note(name, "ours", words(error));
      return undefined;
    }
  }

  /// Runs an operation in which the foreign software itself is known to err; the detail says how. Passes once it no
  /// longer does.
  async failsOnTheirSide(name, detail, action) {
    try {
      await withinTheLimit(action());
      this.note(name, "passed");
    } catch {
      this.note(name, "theirs", detail);
    }
  }

  /// Runs an operation that the server must refuse with this envelope; inner is the inner code where one belongs there.
  async refuses(name, status, code, action, inner) {
    try {
      await withinTheLimit(action());
      this.note(name, "ours", `succeeded; ${status} ${code} was expected`);
    } catch (error) {
      const asExpected = error.name === "RestError" && error.statusCode === status && error.code === code
        && (inner === undefined || innerCode(error) === inner);
      this.note(name, asExpected ? "refused" : "ours", asExpected ? `${status} ${code} ${inner ?? ""}`.trim() : words(error));
    }
  }

  /// Writes the report; true when nothing is ours to mend.
  finish(file) {
    writeFileSync(file, JSON.stringify(this.report, null, 1));
    return this.report.operations.every(({ outcome }) => outcome !== "ours");
  }
}
