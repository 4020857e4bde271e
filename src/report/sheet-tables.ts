import { rowName } from "./row-name";
import type { Heading, SheetTable } from "./sheet-table";
import { summaryRows } from "./summary-rows";

/** The cells of a sheet from A1 on; what is missing is blank. */
export type Cells = readonly (readonly unknown[])[];

/** What is known of the tables before they are looked for. */
export interface TableLayout {
  /** Names of the tables that the sheet may have. */
  readonly names: ReadonlySet<string>;
  /** Column of these names. */
  readonly origin: number;
  /** Whether rows take their name from the row of their metric. */
  readonly isSummary: boolean;
  /** What each metric of the Summary has a row for, as the report has it now. */
  readonly qualifications?: readonly string[];
}

const CONTINUED = / \(continued\)$/;
const YEAR = /^\d{4}\/\d{2}$/;
/** Columns whose text belongs to the name of a row: the Summary's, and those of the groups of metric 7. */
const NAMING = /^(?:Qualification|Year)$/;

/** The tables of a sheet from top to bottom, told by their headings wherever they stand. A blank line ends a table. */
export function sheetTables(cells: Cells, layout: TableLayout): SheetTable[] {
  const tables: SheetTable[] = [];
  let row = 0;
  while (row < cells.length) {
    const table = headingKind(cells, row, layout) !== null ? tableAt(cells, row, layout) : null;
    if (table === null) row++;
    else {
      tables.push(table);
      row = Math.max(row + 1, ...[...table.rows.keys()].map((one) => one + 1));
    }
  }
  return layout.isSummary ? summaryRows(tables, cells.length, layout.qualifications ?? null) : tables;
}

/** The text of a cell without spaces around it; "" for numbers. */
export function textAt(cells: Cells, row: number, column: number): string {
  const value = cells[row]?.[column];
  return typeof value === "string" ? value.trim() : "";
}

/** The name of a table by its first cell. */
export function tableName(text: string): string {
  return text.replace(CONTINUED, "");
}

/**
 * Whether a row is the first of a table's headings; null where it is none. One whose name was typed over, but not the years beside it, is
 * a heading as well: what stands below it belongs to no other table.
 */
export function headingKind(
  cells: Cells,
  row: number,
  { names, origin, isSummary }: TableLayout,
): "known" | "unknown" | null {
  const name = textAt(cells, row, origin);
  if (name === "") return null;
  const others = (cells[row] ?? []).slice(origin + 1);
  if (others.some((value) => typeof value === "number")) return null;
  const texts = others.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  if (names.has(tableName(name))) return texts.length > 0 ? "known" : null;
  return texts.some((text) => YEAR.test(text.trim())) || (!isSummary && texts[0] === "Year") ? "unknown" : null;
}

function tableAt(cells: Cells, top: number, layout: TableLayout): SheetTable {
  const { names, origin, isSummary } = layout;
  let body = top + 1;
  while (isFurtherHeading(cells, body, origin)) body++;
  const { headings, end } = headingsOf(cells, top, body, origin);
  const naming = [...headings].find(([, { path, distance }]) => distance === 0 && NAMING.test(path))?.[0] ?? null;
  const rows = new Map<number, string | null>();
  for (let row = body; row < cells.length && headingKind(cells, row, layout) === null; row++) {
    const [label, second] = [textAt(cells, row, origin), naming === null ? "" : textAt(cells, row, naming)];
    if (label === "" && second === "" && isBlank(cells[row]?.[naming ?? origin + 1])) break;
    rows.set(row, label === "" && !isSummary ? null : rowName(label, second));
  }
  const name = tableName(textAt(cells, top, origin));
  return { name: names.has(name) ? name : null, top, headings, end, naming, rows };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Whether a row below headings has headings as well: texts, but none at the left. */
function isFurtherHeading(cells: Cells, row: number, origin: number): boolean {
  const [first, ...others] = (cells[row] ?? []).slice(origin);
  return (
    isBlank(first) && others.some((value) => !isBlank(value)) && !others.some((value) => typeof value === "number")
  );
}

function headingsOf(
  cells: Cells,
  top: number,
  body: number,
  origin: number,
): Pick<SheetTable, "headings"> & { end: number } {
  const columns = Math.max(0, ...cells.slice(top, body).map((row) => row.length));
  const headings = new Map<number, Heading>();
  const path: string[] = Array.from({ length: body - top }, () => "");
  let [distance, end] = [0, origin + 1];
  for (let column = origin + 1; column < columns; column++) {
    distance++;
    path.forEach((_, level) => {
      const text = textAt(cells, top + level, column);
      if (text === "") return;
      path[level] = text;
      end = column + 1;
      if (level === path.length - 1) distance = 0;
    });
    if (path[path.length - 1] !== "") headings.set(column, { path: path.join("\n"), distance });
  }
  return { headings, end };
}
