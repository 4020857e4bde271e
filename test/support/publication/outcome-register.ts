import type { SourceTable } from "../../../src/register/tables/source";
import { participantsTable, people } from "../register-tables";

/** What becomes of those who start a qualification; the others are still under way. */
export interface Outcomes {
  readonly withdrawn: number;
  readonly deferred: number;
  readonly failed: number;
  readonly passed: number;
  readonly others: number;
}

/** A register that has just these outcomes, by qualification. */
export function outcomeRegister(outcomes: Readonly<Record<string, Outcomes>>): SourceTable[] {
  const rows = Object.entries(outcomes).flatMap(([Qualification, { withdrawn, deferred, failed, passed, others }]) => [
    ...people(withdrawn, { Qualification, "Withdrawn date": "2018-02-01" }, `${Qualification}-W`),
    ...people(deferred, { Qualification, "Deferred date": "2018-02-01" }, `${Qualification}-D`),
    ...people(failed, { Qualification, ...released("Failed") }, `${Qualification}-F`),
    ...people(passed, { Qualification, ...released("Passed") }, `${Qualification}-P`),
    ...people(others, { Qualification }, `${Qualification}-O`),
  ]);
  return [participantsTable(rows)];
}

function released(result: string): { readonly [heading: string]: string } {
  return { "Presented date": "2018-12-01", "Result date": "2019-02-01", Result: result };
}
