import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { isKnownHeading } from "../heading-match";
import { likelyPeople } from "../recognition/likely-people";
import { recogniseTable } from "../recognition/recognise";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import type { TableMapping } from "../table-mapping";
import { TITLE_CELLS } from "../titles";
import { filledCells } from "./filled-cells";
import type { HeadingRow, SheetRows } from "./heading-row";
import { headingCandidates } from "./heading-candidates";
import { FEWEST_HEADINGS, knownHeadings } from "./known-headings";
import { SAMPLE_ROWS } from "./sample-rows";

/**
 * The row of a sheet that holds most headings; without any, the first of the rows with the most texts, if there are several of them, or the two
 * headings of a list that should be named.
 */
export function bestHeadingRow(rows: SheetRows, mapping: TableMapping | undefined, sheet: string): HeadingRow | null {
  return bestKnownRow(rows, mapping) ?? fullestRow(rows) ?? shortRow(rows, sheet);
}

function bestKnownRow(rows: SheetRows, mapping: TableMapping | undefined): HeadingRow | null {
  let best: (HeadingRow & { readonly score: number }) | null = null;
  for (const row of rows.keys()) {
    for (const candidate of headingCandidates(rows, row)) {
      if (candidate.top < row && isRepeated(rows, row)) continue;
      const score = knownHeadings(candidate.headings, mapping);
      if (score < FEWEST_HEADINGS || (best !== null && score < best.score)) continue;
      const isClearer = best?.row === row && saysMore(candidate, rows);
      if (best === null || score > best.score || isClearer) best = { ...candidate, score };
    }
  }
  return best;
}

/**
 * Whether a row repeats one that is farther above than the row directly above it, which may be somebody's then: words in a list beside the
 * table would add to what the headings say.
 */
function isRepeated(rows: SheetRows, row: number): boolean {
  const keys = rows[row].map((cell) => spellingKey(cellText(cell)));
  const covers = (cells: readonly unknown[]): boolean =>
    keys.every((key, column) => key === "" || key === spellingKey(cellText(cells[column])));
  return rows.slice(0, row - 1).some(covers);
}

/** Whether the upper row is needed to understand the lower one: "School" above "Name" does, though either alone is as well known. */
function saysMore({ row, headings }: HeadingRow, rows: SheetRows): boolean {
  return rows[row].some((cell, column) => {
    const text = cellText(cell);
    return text !== "" && text !== headings[column] && isKnownHeading(text);
  });
}

function fullestRow(rows: SheetRows): HeadingRow | null {
  const texts = rows.map((cells) => cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length);
  const most = Math.max(0, ...texts);
  const row = texts.indexOf(most);
  // People without headings are named all the same: there may be two texts in each of their rows, an ID and the qualification.
  const isList = most > TITLE_CELLS || likelyPeople(rows) !== null;
  return isList ? { row, top: row, headings: rows[row] } : null;
}

/** The first line of two cells, if it heads a list that would be expected to be feedback or the like: an ID beside a heading that is not known. */
function shortRow(rows: SheetRows, sheet: string): HeadingRow | null {
  const row = rows.findIndex((cells) => filledCells(cells) > 1);
  if (row === -1) return null;
  const above = rows.slice(0, row).flat().map(cellText);
  const sample = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  const result = recogniseTable(rows[row], { sample, titles: [...above, sheet] });
  if (result.kind === "recognised" || !result.isLikely) return null;
  // A date of withdrawal beside something else may be a note.
  const isNamed = result.nearest.recognition.definition !== PARTICIPANTS_ROLE;
  return isNamed ? { row, top: row, headings: rows[row] } : null;
}
