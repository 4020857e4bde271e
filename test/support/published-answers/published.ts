import report from "../../fixtures/alliance-of-leading-learning.json";
import type { PublishedTable } from "../../fixtures/published-report";

/** The years and qualifications of the published report. */
export const { years, qualifications: codes } = report;

export const [FIRST_YEAR] = years;

/** The ratings of the sample, which the report itself has not published. */
export const FEEDBACK: PublishedTable = report.sampleFeedback;

export const CHARACTERISTICS = ["Gender", "Disability", "Ethnicity"] as const;

/** Cells of a published table that a qualification (or all: the totals) has in a year (or all). */
export function published(
  table: PublishedTable,
  qualification: string | undefined,
  year: string | undefined,
  ...column: string[]
): string[] {
  const hasTotals = table.rows.some(({ label }) => label === "Totals");
  const rows = table.rows.filter(({ label }) => {
    if (qualification !== undefined) return label.endsWith(`(${qualification})`);
    return hasTotals ? label === "Totals" : true;
  });
  const wanted = table.columns.flatMap(([ofYear, ...path], at) =>
    (year === undefined || ofYear === year) && path.join("|") === column.join("|") ? [at] : [],
  );
  return rows.flatMap(({ cells }) => wanted.map((at) => cells[at]));
}

/** "19% (4)" is 4 people; a blank cell is nobody. */
export function peopleIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Number(/\((\d+)\)/.exec(cell)?.[1] ?? cell), 0);
}
