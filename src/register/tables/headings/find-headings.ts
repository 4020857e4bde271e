import { isBlank } from "../../cells/spelling";
import { bestHeadingRow } from "./best-heading-row";
import { crossTabBlocks, type CrossTabBlock } from "./cross-tab-blocks";
import type { HeadingRow, SheetRows } from "./heading-row";
import { otherHeadingRows } from "./other-heading-rows";
import { startBelow } from "./start-below";
import type { TablePart } from "./table-part";
import { tablesSideBySide } from "./tables-side-by-side";
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
  const { blocks, rest } = crossTabBlocks(rows, sheet);
  const best = bestHeadingRow(rest, mappingOf(sheet), sheet);
  const others = best === null ? [] : partsIn(rest, best, sheet).map((part) => endingAbove(part, blocks, rows));
  const parts = [...others, ...blocks].sort((a, b) => a.row - b.row || a.column - b.column);
  if (parts.length === 0) return [];
  const main = best === null || others.length === 0 ? parts[0] : largestIn(best.row, others);
  return named(parts, main, sheet).map((found) => withMapping(found, mappingOf(found.name)));
}

/** The tables of a sheet that have a row of headings. */
function partsIn(rows: SheetRows, best: HeadingRow, sheet: string): Part[] {
  const all = [best, ...otherHeadingRows(rows, best, sheet)].sort((a, b) => a.row - b.row);
  return all.flatMap((heading, i): Part[] => {
    const next = all.at(i + 1);
    const end = next === undefined ? null : startBelow(heading, rows, next);
    const above = rows.slice(i === 0 ? 0 : startBelow(all[i - 1], rows, heading), heading.top);
    return tablesSideBySide(rows, { heading, above, end, sheet }).map((part) => ({ ...part, row: heading.row, end }));
  });
}

/** A table that ends above the first cross-tab in its columns. */
function endingAbove(part: Part, blocks: readonly CrossTabBlock[], rows: SheetRows): Part {
  const { row, column, headings } = part;
  const isHeading = (heading: unknown): boolean => !isBlank(heading);
  const [first, last] = [column + headings.findIndex(isHeading), column + headings.findLastIndex(isHeading)];
  const below = blocks.find(
    (block) => block.row > row && block.column <= last && first < block.column + block.headings.length,
  );
  if (below === undefined) return part;
  const start = startBelow({ row, top: row, headings }, rows, below);
  const end = Math.min(part.end ?? start, start);
  return { ...part, end, sample: part.sample.slice(0, Math.max(0, end - row - 1)) };
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
