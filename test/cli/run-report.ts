import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PROJECT = resolve(__dirname, "../..");

/** The sample workbook. */
export const SAMPLE = join(PROJECT, "samples", "alliance-of-leading-learning.xlsx");

/** How the command ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new empty folder for a test's files. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "npq-metrics-"));
}

/** Puts a file into a folder; answers its path. */
export function put(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the headless command in a process of its own, as `npm run report` does. */
export function runReport(...args: readonly string[]): Ended {
  const tsx = require.resolve("tsx/cli");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(PROJECT, "cli", "report.ts"), ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "" },
  });
  return { exitCode: status, stdout, stderr };
}
