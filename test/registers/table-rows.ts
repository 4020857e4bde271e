import type { Column } from "./columns";
import { groupTitles, mergeDown, writeNotesBeside } from "./furniture";
import type { PersonRow } from "./flaws";
import type { Participation } from "./population";
import type { Sheet } from "./sheet";
import type { Features } from "./wanted";

/** What a row of a sheet is to the register. */
export interface ExpectedRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly person: Participation;
  readonly read: Participation | null;
  readonly says: string | null;
}

/** Rows that belong together, perhaps below a title that says the qualification or the year of all of them. */
export interface Section {
  readonly title: string | null;
  readonly rows: readonly PersonRow[];
}

/** Where a table is put and what surrounds it. */
export interface TableFrame {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly left: number;
  readonly isExcelTable: boolean;
}

/**
 * Writes a table of participants with what people put around and between its rows.
 *
 * @returns what each row of a person must be to the register
 */
export function writeTable(frame: TableFrame, sections: readonly Section[], features: Features): ExpectedRow[] {
  const { sheet, columns, left, isExcelTable } = frame;
  const expected: ExpectedRow[] = [];
  let row = frame.top;
  const isPlain = isExcelTable;
  const has = (name: string, probability: number): boolean => !isPlain && features.has(name, probability);
  const [hasSpacers, hasTotals] = [has("spacer rows", 0.3), has("subtotals", 0.25)];
  const [repeatsHeadings, hasFooter] = [has("headings again", 0.15), has("footer", 0.3)];
  const writeHeadings = (): void => {
    columns.forEach(({ heading }, at) => sheet.put(row, left + at, heading));
    row++;
  };
  const [first] = sections;
  if (first !== undefined && first.title !== null) {
    sheet.put(row, left, first.title);
    row++;
  }
  if (has("headings over two rows", 0.15)) {
    groupTitles(columns).forEach((title, at) => {
      if (title !== "") sheet.put(row, left + at, title);
    });
    row++;
  }
  const headingRow = row;
  writeHeadings();
  sections.forEach(({ title, rows }, at) => {
    if (at > 0 && title !== null) {
      if (hasSpacers) row++;
      sheet.put(row, left, title);
      row++;
      if (repeatsHeadings) writeHeadings();
    }
    rows.forEach((one, number) => {
      writePerson(frame, row, one);
      expected.push({ sheet: sheet.name, row: row + 1, person: one.person, read: one.read, says: one.says });
      row++;
      const { choices } = one;
      if (hasSpacers && choices.of("spacer").isSo(0.08)) row++;
      if (repeatsHeadings && number === 7) writeHeadings();
    });
    if (hasTotals && rows.length > 0) {
      sheet.put(row, left, "Total");
      const last = columns.findLastIndex(({ heading }) => heading !== "");
      if (last > 0) sheet.put(row, left + last, rows.length);
      row++;
    }
  });
  if (has("merged cells", 0.2)) mergeDown(frame, expected);
  if (has("notes beside", 0.15)) writeNotesBeside(frame, features.choices.of("notes beside"));
  if (isExcelTable) {
    const area = { row: headingRow, column: left, rows: row - headingRow, columns: columns.length };
    sheet.tables.push({ ...area, name: `tbl${sheet.name.replace(/[^A-Za-z0-9]/gu, "")}` });
  } else if (hasFooter) {
    writeFooter(frame, row, features);
  }
  return expected;
}

function writePerson({ sheet, columns, left }: TableFrame, row: number, one: PersonRow): void {
  columns.forEach(({ key, cellOf }, at) => {
    const { value, format } = one.instead[key] ?? cellOf(one.person, one.choices.of(`${key} ${at}`));
    if (value !== "" && value !== null) sheet.put(row, left + at, value, format);
  });
}

const FOOTERS: readonly (readonly string[])[] = [
  ["Page 1 of 1"],
  ["Source: our own records"],
  ["Applied filters: Status is Active"],
  ["", "Note: withdrawals are recorded when the school tells us of them"],
  ["", "Printed on 3 October 2019"],
];

function writeFooter({ sheet, left }: TableFrame, row: number, features: Features): void {
  features.choices
    .of("footer")
    .one(FOOTERS)
    .forEach((line, at) => {
      if (line !== "") sheet.put(row + at, left, line);
    });
}
