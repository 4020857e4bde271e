import { dateOrderOf, type DateOrder } from "./cells/read-date";
import { serialInText } from "./cells/serial-date";
import { cellText, isBlank, isErrorValue, spellingKey } from "./cells/spelling";
import { readDateCell, UNDATED } from "./columns/date-cell";
import { ProblemList } from "./problems/problem-list";
import { dateOrders } from "./readers/date-order";
import { isTotals } from "./readers/non-participant-rows";
import { columnCells } from "./tables/column-cells";
import { fieldsOfKind, isOfKind } from "./tables/fields";
import { recognitionOf } from "./tables/recognition/recognition-of";
import type { RecognisedTable } from "./tables/recognition/recognised-table";
import type { SourceTable } from "./tables/source";
import { wordMeaning } from "./words/word-meaning";
import type { WordField } from "./words/words";
import { shortDay } from "../text/day-text";

/** What is fixed: white space at the ends, several spellings of one word in a column, a date that is written as text. */
export type FixKind = "trim" | "spelling" | "date";

/** A cell whose content can be fixed without changing what it means. */
export interface Fix {
  readonly kind: FixKind;
  readonly table: string;
  readonly sheet: string;
  /** Sheet row and column, 1-based. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly before: string;
  /** A date is the workbook's own serial number. */
  readonly after: string | number;
  /** The same as people read it: 01/09/2018. */
  readonly shown: string;
}

/**
 * The cells that can certainly be fixed. Nothing is guessed: a date must be readable in one way only, and a word is only given the
 * spelling that most cells of its column already have.
 *
 * @param dateOffset days between the workbook's serial dates and those of the 1900 date system
 */
export function certainFixes(tables: readonly SourceTable[], dateOffset: number): Fix[] {
  return tables.flatMap((source) => {
    const recognition = source.recognition ?? recognitionOf(source.headings);
    return recognition === null ? [] : fixesOf({ source, recognition }, dateOffset);
  });
}

function fixesOf(table: RecognisedTable, dateOffset: number): Fix[] {
  // Where the order of day and month is unclear, the register has named the column already.
  const orders = dateOrders(table, fieldsOfKind("date"), new ProblemList());
  return [...table.recognition.columns].flatMap(([field, column]) => {
    if (isOfKind(field, "word")) return fixColumn(table, column, wordFixer(table, column, field));
    if (!isOfKind(field, "date")) return fixColumn(table, column, trimmed);
    return fixColumn(table, column, dateFixer(table, orders.get(field) ?? "day first", dateOffset));
  });
}

/** What a cell should hold instead; null when it is as it should be. */
type Fixer = (text: string) => Pick<Fix, "kind" | "after" | "shown"> | null;

function trimmed(text: string): ReturnType<Fixer> {
  const wanted = cellText(text);
  return wanted === text ? null : { kind: "trim", after: wanted, shown: wanted };
}

/** Gives a word the spelling that is most frequent in its column. */
function wordFixer(table: RecognisedTable, column: number, field: WordField): Fixer {
  const usual = usualSpellings(table, column, field);
  return (text) => {
    const word = cellText(text);
    const wanted = usual.get(spellingKey(text));
    if (wanted === undefined || wanted === word) return trimmed(text);
    // The same letters may mean something else, or nothing: "Achieved 2 of 3" and "Achieved 2of3", "#N/A" and "N/A".
    const meaning = isErrorValue(text) ? null : wordMeaning(field, word);
    if (meaning === null || meaning !== wordMeaning(field, wanted)) return trimmed(text);
    return { kind: "spelling", after: wanted, shown: wanted };
  };
}

/** Turns a text that can be only one day into a date. */
function dateFixer(table: RecognisedTable, order: DateOrder, dateOffset: number): Fixer {
  const isOrderSaid = table.recognition.dateOrder !== undefined;
  return (text) => {
    const serial = isCertainDate(text, isOrderSaid) ? readDateCell(text, { order, offset: dateOffset }) : null;
    if (serial === null || serial <= UNDATED) return null;
    return { kind: "date", after: serial - dateOffset, shown: shortDay(serial) };
  };
}

/** Whether a text can be only one day, and nothing in it would be lost: no time of day, no weekday. */
function isCertainDate(text: string, isOrderSaid: boolean): boolean {
  if (isErrorValue(text) || text.includes(":")) return false;
  const serial = serialInText(cellText(text));
  if (serial !== null) return Number.isInteger(serial);
  if (dateOrderOf(text) === "either") return isOrderSaid;
  return !(/\p{L}/u.test(text) && /\d\s*[/.]\s*\d/.test(text));
}

/**
 * The most frequent spelling of each known word in a column, whatever its case, spacing and punctuation; of equally frequent ones, the one
 * that comes first.
 */
function usualSpellings(table: RecognisedTable, column: number, field: WordField): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  forEachText(table, column, (text) => {
    const word = cellText(text);
    // Two words with one meaning are left alone: "Deaf" and "Yes" both mean a disability, but are not the same. Signs such as
    // "-" have no key.
    const key = spellingKey(word);
    if (key === "" || wordMeaning(field, word) === null) return;
    const spellings = counts.get(key) ?? new Map<string, number>();
    counts.set(key, spellings.set(word, (spellings.get(word) ?? 0) + 1));
  });
  return new Map(
    [...counts].map(([key, spellings]) => {
      const [[usual]] = [...spellings].sort(([, a], [, b]) => b - a);
      return [key, usual];
    }),
  );
}

function fixColumn(table: RecognisedTable, column: number, fixer: Fixer): Fix[] {
  const { name, sheet, firstColumn, headings } = table.source;
  const fixes: Fix[] = [];
  forEachText(table, column, (text, row) => {
    const fix = isTotals(text) ? null : fixer(text);
    if (fix === null) return;
    const place = { table: name, sheet, row, column: firstColumn + column, heading: cellText(headings[column]) };
    fixes.push({ ...fix, ...place, before: text });
  });
  return fixes;
}

function forEachText({ source }: RecognisedTable, column: number, visit: (text: string, row: number) => void): void {
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, column);
    rows.forEach((row, i) => {
      const cell = row[at];
      if (typeof cell === "string" && !isBlank(cell)) visit(cell, block.firstRow + i);
    });
  }
}
