import type { SourceTable } from "../register/tables/source";
import { Hasher } from "../text/hasher";

/**
 * What tables hold, in 14 digits, by which it is known whether a second reading says the same. A sheet may have a million rows, so that no text
 * is made of all its cells.
 *
 * @param rest what else the register depends on, as JSON can say it
 */
export function digestOfTables(tables: readonly SourceTable[], rest: unknown): string {
  const hasher = new Hasher();
  hasher.addText(JSON.stringify(rest));
  for (const { name, sheet, headings, firstColumn, merged, named, blocks } of tables) {
    hasher.addText(JSON.stringify([name, sheet, headings, firstColumn, merged, named]));
    for (const { firstRow, rowCount, runs } of blocks) {
      hasher.addNumber(firstRow);
      hasher.addNumber(rowCount);
      for (const { firstHeading, values, numberFormats = [] } of runs) {
        hasher.addNumber(firstHeading);
        for (const row of values) row.forEach((cell) => addCell(hasher, cell));
        for (const row of numberFormats) row.forEach((cell) => addCell(hasher, cell));
      }
    }
  }
  return hasher.digits;
}

/** Texts end with a character that keeps "ab", "c" apart from "a", "bc"; a number is no text. */
function addCell(hasher: Hasher, cell: unknown): void {
  if (typeof cell === "number") return hasher.addNumber(cell);
  hasher.addText(typeof cell === "string" ? cell : `${typeof cell} ${String(cell)}`);
  hasher.addText("\u0000");
}
