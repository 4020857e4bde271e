import { cellText, isBlank } from "../register/cells/spelling";
import { isNameHeading } from "../register/tables/is-name-heading";
import type { ColumnRun, NamedRow, SourceBlock } from "../register/tables/source";
import { besideRead } from "../register/tables/recognition/beside-read";
import type { FoundTable } from "../register/tables/table-candidate";
import { readAreas, type SheetArea } from "./read-areas";
import type { RunPlan } from "./read-plan";

/** Most places in which names are asked for one by one; where there are more, those between them are asked for, too. */
const MOST_AREAS = 200;

/** Rows of a sheet, from the first to the one behind the last, 0-based. */
type Rows = readonly [from: number, to: number];

/** A table as far as it was read. */
interface ReadTable {
  readonly table: FoundTable;
  readonly runs: readonly RunPlan[];
  readonly blocks: readonly SourceBlock[];
}

/**
 * Rows of participants that say nothing but somebody's name: names are not read, and so these rows look blank. Of a row that is not blank
 * no name is looked at. One round trip, and none where no row is blank.
 */
export async function readNamedRows(
  context: Excel.RequestContext,
  tables: readonly ReadTable[],
): Promise<readonly (readonly NamedRow[])[]> {
  const asked = tables.map((one) => {
    const names = namesOf(one);
    const blank = names.length === 0 ? [] : blankRows(one);
    return { table: one.table, blank, areas: areasOf(context, one.table, names, blank) };
  });
  const areas = asked.flatMap((one) => one.areas);
  const cells = areas.length === 0 ? new Map<SheetArea, unknown[][]>() : await readAreas(context, areas);
  return asked.map(({ table, blank, areas: own }) =>
    own.flatMap((area) =>
      (cells.get(area) ?? []).flatMap(([value], i) => {
        const row = area.row + i;
        const isNamed = !isBlank(value) && blank.some(([from, to]) => row >= from && row < to);
        return isNamed ? [{ row: row + 1, heading: area.column - table.firstColumn, value }] : [];
      }),
    ),
  );
}

/** Positions of the columns of names that are not read. */
function namesOf({ table, runs }: ReadTable): number[] {
  if (table.recognition.definition.role !== "participants") return [];
  const isRead = (heading: number): boolean =>
    runs.some(({ firstHeading, width }) => heading >= firstHeading && heading < firstHeading + width);
  return [...table.headings.keys()].filter(
    (heading) => !isRead(heading) && isNameHeading(cellText(table.headings[heading])),
  );
}

/** The cells of names beside blank rows. */
function areasOf(
  context: Excel.RequestContext,
  table: FoundTable,
  names: readonly number[],
  blank: readonly Rows[],
): SheetArea[] {
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const places: readonly Rows[] = blank.length > MOST_AREAS ? [[blank[0][0], blank[blank.length - 1][1]]] : blank;
  return places.flatMap(([from, to]) =>
    names.map((name) => ({ sheet, row: from, rows: to - from, column: table.firstColumn + name, columns: 1 })),
  );
}

/** Runs of rows that are blank as far as they were read. */
function blankRows({ table, blocks }: ReadTable): Rows[] {
  const beside = besideRead(table.recognition);
  const found: [number, number][] = [];
  for (const { firstRow, rowCount, runs } of blocks) {
    for (let row = firstRow - 1, i = 0; i < rowCount; row++, i++) {
      const isBlankRun = ({ firstHeading, values }: ColumnRun): boolean =>
        values[i].every((cell, at) => isBlank(cell) || beside.includes(firstHeading + at));
      if (!runs.every(isBlankRun)) continue;
      const last = found.at(-1);
      if (last?.[1] === row) last[1]++;
      else found.push([row, row + 1]);
    }
  }
  return found;
}
