import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ADD_IN_FILES } from "../../cli/add-in-files";
import { report, type Ended } from "../../cli/report/run-report";

export const PROJECT = resolve(__dirname, "../..");

/** The sample workbook. */
export const SAMPLE = ADD_IN_FILES.sample;

/** A new empty folder for a test's files. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "npq-metrics-"));
}

/** Puts a file into a folder. @returns its path */
export function put(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the report command in this process. One run at a time: office.js serves one workbook. */
export function runReport(...args: readonly string[]): Promise<Ended> {
  return report(args, PROJECT);
}

/** The same; `tell` is told of its progress. */
export function runReportTelling(tell: (text: string) => void, ...args: readonly string[]): Promise<Ended> {
  return report(args, PROJECT, tell);
}
