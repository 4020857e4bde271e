import type { SourceTable } from "../src/register/tables/source";

/** What every contestant counts, by year, qualification and group. */
export const MEASURES = [
  ...[
    "recruited",
    "fsm",
    "non-white-british",
    "presented",
    "within-time",
    "withdrawn",
    "deferred",
    "submitted",
    "passed",
  ],
] as const;

/** Characteristics by which it is counted, with the position of their columns among the headings. */
export const CHARACTERISTICS = { gender: 9, disability: 10, ethnicity: 11 } as const;

/** "passed|2017/18|NPQH|gender|Female" → people; zeros are left out. */
export type Counts = ReadonlyMap<string, number>;

/** A contestant of the benchmark. */
export interface Subject {
  readonly name: string;
  /** Counts a table; this is timed. Returns a function that spells the counts out, which is not timed. */
  run(table: SourceTable): Promise<() => Counts> | (() => Counts);
}

export function countKey(
  measure: string,
  year: string,
  qualification: string,
  characteristic: string,
  group: string,
): string {
  return [measure, year, qualification, characteristic, group].join("|");
}
