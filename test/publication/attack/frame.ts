import type { LinearSystem } from "./linear-system";

/** What the definitions that stand on the page say besides the tables. */
export interface Knowledge {
  /** Whether those of whom no ethnicity is known count for metric 3: all, nobody, or some, where a column of their own says so. */
  readonly notKnown: "all" | "nobody" | "some";
}

/** What the tables are about, and the system that is made of them. */
export interface Frame {
  readonly system: LinearSystem;
  readonly knowledge: Knowledge;
  /** Years of the tables by qualification. */
  readonly years: readonly string[];
  /** "NPQH" */
  readonly qualifications: readonly string[];
  readonly isPublished: (metric: number) => boolean;
}

export const TOTAL = "Total";

/** People of a metric in all groups together. @param qualification a code, or Total */
export function totalKey(metric: number, year: string, qualification: string): string {
  return `${metric} ${TOTAL} ${year} ${qualification}`;
}

/** Codes stand at the end of names: "NPQ for Headship (NPQH)". Rows without one are totals. */
export function codeOf(label: string): string {
  return /\(([^()]+)\)$/.exec(label)?.[1] ?? TOTAL;
}
