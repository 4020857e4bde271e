import type { SheetPlan } from "./plan";

/** Longer texts may have been cut off when they were read. */
const COMPARED = 255;
/** Numbers that Excel has calculated differ in their last digits. */
const NEARLY = 1e-9;

/**
 * How many of a sheet's cells say something else than its plan. The footer does not count, as it says the day,
 * nor does a cell that counts from it, as long as it holds a number or text as planned.
 *
 * @param values of the sheet from A1 on; what is missing is blank
 */
export function changedCells(
  { values: planned, rowWidths, formulas, cellsOfTheDay, rowCount, footerRows }: SheetPlan,
  values: readonly (readonly unknown[])[],
): number {
  const calculated = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  const dated = new Set(cellsOfTheDay.map(({ row, column }) => `${row} ${column}`));
  let changed = 0;
  for (let row = 0; row < rowCount - footerRows; row++) {
    for (let column = 0; column < rowWidths[row]; column++) {
      const [wanted, found] = [planned[row][column], values[row]?.[column] ?? ""];
      // A formula that is still being calculated says so.
      if (calculated.has(`${row} ${column}`) && typeof found === "string" && found.startsWith("#")) continue;
      if (dated.has(`${row} ${column}`) && typeof wanted === typeof found) continue;
      if (!isSame(wanted, found)) changed++;
    }
  }
  return changed;
}

/** Whether a cell says what was written into it. */
export function isSame(wanted: string | number, found: unknown): boolean {
  if (typeof wanted === "string" && typeof found === "string") {
    return wanted.slice(0, COMPARED) === found.slice(0, COMPARED);
  }
  // A formula gives 0 where the report is blank.
  if (wanted === "") return found === 0;
  return typeof wanted === "number" && typeof found === "number"
    ? Math.abs(wanted - found) <= NEARLY * Math.max(1, Math.abs(wanted))
    : false;
}
