import { fillMerged } from "../register/tables/fill-merged";
import { isOfKind } from "../register/tables/fields";
import { canonicalHeading } from "../register/tables/canonical-heading";
import { isPercentFormat } from "../register/cells/read-number";
import type { FoundTable } from "../register/tables/table-candidate";
import { lackingField } from "../register/tables/targets/lacking-field";
import type { TargetCell } from "../register/tables/targets/target-cell";
import { targetRow } from "../register/tables/targets/target-row";
import type { Words } from "../register/words/words";
import { tableRowToAdd } from "./table-row-to-add";
import { asWritten } from "./as-written";
import { readTables } from "./read-tables";
import { surveyWorkbook } from "./survey";

/** A target to be written into the workbook's table of targets. */
export interface TargetEntry extends TargetCell {
  /** Number of participants, or a percentage from 0 to 100; null = no target. */
  readonly value: number | null;
}

/** The result of writing a target. */
export type TargetResult =
  | { readonly kind: "written" }
  | { readonly kind: "no table" }
  | { readonly kind: "no column"; readonly table: string; readonly heading: string }
  /** The cells below a plain range, in this sheet row (1-based) or the next, hold something else. */
  | { readonly kind: "no room"; readonly table: string; readonly row: number };

/** A table of targets, and the sheet row (0-based) into which a target goes. */
interface Place {
  readonly table: FoundTable;
  /** Whether the table has the row already. */
  readonly isThere: boolean;
  readonly row: number;
}

/**
 * Writes a target into the row of its qualification and year; where there is none, adds the row to the first table that can take it.
 * Nothing else in the table is touched, and a column of percentages stays one.
 */
export async function writeTarget(entry: TargetEntry): Promise<TargetResult> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { tables, settings } = await surveyWorkbook(context);
    const targets = tables.filter(({ recognition }) => recognition.definition.role === "targets");
    if (targets.length === 0) return { kind: "no table" };
    const place = await findPlace(context, targets, entry, settings.register.words);
    const lacking = lackingField(place.table.recognition, entry);
    if (lacking === null) return writeAt(context, place, entry);
    return {
      kind: "no column",
      table: place.table.name,
      heading: canonicalHeading(place.table.recognition.definition, lacking),
    };
  });
}

/** The table that has the row, or else the first that can take it. */
async function findPlace(
  context: Excel.RequestContext,
  targets: readonly FoundTable[],
  entry: TargetEntry,
  words: Words,
): Promise<Place> {
  const lackingIn = ({ recognition }: FoundTable) => lackingField(recognition, entry);
  // A table for another year or qualification has no such row.
  const open = targets.filter((table) => [null, entry.field].some((field) => field === lackingIn(table)));
  const read = (await readTables(context, open)).tables;
  const places = open.map((table, i): Place => {
    const { row, nextRow } = targetRow(fillMerged(read[i]), table.recognition, entry, words);
    const below = table.isTable ? table.firstRow + table.rowCount : nextRow === null ? table.firstRow : nextRow - 1;
    return { table, isThere: row !== null, row: row === null ? below : row - 1 };
  });
  return (
    places.find(({ isThere }) => isThere) ??
    places.find(({ table }) => lackingIn(table) === null) ?? { table: targets[0], isThere: false, row: 0 }
  );
}

async function writeAt(context: Excel.RequestContext, place: Place, entry: TargetEntry): Promise<TargetResult> {
  const { table, isThere, row } = place;
  const { columns } = table.recognition;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const inRow = (column: number): Excel.Range => sheet.getCell(row, table.firstColumn + column);
  const column = columns.get(entry.field) ?? 0;
  // A new row takes its formats from the one above it.
  const like = sheet.getCell(isThere ? row : row - 1, table.firstColumn + column).load("numberFormat");
  // A row that is added must leave a blank one above whatever is below.
  const taken = [...columns.values()].map((one) => inRow(one).getResizedRange(1, 0).load("values"));
  // A new row of an Excel table must become part of it.
  const addRow = isThere || !table.isTable ? null : tableRowToAdd(context.workbook.tables.getItem(table.name));
  await context.sync();
  if (!isThere && !table.isTable && taken.some(({ values }) => values.some(([value]) => value !== ""))) {
    return { kind: "no room", table: table.name, row: row + 1 };
  }
  const newRow = addRow?.();
  const cellOf = newRow === undefined ? inRow : (one: number) => newRow.getCell(0, one);
  const isPercent = isOfKind(entry.field, "percentage") && isPercentFormat(like.numberFormat[0][0]);
  if (!isThere && isPercent) cellOf(column).numberFormat = like.numberFormat;
  const value = entry.value === null ? "" : isPercent ? entry.value / 100 : entry.value;
  const cells = new Map<number, unknown>([...(isThere ? [] : namesOfRow(table, entry)), [column, value]]);
  const [first, last] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
  // At once, so that a row is named and has its target, or neither; null leaves a cell as it is.
  cellOf(first).getResizedRange(0, last - first).values = [
    Array.from({ length: last - first + 1 }, (_, i) => cells.get(first + i) ?? null),
  ];
  await context.sync();
  return { kind: "written" };
}

/** The qualification and year of a new row, by the positions of their columns. */
function namesOfRow({ recognition }: FoundTable, entry: TargetEntry): [number, unknown][] {
  const texts = [
    [recognition.columns.get("qualification"), entry.qualification],
    [recognition.columns.get("academicYear"), entry.year],
  ] as const;
  return texts.flatMap(([column, text]): [number, unknown][] =>
    column === undefined ? [] : [[column, asWritten(text)]],
  );
}
