import { cellText, isBlank } from "../../cells/spelling";
import { recogniseTable, unnamedTargets } from "../recognition/recognise";
import { TITLE_CELLS } from "../titles";
import { labelOf, type CrossTab } from "../targets/cross-tab";
import { measureNamed, namesMeasure } from "../targets/measure-named";
import type { ColumnRun } from "./column-runs";
import { filledCells } from "./filled-cells";
import type { SheetRows } from "./heading-row";
import { isFigure, secondLine, type SecondLine } from "./second-line";
import type { TablePart } from "./table-part";
import { titlesAbove } from "./titles-above";

/** A cross-tab of targets on a sheet. */
export interface CrossTabBlock extends TablePart {
  /** Position of the row with its headings. */
  readonly row: number;
  /** Position of the title of its targets, where it is directly above them; else that of the headings. */
  readonly top: number;
  /** Position of the first row below that is no longer its own. */
  readonly end: number;
}

/** The cross-tabs of a sheet, and its rows without their cells and titles. */
export interface CrossTabBlocks {
  readonly blocks: readonly CrossTabBlock[];
  readonly rest: SheetRows;
}

/** Rows below headings among which the first label is looked for. */
const LOOK_BELOW = 3;

/** Labels down a column and across a row, which several groups of columns may share: one for each measure. */
interface Frame {
  readonly column: number;
  readonly end: number;
  readonly groups: readonly ColumnRun[];
  /** The measures below the labels across, where these head the columns in two lines. */
  readonly second: SecondLine | null;
  /** Whether the labels down are measures, so that it is not read. */
  readonly isMixed: boolean;
}

/** Whether a cell is one of the labels down. */
type IsLabel = (cell: unknown) => boolean;

/**
 * Finds cross-tabs of targets: below one another, side by side, or in groups of columns beside the same labels. A block of figures that are
 * not said to be targets stays among the rest.
 */
export function crossTabBlocks(rows: SheetRows, sheet: string): CrossTabBlocks {
  const rest = rows.map((cells) => [...cells]);
  const blocks: CrossTabBlock[] = [];
  rows.forEach((_, row) => {
    const frames = framesAt(rest, row);
    if (frames.length === 0) return;
    const runs = frames.flatMap(({ groups }) => groups);
    const above = linesAbove(rest, row, runs);
    const titlesOf = (run: ColumnRun): string[] => [
      ...titlesAbove(
        above.map(({ cells }) => cells),
        runs,
        [run],
      ),
      sheet,
    ];
    for (const frame of frames) {
      const { groups, second, isMixed } = frame;
      const own =
        second === null
          ? groups.flatMap((group) => blockOf(rest, row, frame, group, titlesOf(group)))
          : blocksBelow(rest, row, frame, second, titlesOf(groups[0]));
      if (own.length === 0) continue;
      blocks.push(...own);
      // Above targets that are not read, "2022/23" and "NPQH" may be titles of the people below.
      if (isMixed && filledCells(rest[row]) <= TITLE_CELLS) continue;
      for (const cells of rest.slice(row, frame.end)) cells.fill("", frame.column, endOfRuns(groups));
      for (const { at, from, to } of isMixed ? [] : above) rest[at].fill("", from, to);
    }
  });
  return { blocks, rest };
}

/** A line above frames, and the columns in which it may hold their titles. */
interface LineAbove {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly cells: readonly unknown[];
}

/** The lines above frames that may be titles, top to bottom: beside another table, those parts of them that stand apart from it. */
function linesAbove(rows: SheetRows, row: number, runs: readonly ColumnRun[]): LineAbove[] {
  const [first, end] = [runs[0][0], endOfRuns(runs)];
  const most = Math.max(TITLE_CELLS, runs.length);
  const lines: LineAbove[] = [];
  for (let at = row - 1; at >= 0; at--) {
    const isWhole = filledCells(rows[at]) <= most;
    const [from, to] = isWhole ? [0, rows[at].length] : [first, end];
    const isApart = isWhole || (isBlank(rows[at][from - 1]) && isBlank(rows[at][to]));
    const cells = rows[at].map((cell, column) => (column >= from && column < to ? cell : ""));
    if (!isApart || filledCells(cells) > most) break;
    lines.unshift({ at, from, to, cells });
  }
  return lines;
}

function endOfRuns(runs: readonly ColumnRun[]): number {
  return runs[runs.length - 1][1];
}

/** The frames whose labels across are in a row. */
function framesAt(rows: SheetRows, row: number): Frame[] {
  const cells = rows[row];
  const frames: Frame[] = [];
  for (let column = 0; column + 1 < cells.length; column++) {
    const across = fieldOf(cells[column + 1]);
    const isLabel = across && labelBelow(rows, row, column, across);
    if (across === null || isLabel === null || isInList(rows, row, column + 1, across)) continue;
    const second = secondLine(rows, row, column, across);
    const isSecond = second !== null && !isLabel(rows[row + 1][column]);
    const groups = isSecond ? [[column, second.to] as const] : groupsAt(rows, row, column, across, isLabel);
    const end = endOf(rows, isSecond ? row + 1 : row, [column, endOfRuns(groups)], across, isLabel);
    frames.push({ column, groups, end, second: isSecond ? second : null, isMixed: isLabel === namesMeasure });
    column = endOfRuns(groups) - 1;
  }
  return frames;
}

/** The groups of columns beside a column of labels: a blank column, or a label that is there already, begins another. */
function groupsAt(
  rows: SheetRows,
  row: number,
  column: number,
  across: CrossTab["across"],
  isLabel: IsLabel,
): ColumnRun[] {
  const cells = rows[row];
  const groups: [number, number][] = [[column, column + 1]];
  let seen = new Set<string>();
  for (let at = column + 1; at < cells.length; at++) {
    if (isBlank(cells[at])) {
      // Only a group of the same labels may follow: another column of labels begins a frame of its own.
      const next = cells.findIndex((cell, column) => column > at && !isBlank(cell));
      const isNext = labelOf(across, cells[next]) !== null && !isLabel(rows[row + 1]?.[next - 1]);
      if (!isNext) break;
      groups.push([next, next]);
      seen = new Set();
      at = next - 1;
      continue;
    }
    const label = labelOf(across, cells[at]);
    if (label !== null && seen.has(label)) {
      groups.push([at, at]);
      seen = new Set();
    }
    if (label !== null) seen.add(label);
    groups[groups.length - 1][1] = at + 1;
  }
  return groups;
}

/** Position of the first row below a frame. Blank lines and lines with one text may be between its rows. */
function endOf(rows: SheetRows, row: number, own: ColumnRun, across: CrossTab["across"], isLabel: IsLabel): number {
  let end = row + 1;
  for (let at = row + 1; at < rows.length; at++) {
    const [label, ...cells] = rows[at].slice(...own);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    const isHeading = filled.filter((cell) => labelOf(across, cell) !== null).length * 2 >= filled.length;
    const isRow = isLabel(label) || (filled.some(isFigure) && at === end);
    if (isHeading && !isLabel(label)) break;
    if (isRow) end = at + 1;
    else if (filled.length > 1) break;
  }
  return end;
}

/** The block of a group, unless its figures are not said to be targets. */
function blockOf(
  rows: SheetRows,
  row: number,
  { column, end }: Frame,
  [from, to]: ColumnRun,
  titles: readonly string[],
): CrossTabBlock[] {
  const ownCells = (cells: readonly unknown[]): unknown[] =>
    cells.slice(column, to).map((cell, i) => (i === 0 || column + i >= from ? cell : ""));
  const headings = ownCells(rows[row]);
  const sample = rows.slice(row + 1, end).map(ownCells);
  const result = recogniseTable(headings, { sample, titles });
  const isBlock =
    result.kind === "recognised" ? result.recognition.crossTab !== undefined : result.reason === "measure missing";
  if (!isBlock) return [];
  const line = (rows[row - 1] ?? []).map(cellText).filter((text) => text !== "");
  const top = line.length === 1 && measureNamed(line) !== null ? row - 1 : row;
  return [{ row, top, column, end, headings, sample, titles, result }];
}

/** The blocks of labels over measures, one for each measure: or one that is not read, if each column does not say its own. */
function blocksBelow(
  rows: SheetRows,
  row: number,
  { column, end }: Frame,
  { to, headingsIn, areTargets }: SecondLine,
  titles: readonly string[],
): CrossTabBlock[] {
  if (!areTargets && measureNamed([cellText(rows[row][column]), ...titles]) === null) return [];
  const below = rows.slice(row + 2, end);
  const ownCells = (cells: readonly unknown[]): readonly unknown[] => cells.slice(column, to);
  const all = headingsIn(below);
  const blocks = all.map((headings) => {
    const sample = below.map((cells) => ownCells(cells).map((cell, i) => (i > 0 && headings[i] === "" ? "" : cell)));
    return { headings, sample, result: recogniseTable(headings, { sample, titles }) };
  });
  const isRead = blocks.length > 0 && blocks.every(({ result }) => result.kind === "recognised");
  const unread = { headings: ownCells(rows[row]), sample: below.map(ownCells), result: unnamedTargets() };
  return (isRead ? blocks : [unread]).map((block) => ({ ...block, row: row + 1, top: row, column, end, titles }));
}

function fieldOf(cell: unknown): CrossTab["down"] | null {
  return (["qualification", "academicYear"] as const).find((field) => labelOf(field, cell) !== null) ?? null;
}

/** What the labels below a place for headings are: years below qualifications, or the other way round, or measures; null when there are none. */
function labelBelow(rows: SheetRows, row: number, column: number, across: CrossTab["across"]): IsLabel | null {
  // A line such as "2017 suite" may be in between.
  const below = rows.slice(row + 1, row + 1 + LOOK_BELOW).map((cells) => cells[column]);
  const down = fieldOf(below.find((cell) => fieldOf(cell) !== null));
  if (down !== null) {
    const isApart = across !== down && fieldOf(rows[row][column]) === null;
    return isApart ? (cell) => labelOf(down, cell) !== null : null;
  }
  const isTitle = filledCells(rows[row]) <= TITLE_CELLS && fieldOf(rows[row][column]) === null;
  return !isTitle && areLabels(rows[row].slice(column + 1), across) && below.some(namesMeasure) ? namesMeasure : null;
}

/** Whether the cell right above is such a label, too: the cells of the last of several people, with figures or years below the list. */
function isInList(rows: SheetRows, row: number, column: number, across: CrossTab["across"]): boolean {
  return labelOf(across, rows[row - 1]?.[column]) !== null;
}

/** Whether most cells are labels across, as in a line of headings: of somebody's cells above the figures below a list, only one is. */
function areLabels(cells: readonly unknown[], across: CrossTab["across"]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.filter((cell) => labelOf(across, cell) !== null).length * 2 > filled.length;
}
