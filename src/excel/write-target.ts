import { fillMerged } from "../register/tables/fill-merged";
import { isOfKind } from "../register/tables/fields";
import { canonicalHeading } from "../register/tables/canonical-heading";
import { columnCells } from "../register/tables/column-cells";
import type { SourceTable } from "../register/tables/source";
import { ProblemList } from "../register/problems/problem-list";
import { sectionsOf } from "../register/readers/sections";
import { isBlank } from "../register/cells/spelling";
import { isPercentFormat } from "../register/cells/read-number";
import type { FoundTable } from "../register/tables/table-candidate";
import { lackingField } from "../register/tables/targets/lacking-field";
import { crossTabParts } from "../register/tables/targets/cross-tab-parts";
import type { TargetCell } from "../register/tables/targets/target-cell";
import { targetRow } from "../register/tables/targets/target-row";
import type { Words } from "../register/words/words";
import { runExcel } from "./run-excel";
import { tableRowToAdd } from "./table-row-to-add";
import { asWritten } from "./as-written";
import { holdsNames } from "./holds-names";
import { NotAnswered } from "./not-answered";
import { readTables } from "./read-tables";
import { surveyWorkbook } from "./survey";
import { ToldError } from "./told-error";

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
  /** The targets are a cross-tab or in sections, without a place for this one. */
  | { readonly kind: "no cell"; readonly table: string; readonly heading: string }
  /** The cells below a plain range, in this sheet row (1-based) or the next, hold something else. */
  | { readonly kind: "no room"; readonly table: string; readonly row: number };

/** A table of targets, or a part of one that is for one year or qualification: a section, or a column of a cross-tab. */
interface TargetsPart {
  readonly table: FoundTable;
  readonly source: SourceTable;
  /** Whether other parts share its rows or follow them, so that it gets no new ones. */
  readonly isPart: boolean;
}

/** A table of targets, and the sheet row (0-based) into which a target goes. */
interface Place extends Pick<TargetsPart, "table" | "isPart"> {
  /** Whether the table has the row already. */
  readonly isThere: boolean;
  /** Whether the row has such a target already. */
  readonly isSet: boolean;
  readonly row: number;
  /** What the row's cells of the qualification and the year said, as far as the table has these columns. */
  readonly names: readonly unknown[];
}

/**
 * Writes a target into the row of its qualification and year; where there is none, adds the row to the first table that can take it.
 * Nothing else in the table is touched, and a column of percentages stays one.
 */
export async function writeTarget(entry: TargetEntry): Promise<TargetResult> {
  return runExcel(async (context) => {
    const { tables, settings } = await surveyWorkbook(context);
    const targets = tables.filter(({ recognition }) => recognition.definition.role === "targets");
    if (targets.length === 0) return { kind: "no table" };
    const { tables: read } = await readTables(context, targets);
    const place = placeOf(
      targets.flatMap((table, i) => partsOf(table, read[i])),
      entry,
      settings.register.words,
    );
    const { table, isThere, isPart } = place;
    const { definition } = table.recognition;
    if (!isThere && isPart) {
      return { kind: "no cell", table: table.name, heading: canonicalHeading(definition, entry.field) };
    }
    const lacking = lackingField(table.recognition, entry);
    if (lacking === null) return writeAt(context, place, entry);
    return { kind: "no column", table: table.name, heading: canonicalHeading(definition, lacking) };
  });
}

function partsOf(table: FoundTable, read: SourceTable): TargetsPart[] {
  const sections = sectionsOf({ source: fillMerged(read), recognition: table.recognition }, new ProblemList());
  return sections.flatMap(({ source, recognition }): TargetsPart[] => {
    const { crossTab } = recognition;
    if (crossTab === undefined) return [{ table: { ...table, recognition }, source, isPart: sections.length > 1 }];
    return crossTabParts(recognition, crossTab).map((part) => {
      return { table: { ...table, recognition: part }, source, isPart: true };
    });
  });
}

/** The row that has the target, else the one that can take it, else the first table that can take the row. */
function placeOf(parts: readonly TargetsPart[], entry: TargetEntry, words: Words): Place {
  const lackingIn = ({ table }: Pick<Place, "table">) => lackingField(table.recognition, entry);
  // A table for another year or qualification has no such row; a part without the column is for other targets.
  const open = parts.filter((part) => {
    const lacking = lackingIn(part);
    return lacking === null || (lacking === entry.field && !part.isPart);
  });
  const places = open.map(({ table, source, isPart }): Place => {
    const { row, nextRow } = targetRow(source, table.recognition, entry, words);
    const below = nextRow === null ? table.firstRow : nextRow - 1;
    const isSet = row !== null && !isBlank(cellAt(source, row, table.recognition.columns.get(entry.field)));
    const names = namesOfRow(table, entry).map(([column]) => (row === null ? "" : cellAt(source, row, column)));
    return { table, isPart, isThere: row !== null, isSet, row: row === null ? below : row - 1, names };
  });
  const first = parts.find(({ isPart }) => !isPart) ?? parts[0];
  return (
    places.find(({ isSet }) => isSet) ??
    places.find(({ isThere }) => isThere) ??
    places.find((place) => lackingIn(place) === null && !place.isPart) ?? {
      ...first,
      isThere: false,
      isSet: false,
      row: 0,
      names: [],
    }
  );
}

/** A cell of a table by its sheet row (1-based); "" when the table has no such column. */
function cellAt({ blocks }: SourceTable, sheetRow: number, column: number | undefined): unknown {
  const block = blocks.find(({ firstRow, rowCount }) => sheetRow >= firstRow && sheetRow < firstRow + rowCount);
  if (block === undefined || column === undefined) return "";
  const { rows, at } = columnCells(block, column);
  return rows[sheetRow - block.firstRow][at];
}

async function writeAt(context: Excel.RequestContext, place: Place, entry: TargetEntry): Promise<TargetResult> {
  const { table, isThere, row } = place;
  const { columns } = table.recognition;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const column = columns.get(entry.field) ?? 0;
  const names = namesOfRow(table, entry);
  const written = [...names.map(([one]) => one), column];
  const [first, last] = [Math.min(...written), Math.max(...written)];
  // Excel lets a range follow its cells from one round trip to the next, should somebody insert rows above.
  const range = sheet.getRangeByIndexes(row, table.firstColumn + first, 1, last - first + 1).load("values");
  // A new row takes its formats from the one above it.
  const like = sheet.getCell(isThere ? row : row - 1, table.firstColumn + column).load("numberFormat");
  // A row that is added must leave a blank one above whatever is below.
  const taken = [...columns.values()].map((one) =>
    sheet.getRangeByIndexes(row, table.firstColumn + one, 2, 1).load("values"),
  );
  // A blank row at the end of an Excel table takes the target: a try that broke off may have left one.
  const isInside = !isThere && table.isTable && row < table.firstRow + table.rowCount;
  const whole = sheet.getRangeByIndexes(row, table.firstColumn, 1, table.headings.length).load("values");
  // A new row of an Excel table must become part of it.
  const addRow = isThere || !table.isTable ? null : tableRowToAdd(context.workbook.tables.getItem(table.name));
  await context.sync();
  if (
    isThere &&
    !holdsNames(
      range,
      names.map(([one]) => one - first),
      place.names,
    )
  )
    throw new ToldError(MOVED);
  if (!isThere && !table.isTable && taken.some(({ values }) => values.some(([cell]) => cell !== ""))) {
    return { kind: "no room", table: table.name, row: row + 1 };
  }
  const isBlankRow = isInside && (whole.values as unknown[][])[0].every((cell) => cell === "");
  const cells =
    addRow === null || isBlankRow
      ? range
      : addRow
          .add()
          .getCell(0, first)
          .getResizedRange(0, last - first);
  const isPercent = isOfKind(entry.field, "percentage") && isPercentFormat(like.numberFormat[0][0]);
  const target = entry.value === null ? "" : isPercent ? entry.value / 100 : entry.value;
  if (!isThere && isPercent) cells.getCell(0, column - first).numberFormat = like.numberFormat;
  const contents = new Map<number, unknown>([...(isThere ? [] : names), [column, target]]);
  // At once, so that a row is named and has its target, or neither; null leaves a cell as it is.
  cells.values = [Array.from({ length: last - first + 1 }, (_, i) => contents.get(first + i) ?? null)];
  try {
    await context.sync();
  } catch (error) {
    // What matters is why it failed. A blank row that stays is taken by the next try.
    if (!isBlankRow && !(error instanceof NotAnswered)) await addRow?.takeBack(context).catch(() => undefined);
    throw error;
  }
  return { kind: "written" };
}

const MOVED =
  "The rows of the table of targets have moved while the target was being written, so nothing was written. Try again.";

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
