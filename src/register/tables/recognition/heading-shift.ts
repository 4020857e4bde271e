import { readAcademicYear } from "../../cells/academic-year";
import { cellText, isBlank } from "../../cells/spelling";
import type { FieldKey } from "../fields";
import { fieldByContent } from "./column-content";

/** Fields whose cells cannot be mistaken for another's. */
const TELLING: readonly FieldKey[] = ["qualification", "academicYear", "gender", "ethnicity"];
/** How many columns must agree before their headings are said to be beside them. */
const FEWEST_COLUMNS = 2;

/**
 * Where the cells are of which the headings of a list of participants speak: 1 = one column further right, -1 = further left, as after cells
 * were inserted or deleted in the row of the headings only. Undefined when they are below them, or nobody can tell.
 */
export function headingShift(
  columns: ReadonlyMap<FieldKey, number>,
  sample: readonly (readonly unknown[])[],
): 1 | -1 | undefined {
  const fitting = (shift: number): number =>
    TELLING.filter((field) => {
      const column = columns.get(field);
      return (
        column !== undefined &&
        looksLike(
          field,
          sample.map((row) => row[column + shift]),
        )
      );
    }).length;
  if (fitting(0) > 0) return undefined;
  return ([1, -1] as const).find((shift) => fitting(shift) >= FEWEST_COLUMNS);
}

function looksLike(field: FieldKey, cells: readonly unknown[]): boolean {
  if (field !== "academicYear") return fieldByContent(cells) === field;
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => readAcademicYear(cellText(cell)) !== null);
}
