import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Definitions } from "../../src/metrics/definitions";
import type { Next } from "../../src/metrics/next/next";
import { nextOf } from "../../src/metrics/next/next-of";
import type { Results } from "../../src/metrics/results";
import { buildRegister } from "../../src/register/register";
import type { SourceTable } from "../../src/register/tables/source";
import { serialOf } from "./persons";

/** What is next of a workbook's tables, from cells on, and the results. @param asOf day of the report, "2019-12-02"; null = none */
export function nextOfTables(
  tables: readonly SourceTable[],
  asOf: string | null,
  definitions: Partial<Definitions> = {},
): { readonly next: Next; readonly results: Results } {
  const register = buildRegister(tables, { asOf: asOf === null ? null : serialOf(asOf) });
  const analysis = analyse(register, { ...DEFAULT_DEFINITIONS, ...definitions });
  return { next: nextOf(analysis), results: analysis.results };
}
