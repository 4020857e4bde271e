import { headingsInTwoRows, mergeDown, writeNotesBeside } from "./furniture";
import type { PersonRow } from "./flaws";
import type { ExpectedRow, TableFrame } from "./table-frame";
import type { Features } from "./wanted";

/** Rows that belong together, perhaps below a title that says the qualification or the year of all of them. */
export interface Section {
  readonly title: string | null;
  readonly rows: readonly PersonRow[];
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
  const lines = has("headings over two rows", 0.15)
    ? headingsInTwoRows(columns, features.has("headings in two cells", 0.5))
    : [columns.map(({ heading }) => heading)];
  const writeHeadings = (some: readonly (readonly string[])[]): void => {
    for (const line of some) {
      line.forEach((heading, at) => {
        if (heading !== "") sheet.put(row, left + at, heading);
      });
      row++;
    }
  };
  const again = features.has("both rows of headings again", 0.5) ? lines : lines.slice(-1);
  const [first] = sections;
  if (first !== undefined && first.title !== null) {
    sheet.put(row, left, first.title);
    row++;
  }
  const headingRow = row + lines.length - 1;
  writeHeadings(lines);
  sections.forEach(({ title, rows }, at) => {
    if (at > 0 && title !== null) {
      if (hasSpacers) row++;
      sheet.put(row, left, title);
      row++;
      if (repeatsHeadings) writeHeadings(again);
    }
    rows.forEach((one, number) => {
      writePerson(frame, row, one);
      expected.push({ sheet: sheet.name, row: row + 1, person: one.person, read: one.read, says: one.says });
      row++;
      const { choices } = one;
      if (hasSpacers && choices.of("spacer").isSo(0.08)) row++;
      if (repeatsHeadings && number === 7) writeHeadings(again);
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
