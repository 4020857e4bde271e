import { fieldOf, ROLES } from "./fields";
import { recogniseTable, type Recognition } from "./recognise";
import type { TableMapping } from "./register-settings";
import { cellText, isBlank, spellingKey } from "./spelling";

/** Rows below the headings that are looked at to tell what columns hold. */
export const SAMPLE_ROWS = 20;
/** Fewest known headings that make a row the headings of something. */
const FEWEST_HEADINGS = 2;
/** A line above the headings with so few cells is a title. */
const TITLE_CELLS = 2;

/** A row of headings within the first rows of a sheet. */
export interface HeadingRow {
  /** Position among the rows, 0-based. */
  readonly row: number;
  /** Position of the first heading among the columns, 0-based. */
  readonly column: number;
  readonly headings: readonly unknown[];
  /** First rows below the headings. */
  readonly sample: readonly (readonly unknown[])[];
  /** Null when the headings make no table of ours. */
  readonly recognition: Recognition | null;
}

/**
 * Finds the headings among the first rows of a sheet: the row that knows most of our headings, or the lower one of two rows over which
 * they are spread. Tables side by side, with a blank column between them, are several. Where no heading is known, the fullest
 * row of texts is answered, for the user to say what it is.
 *
 * @param rows first rows of the sheet's used part
 * @param name of the sheet: it may say the qualification or the year of all rows
 * @param mapping what the user has said about the sheet's table
 */
export function findHeadings(
  rows: readonly (readonly unknown[])[],
  name: string,
  mapping?: TableMapping,
): HeadingRow[] {
  const best = bestRow(rows, mapping);
  if (best === null) return [];
  const { row, headings } = best;
  const below = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  const titles = [name, ...titlesAbove(rows, row)];
  const found = (from: number, to: number): HeadingRow => {
    const sample = below.map((cells) => cells.slice(from, to));
    const part = headings.slice(from, to);
    const recognition = recogniseTable(part, { sample, titles, ...(mapping === undefined ? {} : { mapping }) });
    return { row, column: from, headings: part, sample, recognition };
  };
  const parts = segments(headings).map(([from, to]) => found(from, to));
  const recognised = parts.filter(({ recognition }) => recognition !== null);
  if (recognised.length > 1) return recognised;
  const whole = found(0, headings.length);
  // A table beside something else is recognised better by itself.
  return whole.recognition === null && recognised.length === 1 ? recognised : [whole];
}

/** The row with the most known headings; without any, the first of the rows with the most texts, if there are several of them. */
function bestRow(
  rows: readonly (readonly unknown[])[],
  mapping: TableMapping | undefined,
): { readonly row: number; readonly headings: readonly unknown[] } | null {
  let best: { row: number; headings: readonly unknown[]; score: number } | null = null;
  rows.forEach((cells, row) => {
    const candidates = row === 0 ? [cells] : [cells, joined(rows[row - 1], cells)];
    for (const headings of candidates) {
      const score = knownHeadings(headings, mapping);
      if (score >= FEWEST_HEADINGS && (best === null || score > best.score)) best = { row, headings, score };
    }
  });
  if (best !== null) return best;
  const texts = rows.map((cells) => cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length);
  const most = Math.max(0, ...texts);
  const row = texts.indexOf(most);
  return most > TITLE_CELLS ? { row, headings: rows[row] } : null;
}

/** Number of different fields that a row's headings name, in the kind of table of which it names most. */
function knownHeadings(headings: readonly unknown[], mapping: TableMapping | undefined): number {
  const keys = headings.map((heading) => spellingKey(cellText(heading))).filter((key) => key !== "");
  const chosen = mapping?.columns ?? {};
  const mapped = keys.filter((key) => Object.hasOwn(chosen, key) && chosen[key] !== "none").length;
  const known = ROLES.map((definition) => {
    return new Set(keys.flatMap((key) => fieldOf(definition, key)?.field.key ?? [])).size;
  });
  return Math.max(...known) + mapped;
}

/**
 * Headings over two rows, read as one: "Withdrawn" above "date" together, or the lower one alone below a title such as "Dates". A merged
 * cell has its text in its first cell only.
 */
function joined(above: readonly unknown[], cells: readonly unknown[]): unknown[] {
  let group = "";
  return cells.map((cell, column) => {
    const upper = cellText(above[column]);
    if (upper !== "") group = upper;
    const lower = cellText(cell);
    if (lower === "") return upper;
    const both = `${group} ${lower}`;
    return group !== "" && (isHeading(both) || !isHeading(lower)) ? both : lower;
  });
}

function isHeading(text: string): boolean {
  return ROLES.some((definition) => fieldOf(definition, text) !== null);
}

/** Runs of columns between blank headings, as from and to. */
function segments(headings: readonly unknown[]): [number, number][] {
  const runs: [number, number][] = [];
  headings.forEach((heading, column) => {
    if (isBlank(heading)) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  });
  return runs;
}

/** Titles above the headings, nearest first. */
function titlesAbove(rows: readonly (readonly unknown[])[], row: number): string[] {
  return rows
    .slice(0, row)
    .map((cells) => cells.map(cellText).filter((text) => text !== ""))
    .filter((texts) => texts.length > 0 && texts.length <= TITLE_CELLS)
    .flat()
    .reverse();
}
