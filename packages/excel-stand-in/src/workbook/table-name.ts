import { parseArea } from "./a1";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Why Excel refuses a name for a table or a range, or null when it accepts it. Uniqueness is the workbook's business. */
export function nameFault(name: string): string | null {
  if (name.length > 255) return "A name has at most 255 characters.";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    return "A name begins with a letter or _ and holds letters, digits, . and _ only.";
  }
  if (parseArea(name) !== null || /^[RC]$/i.test(name)) return "A name cannot look like a reference to a cell.";
  return null;
}

/** The table or defined name that already has a name, in any case of letters. */
export function isNameTaken(workbook: Workbook, name: string, except?: Table): boolean {
  const wanted = name.toLowerCase();
  const isTable = workbook.worksheets.some(({ tables }) =>
    tables.some((table) => table !== except && table.name.toLowerCase() === wanted),
  );
  return isTable || [...workbook.names.keys()].some((defined) => defined.toLowerCase() === wanted);
}

/** "Table1", "Table2" … : the first that is free. */
export function freeTableName(workbook: Workbook): string {
  let n = 1;
  while (isNameTaken(workbook, `Table${n}`)) n++;
  return `Table${n}`;
}
