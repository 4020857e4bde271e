import { readAcademicYear } from "./cells/academic-year";
import { readResult } from "./words/results";
import { columnCells } from "./tables/column-cells";
import { readDateCell, UNDATED } from "./columns/date-cell";
import { dateOrders } from "./readers/date-order";
import { DISABILITIES } from "./words/disabilities";
import { ETHNICITIES } from "./words/ethnicities";
import type { FieldKey } from "./tables/fields";
import { isTotals } from "./readers/non-participant-rows";
import { GENDERS } from "./words/genders";
import { shortDay } from "../text/day-text";
import { ProblemList } from "./problems/problem-list";
import { findQualification } from "./words/qualifications";
import { dateOrderOf } from "./cells/read-date";
import { recogniseTable } from "./tables/recognise";
import type { RecognisedTable } from "./tables/recognised-table";
import type { SourceTable } from "./tables/source";
import { cellText, isBlank, isErrorValue, spellingKey } from "./cells/spelling";

/** What is mended: white space at the ends, several spellings of one word in a column, a date that is written as text. */
export type FixKind = "trim" | "spelling" | "date";

/** A cell whose content can be mended without changing what it means. */
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

const DATE_FIELDS: readonly FieldKey[] = [
  "startDate",
  "withdrawnDate",
  "deferredDate",
  "presentedDate",
  "resultDate",
  "feedbackDate",
  "declarationDate",
  "completionDate",
];

/** What a word of a field means, for telling whether two spellings are one word; null = not known. */
const MEANINGS: Readonly<Partial<Record<FieldKey, (text: string) => string | null>>> = {
  qualification: (text) => asText(findQualification(text)),
  academicYear: (text) => asText(readAcademicYear(text)),
  gender: (text) => GENDERS.find(text),
  disability: (text) => DISABILITIES.find(text),
  ethnicity: (text) => ETHNICITIES.find(text),
  result: (text) => asText(readResult(text)),
};

/**
 * The cells that can certainly be mended. Nothing is guessed: a date must be readable in one way only, and a word is only given the
 * spelling that most cells of its column already have.
 *
 * @param dateOffset days between the workbook's serial dates and those of the 1900 date system
 */
export function certainFixes(tables: readonly SourceTable[], dateOffset: number): Fix[] {
  return tables.flatMap((source) => {
    const recognition = source.recognition ?? recogniseTable(source.headings);
    return recognition === null ? [] : fixesOf({ source, recognition }, dateOffset);
  });
}

function fixesOf(table: RecognisedTable, dateOffset: number): Fix[] {
  const { columns, dateOrder } = table.recognition;
  const unheard = new ProblemList();
  const orders = dateOrders(table, DATE_FIELDS, unheard);
  return [...columns].flatMap(([field, heading]) => {
    const order = orders.get(field);
    if (order !== undefined) {
      const style = { order, offset: dateOffset };
      return fixColumn(table, heading, (text) => {
        const serial = isCertainDate(text, dateOrder !== undefined) ? readDateCell(text, style) : null;
        return serial === null || serial <= UNDATED
          ? null
          : { kind: "date", after: serial - dateOffset, shown: shortDay(serial) };
      });
    }
    const meaning = MEANINGS[field];
    const usual = meaning === undefined ? null : usualSpellings(table, heading, meaning);
    return fixColumn(table, heading, (text) => {
      const trimmed = cellText(text);
      const wanted = usual?.get(spellingKey(trimmed)) ?? trimmed;
      if (wanted === text) return null;
      return { kind: wanted === trimmed ? "trim" : "spelling", after: wanted, shown: wanted };
    });
  });
}

/** Whether a text can be one day only, and nothing of it would be lost: no time of day, no weekday. */
function isCertainDate(text: string, isOrderSaid: boolean): boolean {
  if (isErrorValue(text) || text.includes(":")) return false;
  if (dateOrderOf(text) === "either") return isOrderSaid;
  return !(/\p{L}/u.test(text) && /\d\s*[/.]\s*\d/.test(text));
}

/** The most frequent spelling of each known word in a column, whatever its case, spacing and punctuation; of equally frequent ones, the one that comes first. */
function usualSpellings(
  table: RecognisedTable,
  heading: number,
  meaning: (text: string) => string | null,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  forEachText(table, heading, (text) => {
    const trimmed = cellText(text);
    if (meaning(trimmed) === null) return;
    // Two words of one meaning are left alone: "Deaf" and "Yes" are both a disability, and not the same.
    const key = spellingKey(trimmed);
    const spellings = counts.get(key) ?? new Map<string, number>();
    counts.set(key, spellings.set(trimmed, (spellings.get(trimmed) ?? 0) + 1));
  });
  return new Map(
    [...counts].map(([key, spellings]) => {
      const [[usual]] = [...spellings].sort(([, a], [, b]) => b - a);
      return [key, usual];
    }),
  );
}

function fixColumn(
  table: RecognisedTable,
  heading: number,
  mend: (text: string) => Pick<Fix, "kind" | "after" | "shown"> | null,
): Fix[] {
  const { name, sheet, firstColumn, headings } = table.source;
  const fixes: Fix[] = [];
  forEachText(table, heading, (text, row) => {
    const fix = isTotals(text) ? null : mend(text);
    if (fix === null) return;
    const place = { table: name, sheet, row, column: firstColumn + heading, heading: cellText(headings[heading]) };
    fixes.push({ ...fix, ...place, before: text });
  });
  return fixes;
}

function forEachText({ source }: RecognisedTable, heading: number, visit: (text: string, row: number) => void): void {
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, heading);
    rows.forEach((row, i) => {
      const cell = row[at];
      if (typeof cell === "string" && !isBlank(cell)) visit(cell, block.firstRow + i);
    });
  }
}

function asText(code: number | null): string | null {
  return code === null ? null : String(code);
}
