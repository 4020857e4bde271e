import { bestHeadingRow } from "./best-heading-row";
import type { SheetRows } from "./heading-row";
import { otherHeadingRows } from "./other-heading-rows";
import { startBelow } from "./start-below";
import { tablesSideBySide, type TablePart } from "./tables-side-by-side";
import { recogniseTable } from "../recognition/recognise";
import type { TableMapping } from "../table-mapping";

/** Headings that were found, and the table that they make. */
export interface FoundHeadings extends TablePart {
  /**
   * The sheet's; where the row with the most headings has several tables, the largest has it, and all others are "Goals, table 2" and so
   * on.
   */
  readonly name: string;
  /** Position of the row that holds the headings; with headings over two rows, the lower one. */
  readonly row: number;
  /** Position of the first row that is no longer the table's, because another table follows; null without one. */
  readonly end: number | null;
}

type Part = Omit<FoundHeadings, "name">;

/**
 * Finds the headings among the first rows of a sheet: the row with the most known headings, or the lower of two rows if they are
 * spread over two. Tables side by side, with a blank column between them, are separate tables, and so are tables below one another, each
 * below a blank line or a title. Where no heading is known, the fullest row of texts is returned, for the user to say what it is.
 *
 * @param rows first rows of the sheet's used part
 * @param sheet the sheet's name: it may say the qualification or the year of all rows
 * @param mappingOf what the user has said about the table of a name: mapped headings count as known
 */
export function findHeadings(
  rows: SheetRows,
  sheet: string,
  mappingOf: (name: string) => TableMapping | undefined = () => undefined,
): FoundHeadings[] {
  const best = bestHeadingRow(rows, mappingOf(sheet));
  if (best === null) return [];
  const all = [best, ...otherHeadingRows(rows, best, sheet)].sort((a, b) => a.row - b.row);
  const parts = all.flatMap((heading, i): Part[] => {
    const next = all.at(i + 1);
    const end = next === undefined ? null : startBelow(heading, rows, next);
    const above = rows.slice(i === 0 ? 0 : startBelow(all[i - 1], rows, heading), heading.top);
    return tablesSideBySide(rows, { heading, above, end, sheet }).map((part) => ({ ...part, row: heading.row, end }));
  });
  return named(parts, largestIn(best.row, parts), sheet).map((found) => withMapping(found, mappingOf(found.name)));
}

/** The part of a row in which most columns have a heading that says something. */
function largestIn(row: number, parts: readonly Part[]): Part {
  return parts
    .filter((part) => part.row === row)
    .reduce((most, part) => (columnCount(part) > columnCount(most) ? part : most));
}

function columnCount({ result }: Part): number {
  return result.kind === "recognised" ? result.recognition.columns.size : 0;
}

function named(parts: readonly Part[], main: Part, sheet: string): FoundHeadings[] {
  let count = 1;
  return parts.map((part) => ({ ...part, name: part === main ? sheet : `${sheet}, table ${++count}` }));
}

/** The table that headings make if the user has said something about it. */
function withMapping(found: FoundHeadings, mapping: TableMapping | undefined): FoundHeadings {
  const { headings, sample, titles } = found;
  return mapping === undefined ? found : { ...found, result: recogniseTable(headings, { sample, titles, mapping }) };
}
