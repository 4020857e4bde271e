import type { FieldKey } from "../register/tables/fields";
import { canonicalHeading } from "../register/tables/canonical-heading";
import { PARTICIPANTS_ROLE } from "../register/tables/roles/participants";
import { MILLION } from "../register/cells/read-number";
import type { Figure } from "./figure";
import type { Standing, Status } from "./metric";
import type { Scope } from "./scope";

/** What {@link standingsOf} is given for one combination. */
export type Judgement = Omit<Standing, "qualification" | "year">;

/** Nothing to judge, and why in a few words: "No target". */
export function notYetKnown(reason: string): Judgement {
  return { status: "Not yet known", figure: null, reason };
}

/** Why nothing can be said about a field: the workbook has no column for it. */
export function noColumn(field: FieldKey): Judgement {
  return notYetKnown(`No column ${canonicalHeading(PARTICIPANTS_ROLE, field)}`);
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

/** Judges every year and qualification, then all qualifications together where the metric has totals. */
export function standingsOf(
  scope: Scope,
  judge: (year: number, qualification: number | null) => Judgement,
  totals: "with totals" | "without totals",
): Standing[] {
  const qualifications = [...scope.qualifications.keys(), ...(totals === "with totals" ? [null] : [])];
  return scope.years.flatMap((label, year) =>
    qualifications.map((qualification) => ({
      qualification: qualification === null ? null : scope.qualifications[qualification],
      year: label,
      ...judge(year, qualification),
    })),
  );
}
