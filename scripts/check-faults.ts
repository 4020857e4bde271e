import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/*
 * Tries every fault at every request of every job of the add-in, on all cores, and prints what came of it. `-- --job refresh --kind lost`
 * tries some; `--most 20` tries so many of each job and kind, which `--seed 7` chooses. Ends with 1 if anything was wrong.
 */

/** What came of one kind of fault in one job: see test/faults/sweep.ts. */
interface Swept {
  readonly job: string;
  readonly kind: string;
  readonly all: number;
  readonly tried: number;
  readonly seconds: number;
  readonly violations: readonly string[];
}

/** Far more trials than any job has of one kind. */
const ALL = 1_000_000;
const SHOWN = 10;

const { values } = parseArgs({
  options: {
    ...{ job: { type: "string" }, kind: { type: "string" } },
    ...{ most: { type: "string" }, seed: { type: "string", default: "1" } },
  },
});
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const out = join(folder, "swept.jsonl");
const asked = { job: values.job, kind: values.kind, most: Number(values.most ?? ALL), seed: Number(values.seed), out };

const jest = createRequire(__filename).resolve("jest/bin/jest");
const begun = performance.now();
const child = spawn(process.execPath, [jest, "test/faults/", "--silent"], {
  env: { ...process.env, FAULTS: JSON.stringify(asked) },
  stdio: ["ignore", "inherit", "inherit"],
});
child.on("close", (code) => {
  process.exitCode = report() ? (code ?? 1) : 1;
  rmSync(folder, { recursive: true });
});

/** Prints the table; whether all is well. */
function report(): boolean {
  const swept = readSwept().sort((a, b) => a.job.localeCompare(b.job) || a.kind.localeCompare(b.kind));
  console.log(line(["job", "kind", "tried", "of", "violations", "seconds"]));
  for (const { job, kind, tried, all, violations, seconds } of swept) {
    if (all > 0) console.log(line([job, kind, tried, all, violations.length, seconds.toFixed(1)]));
  }
  const sum = (of: (one: Swept) => number): number => swept.reduce((total, one) => total + of(one), 0);
  const wrong = sum(({ violations }) => violations.length);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    line(["all", "", sum(({ tried }) => tried), sum(({ all }) => all), wrong, sum((one) => one.seconds).toFixed(1)]),
  );
  console.log(`${minutes} minutes on the clock.`);
  for (const { job, kind, violations } of swept) {
    for (const violation of violations.slice(0, SHOWN)) console.log(`${job}, ${kind}, ${violation}`);
    if (violations.length > SHOWN) console.log(`${job}, ${kind}: ${violations.length - SHOWN} more`);
  }
  return swept.length > 0 && wrong === 0;
}

function readSwept(): Swept[] {
  try {
    return readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((one) => JSON.parse(one) as Swept);
  } catch {
    return [];
  }
}

function line(cells: readonly (string | number)[]): string {
  const widths = [34, 14, 7, 7, 11, 9];
  return cells.map((cell, i) => (i < 2 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(" ");
}
