import { listLines } from "../report/list-lines";
import { isSameHeading } from "../report/list-columns";
import { asWritten } from "./as-written";
import { keepListNote, readListNote, requestListNote, type ListNote } from "./list-property";
import { INCOMPLETE_LIST, type ListContent } from "./list-sheet";
import { areHandedOver } from "./handing-over";
import { runExcel } from "./run-excel";
import { LIST_KEY, SHEET_MARKER } from "./sheet-marker";
import { writeBlocks, type BlockToWrite } from "./write-blocks";
import { writeFormats } from "./write-formats";

/** Why a list is not written again. */
export type NotRewritten = "no list" | "protected" | "no table" | "no headings" | "no IDs" | "too large";

/** A list on a sheet, as it stands there. */
interface PresentList {
  readonly sheet: Excel.Worksheet;
  readonly note: ListNote;
  readonly table: Excel.Table;
  /** Row of the headings and first column, 0-based. */
  readonly row: number;
  readonly column: number;
  /** Rows below the headings, without totals. */
  readonly rowCount: number;
  readonly headings: readonly string[];
  /** The cells below the headings. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** What the cells above the table say, in its first column and in column A. */
  readonly above: readonly (readonly unknown[])[];
}

/** What the list on a sheet says that it is; null when the sheet is not one. @throws what Excel throws */
export async function readListSheet(
  id: string,
): Promise<{ readonly name: string; readonly note: ListNote | null } | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
    const note = requestListNote(sheet);
    await context.sync();
    if (marker.isNullObject || marker.value !== LIST_KEY) return null;
    return { name: sheet.name, note: readListNote(note) };
  });
}

/**
 * Writes the rows of a list again where its table stands. The table keeps the columns that it has, in their order: one that the user deleted
 * does not come back, and one that the user added keeps what it says about each of those who are still listed. What it says about others
 * moves below the table. What stands below the table moves with its end.
 *
 * @returns the sheet's name, or why nothing was written; `lacks`: columns that the register had when the list was written, and has no more, so
 * that they would go on saying what was true then. @throws what Excel throws
 */
export async function rewriteList(
  id: string,
  content: ListContent,
): Promise<{ readonly name: string } | { readonly refused: NotRewritten } | { readonly lacks: readonly string[] }> {
  return runExcel(async (context) => {
    const found = await findList(context, id);
    if (typeof found === "string") return { refused: found };
    const { sheet, row, column, rowCount, headings } = found;
    const places = headings.map((one) => content.headings.findIndex((own) => isSameHeading(own, one)));
    if (places.every((place) => place === -1)) return { refused: "no table" };
    const gone = headings.filter(
      (one, at) => places[at] === -1 && found.note.headings.some((own) => isSameHeading(own, one)),
    );
    if (gone.length > 0) return { lacks: gone };
    const kept = keptNotes(found, content);
    if (kept === null) return { refused: "no IDs" };
    const lines = linesIn(found);
    lines.first?.(INCOMPLETE_LIST);
    const count = Math.max(1, content.rows.length);
    resize(sheet, { row: row + 1, column, columns: headings.length }, rowCount, count);
    await context.sync();

    const body = content.rows.length === 0 ? [content.headings.map(() => "")] : content.rows;
    const blocks: BlockToWrite[] = places.flatMap((place, at) =>
      place === -1 ? [] : [{ row: row + 1, column: column + at, values: body.map((cells) => [cells[place]]) }],
    );
    await writeBlocks(context, sheet, blocks);
    places.forEach((place, at) => {
      if (place !== -1)
        writeFormats(
          sheet,
          row + 1,
          column + at,
          content.formats.map((cells) => cells[place]),
        );
      else
        sheet.getRangeByIndexes(row + 1, column + at, count, 1).formulas = kept.rows(at, count).map((cell) => [cell]);
    });
    const note: ListNote = {
      ...content.note,
      ...{ count: content.rows.length, table: found.note.table, headings: content.headings },
    };
    keepListNote(sheet, note);
    const lost = kept.gone();
    if (lost.length > 0) {
      const end = sheet.getUsedRange(true).getLastRow().load("rowIndex");
      await context.sync();
      sheet.getRangeByIndexes(end.rowIndex + 2, column, lost.length, 1).values = lost.map((line) => [asWritten(line)]);
    }
    const [title, ...rest] = listLines(note);
    rest.forEach((line, i) => lines.rest[i]?.(line));
    lines.first?.(title);
    await context.sync();
    return { name: sheet.name };
  });
}

async function findList(context: Excel.RequestContext, id: string): Promise<PresentList | NotRewritten> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
  await context.sync();
  if (sheet.isNullObject) return "no list";
  const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
  const property = requestListNote(sheet);
  const protection = sheet.protection.load("protected");
  sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const note = readListNote(property);
  if (marker.isNullObject || marker.value !== LIST_KEY || note === null) return "no list";
  if (protection.protected) return "protected";
  const { items } = sheet.tables;
  const table = items.find(({ name }) => name === note.table) ?? (items.length === 1 ? items[0] : undefined);
  if (table === undefined) return "no table";
  if (!table.showHeaders) return "no headings";
  // Rows that a filter hides would be written past, and Excel deletes none of them.
  table.clearFilters();
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const cells = range.load("values,formulas");
  await context.sync();
  const { rowIndex: row, columnIndex: column } = range;
  const rowCount = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  if ((cells.values as unknown) === null) return "too large";
  const above = sheet.getRangeByIndexes(0, 0, Math.max(1, row), column + 1).load("values");
  if (!(await areHandedOver(context, [above]))) return "too large";
  return {
    ...{ sheet, note, table, row, column, rowCount },
    headings: (cells.values as unknown[][])[0].map(String),
    values: (cells.values as unknown[][]).slice(1, 1 + rowCount),
    formulas: (cells.formulas as unknown[][]).slice(1, 1 + rowCount),
    above: row === 0 ? [] : (above.values as unknown[][]),
  };
}

/** Makes the body of a table longer or shorter: what is below it moves. */
function resize(
  sheet: Excel.Worksheet,
  { row, column, columns }: { readonly row: number; readonly column: number; readonly columns: number },
  before: number,
  after: number,
): void {
  // Among its rows, so that they become rows of the table, whatever is below.
  if (after > before) sheet.getRangeByIndexes(row + before - 1, column, after - before, columns).insert("Down");
  if (after < before) sheet.getRangeByIndexes(row + after, column, before - after, columns).delete("Up");
}

type Write = (text: string) => void;

/** How each of the lines above the table is written that still stand where the add-in, or the user, has put them. */
function linesIn({ sheet, note, above }: PresentList): {
  readonly first: Write | null;
  readonly rest: (Write | null)[];
} {
  const writers = listLines(note).map((line, i): Write | null => {
    const wanted = i === 0 ? [line, INCOMPLETE_LIST] : [line];
    const row = above.findIndex((cells) => cells.some((cell) => wanted.includes(String(cell))));
    if (row === -1) return null;
    const column = above[row].findIndex((cell) => wanted.includes(String(cell)));
    return (text) => {
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[asWritten(text)]];
    };
  });
  const [first = null, ...rest] = writers;
  return { first, rest };
}

/** What the user has written in columns of their own, by whose row it is; null where there is something, and nothing says whose it is. */
function keptNotes(found: PresentList, { headings: own, rows, idColumn }: ListContent) {
  const { headings, values, formulas } = found;
  const places = headings.map((one) => own.findIndex((heading) => isSameHeading(heading, one)));
  const idAt = places.findIndex((place) => place !== -1 && place === idColumn);
  const isFormula = (row: number, column: number): boolean =>
    String(formulas[row][column]).startsWith("=") && formulas[row][column] !== values[row][column];
  const notesOf = (row: number): string[] =>
    values[row].filter((cell, at) => places[at] === -1 && cell !== "" && !isFormula(row, at)).map(String);
  if (idAt === -1 && values.some((_, row) => notesOf(row).length > 0)) return null;
  // A person may have several rows: theirs is the one that says the same in all columns, or else the next of theirs.
  const shared = places.flatMap((place, at) => (place === -1 ? [] : [{ place, at }]));
  const ofRow = (cells: readonly unknown[], columns: readonly number[]): string[] =>
    columns.map((at) => String(cells[at]));
  const keysIn = (all: readonly (readonly unknown[])[], columns: readonly number[]): string[][] =>
    all.map((cells) => ofRow(cells, columns));
  const same = [
    keysIn(
      values,
      shared.map(({ at }) => at),
    ),
    keysIn(
      rows,
      shared.map(({ place }) => place),
    ),
  ] as const;
  const rowBefore = matchedRows(
    idAt === -1 || idColumn === null ? [same] : [same, [keysIn(values, [idAt]), keysIn(rows, [idColumn])]],
  );
  return {
    /** The cells of one of the user's columns, in the order of the new rows. */
    rows: (column: number, count: number): unknown[] =>
      Array.from({ length: count }, (_, row) => {
        const at = rowBefore.get(row);
        if (at === undefined) return "";
        return isFormula(at, column) ? formulas[at][column] : written(values[at][column]);
      }),
    /** What is said of those who are not listed any more, a line each. */
    gone: (): string[] => {
      const there = new Set(rowBefore.values());
      return values.flatMap((cells, row) => {
        const notes = notesOf(row);
        if (there.has(row) || notes.length === 0) return [];
        return [`No longer in this list: ${String(cells[idAt])}: ${notes.join(", ")}`];
      });
    },
  };
}

/**
 * Which row was which: those of the same key belong together, one by one in their order; those that have no partner are tried by their next key.
 *
 * @param keys of the rows before and after, the surest first
 * @returns the row before, by the row after
 */
function matchedRows(keys: readonly (readonly [before: readonly string[][], after: readonly string[][]])[]) {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [before, after] of keys) {
    const free = new Map<string, number[]>();
    before.forEach((key, row) => {
      if (taken.has(row)) return;
      const text = JSON.stringify(key);
      const same = free.get(text);
      if (same === undefined) free.set(text, [row]);
      else same.push(row);
    });
    free.forEach((same) => same.reverse());
    after.forEach((key, row) => {
      const at = matched.has(row) ? undefined : free.get(JSON.stringify(key))?.pop();
      if (at === undefined) return;
      matched.set(row, at);
      taken.add(at);
    });
  }
  return matched;
}

function written(cell: unknown): unknown {
  return typeof cell === "string" ? asWritten(cell) : cell;
}
