import type { PublicCopy, PublicRow, PublicTable, PublicValue } from "../public-copy";
import { allOf, countIn, qualificationTableOf } from "./published-counts";

/**
 * Where the same holds for everybody of a qualification: all are counted as not White British, all withdrew or deferred, or nobody
 * passed. Whoever knows that somebody took part then knows that, too.
 */
export function sameOfAQualification(copy: PublicCopy): string[] {
  return [...recruitsNotWhiteBritish(copy), ...outcomesOfAll(copy)];
}

function recruitsNotWhiteBritish(copy: PublicCopy): string[] {
  return rowsOf(qualificationTableOf(copy, 3)).flatMap(({ row, year, valueAt }) => {
    const actual = valueAt("Actual");
    if (actual === null || typeof actual === "string" || actual.kind !== "share") return [];
    const { count, denominator } = actual;
    const who = `recruited ${place(row, "to ")}in ${year}`;
    return count > 0 && count === denominator ? [`${allOf(count, who)} counted as not White British.`] : [];
  });
}

function outcomesOfAll(copy: PublicCopy): string[] {
  return rowsOf(qualificationTableOf(copy, 7)).flatMap(({ row, year, valueAt }) => {
    const who = `who started ${place(row)}in ${year}`;
    const [started, submitted] = [countIn(valueAt("Started")) ?? 0, countIn(valueAt("Submitted")) ?? 0];
    const lines = ["Withdrawn", "Deferred"]
      .filter((heading) => started > 0 && countIn(valueAt(heading)) === started)
      .map((heading) => `${allOf(started, who)} recorded as ${heading.toLowerCase()}.`);
    const hasNobodyPassed = submitted > 0 && countIn(valueAt("Passed")) === 0;
    return hasNobodyPassed
      ? [...lines, `${allOf(submitted, `with a final result ${who}`)} recorded as failed.`]
      : lines;
  });
}

/** "NPQ for Headship (NPQH) "; nothing for all qualifications together. */
function place({ label, isTotal }: PublicRow, before = ""): string {
  return isTotal ? "" : `${before}${label} `;
}

/** A row in one year. */
interface RowInYear {
  readonly row: PublicRow;
  readonly year: string;
  /** What stands below a heading. */
  readonly valueAt: (heading: string) => PublicValue;
}

function rowsOf(table: PublicTable | undefined): RowInYear[] {
  if (table === undefined) return [];
  const years = [...new Set(table.columns.map(([year]) => year))];
  return years.flatMap((year) =>
    table.rows.map((row) => ({
      row,
      year,
      valueAt: (heading) =>
        row.values[table.columns.findIndex((path) => path[0] === year && path[path.length - 1] === heading)],
    })),
  );
}
