import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { cellText, spellingKey } from "../cells/spelling";

/** Headings under which a table has the Department's numbers of teachers. */
const TRN_HEADINGS: ReadonlySet<string> = new Set(
  [
    "TRN",
    "Teacher reference number",
    "Teacher reference no",
    "Teacher unique reference number",
    "Teacher ref",
    "Teacher ref no",
  ].map(spellingKey),
);
const TRN_DIGITS = 7;

/**
 * How the participants' identifiers of a table are read: as written, without white space at the ends. A teacher reference number has
 * seven digits: Excel drops its leading zero when it reads it as a number, and some forms write it as 01/23456. Other numbers that lost
 * their zeros have them again: see `withLostZeros`.
 */
export function identifierReader(table: RecognisedTable): (cell: unknown) => string {
  const { idDigits } = table;
  if (hasTeacherNumbers(table)) return readTrn;
  return idDigits === undefined
    ? cellText
    : (cell) => (typeof cell === "number" ? String(cell).padStart(idDigits, "0") : cellText(cell));
}

/** Whether a table's IDs are teacher reference numbers. */
export function hasTeacherNumbers(table: RecognisedTable): boolean {
  const heading = headingOf(table, "participantId");
  return heading !== undefined && TRN_HEADINGS.has(spellingKey(cellText(table.source.headings[heading])));
}

/** An identifier that may be a teacher reference number: one of five to seven digits has its zeros again. */
export function readTrn(cell: unknown): string {
  const text = cellText(cell);
  const digits = text.replace(/^(\d\d)\s*\/\s*(\d{5})$/, "$1$2");
  return /^\d{5,7}$/.test(digits) ? digits.padStart(TRN_DIGITS, "0") : text;
}
