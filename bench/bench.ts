import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildProgram } from "../scripts/build/build-program";
import { commandTimes } from "./command-times";
import { formulaTimes } from "./formula-times";
import type { Measured } from "./measure";
import { pageTimes } from "./page-times";
import { peopleTimes } from "./people-times";
import { publicationOptimum } from "./publication-optimum";
import { publicationTimes } from "./publication-times";
import { OWN, PEERS, subjectOf } from "./subjects";
import { TableText } from "./table";
import { refreshTraffic } from "./refresh-traffic";

const SIZES = [1_000, 10_000, 100_000, 1_048_575];
const PEERS_FOLDER = join(__dirname, "peers");
/**
 * Processes per contestant and size; the fastest first call and the fastest median count, since other work only slows down. A short call is
 * slowed down by a larger share.
 */
const PROCESSES = 3;
const PROCESSES_OF_SHORT_CALLS = 9;
const SHORT_CALL_ROWS = 10_000;
const CHECKED_ROWS = 5_000;
/** Rows over which the add-in makes its code ready while Excel has not answered yet (src/app/make-ready.ts). Here all contestants may. */
const READY_ROWS = 200;

/** Milliseconds of the fastest process. */
interface Times {
  /** The first call in a process whose code has never run. */
  readonly cold: number;
  /** The first call where the contestant has run once over a few other rows. */
  readonly ready: number;
  /** Median of the later calls. */
  readonly warm: number;
}

async function main(): Promise<void> {
  const hasPeers = existsSync(join(__dirname, "node_modules", "arquero"));
  const keys = [...Object.keys(OWN), ...(hasPeers ? PEERS : [])];
  if (!hasPeers) print("arquero and DuckDB are not installed: npm ci --prefix bench adds them.\n");
  await checkAgreement(keys.filter((key) => key !== "bare"));
  const program = await buildProgram(join(__dirname, "measure.ts"));
  for (const rows of SIZES) compare(program, keys, rows);
  print(`\n${await refreshTraffic()}`);
  print(await pageTimes());
  print(await formulaTimes());
  print(await peopleTimes(hasPeers ? PEERS_FOLDER : null));
  print(await publicationTimes());
  print(await publicationOptimum());
  print(commandTimes(hasPeers ? PEERS_FOLDER : null, process.argv.includes("--full-sheet")));
}

/** All contestants must count the same before their times mean anything. */
async function checkAgreement(keys: readonly string[]): Promise<void> {
  const text = new TableText(CHECKED_ROWS);
  const results = await Promise.all(
    keys.map(async (key) => {
      const spelt = await (await subjectOf(key, PEERS_FOLDER)).run(text.parse());
      return JSON.stringify([...spelt()].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
  keys.forEach((key, i) => {
    if (results[i] !== results[0]) throw new Error(`${key} counts otherwise than ${keys[0]}.`);
  });
  print(`All count the same on ${CHECKED_ROWS} rows: ${keys.join(", ")}.`);
}

function compare(program: string, keys: readonly string[], rows: number): void {
  const measured = new Map(keys.map((key) => [key, best(program, key, rows)]));
  const [bare, hand] = [measured.get("bare"), measured.get("hand")];
  if (bare === undefined || hand === undefined) throw new Error("There is nothing to compare with.");
  print(`\n${rows.toLocaleString("en-GB")} rows (register and metrics from freshly parsed cells)`);
  const title = (text: string): string => text.padEnd(40);
  print(" ".repeat(18) + title("first call") + title("first call, made ready") + "later calls");
  print(" ".repeat(18) + title("ms        × bare   × hand   ns/row").repeat(3).trimEnd());
  for (const [key, times] of measured) {
    const columns = (time: number, of: (one: Times) => number): string =>
      time.toFixed(1).padEnd(10) +
      ratio(time, of(bare)) +
      ratio(time, of(hand)) +
      ((time * 1e6) / rows).toFixed(0).padEnd(12);
    print(
      key.padEnd(18) +
        columns(times.cold, (one) => one.cold) +
        columns(times.ready, (one) => one.ready) +
        columns(times.warm, (one) => one.warm).trimEnd(),
    );
  }
}

function ratio(time: number, base: number): string {
  return (time / base).toFixed(2).padEnd(9);
}

function best(program: string, key: string, rows: number): Times {
  const calls = rows >= 1_000_000 ? 3 : rows >= 100_000 ? 7 : 25;
  const processes = { length: rows <= SHORT_CALL_ROWS ? PROCESSES_OF_SHORT_CALLS : PROCESSES };
  const runs = Array.from(processes, () => inProcess(program, key, rows, calls, 0));
  const made = Array.from(processes, () => inProcess(program, key, rows, 1, READY_ROWS));
  return {
    cold: Math.min(...runs.map(({ cold }) => cold)),
    ready: Math.min(...made.map(({ cold }) => cold)),
    warm: Math.min(...runs.map(({ warm }) => warm)),
  };
}

function inProcess(program: string, key: string, rows: number, calls: number, ready: number): Measured {
  const options = ["--expose-gc", "--max-old-space-size=8000", program];
  const args = [...options, key, ...[rows, calls].map(String), PEERS_FOLDER, String(ready)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${key} at ${rows} rows: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout) as Measured;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
