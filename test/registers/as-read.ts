import { planRuns } from "../../src/excel/read-plan";
import { recognised } from "../../src/excel/recognised";
import { headingAreas, isLong, plainRanges } from "../../src/excel/plain-ranges";
import { isBlank, cellText } from "../../src/register/cells/spelling";
import { chooseTables } from "../../src/register/tables/choose-tables";
import { isOfKind } from "../../src/register/tables/fields";
import { SAMPLE_ROWS } from "../../src/register/tables/headings/sample-rows";
import { isNameHeading } from "../../src/register/tables/is-name-heading";
import { remarkOnTables } from "../../src/register/tables/remark-on-tables";
import type { NamedRow, SourceBlock, SourceTable } from "../../src/register/tables/source";
import type { FoundTable, TableCandidate } from "../../src/register/tables/table-candidate";
import type { TableRemark } from "../../src/register/tables/table-remark";
import type { Sheet } from "./sheet";

/** Rows below an Excel table that are looked at. */
const LOOK_BELOW = 3;

/** A workbook's tables as the add-in would read them through Excel: the same choices, without Excel and its file. */
export function asRead(sheets: readonly Sheet[]): {
  readonly tables: SourceTable[];
  readonly remarks: TableRemark[];
} {
  const excelTables = sheets.flatMap(tableCandidates);
  const ranges = sheets.flatMap(rangeCandidates);
  const choice = chooseTables({ chosen: null, excelTables, ranges, mappingOf: () => undefined });
  const remarks = remarkOnTables(choice, {
    hiddenSheets: new Set(),
    below: sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, row, column, rows, columns }) => ({
        name,
        cells: sheet.values({ row: row + rows, column, rows: LOOK_BELOW, columns }),
      })),
    ),
    longSheets: sheets.filter((sheet) => isLong(usedOf(sheet))).map(({ name }) => ({ id: name, name })),
    wideSheets: [],
    candidates: [...ranges, ...excelTables],
  });
  const sheetOf = (name: string): Sheet => sheets.find((one) => one.name === name)!;
  const tables = withoutIdleColumns(choice.tables).map((table) => sourceTable(table, sheetOf(table.sheetName)));
  return { tables, remarks };
}

function tableCandidates(sheet: Sheet): TableCandidate[] {
  return sheet.tables.map(({ name, row, column, rows, columns }) => {
    const [headings, ...sample] = sheet.values({ row, column, rows: Math.min(rows, 1 + SAMPLE_ROWS), columns });
    return {
      ...recognised(headings, sample, [name, sheet.name], undefined),
      ...{ name, isTable: true, sheetId: sheet.name, sheetName: sheet.name },
      ...{ firstRow: row + 1, firstColumn: column, rowCount: rows - 1 },
    };
  });
}

/** What the search for headings asks of a sheet. */
function usedOf(sheet: Sheet): Parameters<typeof plainRanges>[0] {
  const { used } = sheet;
  const range =
    used === null
      ? { isNullObject: true }
      : {
          isNullObject: false,
          rowIndex: used.row,
          columnIndex: used.column,
          rowCount: used.rows,
          columnCount: used.columns,
        };
  return { sheet: { id: sheet.name, name: sheet.name }, used: range } as unknown as Parameters<typeof plainRanges>[0];
}

function rangeCandidates(sheet: Sheet): TableCandidate[] {
  const used = usedOf(sheet);
  return headingAreas(used).flatMap((area) => plainRanges(used, sheet.values(area), () => undefined));
}

function withoutIdleColumns(tables: readonly FoundTable[]): readonly FoundTable[] {
  if (tables.some(({ recognition }) => recognition.definition.role === "schools")) return tables;
  return tables.map((table) => {
    const columns = new Map(table.recognition.columns);
    columns.delete("schoolUrn");
    return { ...table, recognition: { ...table.recognition, columns } };
  });
}

function sourceTable(table: FoundTable, sheet: Sheet): SourceTable {
  const { firstRow, firstColumn, rowCount, headings, recognition } = table;
  const runs = planRuns(recognition).map(({ firstHeading, width, withFormats }) => {
    const area = { row: firstRow, column: firstColumn + firstHeading, rows: Math.max(0, rowCount), columns: width };
    return {
      firstHeading,
      values: sheet.values(area),
      ...(withFormats ? { numberFormats: sheet.formats(area) } : {}),
    };
  });
  const block: SourceBlock = { firstRow: firstRow + 1, rowCount: Math.max(0, rowCount), runs };
  return {
    name: table.name,
    sheet: table.sheetName,
    headings,
    firstColumn: firstColumn + 1,
    titles: table.titles,
    ...(table.upperHeadings === undefined ? {} : { upperHeadings: table.upperHeadings }),
    merged: sheet.merged
      .filter(({ row }) => !table.isTable && row >= firstRow && row < firstRow + rowCount)
      .map(({ row, column, rows }) => ({ heading: column - firstColumn, row: row + 1, rowCount: rows })),
    named: namedRows(table, sheet, block),
    recognition,
    datedColumns: datedColumns(table, sheet),
    blocks: block.rowCount > 0 ? [block] : [],
  };
}

/** Names in rows that are blank as far as they are read. */
function namedRows(
  { headings, firstRow, firstColumn, recognition }: FoundTable,
  sheet: Sheet,
  block: SourceBlock,
): NamedRow[] {
  if (recognition.definition.role !== "participants") return [];
  const isRead = (heading: number): boolean =>
    planRuns(recognition).some(({ firstHeading, width }) => heading >= firstHeading && heading < firstHeading + width);
  const names = [...headings.keys()].filter((at) => !isRead(at) && isNameHeading(cellText(headings[at])));
  return Array.from({ length: block.rowCount }, (_, row) => row)
    .filter((row) => block.runs.every(({ values }) => values[row].every(isBlank)))
    .flatMap((row) =>
      names.flatMap((heading) => {
        const [[value]] = sheet.values({ row: firstRow + row, column: firstColumn + heading, rows: 1, columns: 1 });
        return isBlank(value) ? [] : [{ row: firstRow + row + 1, heading, value }];
      }),
    );
}

function datedColumns({ recognition, firstRow, firstColumn, rowCount }: FoundTable, sheet: Sheet): Set<number> {
  const dated = [...recognition.columns].filter(([field, column]) => {
    if (!isOfKind(field, "date")) return false;
    const area = { row: firstRow, column: firstColumn + column, rows: Math.min(rowCount, SAMPLE_ROWS), columns: 1 };
    const formats = sheet.formats(area);
    return sheet.values(area).some(([value], row) => typeof value === "number" && /y/u.test(formats[row][0]));
  });
  return new Set(dated.map(([, column]) => column));
}
