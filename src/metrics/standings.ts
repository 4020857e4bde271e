import type { FieldKey } from "../register/tables/fields";
import { canonicalHeading } from "../register/tables/canonical-heading";
import { PARTICIPANTS_ROLE } from "../register/tables/roles/participants";
import { MILLION } from "../register/cells/read-number";
import { wholeNumber } from "../text/plural";
import { asked, type CountedColumn } from "./behind/question";
import type { Figure, OutOf } from "./figure";
import type { Standing, Status } from "./metric";
import type { Scope } from "./scope";
import type { Tally } from "./tally";

/** What {@link standingsOf} is given for one combination. */
export type Judgement = Omit<Standing, "qualification" | "year" | "asked">;

/** Nothing to judge, and why in a few words: "No target"; with the actual figure where there is one. */
export function notYetKnown(reason: string, figure: Figure = null): Judgement {
  return { status: "Not yet known", figure, target: null, short: null, reason };
}

/** There are people to judge, and what would decide it is missing: no year that is known may stand for this one. */
export function inDoubt(reason: string): Judgement {
  return { ...notYetKnown(reason), isDoubtful: true };
}

/**
 * Why nothing can be said about people of whom a column is missing: the workbook has none of the fields, or a table has none of them
 * although others do. Null when nothing is missing.
 *
 * @param fields any one of which would do, the usual one first
 */
export function columnMissing(
  tally: Tally,
  year: number,
  qualification: number | null,
  fields: readonly FieldKey[],
): Judgement | null {
  const absent = columnAbsent(tally, fields);
  if (absent !== null) return inDoubt(absent);
  const heading = headingOf(fields);
  for (const cell of tally.scope.cellsOf(year, qualification)) {
    for (const table of tally.tables[cell]) {
      if (fields.some((field) => table.fields.has(field))) continue;
      const perhaps = table.unusedDates.map((one) => `“${one}”`).join(" or ");
      return inDoubt(`${table.name}: no column ${heading}${perhaps === "" ? "" : `, unless it is ${perhaps}`}`);
    }
  }
  return null;
}

/** "No column Ethnicity" where no table of participants has any of these fields; null where one has. */
export function columnAbsent({ given }: Tally, fields: readonly FieldKey[]): string | null {
  return fields.some((field) => given.has(field)) ? null : `No column ${headingOf(fields)}`;
}

function headingOf([usual]: readonly FieldKey[]): string {
  return canonicalHeading(PARTICIPANTS_ROLE, usual);
}

/** A threshold in per cent as a figure, exact to six decimals as {@link reaches} judges it. */
export function thresholdFigure(thresholdPercent: number): Figure {
  return { kind: "percent", numerator: Math.round(thresholdPercent * MILLION), denominator: 100 * MILLION };
}

/** "Met" when the condition holds, else "Not met". */
export function met(condition: boolean): Status {
  return condition ? "Met" : "Not met";
}

/**
 * Whether numerator / denominator reaches a percentage, judged unrounded. The threshold may have up to six decimals; all other
 * numbers are whole.
 */
export function reaches(numerator: number, denominator: number, thresholdPercent: number): boolean {
  const millionths = BigInt(Math.round(thresholdPercent * MILLION));
  return BigInt(numerator) * 100_000_000n >= BigInt(denominator) * millionths;
}

/**
 * How many more would be needed for a share of a number, at least 0.
 *
 * @param share in millionths of a per cent
 */
export function shortOf(reached: number, among: number, share: number): number {
  const needed = (BigInt(among) * BigInt(share) + 99_999_999n) / 100_000_000n;
  return Math.max(0, Number(needed) - reached);
}

/** How a share of people or assessments is judged that has to reach a percentage. `what`: "in time" of "46 of 52 in time, 1 more needed". */
export function judgeShare(reached: number, among: number, thresholdPercent: number, what: string): Judgement {
  const short = shortOf(reached, among, Math.round(thresholdPercent * MILLION));
  return {
    status: met(short === 0),
    figure: { kind: "percent", numerator: reached, denominator: among },
    target: thresholdFigure(thresholdPercent),
    short,
    reason: short === 0 ? "" : `${wholeNumber(reached)} of ${wholeNumber(among)} ${what}, ${moreNeeded(short)}`,
  };
}

/** "1 more needed" */
export function moreNeeded(short: number): string {
  return `${wholeNumber(short)} more needed`;
}

/**
 * How all qualifications stand on a metric that each of them has to meet: met when every one with a target is, and short of what they are
 * short of together, as a surplus in one does not make up for another.
 *
 * @param each those with a target
 * @returns null when none has a target
 */
export function together(each: readonly Judgement[]): (Judgement & { readonly figure: OutOf }) | null {
  if (each.length === 0) return null;
  const count = each.filter(({ status }) => status === "Met").length;
  const figure: OutOf = { kind: "outOf", count, total: each.length };
  const missed = each.filter(({ status }) => status === "Not met");
  if (missed.length === 0 && count < each.length) {
    const [unknown] = each.filter(({ status }) => status === "Not yet known");
    const isDoubtful = each.some((one) => one.isDoubtful);
    return { ...notYetKnown(unknown.reason), figure, ...(isDoubtful && { isDoubtful }) };
  }
  const short = missed.reduce((sum, one) => sum + (one.short ?? 0), 0);
  return { status: met(short === 0), figure, target: null, short, reason: short === 0 ? "" : moreNeeded(short) };
}

/**
 * Judges every year and qualification, then all qualifications together (null).
 *
 * @param counts whom the deciding figure counts; null = nobody
 */
export function standingsOf(
  scope: Scope,
  counts: CountedColumn | null,
  judge: (year: number, qualification: number | null) => Judgement,
): Standing[] {
  return scope.years.flatMap((label, year) =>
    [...scope.qualifications.keys(), null].map((qualification) => {
      const where = { year: label, qualification: qualification === null ? null : scope.qualifications[qualification] };
      const judgement = judge(year, qualification);
      const isAsked = counts !== null && judgement.figure !== null;
      return { ...where, ...judgement, asked: isAsked ? asked(counts, { ...where, group: null }) : null };
    }),
  );
}
