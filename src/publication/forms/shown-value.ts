import { roundedUnits } from "../../report/shown-ratio";
import { wholeNumber } from "../../text/plural";
import { CONFIDENTIAL, publicText, UNRELIABLE, type PublicValue } from "../public-copy";

/** Nothing applies: no target, or nobody to work it out of. */
export const NOT_APPLICABLE = "[z]";

/** Says why a cell has no number. */
export type Shorthand = typeof CONFIDENTIAL | typeof UNRELIABLE | typeof NOT_APPLICABLE;

/** A figure as it is displayed, and no more exactly: the decimals that are not shown could give a count away. */
export interface ShownNumber {
  /** Per cent for percentages: 175 of `175.00 %` */
  readonly number: number;
  readonly decimals: 0 | 2;
  /** The number in brackets of `19% (4)`; null where there is none. */
  readonly behind: number | null;
}

/** What page, workbook and CSV file show of a value. Nought is shown as 0, also where the sheets leave it blank. */
export function shownValue(value: PublicValue): ShownNumber | Shorthand {
  if (value === CONFIDENTIAL || value === UNRELIABLE) return value;
  if (value === null) return NOT_APPLICABLE;
  if (value.kind === "count") return { number: value.count, decimals: 0, behind: null };
  const { numerator, denominator } = value;
  if (denominator === 0) return NOT_APPLICABLE;
  switch (value.kind) {
    case "percent":
      return { number: Number(roundedUnits(numerator, denominator, 4)) / 100, decimals: 2, behind: null };
    case "wholePercent":
      return { number: Number(roundedUnits(numerator, denominator, 2)), decimals: 0, behind: null };
    case "share":
      return { number: Number(roundedUnits(numerator, denominator, 2)), decimals: 0, behind: value.count };
    case "mean":
      return { number: Number(roundedUnits(numerator, denominator, 2)) / 100, decimals: 2, behind: null };
  }
}

/** A value as page and pane write it: as on the sheets, but a nought is always written, and shorthand where nothing applies. */
export function shownText(value: PublicValue): string {
  const shown = shownValue(value);
  if (typeof shown === "string") return shown;
  return shown.number === 0 && publicText(value) === "" ? wholeNumber(0) : publicText(value);
}
