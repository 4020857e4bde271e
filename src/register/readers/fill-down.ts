import { isHeadingAgain } from "./non-participant-rows";
import { isSummaryLabel } from "../words/summary-labels";
import { isTotals } from "../words/totals";
import { beginsReportLine } from "../tables/report-lines";
import { readAcademicYear } from "../cells/academic-year";
import { cellText, isBlank, spellingKey } from "../cells/spelling";
import type { ProblemList } from "../problems/problem-list";
import { columnCells } from "../tables/column-cells";
import type { FieldKey } from "../tables/fields";
import { fillCells, type Fill } from "../tables/fill-cells";
import { isSubtotal } from "../tables/is-subtotal";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";

/** What a list may say once for all rows of a group. Without a start date a row has no other year. */
const GROUPED: readonly { readonly field: FieldKey; readonly unless?: FieldKey }[] = [
  { field: "qualification" },
  { field: "academicYear", unless: "startDate" },
];

/** Fewest groups of several rows that show that a column is written once a group. */
const FEWEST_GROUPS = 2;

/**
 * A list in which every row has the qualification (and the year) of its group, where only the first row of each group says it: as in a
 * pivot table, or in cells merged downwards of which nobody knows. It is told by the column as a whole, and reported: every group is written
 * once and is another than those above it, and more rows are blank than filled. A row that merely lacks its qualification stays so.
 */
export function fillDown(table: RecognisedTable, problems: ProblemList): RecognisedTable {
  return GROUPED.reduce((list, { field, unless }) => {
    const column = headingOf(list, field);
    if (column === undefined || (unless !== undefined && headingOf(list, unless) !== undefined)) return list;
    const fills = groupsIn(list, column);
    if (fills === null) return list;
    const heading = cellText(list.source.headings[column]);
    problems.addToTable("filled-down", { table: list.source, column: heading }, { count: fills.size });
    return { ...list, source: fillCells(list.source, fills) };
  }, table);
}

/** What the blank cells of a column mean, by sheet row; null where it is not written once a group. */
function groupsIn(table: RecognisedTable, column: number): ReadonlyMap<number, ReadonlyMap<number, Fill>> | null {
  const fills = new Map<number, ReadonlyMap<number, Fill>>();
  const isPerson = personIn(table);
  const groups = new Set<string>();
  const longGroups = new Set<Fill>();
  let group: Fill | undefined;
  for (const block of table.source.blocks) {
    const { rows, at, formats } = columnCells(block, column);
    for (let row = 0; row < block.rowCount; row++) {
      const value = rows[row][at];
      if (!isBlank(value)) {
        if (isLine(table, column, block, row)) continue;
        const key = spellingKey(cellText(value));
        if (groups.has(key)) return null;
        groups.add(key);
        group = { value, format: formats?.[row][at] };
      } else if (isPerson(block, row)) {
        if (group === undefined) return null;
        longGroups.add(group);
        fills.set(block.firstRow + row, new Map([[column, group]]));
      }
    }
  }
  return longGroups.size >= FEWEST_GROUPS && fills.size > groups.size ? fills : null;
}

/**
 * Whether a row that says something in a column of groups is none of the list's: totals, headings once more, a line of a report. Any other
 * begins a group, even if it is left out itself: the rows below somebody without an ID are of that person's group.
 */
function isLine({ source, recognition }: RecognisedTable, column: number, block: SourceBlock, row: number): boolean {
  const cellsOfLine = [column, recognition.columns.get("participantId") ?? column].map((heading) => {
    const { rows, at } = columnCells(block, heading);
    return { cell: rows[row][at], heading: source.headings[heading] };
  });
  const [{ cell: group }] = cellsOfLine;
  if (isSubtotal([group]) || (typeof group === "number" && readAcademicYear(group) === null)) return true;
  return cellsOfLine.some(
    ({ cell, heading }) => isTotals(cell) || beginsReportLine(cell) || isHeadingAgain(cell, heading),
  );
}

/** Whether a row is somebody's: it has an ID and says something else besides its group. */
function personIn(table: RecognisedTable): (block: SourceBlock, row: number) => boolean {
  const id = headingOf(table, "participantId");
  const others = [...table.recognition.columns]
    .filter(([field, heading]) => heading !== id && GROUPED.every((grouped) => grouped.field !== field))
    .map(([, heading]) => heading);
  const cellIn = (block: SourceBlock, heading: number, row: number): unknown => {
    const { rows, at } = columnCells(block, heading);
    return rows[row][at];
  };
  return (block, row) => {
    if (id === undefined) return false;
    const cell = cellIn(block, id, row);
    if (isBlank(cell) || isTotals(cell) || beginsReportLine(cell) || isSummaryLabel(cellText(cell))) return false;
    if (isHeadingAgain(cell, table.source.headings[id])) return false;
    const filled = others.map((heading) => cellIn(block, heading, row)).filter((other) => !isBlank(other));
    return filled.length > 0 && !isSubtotal([cell, ...filled]);
  };
}
