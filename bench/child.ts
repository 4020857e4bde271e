import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PROJECT = join(__dirname, "..");

/** What a process took, and what it said before. */
export interface Took {
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
}

/** Runs a program that ends with a line of JSON: `{ seconds, megabytes }`. Null when it did not, because it failed or ran out of memory. */
export function took(program: string, args: readonly string[]): Took | null {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", cwd: PROJECT });
  const lines = stdout.trim().split("\n");
  try {
    const { seconds, megabytes } = JSON.parse(lines.pop() ?? "") as { seconds: number; megabytes: number };
    return { exitCode: status, seconds, megabytes, said: `${lines.join(" ")}${stderr}`.trim() };
  } catch {
    return null;
  }
}

/** Runs bench/command-process.ts. */
export function tookCommand(...args: readonly string[]): Took | null {
  return took(process.execPath, ["--import", "tsx", join(__dirname, "command-process.ts"), ...args]);
}
