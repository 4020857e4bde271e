import { cellText } from "../../register/cells/spelling";
import type { Parameter } from "../parameter";
import { plainValue } from "../plain-value";
import { isLeftOut } from "./left-out";

/**
 * Headings of further columns, as they are written: one text with commas between, or a row or column of cells. What they mean is known when
 * the columns are read: see `wantedHeadings`.
 */
export const COLUMNS: Parameter<"columns", readonly string[]> = {
  name: "columns",
  isOptional: true,
  type: "any",
  isRange: true,
  description: 'Headings of further columns of your table, such as "First name, Last name".',
  read(asked) {
    const cells: readonly unknown[] = Array.isArray(asked) ? asked.flat() : [asked];
    return cells.map(plainValue).flatMap((cell) => (isLeftOut(cell) ? [] : [cellText(cell)]));
  },
  // The headings are the workbook's, not the register's.
  choices: () => [],
};
