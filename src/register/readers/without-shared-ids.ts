import { cellText } from "../cells/spelling";
import { columnCells } from "../tables/column-cells";
import type { FieldKey } from "../tables/fields";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { rowCountOf } from "../tables/source";
import { isPlaceholderId } from "../words/placeholder-id";

/** Fewest IDs, and the share of them, that have to be the same to identify nobody. */
const FEWEST_IDS = 10;
/** The same of addresses: that of a school stands for all its people sooner than one person has so many rows. */
const FEWEST_ADDRESSES = 5;
const LEAST_SHARE = 0.9;
/** The same where the IDs say that they are anonymous. */
const FEWEST_ANONYMOUS = 2;

/** A table whose column of IDs says the same in nearly every row, "anonymous" for instance, as one without such a column. */
export function withoutSharedIds(table: RecognisedTable): RecognisedTable {
  const heading = headingOf(table, "participantId");
  const value = heading === undefined ? null : sharedId(table, heading);
  if (heading === undefined || value === null) return table;
  const { source, recognition } = table;
  const columns = new Map([...recognition.columns].filter(([field]) => field !== "participantId"));
  const sharedIds = { column: cellText(source.headings[heading]), value };
  return { ...table, recognition: { ...recognition, columns }, sharedIds };
}

/** What nearly every ID of a table says; null when they differ. */
function sharedId(table: RecognisedTable, heading: number): string | null {
  const majority = majorityOf(table, heading);
  if (majority === null) return null;
  const { cell: candidate, lead, ids } = majority;
  if (ids < FEWEST_ANONYMOUS || lead < ids * (2 * LEAST_SHARE - 1)) return null;
  const value = cellText(candidate);
  if (ids < fewestOf(value)) return null;
  let same = 0;
  for (const cell of cellsOf(table, heading)) if (cell === candidate) same++;
  const isOnePerson = !isPlaceholderId(value) && hasAsMany(table, "qualification", same);
  return same >= ids * LEAST_SHARE && !isOnePerson ? value : null;
}

/** The content of most cells of a column, if of any, by how much it leads, and the number of cells that are not blank. */
interface Majority {
  readonly cell: unknown;
  readonly lead: number;
  readonly ids: number;
}

/**
 * What is left of a column when each cell is crossed out against another that differs; null as soon as so many are crossed out that
 * nothing can be in nearly every row, whatever is in the others.
 */
function majorityOf({ source }: RecognisedTable, heading: number): Majority | null {
  const most = rowCountOf(source);
  const mostOthers = most - most * LEAST_SHARE;
  let candidate: unknown = "";
  let lead = 0;
  let ids = 0;
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows) {
      const cell = row[at];
      if (cell === "") continue;
      ids++;
      if (lead === 0) candidate = cell;
      lead += cell === candidate ? 1 : -1;
      if ((ids - lead) / 2 > mostOthers) return null;
    }
  }
  return { cell: candidate, lead, ids };
}

function fewestOf(id: string): number {
  if (isPlaceholderId(id)) return FEWEST_ANONYMOUS;
  return id.includes("@") ? FEWEST_ADDRESSES : FEWEST_IDS;
}

/** Whether a column has at least so many different values: somebody on five qualifications has one ID in five rows. */
function hasAsMany(table: RecognisedTable, field: FieldKey, count: number): boolean {
  const heading = headingOf(table, field);
  return heading !== undefined && new Set(cellsOf(table, heading)).size >= count;
}

/** The cells of a column that are not blank. */
function* cellsOf({ source }: RecognisedTable, heading: number): Generator {
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows) if (row[at] !== "") yield row[at];
  }
}
