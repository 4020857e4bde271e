import { isoDay } from "../../../text/day-text";
import type { PublicCopy } from "../../public-copy";
import { copyTitle } from "../copy-words";
import { plainText } from "../../../text/plain-text";
import { hasFigures } from "../year-blocks";
import { notesOf } from "./notes";
import { tableSheet } from "./table-sheet";
import { contentsSheet, coverSheet, notesSheet } from "./text-sheets";
import { writeBook } from "./xlsx/write-book";

/**
 * The copy as a workbook (.xlsx) that meets the Analysis Function's checklist for accessible spreadsheets: a cover sheet, a table of
 * contents, notes, and one sheet for each table.
 */
export function publicationWorkbook(copy: PublicCopy): Uint8Array {
  const notes = notesOf(copy);
  const sheets = [
    notesSheet(notes),
    ...copy.metrics.flatMap((metric) =>
      metric.tables.filter(hasFigures).map((table) => tableSheet(metric, table, notes)),
    ),
  ];
  return writeBook({
    title: copyTitle(copy),
    creator: plainText(copy.provider),
    day: isoDay(copy.asOf),
    sheets: [coverSheet(copy), contentsSheet(sheets), ...sheets],
  });
}
