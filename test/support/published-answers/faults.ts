import type { PreviewPage } from "../browser/preview-page";
import type { SeenCell } from "../seen-cells";
import type { Case } from "./case";

/** What a cell shows instead of what is expected; null where it is as it should be. */
export function fault({ formula, expected }: Case, cell: SeenCell | undefined): object | null {
  const { value = null, message = null } = cell ?? {};
  const isRight =
    typeof expected === "number"
      ? typeof value === "number" && Math.abs(value - expected) <= 1e-12
      : typeof expected === "string"
        ? value === expected
        : value === expected.error && message === expected.message;
  return isRight && cell?.formula?.toUpperCase() === formula.toUpperCase()
    ? null
    : { formula, expected, value, message, held: cell?.formula };
}

/** The same of a column of cells. */
export function faults(cases: readonly Case[], cells: readonly (readonly SeenCell[])[], column = 0): object[] {
  return cases.flatMap((one, row) => fault(one, cells[row]?.[column]) ?? []);
}

/** Waits until the formulas of a sheet show what is expected. */
export async function becomes(preview: PreviewPage, sheet: string, cases: readonly Case[]): Promise<void> {
  let wrong: object[] = [];
  const isRight = async (): Promise<boolean> => (wrong = faults(cases, await preview.cells(sheet))).length === 0;
  await preview.until(isRight).catch(() => expect(wrong.slice(0, 20)).toEqual([]));
}

/** Values of a formula in the first row that spills one column. */
export function columnOf(cells: readonly (readonly SeenCell[])[], column: number): unknown[] {
  const values = cells.map((row) => row[column]?.value ?? null);
  const end = values.indexOf(null);
  return end === -1 ? values : values.slice(0, end);
}
