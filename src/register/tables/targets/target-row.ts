import { readCohort } from "../../cells/cohort";
import { cellText } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { translator } from "../../words/translate";
import type { Words } from "../../words/words";
import { columnCells } from "../column-cells";
import type { FieldKey } from "../fields";
import type { Recognition } from "../recognition/recognition";
import type { SourceBlock, SourceTable } from "../source";
import type { TargetCell } from "./target-cell";

/** Where a qualification and year are in a table of targets, in sheet rows, 1-based. */
export interface TargetRow {
  /** The first of several rows counts, as elsewhere; null when the table has none. */
  readonly row: number | null;
  /** The first row below all that the table holds, for a new row; null when the table holds nothing. */
  readonly nextRow: number | null;
}

/** Finds the row of a qualification and year, however they are written. */
export function targetRow(
  { blocks }: SourceTable,
  recognition: Recognition,
  target: Pick<TargetCell, "qualification" | "year">,
  words: Words,
): TargetRow {
  const isMeant = rowMatcher(target, words);
  let row: number | null = null;
  let nextRow: number | null = null;
  for (const block of blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      const textOf = (field: FieldKey): string => textIn(block, i, recognition, field);
      if ([...recognition.columns.keys()].some((field) => textOf(field) !== "")) nextRow = block.firstRow + i + 1;
      if (isMeant(textOf("qualification"), textOf("academicYear"))) row ??= block.firstRow + i;
    }
  }
  return { row, nextRow };
}

function rowMatcher({ qualification, year }: Pick<TargetCell, "qualification" | "year">, words: Words) {
  const [meantQualification, meantYear] = [findQualification(qualification), readCohort(year, 0)];
  const [qualificationWord, yearWord] = [translator(words, "qualification"), translator(words, "academicYear")];
  return (qualificationText: string, yearText: string): boolean =>
    findQualification(qualificationWord(qualificationText)) === meantQualification &&
    readCohort(yearWord(yearText), 0) === meantYear;
}

/** A row's value for a field: its cell, or what a title gives for all rows. */
function textIn(block: SourceBlock, row: number, { columns, constants }: Recognition, field: FieldKey): string {
  const column = columns.get(field);
  if (column === undefined) return constants.get(field)?.value ?? "";
  const { rows, at } = columnCells(block, column);
  return cellText(rows[row][at]);
}
