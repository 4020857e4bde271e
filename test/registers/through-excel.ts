import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../cli/report/run-report";
import { reportJson } from "../../cli/report/report-json";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { readRegister } from "./check-register";
import { inventPopulation } from "./population";
import { Features } from "./wanted";
import { layOut } from "./workbook";
import { workbookFileOf } from "./workbook-file";

/** What the command says of a workbook, and what it must say, both as data. */
export interface ThroughExcel {
  readonly said: unknown;
  readonly expected: unknown;
}

/**
 * The report of the register of a seed, made by the command from an .xlsx file through office.js and the stand-in for Excel, beside what is
 * computed from the same cells without any of them: as the truth is compared with the latter, the former has to be the same.
 */
export async function throughExcel(seed: number): Promise<ThroughExcel> {
  const features = new Features({ seed });
  const population = inventPopulation(features);
  const workbook = layOut(population, features, { order: features.choices.of("order") });
  const said = await saidOf(await workbookFileOf(workbook), population.asOf);
  const register = readRegister(workbook, population);
  const analysis = analyse(register, DEFAULT_DEFINITIONS);
  const { problems, counts } = register;
  const input = { results: analysis.results, problems, counts, provider: "" };
  return {
    said,
    expected: JSON.parse(JSON.stringify(reportJson(input as never, analysis))),
  };
}

/** The report of a file as data; the command's sentence where it makes none. */
async function saidOf(content: Uint8Array, asOf: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  try {
    const [file, json] = [join(folder, "register.xlsx"), join(folder, "report.json")];
    writeFileSync(file, content);
    const { exitCode, stderr } = await report([file, "--json", json, "--as-of", asOf], folder);
    return exitCode === 0 ? JSON.parse(readFileSync(json, "utf8")) : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
