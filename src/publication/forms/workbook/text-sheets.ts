import type { PublicCopy } from "../../public-copy";
import { aboutCopy, copyTitle, keyOf, protectionWords } from "../copy-words";
import type { BookCell, BookSheet } from "./xlsx/book";
import type { Note } from "./notes";

/** A line of a sheet's own text, in column A. */
function line(value: string, style: BookCell["style"] = "wrapped"): BookCell[] {
  return [{ value, style }];
}

/** The first sheet: what the workbook is. */
export function coverSheet(copy: PublicCopy): BookSheet {
  const key = keyOf(copy.metrics.flatMap(({ tables }) => tables));
  return {
    name: "Cover sheet",
    widths: [90],
    rows: [
      line(copyTitle(copy), "wrappedTitle"),
      ...aboutCopy(copy).map((text) => line(text)),
      line("How people are protected", "subtitle"),
      ...protectionWords(copy.options.method).map((text) => line(text)),
      ...(key.length === 0 ? [] : [line("Shorthand in the tables", "subtitle")]),
      ...key.map(({ symbol, meaning }) => line(`${symbol} means ${meaning}`)),
    ],
    table: null,
  };
}

/** What a title ends with where notes belong to it. */
const NOTE_MARKERS = /(?: ?\[note \d{1,3}\]){1,9}$/;

/** What is on each of the sheets that follow, with a link to it. */
export function contentsSheet(sheets: readonly BookSheet[]): BookSheet {
  return {
    name: "Table of contents",
    widths: [30, 90],
    rows: [
      line("Table of contents", "title"),
      line("This worksheet contains one table, with a link to each worksheet.", "text"),
      [heading("Worksheet"), heading("Contents")],
      ...sheets.map(({ name, rows }): BookCell[] => [
        { value: name, style: "link", link: name },
        { value: String(rows[0][0].value).replace(NOTE_MARKERS, ""), style: "wrapped" },
      ]),
    ],
    table: { name: "Table_of_contents", firstRow: 3 },
  };
}

/** All notes of the workbook. */
export function notesSheet(notes: readonly Note[]): BookSheet {
  return {
    name: "Notes",
    widths: [12, 30, 90],
    rows: [
      line("Notes", "title"),
      line("This worksheet contains one table.", "text"),
      [heading("Note"), heading("About"), heading("Text")],
      ...notes.map(({ number, about, text }): BookCell[] => [
        { value: `[note ${number}]`, style: "wrapped" },
        { value: about, style: "wrapped" },
        { value: text, style: "wrapped" },
      ]),
    ],
    table: { name: "Notes", firstRow: 3 },
  };
}

function heading(value: string): BookCell {
  return { value, style: "heading" };
}
