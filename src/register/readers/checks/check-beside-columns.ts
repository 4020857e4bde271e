import { wordMeaning } from "../../words/word-meaning";
import { readPercent } from "../../cells/read-number";
import { saysNoDate } from "../../cells/no-date";
import { isInRange } from "../../cells/read-date";
import { wholeDay } from "../../cells/serial-date";
import { cellText, isBlank } from "../../cells/spelling";
import { UNDATED } from "../../columns/date-cell";
import { YEAR_BASE } from "../../columns/participants";
import { ProblemList } from "../../problems/problem-list";
import { canonicalHeading } from "../../tables/canonical-heading";
import { columnCells } from "../../tables/column-cells";
import { isOfKind } from "../../tables/fields";
import type { BesideColumn } from "../../tables/recognition/beside-columns";
import { headingOf, wholeOf, type RecognisedTable } from "../../tables/recognition/recognised-table";
import type { SourceBlock, SourceTable } from "../../tables/source";
import { isKnownGroup } from "../../words/group-vocabulary";
import { RESULT } from "../../words/results";
import { translator } from "../../words/translate";
import { readYesNo } from "../../words/yes-no";
import { columnLetters } from "../../../text/column-letters";
import { shortDay } from "../../../text/day-text";
import { ColumnStyles } from "../column-styles";
import { oneMeansYes } from "../one-means-yes";
import type { RegisterDraft } from "../register-draft";

/** Most rows that are named in one problem. */
const MOST_ROWS = 10;
/** What stands in a cell where there is nothing to say. */
const NOTHING =
  /^(?:n\/?a|none|nil|null|not (?:applicable|needed|required)|no (?:thanks|thank you)|tb[acd]|[-\u2010-\u2015.]+)$/i;

/** Rows in which a column that is not read says something that counts. */
interface Found {
  readonly rows: number[];
  count: number;
  readonly value: unknown;
}

/**
 * Reports what columns that are not read say of people who are counted, and what the columns that are read do not: a withdrawal without its
 * date, a resit, a return, a second course in the same row. One problem for each such column, at the first of its rows.
 */
export function checkBesideColumns(draft: RegisterDraft): void {
  const found = new Map<SourceTable, Map<BesideColumn, Found>>();
  const { sections } = draft.tables;
  let [from, section] = [0, -1];
  for (let position = 0; position <= draft.counts.counted; position++) {
    if (position < draft.counts.counted && draft.source[position] === section) continue;
    if (section >= 0) lookThrough(draft, sections[section], from, position, found);
    [from, section] = [position, draft.source[position]];
  }
  for (const table of draft.tables.people) report(draft, table, found.get(wholeOf(table)));
}

/** Looks through the participations of one section, from one position up to another. */
function lookThrough(
  draft: RegisterDraft,
  table: RecognisedTable,
  from: number,
  to: number,
  found: Map<SourceTable, Map<BesideColumn, Found>>,
): void {
  const columns = table.recognition.beside?.filter(({ kind }) => kind !== "person") ?? [];
  if (columns.length === 0) return;
  new ColumnStyles(draft.columns, new ProblemList(), draft.style.dateOffset).apply(table);
  const ofTable = found.get(wholeOf(table)) ?? new Map<BesideColumn, Found>();
  found.set(wholeOf(table), ofTable);
  const { blocks } = table.source;
  for (const column of columns) {
    const says = saysOtherwise(draft, table, column);
    let block = 0;
    for (let position = from; position < to; position++) {
      const row = draft.row[position];
      while (row >= blocks[block].firstRow + blocks[block].rowCount) block++;
      const cell = cellIn(blocks[block], column.column, row);
      if (isNothing(cell, draft.style.dateOffset) || !says(cell, position, blocks[block])) continue;
      const one = ofTable.get(column) ?? { rows: [], count: 0, value: cell };
      ofTable.set(column, one);
      one.count++;
      if (one.rows.length < MOST_ROWS) one.rows.push(row);
    }
  }
}

/** Whether a cell says nothing. 0 and 1 may be No and Yes, and not the days that stand for none. */
function isNothing(cell: unknown, dateOffset: number): boolean {
  if (cell === 0 || cell === 1) return false;
  return isBlank(cell) || NOTHING.test(cellText(cell)) || saysNoDate(cell, dateOffset);
}

function cellIn(block: SourceBlock, heading: number, sheetRow: number): unknown {
  const { rows, at } = columnCells(block, heading);
  return rows[sheetRow - block.firstRow][at];
}

type Says = (cell: unknown, position: number, block: SourceBlock) => boolean;

/** Whether a cell that is not blank says of a participation what the register does not know of it. */
function saysOtherwise(draft: RegisterDraft, table: RecognisedTable, { column, field, kind }: BesideColumn): Says {
  if (kind === "course") return (cell) => readYesNo(cellText(cell)) !== false;
  const { withdrawn, deferred, presented, result, year, fsm, dates, qualification } = draft.columns;
  const hasLeft = (position: number): boolean => withdrawn.serials[position] !== 0 || deferred.serials[position] !== 0;
  if (kind === "later" && field === "withdrawnDate")
    return (cell, position) => hasLeft(position) && readYesNo(cellText(cell)) !== false;
  if (kind === "later" && field === "result")
    return (cell, position) => result.codes[position] !== RESULT.passed && readYesNo(cellText(cell)) !== false;
  const date = dates.get(field);
  if (date !== undefined) {
    const { dateOffset } = draft.style;
    let isYes: boolean | undefined;
    const read = (cell: unknown): number | null => {
      if (cell !== 0 && cell !== 1) return date.read(cell);
      // Elsewhere they are what databases write where there is no date.
      const isFlag = (isYes ??= oneMeansYes(table, field, dateOffset, column));
      return !isFlag ? null : cell === 1 ? UNDATED : 0;
    };
    return (cell, position) => {
      const [said, own] = [read(cell), date.serials[position]];
      if (said === null) return false;
      return said !== own && (said === 0 || own === 0 || (said !== UNDATED && own !== UNDATED));
    };
  }
  if (field === "fsm")
    return (cell, position) =>
      fsm.millionths[position] === -1 && (readPercent(cell, false) ?? readYesNo(cellText(cell))) !== null;
  if (!isOfKind(field, "word")) return () => false;
  const translate = translator(draft.style.words, field);
  const meaningOf = (cell: unknown): string | number | boolean | null => wordMeaning(field, translate(cellText(cell)));
  const heading = headingOf(table, field);
  return (cell, position, block) => {
    const said = meaningOf(cell);
    if (said === null) return false;
    if (field === "academicYear") return said !== year.codes[position] + YEAR_BASE;
    if (field === "qualification") return said !== qualification.codes[position];
    if (field === "result") return said !== RESULT.none && said !== result.codes[position];
    if (said === "withdrawn") return withdrawn.serials[position] === 0;
    if (said === "deferred") return deferred.serials[position] === 0;
    if (said === "completed") return presented.serials[position] === 0;
    if (said === "passed" || said === "failed") return result.codes[position] !== RESULT[said];
    if (field === "status") return said !== "none" && withdrawn.serials[position] !== 0;
    if (typeof said !== "string" || !isKnownGroup(said)) return false;
    return heading === undefined || said !== meaningOf(cellIn(block, heading, draft.row[position]));
  };
}

function report(
  { problems, style }: RegisterDraft,
  table: RecognisedTable,
  found: ReadonlyMap<BesideColumn, Found> = new Map(),
): void {
  const { source, recognition } = table;
  for (const beside of recognition.beside ?? []) {
    const { column: heading, field, kind } = beside;
    const column = cellText(source.headings[heading]);
    const letters = columnLetters(source.firstColumn + heading);
    const read = headingOf(table, field);
    const other =
      read === undefined ? canonicalHeading(recognition.definition, field) : cellText(source.headings[read]);
    const one = found.get(beside);
    if (kind === "person") problems.addToTable("other-person", { table: source, column }, { letters, other });
    else if (one !== undefined) {
      const place = { table: source, row: one.rows[0], heading, value: shown(one.value, style.dateOffset) };
      const details = { other, rows: one.rows, count: one.count };
      if (kind === "course") problems.add("further-course", place, details);
      else problems.add(kind === "later" ? "later-column" : "other-column-differs", place, details);
    } else if (kind === "other" && recognition.alternatives.includes(heading))
      problems.addToTable("other-column", { table: source, column }, { letters });
  }
}

/** A cell as its column shows it: what could be a date is one, as none of these columns holds such numbers. */
function shown(cell: unknown, dateOffset: number): unknown {
  if (typeof cell !== "number" || !isInRange(wholeDay(cell) + dateOffset)) return cell;
  return shortDay(wholeDay(cell) + dateOffset);
}
