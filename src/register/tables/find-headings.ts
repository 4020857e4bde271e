import { fieldOf, isKnownHeading } from "./heading-match";
import { ROLES } from "./roles";
import { recogniseTable, type Recognition } from "./recognise";
import type { TableMapping } from "./table-mapping";
import { cellText, isBlank, spellingKey } from "../cells/spelling";
import { TITLE_CELLS, TITLE_FIELDS } from "./titles";

/** Rows below the headings that are looked at to tell what columns hold. */
export const SAMPLE_ROWS = 20;
/** Fewest known headings that make a row the headings of something. */
const FEWEST_HEADINGS = 2;

/** Headings that were found, and what they make. */
export interface HeadingRow {
  /** The sheet's; where the row with the most headings has several tables, the largest has it, and all others are "Goals, table 2" and so on. */
  readonly name: string;
  /** Position of the row that holds the headings; with headings over two rows, the lower one. */
  readonly row: number;
  /** Position of the first heading in that row. */
  readonly column: number;
  readonly headings: readonly unknown[];
  /** Rows below, as far as they were given, in the headings' columns. */
  readonly sample: readonly (readonly unknown[])[];
  /** Null when the headings make no table of ours. */
  readonly recognition: Recognition | null;
  /** Position of the first row that is not the table's any more, because another table follows; null without one. */
  readonly end: number | null;
}

/**
 * Finds the headings among the first rows of a sheet: the row that knows most of our headings, or the lower one of two rows over which
 * they are spread. Tables side by side, with a blank column between them, are several, and so are tables below one another, each
 * below a blank line or a title. Where no heading is known, the fullest row of texts is answered, for the user to say what it is.
 *
 * @param rows first rows of the sheet's used part
 * @param sheet the sheet's name: it may say the qualification or the year of all rows
 * @param mappingOf what the user has said about the table of a name: mapped headings count as known
 */
export function findHeadings(
  rows: readonly (readonly unknown[])[],
  sheet: string,
  mappingOf: (name: string) => TableMapping | undefined = () => undefined,
): HeadingRow[] {
  const mapping = mappingOf(sheet);
  const best = bestRow(rows, mapping);
  if (best === null) return [];
  const all = [best, ...otherRows(rows, best, sheet)].sort((a, b) => a.row - b.row);
  const parts = all.flatMap((one, i) => {
    const next = all.at(i + 1);
    const end = next === undefined ? null : startBelow(one, rows, next);
    const above = rows.slice(i === 0 ? 0 : startBelow(all[i - 1], rows, one), one.top);
    return partsOf(rows, one, end, above, sheet);
  });
  const inBest = parts.filter(({ row }) => row === best.row);
  const main = inBest.reduce((most, part) => (columnCount(part) > columnCount(most) ? part : most));
  let count = 1;
  return parts.map(({ titles, ...part }): HeadingRow => {
    const isMain = part.row === main.row && part.column === main.column;
    const name = isMain ? sheet : `${sheet}, table ${++count}`;
    const own = mappingOf(name);
    const context = { sample: part.sample, titles, ...(own === undefined ? {} : { mapping: own }) };
    return { ...part, name, recognition: recogniseTable(part.headings, context) };
  });
}

/** A part of a row of headings, and the titles that may say something for its rows. */
interface Part extends Omit<HeadingRow, "name"> {
  readonly titles: readonly string[];
}

/** Number of columns that a part's headings say something for. */
function columnCount({ recognition }: Part): number {
  return recognition?.columns.size ?? 0;
}

/** A row of headings, and what it says: over two rows, both together. */
interface Row {
  readonly row: number;
  /** The upper of two rows; else the same. */
  readonly top: number;
  readonly headings: readonly unknown[];
}

/** The tables whose headings stand in a row: side by side, or one. */
function partsOf(
  rows: readonly (readonly unknown[])[],
  { row, headings }: Row,
  end: number | null,
  above: readonly (readonly unknown[])[],
  sheet: string,
): Part[] {
  const below = rows.slice(row + 1, Math.min(row + 1 + SAMPLE_ROWS, end ?? rows.length));
  const runs = segments(headings);
  /** The table in some of the runs of columns; from and to are its first column and the one behind its last. */
  const found = (own: readonly Run[], [from, to]: Run): Part => {
    const isForeign = (column: number): boolean => runs.some((run) => isIn(run, column) && !own.includes(run));
    const ownCells = (cells: readonly unknown[]): unknown[] =>
      cells.slice(from, to).map((cell, at) => (isForeign(from + at) ? "" : cell));
    const [part, sample] = [ownCells(headings), below.map(ownCells)];
    const titles = [...titlesAbove(above, runs, own), sheet];
    const recognition = recogniseTable(part, { sample, titles });
    return { row, column: from, headings: part, sample, recognition, end, titles };
  };
  const everything: Run = [0, headings.length];
  const parts = runs.map((run) => found([run], run));
  const recognised = parts.filter(({ recognition }) => recognition !== null);
  const [main] = recognised;
  if (main === undefined) return [found(runs, everything)];
  // A blank column between may be there to part them for the eye only: schools of the same rows are the people's own.
  const areOne = recognised.every((part) => part === main || (isOfSchools(part) && lengthOf(part) === lengthOf(main)));
  const beside = parts.filter((part) =>
    recognised.includes(part) ? part !== main && !areOne : standsBeside(part, main),
  );
  const own = runs.filter((_, i) => !beside.includes(parts[i]));
  const whole = found(own, everything);
  // A table beside something else is recognised better by itself.
  return [whole.recognition === null || (own.length === 1 && beside.length > 0) ? main : whole, ...beside];
}

function isOfSchools({ recognition }: Part): boolean {
  return recognition?.definition.role === "schools";
}

/** Number of rows down to the last one with something in it, as far as was looked. */
function lengthOf({ sample }: Part): number {
  return sample.findLastIndex((cells) => filledCells(cells) > 0) + 1;
}

/**
 * Whether columns beside a table are not its own: a drop-down list, a small summary, a list of leavers. Their cells are filled from the first
 * row on without a gap, and end before or after the table's rows do.
 */
function standsBeside(part: Part, main: Part): boolean {
  const length = lengthOf(part);
  if (length === 0 || length === lengthOf(main)) return false;
  return part.headings.every((_, column) => isList(part, column));
}

/** Whether a column is filled from the first row on without a gap, down to where it ends. */
function isList({ sample }: Part, column: number): boolean {
  const end = sample.findLastIndex((cells) => !isBlank(cells[column]));
  return end >= 0 && sample.slice(0, end + 1).every((cells) => !isBlank(cells[column]));
}

/**
 * Other tables on the sheet, above or below the one with the most headings: rows of other headings that make a table of ours, each the
 * first row, or below a blank line or a title. Headings that stand again are the same table's.
 */
function otherRows(rows: readonly (readonly unknown[])[], best: Row, sheet: string): Row[] {
  const keysOf = (headings: readonly unknown[]): string =>
    headings.map((heading) => spellingKey(cellText(heading))).join("\n");
  return rows.flatMap((headings, row) => {
    const isPartOfBest = row === best.row || row === best.row - 1 || keysOf(headings) === keysOf(best.headings);
    const isFirst = row === 0 || filledCells(rows[row - 1]) <= TITLE_CELLS;
    if (isPartOfBest || !isFirst || knownHeadings(headings, undefined) < FEWEST_HEADINGS) return [];
    const sample = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
    const runs = segments(headings);
    const titles = [...titlesAbove(rows.slice(0, row), runs, runs), sheet];
    return recogniseTable(headings, { sample, titles }) === null ? [] : [{ row, top: row, headings }];
  });
}

/**
 * First of the titles and blank lines directly above headings that stand below another table: down from its last row that is filled. Where no
 * blank line parts them, only a line that names a qualification or a year is a title, since a row may be filled sparsely.
 */
function startBelow(other: Row, rows: readonly (readonly unknown[])[], { top }: Row): number {
  const goUp = (from: number, isPart: (cells: readonly unknown[]) => boolean): number => {
    let start = from;
    while (start > other.row + 1 && isPart(rows[start - 1])) start--;
    return start;
  };
  // A line of texts between a blank line and the headings is their upper row, though they say enough without it.
  const isUpper = top > other.row + 2 && filledCells(rows[top - 2]) === 0 && rows[top - 1].every(isTextOrBlank);
  const headings = isUpper ? top - 1 : Math.max(top, other.row + 1);
  const titles = goUp(headings, (cells) => filledCells(cells) > 0 && filledCells(cells) <= TITLE_CELLS);
  const blank = goUp(titles, (cells) => filledCells(cells) === 0);
  if (blank < titles || titles === top) return blank;
  return goUp(headings, (cells) => {
    const texts = cells.map(cellText).filter((text) => text !== "");
    return texts.length === 1 && TITLE_FIELDS.some(([, find]) => find(texts) !== null);
  });
}

function isTextOrBlank(cell: unknown): boolean {
  return typeof cell === "string" || isBlank(cell);
}

function filledCells(cells: readonly unknown[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** The row with the most known headings; without any, the first of the rows with the most texts, if there are several of them. */
function bestRow(rows: readonly (readonly unknown[])[], mapping: TableMapping | undefined): Row | null {
  let best: (Row & { readonly score: number }) | null = null;
  rows.forEach((cells, row) => {
    const candidates = row === 0 ? [cells] : [cells, joined(rows[row - 1], cells)];
    candidates.forEach((headings, i) => {
      const score = knownHeadings(headings, mapping);
      // "School" above "Name" says what is meant, though either alone is as well known.
      const isClearer =
        best?.row === row &&
        cells.some((cell, at) => {
          const text = cellText(cell);
          return text !== "" && text !== headings[at] && isKnownHeading(text);
        });
      if (score < FEWEST_HEADINGS) return;
      if (best === null || score > best.score || (score === best.score && isClearer))
        best = { row, top: row - i, headings, score };
    });
  });
  if (best !== null) return best;
  const texts = rows.map((cells) => cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length);
  const most = Math.max(0, ...texts);
  const row = texts.indexOf(most);
  return most > TITLE_CELLS ? { row, top: row, headings: rows[row] } : null;
}

/** Number of different fields that a row's headings name, in the kind of table of which it names most. */
function knownHeadings(headings: readonly unknown[], mapping: TableMapping | undefined): number {
  const texts = headings.map(cellText);
  const chosen = mapping?.columns ?? {};
  const isChosen = (key: string): boolean => key !== "" && Object.hasOwn(chosen, key) && chosen[key] !== "none";
  const mapped = texts.filter((text) => isChosen(spellingKey(text))).length;
  const known = ROLES.map((definition) => {
    return new Set(texts.flatMap((text) => fieldOf(definition, text)?.field.key ?? [])).size;
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
    return group !== "" && (isKnownHeading(both) || !isKnownHeading(lower) || OTHERS.test(group)) ? both : lower;
  });
}

/** Whose names and numbers are not the participant's, where they stand above "Name" or "ID". */
const OTHERS =
  /^(?:school|employer|organi[sz]ation|establishment|workplace|trust|academy|(?:line )?manager|mentor|sponsor|head ?teacher|tutor|coach|facilitator|assessor|(?:delivery )?partner|provider)(?: details| information)?s?$/i;

/** Columns between blank headings, as from and to. */
type Run = [number, number];

function isIn([from, to]: Run, column: number): boolean {
  return column >= from && column < to;
}

function segments(headings: readonly unknown[]): Run[] {
  const runs: Run[] = [];
  headings.forEach((heading, column) => {
    if (isBlank(heading)) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  });
  return runs;
}

/**
 * Titles in the rows above headings, nearest first. One above the first columns is of all tables side by side where it stands alone; any
 * other is of the table that it stands above.
 *
 * @param runs all columns with headings
 * @param own those of the table
 */
function titlesAbove(above: readonly (readonly unknown[])[], runs: readonly Run[], own: readonly Run[]): string[] {
  const runAt = (column: number): Run => runs.findLast(([start]) => start <= column) ?? runs[0];
  return above
    .map((cells) =>
      cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ run: runAt(column), text: cellText(cell) }])),
    )
    .filter((texts) => texts.length <= Math.max(TITLE_CELLS, runs.length))
    .flatMap((texts) =>
      texts.filter(({ run }) => own.includes(run) || (texts.length === 1 && run === runs[0])).map(({ text }) => text),
    )
    .reverse();
}
