import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "excel-stand-in/xlsx";
import type { Workbook } from "excel-stand-in";
import { newFolder, put, runReport } from "../support/run-report";
import type { reportJson } from "../../cli/report/report-json";

export type ReportJson = ReturnType<typeof reportJson>;

/** A kind of workbook that is met in the field, what is right for it, and how that is read from what the command makes of it. */
export interface FieldCase {
  /** What is special, in a few words: "Dates with invisible marks". Unique. */
  readonly kind: string;
  readonly workbook: () => Promise<Uint8Array>;
  /** The right figures, worked out by hand: "2018/19: 2; metric 4 1 of 2". */
  readonly right: string;
  /** The same from what came out. */
  readonly got: (outcome: FieldOutcome) => string | Promise<string>;
}

/** What the report command made of a workbook, as of 24 November 2026. */
export interface FieldOutcome {
  readonly exitCode: number;
  /** What it said on the command line. */
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON. @throws when nothing was written */
  readonly json: ReportJson;
  /** The workbook written, opened again. @throws when nothing was written */
  readonly output: () => Promise<Workbook>;
  /** The bytes of the workbook written. @throws when nothing was written */
  readonly bytes: () => Promise<Uint8Array>;
}

/** A workbook of the fixtures, by its name without ".xlsx". */
export function fieldFile(name: string): () => Promise<Uint8Array> {
  return async () => new Uint8Array(await readFile(join(__dirname, "../fixtures/field", `${name}.xlsx`)));
}

/** Runs the report command on a case's workbook. */
export async function outcomeOf({ workbook }: FieldCase): Promise<FieldOutcome> {
  const folder = newFolder();
  const input = put(folder, "in.xlsx", await workbook());
  const [output, json] = [join(folder, "out.xlsx"), join(folder, "out.json")];
  const ended = await runReport(input, "--out", output, "--json", json, "--as-of", "2026-11-24");
  const text = ended.exitCode === 0 ? await readFile(json, "utf8") : null;
  const bytes = async (): Promise<Uint8Array> => new Uint8Array(await readFile(output));
  return {
    ...ended,
    get json(): ReportJson {
      if (text === null) throw new Error(`Nothing was written: ${ended.stderr}`);
      return JSON.parse(text) as ReportJson;
    },
    bytes,
    output: async () => (await openXlsx(await bytes())).workbook,
  };
}
