import { readAcademicYear } from "../register/cells/academic-year";
import { columnCells } from "../register/tables/column-cells";
import type { FieldKey, TargetField } from "../register/tables/fields";
import { findQualification } from "../register/words/qualifications";
import { isPercentFormat } from "../register/cells/read-number";
import type { Words } from "../register/words/words";
import type { SourceTable } from "../register/tables/source";
import { cellText } from "../register/cells/spelling";
import { translator } from "../register/words/translate";
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
  | { readonly kind: "no column"; readonly table: string; readonly heading: string }
  /** The cells below a plain range, in this sheet row (1-based) or the next, hold something else. */
  | { readonly kind: "no room"; readonly table: string; readonly row: number };

/**
 * Writes a target into the row of its qualification and year; where there is none, adds the row to the first table that can take it.
 * Nothing else of the table is touched, and a column of percentages stays one.
 */
export async function writeTarget(entry: TargetEntry): Promise<TargetResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { tables, settings } = await surveyWorkbook(context);
    const targets = tables.filter(({ recognition }) => recognition.definition.role === "targets");
    if (targets.length === 0) return { kind: "no table" };
    const lacking = targets.map((table) => lackingColumn(table, entry));
    // A table for one year or one qualification, as its sheet's name says, can take no other.
    const open = targets.filter((_, i) => lacking[i] !== "qualification" && lacking[i] !== "academicYear");
    const read = (await readTables(context, open)).tables;
    const { words } = settings.register;
    const places = open.map((found, i) => placeOf(read[i], found, entry, words));
    const known = open.find((_, i) => places[i].row !== null);
    const found = known ?? targets.find((_, i) => lacking[i] === null) ?? targets[0];
    const lack = lackingColumn(found, entry);
    if (lack !== null) return { kind: "no column", table: found.name, heading: headingOf(found, lack) };
    const { row, nextRow } = places[open.indexOf(found)];

    const { columns } = found.recognition;
    const sheet = context.workbook.worksheets.getItem(found.sheetId);
    const isNew = row === null;
    const at = row ?? (found.isTable ? found.firstRow + found.rowCount : nextRow);
    const cellOf = (position: number): Excel.Range => sheet.getCell(at, found.firstColumn + position);
    const column = columns.get(entry.field) ?? 0;
    // A new row takes its formats from the one above it.
    const like = sheet.getCell(isNew ? at - 1 : at, found.firstColumn + column).load("numberFormat");
    // A row that is added must leave a blank one above whatever stands below.
    const taken = [...columns.values()].map((position) => cellOf(position).getResizedRange(1, 0).load("values"));
    // A new row of an Excel table must become part of it.
    if (isNew && found.isTable) context.workbook.tables.getItem(found.name).rows.add();
    await context.sync();
    if (isNew && !found.isTable && taken.some(({ values }) => values.some(([cell]) => cell !== ""))) {
      return { kind: "no room", table: found.name, row: at + 1 };
    }

    if (isNew) {
      for (const [key, text] of [
        ["qualification", entry.qualification],
        ["academicYear", entry.year],
      ] as const) {
        const position = columns.get(key);
        if (position !== undefined) cellOf(position).values = [[asWritten(text)]];
      }
    }
    const { field, value } = entry;
    const isPercent = field !== "recruitmentTarget" && isPercentFormat(like.numberFormat[0][0]);
    cellOf(column).values = [[value === null ? "" : isPercent ? value / 100 : value]];
    await context.sync();
    return { kind: "written" };
  });
}

/** What a table lacks to take a target; null when it can. */
function lackingColumn({ recognition }: FoundTable, { qualification, year, field }: TargetEntry): TargetField | null {
  const { columns, constants } = recognition;
  if ((constants.get("academicYear")?.value ?? year) !== year) return "academicYear";
  if ((constants.get("qualification")?.value ?? qualification) !== qualification) return "qualification";
  return columns.has(field) ? null : field;
}

function headingOf({ recognition }: FoundTable, field: TargetField): string {
  return recognition.definition.fields.find(({ key }) => key === field)?.heading ?? field;
}

/**
 * Sheet row, 0-based, of a qualification and year, null when the table has none, and the first row below all that the table holds. The
 * first of several rows counts, as everywhere.
 */
function placeOf(
  { blocks }: SourceTable,
  { recognition, firstRow }: FoundTable,
  entry: TargetEntry,
  words: Words,
): { readonly row: number | null; readonly nextRow: number } {
  const position = findQualification(entry.qualification);
  const startYear = readAcademicYear(entry.year);
  const [qualificationWord, yearWord] = [translator(words, "qualification"), translator(words, "academicYear")];
  let row: number | null = null;
  let nextRow = firstRow;
  for (const block of blocks) {
    const cellOf = (key: FieldKey, i: number): string => {
      const heading = recognition.columns.get(key);
      if (heading === undefined) return recognition.constants.get(key)?.value ?? "";
      const { rows, at } = columnCells(block, heading);
      return cellText(rows[i][at]);
    };
    for (let i = 0; i < block.rowCount; i++) {
      const at = block.firstRow + i - 1;
      if ([...recognition.columns.keys()].some((key) => cellOf(key, i) !== "")) nextRow = at + 1;
      const isRow =
        findQualification(qualificationWord(cellOf("qualification", i))) === position &&
        readAcademicYear(yearWord(cellOf("academicYear", i))) === startYear;
      if (isRow) row ??= at;
    }
  }
  return { row, nextRow };
}
