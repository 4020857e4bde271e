import {
  addTable,
  addWorksheet,
  DEFAULT_STYLE,
  Host,
  loadOfficeJs,
  Workbook,
  type Cell,
  type HostOptions,
  type Worksheet,
} from "excel-stand-in";
import { PARTICIPANT_HEADINGS } from "./workbook-files";

export type Rows = readonly (readonly (string | number)[])[];

export const HEADINGS = PARTICIPANT_HEADINGS;

/** Rows of participants P1, P2 … who have just started. */
export function people(count: number, firstName = "Ada"): Rows {
  return Array.from({ length: count }, (_, i) => [
    ...[`P${i + 1}`, firstName, "Example", "NPQH", "2017/18", 43045, 32.5],
    ...["Female", "No", "Irish", "", "", "", "", ""],
  ]);
}

/** Puts a sheet with these rows into a workbook, from row `top` (0-based) on. */
export function addSheet(workbook: Workbook, name: string, rows: Rows, top = 0): Worksheet {
  const sheet = addWorksheet(workbook, name);
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== "") sheet.put(top + r, c, { content, style: DEFAULT_STYLE });
    }),
  );
  return sheet;
}

/** Makes an Excel table of all rows of a sheet. */
export function asTable(workbook: Workbook, sheet: Worksheet, rows: Rows, name: string): void {
  addTable(workbook, sheet, { row: 0, column: 0, rows: rows.length, columns: rows[0].length }, true).name = name;
}

/** Opens a workbook in the stand-in, under the real office.js. */
export async function opened(workbook: Workbook, options: HostOptions = {}): Promise<Host> {
  const host = new Host(workbook, options);
  nothingWhole(host);
  await loadOfficeJs(host);
  return host;
}

/**
 * Lets every request fail that asks for an object without saying for what of it: of a range that is all values, formulas and texts, more
 * than Excel on the web hands over.
 */
function nothingWhole(host: Host): void {
  const process = host.process.bind(host);
  host.process = (request, ...rest) => {
    if (request.includes('"QueryInfo":{"Select":[]')) throw new Error("All properties of an object were asked for.");
    return process(request, ...rest);
  };
}

/** A workbook with one sheet of participants. */
export function workbookOf(rows: Rows = [HEADINGS, ...people(3)], name = "People"): Workbook {
  const workbook = new Workbook();
  addSheet(workbook, name, rows);
  return workbook;
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function namesOf(workbook: Workbook): string[] {
  return workbook.worksheets.map(({ name }) => name);
}

/** All cells of a sheet that hold something. */
export function cellsOf(sheet: Worksheet): Cell[] {
  return sheet.rows
    .flatMap((row) => row ?? [])
    .filter((cell): cell is Cell => cell !== undefined && cell.content !== null);
}
