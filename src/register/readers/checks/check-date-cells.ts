import { NOBODY_CODES } from "../non-participant-rows";
import { oneMeansYes } from "../one-means-yes";
import type { RegisterDraft } from "../register-draft";
import { saysNoDate } from "../../cells/no-date";
import { cellText } from "../../cells/spelling";
import { TimeEvidence } from "../../cells/time-evidence";
import { readDateCell, saysTime, timeOfDay, UNDATED } from "../../columns/date-cell";
import { columnCells } from "../../tables/column-cells";
import type { ProblemList } from "../../problems/problem-list";
import { isOfKind, type FieldKey } from "../../tables/fields";
import type { RecognisedTable } from "../../tables/recognition/recognised-table";
import { PARTICIPANTS_ROLE } from "../../tables/roles/participants";
import type { SourceTable } from "../../tables/source";

/** No cell that says that there is no date. */
const NONE = { count: 0, first: undefined };

/** Cells of a column whose times of day are looked at. */
const SAMPLE = 1000;

/** Reports what only a whole column of dates shows: days that mean that there is no date, and times of day just before midnight. */
export function checkDateCells({ tables, columns, style, problems }: RegisterDraft): void {
  const { dateOffset } = style;
  for (const table of tables.inWorkbook) {
    for (const [field, heading] of table.recognition.columns) {
      if (!isOfKind(field, "date")) continue;
      // Most columns of participants were read without meeting either.
      const read = table.recognition.definition === PARTICIPANTS_ROLE ? columns.dates.get(field) : undefined;
      const none = read?.saysNone === false ? NONE : noDates(table, field, heading, dateOffset, problems);
      const early = read?.saysTime === false ? undefined : earlyDate(table, heading, dateOffset);
      if (none === NONE && early === undefined) continue;
      const place = { table: table.source, column: cellText(table.source.headings[heading]) };
      if (none.count > 0) problems.addToTable("no-dates", place, { ...none, dateOffset });
      if (early !== undefined) problems.addToTable("dates-before-midnight", place, { first: early, dateOffset });
    }
  }
}

/** The number of cells that say 1900-01-01 or the like, and the first of them. Below the people, 1 may be a count. */
function noDates(table: RecognisedTable, field: FieldKey, heading: number, offset: number, problems: ProblemList) {
  let left: ReadonlySet<number> | undefined;
  let isYes: boolean | undefined;
  let count = 0;
  let first: unknown;
  for (const block of table.source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const [inBlock, row] of rows.entries()) {
      const cell = row[at];
      if (!saysNoDate(cell, offset) || ((cell === 0 || cell === 1) && (isYes ??= oneMeansYes(table, field, offset))))
        continue;
      if ((left ??= rowsOfNobody(table.source, problems)).has(block.firstRow + inBlock)) continue;
      if (count++ === 0) first = cell;
    }
  }
  return { count, first };
}

/** Sheet rows of a table that are left out as nobody's. */
function rowsOfNobody({ name, sheet }: SourceTable, problems: ProblemList): ReadonlySet<number> {
  const rows = problems.all.filter((one) => NOBODY_CODES.has(one.code) && one.table === name && one.sheet === sheet);
  return new Set(rows.flatMap(({ row }) => row ?? []));
}

/** A date of the column that looks as if it were a day early; undefined when none does. */
function earlyDate({ source }: RecognisedTable, heading: number, offset: number): unknown {
  const sample: unknown[] = [];
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows.slice(0, SAMPLE - sample.length)) sample.push(row[at]);
  }
  if (!sample.some(saysTime)) return undefined;
  const times = new TimeEvidence();
  for (const cell of sample) {
    const day = readDateCell(cell, { order: "day first", offset });
    if (day !== null && day > UNDATED) times.add(day, timeOfDay(cell), cell);
  }
  return times.firstEarly;
}
