import { cellText, isBlank } from "../../cells/spelling";
import { isTotals } from "../../words/totals";
import { canonicalHeading } from "../canonical-heading";
import { TARGETS_ROLE } from "../roles/targets";
import { labelOf, type CrossTab } from "../targets/cross-tab";
import { measureOf, saysTargets } from "../targets/measure-named";
import type { SheetRows } from "./heading-row";

/** A second line of headings, below labels across: "Recruitment" and "FSM %" below each year. */
export interface SecondLine {
  /** Position of the first column beside the labels and all that is below them. */
  readonly to: number;
  /** Whether it says itself that it is about targets. */
  readonly areTargets: boolean;
  /**
   * The headings of a cross-tab for each measure, given the rows below: blank where a column belongs to another. None if there are figures of
   * which the two lines do not say what they are, or say so twice.
   */
  readonly headingsIn: (below: SheetRows) => (readonly unknown[])[];
}

/** Whether a cell holds a number, as one or as text. */
export function isFigure(cell: unknown): boolean {
  return typeof cell === "number" || /^[\d.,]+\s*%?$/.test(cellText(cell));
}

/**
 * The second line of headings below labels across: null when what is there are cells of a row. Labels are merged over their columns, or
 * repeated in each, and a blank column may be between them.
 */
export function secondLine(
  rows: SheetRows,
  row: number,
  column: number,
  across: CrossTab["across"],
): SecondLine | null {
  const [upper, lower = []] = [rows[row], rows[row + 1]];
  const columns: { readonly at: number; readonly label: unknown }[] = [];
  let label: unknown = "";
  for (let at = column + 1; at < upper.length; at++) {
    const isGap = isBlank(upper[at]) && isBlank(lower[at]);
    if (isGap && labelOf(across, upper[at + 1]) === null) break;
    if (!isBlank(upper[at])) label = upper[at];
    if (!isGap) columns.push({ at, label });
  }
  const texts = columns.map(({ at }) => lower[at]).filter((cell) => !isBlank(cell));
  const isLine = texts.length > 1 || texts.some((text) => measureOf(text) !== null);
  if (!isLine || texts.some(isFigure)) return null;
  const to = columns[columns.length - 1].at + 1;
  const headingsIn: SecondLine["headingsIn"] = (below) => {
    const byMeasure = new Map<string, unknown[]>();
    for (const { at, label: heading } of columns) {
      const measure = measureOf(lower[at]);
      if (isTotals(heading) || (measure === null && !below.some((cells) => isFigure(cells[at])))) continue;
      const value = labelOf(across, heading);
      if (measure === null || value === null) return [];
      const headings = byMeasure.get(measure) ?? Array.from({ length: to - column }, () => "");
      if (headings.some((one) => labelOf(across, one) === value)) return [];
      headings[0] = canonicalHeading(TARGETS_ROLE, measure);
      headings[at - column] = heading;
      byMeasure.set(measure, headings);
    }
    return [...byMeasure.values()];
  };
  return { to, areTargets: texts.some(saysTargets), headingsIn };
}
