import { dateOrderOf, isDotted, type OrderOf } from "./cells/read-date";
import { serialInText } from "./cells/serial-date";
import { cellText, isBlank, isErrorValue, spellingKey } from "./cells/spelling";
import { readDateCell, UNDATED } from "./columns/date-cell";
import { ProblemList } from "./problems/problem-list";
import { dateOrders } from "./readers/date-order";
import { isTotals } from "./words/totals";
import { columnCells } from "./tables/column-cells";
import { fieldsOfKind, isOfKind } from "./tables/fields";
import { recognitionOf } from "./tables/recognition/recognition-of";
import type { RecognisedTable } from "./tables/recognition/recognised-table";
import type { SourceTable } from "./tables/source";
import { officialSpelling } from "./words/official-spelling";
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
 * The cells that can be fixed, as far as they show it themselves; whether the figures stay as they are is checked by `harmlessFixes`.
 * Nothing is guessed: the dates of a column are turned in the order in which it is read, all or none, and a word that is spelt in several
 * ways is given its official spelling, or else the one that most cells of its column have.
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
  const doubts = new ProblemList();
  const orders = dateOrders(table, fieldsOfKind("date"), doubts);
  const doubtful = new Set(doubts.all.map(({ column }) => column));
  return [...table.recognition.columns].flatMap(([field, column]) => {
    if (isOfKind(field, "word")) return fixColumn(table, column, wordFixer(table, column, field));
    if (!isOfKind(field, "date")) return fixColumn(table, column, trimmed);
    const isDoubtful = doubtful.has(cellText(table.source.headings[column]));
    return fixColumn(table, column, dateFixer(table, column, isDoubtful ? undefined : orders.get(field), dateOffset));
  });
}

/** What a cell should hold instead; null when it is as it should be. */
type Fixer = (text: string) => Pick<Fix, "kind" | "after" | "shown"> | null;

function trimmed(text: string): ReturnType<Fixer> {
  const wanted = cellText(text);
  return wanted === text ? null : { kind: "trim", after: wanted, shown: wanted };
}

/** Gives a word that is spelt in several ways in its column its official spelling, or else the most frequent one. */
function wordFixer(table: RecognisedTable, column: number, field: WordField): Fixer {
  const wantedOf = wantedSpellings(table, column, field);
  return (text) => {
    const word = cellText(text);
    const wanted = wantedOf.get(spellingKey(text));
    if (wanted === undefined || wanted === word) return trimmed(text);
    // The same letters may mean something else, or nothing: "Achieved 2 of 3" and "Achieved 2of3", "#N/A" and "N/A".
    const meaning = isErrorValue(text) ? null : wordMeaning(field, word);
    if (meaning === null || meaning !== wordMeaning(field, wanted)) return trimmed(text);
    return { kind: "spelling", after: wanted, shown: wanted };
  };
}

/**
 * Turns the texts of a column that are dates into dates, in the column's order of day and month: all of them or none. Were only some of
 * them turned, the rest would lose what shows in which order they are to be read.
 *
 * @param order undefined where nothing says it
 */
function dateFixer(table: RecognisedTable, column: number, order: OrderOf | undefined, dateOffset: number): Fixer {
  const serialOf = (text: string): number | null => {
    const serial = readDateCell(text, { order: order ?? "day first", offset: dateOffset });
    return serial !== null && serial > UNDATED && !isErrorValue(text) ? serial : null;
  };
  let areAllCertain = true;
  forEachText(table, column, (text) => {
    if (serialOf(text) !== null && !isCertainDate(text, order)) areAllCertain = false;
  });
  return (text) => {
    const serial = areAllCertain ? serialOf(text) : null;
    return serial === null ? null : { kind: "date", after: serial - dateOffset, shown: shortDay(serial) };
  };
}

/** Whether a text that is a date can be only one day, and nothing in it would be lost: no time of day, no weekday. */
function isCertainDate(text: string, order: OrderOf | undefined): boolean {
  if (isErrorValue(text) || text.includes(":")) return false;
  const serial = serialInText(cellText(text));
  if (serial !== null) return Number.isInteger(serial);
  if (/\p{L}/u.test(text) && /\d\s*[/.]\s*\d/.test(text)) return false;
  const own = dateOrderOf(text);
  // In a column that is read day first, 12/25/2018 shows that somebody wrote the month first.
  return own === "either" ? order !== undefined : own === null || own === order?.(isDotted(text));
}

/**
 * The spelling that each known word of a column should have, whatever its case, spacing and punctuation: the official one, however few
 * cells have it, or else the most frequent; of equally frequent ones, the one that comes first. A word that is spelt in one way throughout
 * keeps it.
 */
function wantedSpellings(table: RecognisedTable, column: number, field: WordField): ReadonlyMap<string, string> {
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
      return [key, (spellings.size > 1 ? officialSpelling(field, usual) : null) ?? usual];
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
