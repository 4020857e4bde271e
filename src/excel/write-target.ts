import { readAcademicYear } from "../register/academic-year";
import { columnCells } from "../register/column-cells";
import type { TargetField } from "../register/fields";
import { findQualification } from "../register/qualifications";
import { isPercentFormat } from "../register/read-number";
import type { SourceTable } from "../register/source";
import { cellText } from "../register/spelling";
import { asWritten } from "./as-written";
import type { FoundTable } from "./found-table";
import { readTables } from "./read-tables";
import { surveyWorkbook } from "./survey";

/** A target to be written into the workbook's table of targets. */
export interface TargetEntry {
  /** "NPQH" */
  readonly qualification: string;
  /** "2017/18" */
  readonly year: string;
  readonly field: Extract<TargetField, "recruitmentTarget" | "fsmTarget" | "nonWhiteBritishTarget">;
  /** Number of participants, or a percentage from 0 to 100; null = no target. */
  readonly value: number | null;
}

/** What came of writing a target. */
export type TargetResult =
  | { readonly kind: "written" }
  | { readonly kind: "no table" }
  | { readonly kind: "no column"; readonly table: string; readonly heading: string };

/**
 * Writes a target into the row of its qualification and year; where there is none, adds the row. Nothing else of the table is touched,
 * and a column of percentages stays one.
 */
export async function writeTarget({ qualification, year, field, value }: TargetEntry): Promise<TargetResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const survey = await surveyWorkbook(context);
    const found = survey.tables.find(({ recognition }) => recognition.definition.role === "targets");
    if (found === undefined) return { kind: "no table" };
    const { columns, constants, definition } = found.recognition;
    // A table for one year or one qualification, as its sheet's name says, can take no other.
    if ((constants.get("academicYear")?.value ?? year) !== year)
      return { kind: "no column", table: found.name, heading: "Academic year" };
    if ((constants.get("qualification")?.value ?? qualification) !== qualification)
      return { kind: "no column", table: found.name, heading: "Qualification" };
    const column = columns.get(field);
    if (column === undefined) {
      const heading = definition.fields.find(({ key }) => key === field)?.heading ?? field;
      return { kind: "no column", table: found.name, heading };
    }
    const [table] = (await readTables(context, [found])).tables;
    const row = rowOf(table, found, qualification, year);
    const sheet = context.workbook.worksheets.getItem(found.sheetId);
    const isNew = row === null;
    const at = row ?? found.firstRow + found.rowCount;
    // A new row takes its formats from the one above it.
    const like = sheet.getCell(isNew ? at - 1 : at, found.firstColumn + column).load("numberFormat");
    // A new row of an Excel table must become part of it.
    if (isNew && found.isTable) context.workbook.tables.getItem(found.name).rows.add();
    await context.sync();

    const cellOf = (position: number): Excel.Range => sheet.getCell(at, found.firstColumn + position);
    if (isNew) {
      for (const [key, text] of [
        ["qualification", qualification],
        ["academicYear", year],
      ] as const) {
        const position = columns.get(key);
        if (position !== undefined) cellOf(position).values = [[asWritten(text)]];
      }
    }
    const isPercent = field !== "recruitmentTarget" && isPercentFormat(like.numberFormat[0][0]);
    cellOf(column).values = [[value === null ? "" : isPercent ? value / 100 : value]];
    await context.sync();
    return { kind: "written" };
  });
}

/** Sheet row, 0-based, of a qualification and year; null when the table has none. The first of several counts, as everywhere. */
function rowOf(table: SourceTable, { recognition }: FoundTable, qualification: string, year: string): number | null {
  const position = findQualification(qualification);
  const startYear = readAcademicYear(year);
  const cellOf = (block: SourceTable["blocks"][number], key: TargetField, i: number): string => {
    const heading = recognition.columns.get(key);
    if (heading === undefined) return recognition.constants.get(key)?.value ?? "";
    const { rows, at } = columnCells(block, heading);
    return cellText(rows[i][at]);
  };
  for (const block of table.blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      const isRow =
        findQualification(cellOf(block, "qualification", i)) === position &&
        readAcademicYear(cellOf(block, "academicYear", i)) === startYear;
      if (isRow) return block.firstRow + i - 1;
    }
  }
  return null;
}
