import type { Figure } from "./figure";
import type { Standing, Status } from "./metric";
import type { Scope } from "./scope";

/** Status of one combination and the figure that decides it. */
export interface Judgement {
  readonly status: Status;
  readonly figure: Figure;
}

/** Nothing to judge: no target, or nobody who counts yet. */
export const NOT_YET_KNOWN: Judgement = { status: "Not yet known", figure: null };

/** "Met" when the condition holds, else "Not met". */
export function met(condition: boolean): Status {
  return condition ? "Met" : "Not met";
}

/**
 * Whether numerator / denominator reaches a percentage, judged unrounded. The threshold may have up to six decimals; all other
 * numbers are whole.
 */
export function reaches(numerator: number, denominator: number, thresholdPercent: number): boolean {
  const millionths = BigInt(Math.round(thresholdPercent * 1_000_000));
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
