import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { took, tookCommand, type Took } from "./child";
import { workbookFile } from "./workbook-file";

/** Runs of each contestant; the fastest counts, since other work only slows down. */
const RUNS = 3;

/**
 * The command beside what else opens a workbook, on the same file: opening alone, the whole command with its output, SheetJS's reading and
 * openpyxl's.
 *
 * @param peers the folder of the peers; null when they are not installed
 * @param isFull whether a full sheet of 12 columns is measured as well, which takes minutes
 */
export function commandTimes(peers: string | null, isFull: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const sizes = [[100_000, 20], ...(isFull ? [[1_048_575, 12]] : [])];
    return sizes.map(([rows, columns]) => compared(folder, peers, rows, columns)).join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compared(folder: string, peers: string | null, rows: number, columns: number): string {
  const path = join(folder, "in.xlsx");
  writeFileSync(path, workbookFile(rows, columns));
  const python = pythonWithOpenpyxl();
  const contestants: [string, () => Took | null][] = [
    ["the command opens it", () => tookCommand("open", path)],
    ["the whole command", () => tookCommand("report", path, "--out", join(folder, "out.xlsx"))],
  ];
  if (peers !== null) {
    // Four times as much memory as Node.js takes by itself, or it cannot read a full sheet.
    const args = ["--max-old-space-size=16000", join(peers, "sheetjs.mjs"), path];
    contestants.push(["SheetJS reads it", () => took(process.execPath, args)]);
  }
  if (python !== null) {
    contestants.push(["openpyxl reads it", () => took(python, [join(__dirname, "peers", "openpyxl_read.py"), path])]);
  }
  const best = contestants.map(([name, run]) => ({ name, took: fastest(rows > 200_000 ? 1 : RUNS, run) }));
  const base = best[0].took;
  const lines = best.map(({ name, took: one }) => {
    if (one === null || base === null) return `${name.padEnd(22)}failed`;
    const [time, memory] = [one.seconds / base.seconds, one.megabytes / base.megabytes];
    return (
      `${name.padEnd(22)}${one.seconds.toFixed(2).padStart(7)} s ${time.toFixed(2).padStart(6)} ×` +
      `${one.megabytes.toFixed(0).padStart(8)} MB ${memory.toFixed(2).padStart(6)} ×`
    );
  });
  const absent = [
    ...(peers === null ? ["SheetJS is not installed: npm ci --prefix bench adds it."] : []),
    ...(python === null
      ? ["openpyxl is not installed: pip install openpyxl adds it, for python3 or what PYTHON names."]
      : []),
  ];
  const title = `\nA workbook of ${rows.toLocaleString("en-GB")} rows × ${columns} columns (time, and most memory of the process)`;
  return [title, ...lines, ...absent].join("\n");
}

function fastest(runs: number, run: () => Took | null): Took | null {
  let best: Took | null = null;
  for (let i = 0; i < runs; i++) {
    const one = run();
    if (one === null) return null;
    if (best === null || one.seconds < best.seconds) best = one;
  }
  return best;
}

function pythonWithOpenpyxl(): string | null {
  const programs = [process.env.PYTHON ?? "", "python3", "python"].filter((name) => name !== "");
  return programs.find((name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0) ?? null;
}
