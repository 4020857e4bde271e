import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
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
const TESTS = "test/faults";
/** Bytes of memory after which a process hands on to another. */
const ROOM = 1_500_000_000;

const folder = mkdtempSync(join(tmpdir(), "faults-"));
const asked = { job: values.job, kind: values.kind, most: Number(values.most ?? ALL), seed: Number(values.seed) };
const jest = createRequire(__filename).resolve("jest/bin/jest");
const swept: Swept[] = [];
const begun = performance.now();
void tryAll();

/** Tries the files one after another, as many at once as there are cores. */
async function tryAll(): Promise<void> {
  const files = readdirSync(TESTS).filter((name) => name.endsWith(".test.ts"));
  const ends: number[] = [];
  const next = async (): Promise<void> => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) ends.push(await tryFile(file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, () => next()));
  process.exitCode = report() ? Math.max(...ends) : 1;
  rmSync(folder, { recursive: true });
}

/** Tries what a file has, in as many processes one after another as it takes. Returns the worst exit code. */
async function tryFile(file: string): Promise<number> {
  let worst = 0;
  for (let done: number | null = 0; done !== null;) {
    const out = join(folder, `${file}-${done}.jsonl`);
    worst = Math.max(worst, await tried(file, { ...asked, done, room: ROOM, out }));
    const lines = linesOf(out);
    swept.push(...lines.filter((line) => "job" in line));
    done = lines.find((line) => "done" in line)?.done ?? null;
    console.log(`${file}: ${done === null ? "finished" : `${done} done`}`);
  }
  return worst;
}

function tried(file: string, faults: object): Promise<number> {
  const child = spawn(process.execPath, [jest, `${TESTS}/${file}`, "--silent", "--runInBand"], {
    env: { ...process.env, FAULTS: JSON.stringify(faults) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/** Prints the table; whether all is well. */
function report(): boolean {
  const kinds = [...new Set(swept.map(keyOf))].map((key) => together(swept.filter((one) => keyOf(one) === key)));
  console.log(line(["job", "kind", "tried", "of", "violations", "seconds"]));
  for (const { job, kind, tried, all, violations, seconds } of kinds) {
    if (all > 0) console.log(line([job, kind, tried, all, violations.length, seconds.toFixed(1)]));
  }
  const sum = (of: (one: Swept) => number): number => kinds.reduce((total, one) => total + of(one), 0);
  const wrong = sum(({ violations }) => violations.length);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    line(["all", "", sum(({ tried }) => tried), sum(({ all }) => all), wrong, sum((one) => one.seconds).toFixed(1)]),
  );
  console.log(`${minutes} minutes on the clock.`);
  for (const { job, kind, violations } of kinds) {
    for (const violation of violations.slice(0, SHOWN)) console.log(`${job}, ${kind}, ${violation}`);
    if (violations.length > SHOWN) console.log(`${job}, ${kind}: ${violations.length - SHOWN} more`);
  }
  return kinds.length > 0 && wrong === 0;
}

function keyOf({ job, kind }: Swept): string {
  return `${job} ${kind}`;
}

/** What several processes have said of the same kind. */
function together(parts: readonly Swept[]): Swept {
  const tried = parts.reduce((sum, one) => sum + one.tried, 0);
  const seconds = parts.reduce((sum, one) => sum + one.seconds, 0);
  return { ...parts[0], tried, seconds, violations: parts.flatMap(({ violations }) => violations) };
}

/** What a process has said; nothing where it broke off at once. */
function linesOf(path: string): (Swept | { readonly done: number })[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((one) => JSON.parse(one) as Swept | { readonly done: number });
}

function line(cells: readonly (string | number)[]): string {
  const widths = [34, 14, 7, 7, 11, 9];
  return cells.map((cell, i) => (i < 2 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(" ");
}
