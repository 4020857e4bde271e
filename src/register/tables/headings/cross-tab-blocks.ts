import { cellText, isBlank } from "../../cells/spelling";
import { recogniseTable } from "../recognition/recognise";
import { TITLE_CELLS } from "../titles";
import { labelOf, type CrossTab } from "../targets/cross-tab";
import type { ColumnRun } from "./column-runs";
import { filledCells } from "./filled-cells";
import type { SheetRows } from "./heading-row";
import type { TablePart } from "./tables-side-by-side";
import { titlesAbove } from "./titles-above";

/** A cross-tab of targets on a sheet. */
export interface CrossTabBlock extends TablePart {
  /** Position of the row with its headings. */
  readonly row: number;
  /** Position of the first row below that is no longer its own. */
  readonly end: number;
}

/** The cross-tabs of a sheet, and its rows without their cells and titles. */
export interface CrossTabBlocks {
  readonly blocks: readonly CrossTabBlock[];
  readonly rest: SheetRows;
}

/** Labels down a column and across a row, which several groups of columns may share: one for each measure. */
interface Frame {
  readonly column: number;
  readonly end: number;
  readonly groups: readonly ColumnRun[];
}

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
    const top = topOf(rest, row, Math.max(TITLE_CELLS, runs.length));
    const above = rest.slice(top, row).map((cells) => [...cells]);
    for (const frame of frames) {
      const own = frame.groups.flatMap((group) =>
        blockOf(rest, { row, frame, group, titlesOf: (run) => [...titlesAbove(above, runs, [run]), sheet] }),
      );
      if (own.length === 0) continue;
      blocks.push(...own);
      const last = frame.groups[frame.groups.length - 1][1];
      for (const cells of rest.slice(row, frame.end)) cells.fill("", frame.column, last);
      for (const cells of rest.slice(top, row)) cells.fill("");
    }
  });
  return { blocks, rest };
}

/** The frames whose labels across are in a row. */
function framesAt(rows: SheetRows, row: number): Frame[] {
  const cells = rows[row];
  const frames: Frame[] = [];
  for (let column = 0; column + 1 < cells.length; column++) {
    const across = fieldOf(cells[column + 1]);
    const down = fieldOf(rows[row + 1]?.[column]);
    if (across === null || down === null || across === down || fieldOf(cells[column]) !== null) continue;
    const groups = groupsAt(rows, row, column, across, down);
    frames.push({ column, groups, end: endOf(rows, row, column, groups, down) });
    column = groups[groups.length - 1][1] - 1;
  }
  return frames;
}

/** The groups of columns beside a column of labels: a blank column, or a label that is there already, begins another. */
function groupsAt(
  rows: SheetRows,
  row: number,
  column: number,
  across: CrossTab["across"],
  down: CrossTab["down"],
): ColumnRun[] {
  const cells = rows[row];
  const groups: [number, number][] = [[column, column + 1]];
  let seen = new Set<string>();
  for (let at = column + 1; at < cells.length; at++) {
    if (isBlank(cells[at])) {
      // Only a group of the same labels may follow: another column of labels begins a frame of its own.
      const isNext = labelOf(across, cells[at + 1]) !== null && labelOf(down, rows[row + 1]?.[at]) === null;
      if (!isNext) break;
      groups.push([at + 1, at + 1]);
      seen = new Set();
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

/** Position of the first row below a frame: blank lines between its labels are its own. */
function endOf(
  rows: SheetRows,
  row: number,
  column: number,
  groups: readonly ColumnRun[],
  down: CrossTab["down"],
): number {
  const last = groups[groups.length - 1][1];
  let end = row + 1;
  for (let at = row + 1; at < rows.length; at++) {
    const own = rows[at].slice(column, last);
    if (filledCells(own) === 0) continue;
    const isLabelled = labelOf(down, own[0]) !== null;
    const isHeading = labelText(own[1]) !== null && labelText(own[1]) === labelText(rows[row][column + 1]);
    const isFigures = own.slice(1).some((cell) => typeof cell === "number" || /^[\d.,]+\s*%?$/.test(cellText(cell)));
    // Below a blank line only labels that are recognised go on.
    if (isHeading || !(isLabelled || (isFigures && at === end))) break;
    end = at + 1;
  }
  return end;
}

/** Position of the first of the titles and blank lines above a row. */
function topOf(rows: SheetRows, row: number, most: number): number {
  let top = row;
  while (top > 0 && filledCells(rows[top - 1]) <= most) top--;
  return top;
}

/** The block of a group, unless its figures are not said to be targets. */
function blockOf(
  rows: SheetRows,
  {
    row,
    frame,
    group,
    titlesOf,
  }: {
    readonly row: number;
    readonly frame: Frame;
    readonly group: ColumnRun;
    readonly titlesOf: (run: ColumnRun) => string[];
  },
): CrossTabBlock[] {
  const [from, to] = group;
  const ownCells = (cells: readonly unknown[]): unknown[] =>
    cells.slice(frame.column, to).map((cell, i) => (i === 0 || frame.column + i >= from ? cell : ""));
  const headings = ownCells(rows[row]);
  const sample = rows.slice(row + 1, frame.end).map(ownCells);
  const titles = titlesOf(group);
  const result = recogniseTable(headings, { sample, titles });
  const isBlock =
    result.kind === "recognised" ? result.recognition.crossTab !== undefined : result.reason === "measure missing";
  return isBlock ? [{ row, column: frame.column, end: frame.end, headings, sample, titles, result }] : [];
}

function fieldOf(cell: unknown): CrossTab["down"] | null {
  return (["qualification", "academicYear"] as const).find((field) => labelOf(field, cell) !== null) ?? null;
}

function labelText(cell: unknown): string | null {
  const field = fieldOf(cell);
  return field === null ? null : labelOf(field, cell);
}
