import { analyse, type Analysis } from "../../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import type { Definitions } from "../../../src/metrics/definitions";
import { buildRegister } from "../../../src/register/register";
import type { SourceTable } from "../../../src/register/tables/source";
import type { ReportInput } from "../../../src/report/report-input";

/** What a copy is made of. */
export type CopyInput = Pick<ReportInput, "analysis" | "results" | "provider" | "asOf">;

/** 9 December 2025 as an Excel serial day number. */
const AS_OF = 46_000;

/** The input of a copy from the tables of a workbook. */
export function inputOf(tables: readonly SourceTable[], definitions: Partial<Definitions> = {}): CopyInput {
  return copyInput(analyse(buildRegister(tables, { asOf: AS_OF }), { ...DEFAULT_DEFINITIONS, ...definitions }));
}

export function copyInput(analysis: Analysis): CopyInput {
  return { analysis, results: analysis.results, provider: "Alliance of Leading Learning", asOf: AS_OF };
}
